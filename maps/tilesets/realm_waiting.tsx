<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_waiting" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_waiting.png" width="256" height="368" />
 <tile id="0" type="carpet_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="1" type="carpet_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="2" type="carpet_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="3" type="carpet_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="4" type="carpet_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="carpet_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="carpet_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="carpet_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="carpet_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="carpet_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="carpet_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="carpet_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="carpet_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="carpet_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="carpet_15" />
 <tile id="15" type="carpet_15_1" />
 <tile id="16" type="carpet_15_2" />
 <tile id="17" type="carpet_15_3" />
 <tile id="18" type="carpet_15_4" />
 <tile id="19" type="carpet_15_5" />
 <tile id="20" type="carpet_15_6" />
 <tile id="21" type="carpet_15_7" />
 <tile id="22" type="row_0_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="23" type="row_0_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="23" duration="2470" />
   <frame tileid="224" duration="160" />
   <frame tileid="23" duration="1400" />
  </animation>
 </tile>
 <tile id="24" type="row_0_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="24" duration="3000" />
   <frame tileid="225" duration="1400" />
  </animation>
 </tile>
 <tile id="25" type="row_0_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="25" duration="3210" />
   <frame tileid="226" duration="160" />
   <frame tileid="25" duration="900" />
   <frame tileid="226" duration="500" />
  </animation>
 </tile>
 <tile id="26" type="row_1_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27" type="row_1_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="27" duration="2470" />
   <frame tileid="227" duration="160" />
   <frame tileid="27" duration="1400" />
  </animation>
 </tile>
 <tile id="28" type="row_1_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="28" duration="3000" />
   <frame tileid="228" duration="1400" />
  </animation>
 </tile>
 <tile id="29" type="row_1_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="29" duration="3210" />
   <frame tileid="226" duration="160" />
   <frame tileid="29" duration="900" />
   <frame tileid="226" duration="500" />
  </animation>
 </tile>
 <tile id="30" type="row_2_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="31" type="row_2_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="31" duration="2470" />
   <frame tileid="229" duration="160" />
   <frame tileid="31" duration="1400" />
  </animation>
 </tile>
 <tile id="32" type="row_2_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="32" duration="3000" />
   <frame tileid="230" duration="1400" />
  </animation>
 </tile>
 <tile id="33" type="row_2_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="dark">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="under" />
 <tile id="36" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="clock">
  <animation>
   <frame tileid="42" duration="500" />
   <frame tileid="231" duration="500" />
  </animation>
 </tile>
 <tile id="43" type="clock">
  <animation>
   <frame tileid="43" duration="500" />
   <frame tileid="232" duration="500" />
  </animation>
 </tile>
 <tile id="44" type="clock">
  <animation>
   <frame tileid="44" duration="500" />
   <frame tileid="233" duration="500" />
  </animation>
 </tile>
 <tile id="45" type="clock" />
 <tile id="52" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="clock">
  <animation>
   <frame tileid="58" duration="500" />
   <frame tileid="234" duration="500" />
  </animation>
 </tile>
 <tile id="59" type="clock">
  <animation>
   <frame tileid="59" duration="500" />
   <frame tileid="235" duration="500" />
  </animation>
 </tile>
 <tile id="60" type="clock">
  <animation>
   <frame tileid="60" duration="500" />
   <frame tileid="236" duration="500" />
  </animation>
 </tile>
 <tile id="61" type="clock" />
 <tile id="68" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="69" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="70" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="71" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="72" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="73" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="80" type="display" />
 <tile id="81" type="display">
  <animation>
   <frame tileid="81" duration="3500" />
   <frame tileid="237" duration="150" />
   <frame tileid="238" duration="350" />
   <frame tileid="81" duration="150" />
  </animation>
 </tile>
 <tile id="82" type="display">
  <animation>
   <frame tileid="82" duration="700" />
   <frame tileid="239" duration="700" />
   <frame tileid="240" duration="700" />
   <frame tileid="241" duration="700" />
   <frame tileid="242" duration="1350" />
  </animation>
 </tile>
 <tile id="83" type="notice_0" />
 <tile id="84" type="notice_1" />
 <tile id="85" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="dispenser">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="90" duration="390" />
   <frame tileid="249" duration="130" />
   <frame tileid="250" duration="260" />
   <frame tileid="90" duration="130" />
   <frame tileid="251" duration="130" />
  </animation>
 </tile>
 <tile id="91" type="seats_down">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="92" type="seats_down">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="93" type="seats_down">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="96" type="display" />
 <tile id="97" type="display">
  <animation>
   <frame tileid="97" duration="3500" />
   <frame tileid="243" duration="150" />
   <frame tileid="244" duration="350" />
   <frame tileid="97" duration="150" />
  </animation>
 </tile>
 <tile id="98" type="display">
  <animation>
   <frame tileid="98" duration="2800" />
   <frame tileid="245" duration="700" />
   <frame tileid="246" duration="150" />
   <frame tileid="247" duration="350" />
   <frame tileid="248" duration="150" />
  </animation>
 </tile>
 <tile id="101" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="102" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="103" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="104" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105" type="counter">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="106" type="dispenser">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="106" duration="130" />
   <frame tileid="252" duration="130" />
   <frame tileid="253" duration="130" />
   <frame tileid="254" duration="130" />
   <frame tileid="255" duration="130" />
   <frame tileid="256" duration="130" />
   <frame tileid="257" duration="130" />
   <frame tileid="258" duration="130" />
  </animation>
 </tile>
 <tile id="107" type="seats_down">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="108" type="seats_down">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="109" type="seats_down">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="112" type="seats_up">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="113" type="seats_up">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="114" type="seats_up">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="115" type="table">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="116" type="table">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="117" type="velvet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="118" type="velvet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="119" type="velvet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="120" type="plant">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="121" type="stack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="122" type="stack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="123" type="stack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="124" type="cliff_0" />
 <tile id="125" type="cliff_1" />
 <tile id="126" type="cliff_2" />
 <tile id="127" type="cliff_left" />
 <tile id="128" type="seats_up">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="129" type="seats_up">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="130" type="seats_up">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="131" type="table">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="132" type="table">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="133" type="velvet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="134" type="velvet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="135" type="velvet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="136" type="plant">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="137" type="stack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="138" type="stack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="139" type="stack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="140" type="cliff_0" />
 <tile id="141" type="cliff_1" />
 <tile id="142" type="cliff_2" />
 <tile id="143" type="cliff_left" />
 <tile id="153" type="stack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="154" type="stack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="155" type="stack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="156" type="cliff_0" />
 <tile id="157" type="cliff_1" />
 <tile id="158" type="cliff_2" />
 <tile id="159" type="cliff_left" />
 <tile id="169" type="stack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="170" type="stack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="171" type="stack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="176" type="cliff_right" />
 <tile id="177" type="queue_01">
  <animation>
   <frame tileid="177" duration="90" />
   <frame tileid="259" duration="90" />
   <frame tileid="260" duration="180" />
   <frame tileid="261" duration="90" />
   <frame tileid="262" duration="90" />
   <frame tileid="263" duration="90" />
   <frame tileid="264" duration="90" />
  </animation>
 </tile>
 <tile id="178" type="queue_02">
  <animation>
   <frame tileid="178" duration="180" />
   <frame tileid="265" duration="90" />
   <frame tileid="266" duration="90" />
   <frame tileid="267" duration="90" />
   <frame tileid="268" duration="90" />
   <frame tileid="269" duration="90" />
   <frame tileid="270" duration="90" />
  </animation>
 </tile>
 <tile id="179" type="queue_03">
  <animation>
   <frame tileid="179" duration="90" />
   <frame tileid="271" duration="90" />
   <frame tileid="272" duration="90" />
   <frame tileid="273" duration="90" />
   <frame tileid="274" duration="90" />
   <frame tileid="275" duration="90" />
   <frame tileid="276" duration="90" />
   <frame tileid="277" duration="90" />
  </animation>
 </tile>
 <tile id="180" type="queue_04">
  <animation>
   <frame tileid="180" duration="180" />
   <frame tileid="278" duration="90" />
   <frame tileid="279" duration="90" />
   <frame tileid="280" duration="90" />
   <frame tileid="281" duration="90" />
   <frame tileid="282" duration="90" />
   <frame tileid="283" duration="90" />
  </animation>
 </tile>
 <tile id="181" type="queue_05">
  <animation>
   <frame tileid="181" duration="90" />
   <frame tileid="284" duration="90" />
   <frame tileid="285" duration="90" />
   <frame tileid="286" duration="90" />
   <frame tileid="287" duration="90" />
   <frame tileid="288" duration="90" />
   <frame tileid="289" duration="90" />
   <frame tileid="290" duration="90" />
  </animation>
 </tile>
 <tile id="182" type="queue_06">
  <animation>
   <frame tileid="182" duration="90" />
   <frame tileid="291" duration="90" />
   <frame tileid="292" duration="90" />
   <frame tileid="293" duration="90" />
   <frame tileid="294" duration="90" />
   <frame tileid="295" duration="90" />
   <frame tileid="296" duration="90" />
   <frame tileid="182" duration="90" />
  </animation>
 </tile>
 <tile id="183" type="queue_07">
  <animation>
   <frame tileid="183" duration="90" />
   <frame tileid="297" duration="90" />
   <frame tileid="298" duration="90" />
   <frame tileid="299" duration="90" />
   <frame tileid="300" duration="90" />
   <frame tileid="301" duration="90" />
   <frame tileid="302" duration="90" />
   <frame tileid="303" duration="90" />
  </animation>
 </tile>
 <tile id="184" type="queue_08">
  <animation>
   <frame tileid="184" duration="90" />
   <frame tileid="304" duration="90" />
   <frame tileid="305" duration="180" />
   <frame tileid="306" duration="90" />
   <frame tileid="307" duration="90" />
   <frame tileid="308" duration="90" />
   <frame tileid="309" duration="90" />
  </animation>
 </tile>
 <tile id="185" type="queue_09">
  <animation>
   <frame tileid="185" duration="90" />
   <frame tileid="310" duration="90" />
   <frame tileid="311" duration="90" />
   <frame tileid="312" duration="90" />
   <frame tileid="313" duration="90" />
   <frame tileid="314" duration="90" />
   <frame tileid="315" duration="90" />
   <frame tileid="316" duration="90" />
  </animation>
 </tile>
 <tile id="186" type="queue_10">
  <animation>
   <frame tileid="186" duration="90" />
   <frame tileid="317" duration="90" />
   <frame tileid="318" duration="90" />
   <frame tileid="319" duration="90" />
   <frame tileid="320" duration="90" />
   <frame tileid="321" duration="90" />
   <frame tileid="322" duration="90" />
   <frame tileid="323" duration="90" />
  </animation>
 </tile>
 <tile id="187" type="queue_11">
  <animation>
   <frame tileid="187" duration="90" />
   <frame tileid="324" duration="90" />
   <frame tileid="325" duration="90" />
   <frame tileid="326" duration="90" />
   <frame tileid="327" duration="90" />
   <frame tileid="328" duration="90" />
   <frame tileid="329" duration="90" />
   <frame tileid="330" duration="90" />
  </animation>
 </tile>
 <tile id="188" type="queue_12">
  <animation>
   <frame tileid="188" duration="90" />
   <frame tileid="331" duration="90" />
   <frame tileid="332" duration="90" />
   <frame tileid="333" duration="90" />
   <frame tileid="334" duration="90" />
   <frame tileid="335" duration="90" />
   <frame tileid="336" duration="90" />
   <frame tileid="337" duration="90" />
  </animation>
 </tile>
 <tile id="189" type="queue_13">
  <animation>
   <frame tileid="189" duration="90" />
   <frame tileid="338" duration="90" />
   <frame tileid="339" duration="90" />
   <frame tileid="340" duration="90" />
   <frame tileid="341" duration="90" />
   <frame tileid="342" duration="90" />
   <frame tileid="343" duration="90" />
   <frame tileid="344" duration="90" />
  </animation>
 </tile>
 <tile id="190" type="queue_14">
  <animation>
   <frame tileid="190" duration="90" />
   <frame tileid="345" duration="90" />
   <frame tileid="346" duration="90" />
   <frame tileid="347" duration="90" />
   <frame tileid="348" duration="90" />
   <frame tileid="349" duration="90" />
   <frame tileid="350" duration="90" />
   <frame tileid="351" duration="90" />
  </animation>
 </tile>
 <tile id="191" type="queue_15">
  <animation>
   <frame tileid="191" duration="90" />
   <frame tileid="352" duration="90" />
   <frame tileid="353" duration="90" />
   <frame tileid="354" duration="90" />
   <frame tileid="355" duration="90" />
   <frame tileid="356" duration="90" />
   <frame tileid="357" duration="90" />
   <frame tileid="358" duration="90" />
  </animation>
 </tile>
 <tile id="192" type="cliff_right" />
 <tile id="208" type="cliff_right" />
 <wangsets>
  <wangset name="carpet over dark" type="corner" tile="0">
   <wangcolor name="carpet" color="#b0701f" tile="-1" probability="1" />
   <wangcolor name="dark" color="#15123a" tile="-1" probability="1" />
   <wangtile tileid="0" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="1" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="2" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="3" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="4" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="5" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="6" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="7" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="8" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="9" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="10" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="11" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="12" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="13" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="14" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
  <wangset name="queue" type="edge" tile="177">
   <wangcolor name="queue" color="#e0a530" tile="-1" probability="1" />
   <wangtile tileid="177" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="178" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="179" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="180" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="181" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="182" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="183" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="184" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="185" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="186" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="187" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="188" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="189" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="190" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="191" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
 </wangsets>
</tileset>
