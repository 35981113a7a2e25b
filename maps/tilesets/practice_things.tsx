<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="practice_things" tilewidth="16" tileheight="16" tilecount="288" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/practice_things.png" width="256" height="288" />
 <tile id="0" type="card_index">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="1" type="card_index">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="2" type="card_index">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="3" type="card_index">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="4" type="cards_out">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="5" type="cards_out">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="6" type="cards_out">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="7" type="long_clock">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="8" type="long_clock">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="9" type="basin">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="10" type="basin">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="10" duration="1900" />
   <frame tileid="253" duration="90" />
   <frame tileid="254" duration="90" />
   <frame tileid="10" duration="220" />
  </animation>
 </tile>
 <tile id="11" type="tool_cabinet">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="12" type="tool_cabinet">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="13" type="books">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="14" type="books">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="16" type="card_index">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="17" type="card_index">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="18" type="card_index">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="19" type="card_index">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="23" type="long_clock">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="24" type="long_clock">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="25" type="basin">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="26" type="basin">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="26" duration="2080" />
   <frame tileid="255" duration="90" />
   <frame tileid="256" duration="130" />
  </animation>
 </tile>
 <tile id="27" type="tool_cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="28" type="tool_cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="29" type="books">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="30" type="books">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="32" type="card_index">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="33" type="card_index">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="34" type="card_index">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="35" type="card_index">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="39" type="long_clock">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="39" duration="1250" />
   <frame tileid="240" duration="250" />
   <frame tileid="241" duration="250" />
   <frame tileid="240" duration="250" />
  </animation>
 </tile>
 <tile id="40" type="long_clock">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="40" duration="250" />
   <frame tileid="242" duration="250" />
   <frame tileid="243" duration="250" />
   <frame tileid="242" duration="250" />
   <frame tileid="40" duration="500" />
   <frame tileid="244" duration="250" />
   <frame tileid="40" duration="250" />
  </animation>
 </tile>
 <tile id="41" type="basin">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="42" type="basin">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="43" type="tool_cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="44" type="tool_cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="45" type="books">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="46" type="books">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="55" type="long_clock">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="55" duration="250" />
   <frame tileid="245" duration="250" />
   <frame tileid="246" duration="250" />
   <frame tileid="245" duration="250" />
   <frame tileid="55" duration="250" />
   <frame tileid="247" duration="250" />
   <frame tileid="248" duration="250" />
   <frame tileid="247" duration="250" />
  </animation>
 </tile>
 <tile id="56" type="long_clock">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="56" duration="250" />
   <frame tileid="249" duration="250" />
   <frame tileid="250" duration="250" />
   <frame tileid="249" duration="250" />
   <frame tileid="56" duration="250" />
   <frame tileid="251" duration="250" />
   <frame tileid="252" duration="250" />
   <frame tileid="251" duration="250" />
  </animation>
 </tile>
 <tile id="61" type="books">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="62" type="books">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="71" type="long_clock">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="72" type="long_clock">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="80" type="terminal">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="81" type="terminal">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="82" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="83" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="84" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="85" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="86" type="desk_things">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="87" type="desk_things">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="88" type="desk_things">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="89" type="desk_things">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="90" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="91" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="92" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="93" type="belt_chair_arm">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="94" type="belt_chair_arm">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="96" type="terminal">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="96" duration="3400" />
   <frame tileid="257" duration="140" />
   <frame tileid="96" duration="900" />
   <frame tileid="258" duration="140" />
  </animation>
 </tile>
 <tile id="97" type="terminal">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="97" duration="3400" />
   <frame tileid="259" duration="140" />
   <frame tileid="97" duration="900" />
   <frame tileid="260" duration="140" />
  </animation>
 </tile>
 <tile id="98" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="99" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="100" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="101" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="102" type="desk_things">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="103" type="desk_things">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="104" type="desk_things">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="105" type="desk_things">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="106" type="belt_chair" />
 <tile id="107" type="belt_chair" />
 <tile id="108" type="belt_chair" />
 <tile id="112" type="terminal">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="113" type="terminal">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="114" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="115" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="116" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="117" type="petra_desk">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="122" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="123" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="124" type="belt_chair">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="128" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="129" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="130" type="stool">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="131" type="bentwood">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="132" type="bentwood_side">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="133" type="fern">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="134" type="fern">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="135" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="136" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="137" type="low_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="138" type="low_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="139" type="low_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="140" type="gas_ring">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="141" type="gas_ring">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="141" duration="140" />
   <frame tileid="269" duration="140" />
   <frame tileid="270" duration="140" />
   <frame tileid="271" duration="140" />
   <frame tileid="272" duration="140" />
   <frame tileid="273" duration="140" />
  </animation>
 </tile>
 <tile id="142" type="paper_basket">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="143" type="umbrella_pot">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="144" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="145" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="146" type="stool">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="147" type="bentwood">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="148" type="bentwood_side">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="149" type="fern">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="150" type="fern">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="151" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="152" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="153" type="low_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="154" type="low_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="155" type="low_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="156" type="gas_ring">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="156" duration="140" />
   <frame tileid="274" duration="140" />
   <frame tileid="275" duration="140" />
   <frame tileid="276" duration="140" />
   <frame tileid="277" duration="140" />
   <frame tileid="278" duration="140" />
  </animation>
 </tile>
 <tile id="157" type="gas_ring">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="158" type="paper_basket">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="159" type="umbrella_pot">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="160" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="160" duration="2600" />
   <frame tileid="261" duration="160" />
   <frame tileid="262" duration="160" />
   <frame tileid="263" duration="160" />
  </animation>
 </tile>
 <tile id="161" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="161" duration="2600" />
   <frame tileid="264" duration="480" />
  </animation>
 </tile>
 <tile id="165" type="fern">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="166" type="fern">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="167" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="168" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="172" type="gas_ring">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="173" type="gas_ring">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="176" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="176" duration="2600" />
   <frame tileid="265" duration="160" />
   <frame tileid="266" duration="160" />
   <frame tileid="267" duration="160" />
  </animation>
 </tile>
 <tile id="177" type="belt_engine">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="4" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="177" duration="2600" />
   <frame tileid="268" duration="160" />
   <frame tileid="177" duration="320" />
  </animation>
 </tile>
 <tile id="183" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="184" type="hat_stand">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="192" type="visitors_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="193" type="card_boxes">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="194" type="card_boxes">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="195" type="wing_chair">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="196" type="wing_chair">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="197" type="globe">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="198" type="near_fern" />
 <tile id="199" type="near_fern" />
 <tile id="200" type="near_fern" />
 <tile id="201" type="near_fern" />
 <tile id="208" type="visitors_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="209" type="card_boxes">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="210" type="card_boxes">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="211" type="wing_chair">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="212" type="wing_chair">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="213" type="globe">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="214" type="near_fern" />
 <tile id="215" type="near_fern" />
 <tile id="216" type="near_fern" />
 <tile id="217" type="near_fern" />
 <tile id="230" type="near_fern" />
 <tile id="231" type="near_fern" />
 <tile id="232" type="near_fern" />
 <tile id="233" type="near_fern" />
</tileset>
