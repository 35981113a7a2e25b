<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_treatment" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_treatment.png" width="256" height="368" />
 <tile id="0" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="1" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="2" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="3" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="4" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="5" type="dental_arm">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="6" type="dental_arm">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="7" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="8" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="9" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="10" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="11" type="basin">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="11" duration="160" />
   <frame tileid="265" duration="160" />
   <frame tileid="11" duration="160" />
   <frame tileid="265" duration="160" />
  </animation>
 </tile>
 <tile id="12" type="basin">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="13" type="cart">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="14" type="cart">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="15" type="stool">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="16" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="17" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="18" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="19" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="20" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="21" type="dental_arm" />
 <tile id="22" type="dental_arm" />
 <tile id="23" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="24" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="25" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="26" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
  <animation>
   <frame tileid="26" duration="1020" />
   <frame tileid="256" duration="700" />
   <frame tileid="26" duration="120" />
  </animation>
 </tile>
 <tile id="27" type="basin">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="27" duration="160" />
   <frame tileid="266" duration="160" />
   <frame tileid="267" duration="160" />
   <frame tileid="268" duration="160" />
  </animation>
 </tile>
 <tile id="28" type="basin">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="28" duration="160" />
   <frame tileid="269" duration="160" />
   <frame tileid="270" duration="160" />
   <frame tileid="271" duration="160" />
  </animation>
 </tile>
 <tile id="29" type="cart">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="30" type="cart">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="31" type="stool">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="32" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="33" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="12" width="8" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="34" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="35" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="36" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="39" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="40" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="41" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="41" duration="900" />
   <frame tileid="257" duration="120" />
   <frame tileid="258" duration="700" />
   <frame tileid="259" duration="120" />
  </animation>
 </tile>
 <tile id="42" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="42" duration="900" />
   <frame tileid="260" duration="120" />
   <frame tileid="261" duration="700" />
   <frame tileid="262" duration="120" />
  </animation>
 </tile>
 <tile id="43" type="basin">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="44" type="basin">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="45" type="cart">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="46" type="cart">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="48" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
 </tile>
 <tile id="49" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="50" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="51" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="52" type="dental_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
 </tile>
 <tile id="55" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="56" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="57" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="57" duration="900" />
   <frame tileid="263" duration="120" />
   <frame tileid="57" duration="700" />
   <frame tileid="263" duration="120" />
  </animation>
 </tile>
 <tile id="58" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="58" duration="900" />
   <frame tileid="264" duration="120" />
   <frame tileid="58" duration="700" />
   <frame tileid="264" duration="120" />
  </animation>
 </tile>
 <tile id="71" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="72" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="73" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="74" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="87" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="88" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="89" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="90" type="lamp_arm">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="96" type="pedestal">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="97" type="pedestal">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="98" type="sink">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="98" duration="140" />
   <frame tileid="272" duration="1680" />
  </animation>
 </tile>
 <tile id="99" type="sink">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="100" type="tool_stand">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="101" type="tool_stand">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="102" type="gloves">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="103" type="injector">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="104" type="injector">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="104" duration="200" />
   <frame tileid="276" duration="200" />
   <frame tileid="277" duration="200" />
   <frame tileid="278" duration="200" />
   <frame tileid="279" duration="200" />
   <frame tileid="280" duration="200" />
  </animation>
 </tile>
 <tile id="105" type="steriliser">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="105" duration="260" />
   <frame tileid="286" duration="260" />
   <frame tileid="105" duration="260" />
   <frame tileid="286" duration="260" />
  </animation>
 </tile>
 <tile id="106" type="steriliser">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="106" duration="260" />
   <frame tileid="287" duration="260" />
   <frame tileid="106" duration="260" />
   <frame tileid="287" duration="260" />
  </animation>
 </tile>
 <tile id="107" type="biscuit_tin">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="112" type="pedestal">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="113" type="pedestal">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="114" type="sink">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="114" duration="140" />
   <frame tileid="273" duration="140" />
   <frame tileid="274" duration="140" />
   <frame tileid="275" duration="1400" />
  </animation>
 </tile>
 <tile id="115" type="sink">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="116" type="tool_stand">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="117" type="tool_stand">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="119" type="injector">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="119" duration="200" />
   <frame tileid="281" duration="200" />
   <frame tileid="282" duration="200" />
   <frame tileid="283" duration="200" />
   <frame tileid="284" duration="200" />
   <frame tileid="119" duration="200" />
  </animation>
 </tile>
 <tile id="120" type="injector">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="120" duration="200" />
   <frame tileid="285" duration="200" />
   <frame tileid="120" duration="200" />
   <frame tileid="285" duration="200" />
   <frame tileid="120" duration="200" />
   <frame tileid="285" duration="200" />
  </animation>
 </tile>
 <tile id="121" type="steriliser">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="121" duration="260" />
   <frame tileid="288" duration="260" />
   <frame tileid="121" duration="260" />
   <frame tileid="288" duration="260" />
  </animation>
 </tile>
 <tile id="122" type="steriliser">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="128" type="pedestal">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="129" type="pedestal">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="144" type="screen_checkup">
  <animation>
   <frame tileid="144" duration="180" />
   <frame tileid="289" duration="180" />
   <frame tileid="290" duration="180" />
   <frame tileid="144" duration="2340" />
  </animation>
 </tile>
 <tile id="145" type="screen_checkup">
  <animation>
   <frame tileid="145" duration="360" />
   <frame tileid="291" duration="180" />
   <frame tileid="292" duration="180" />
   <frame tileid="293" duration="180" />
   <frame tileid="145" duration="1980" />
  </animation>
 </tile>
 <tile id="146" type="screen_checkup">
  <animation>
   <frame tileid="146" duration="720" />
   <frame tileid="294" duration="180" />
   <frame tileid="295" duration="180" />
   <frame tileid="296" duration="180" />
   <frame tileid="146" duration="1620" />
  </animation>
 </tile>
 <tile id="147" type="screen_checkup">
  <animation>
   <frame tileid="147" duration="180" />
   <frame tileid="297" duration="180" />
   <frame tileid="298" duration="180" />
   <frame tileid="299" duration="180" />
   <frame tileid="300" duration="180" />
   <frame tileid="301" duration="180" />
   <frame tileid="302" duration="180" />
   <frame tileid="303" duration="1080" />
   <frame tileid="304" duration="180" />
   <frame tileid="305" duration="180" />
   <frame tileid="306" duration="180" />
  </animation>
 </tile>
 <tile id="148" type="screen_checkup">
  <animation>
   <frame tileid="148" duration="1260" />
   <frame tileid="307" duration="180" />
   <frame tileid="308" duration="180" />
   <frame tileid="309" duration="180" />
   <frame tileid="310" duration="180" />
   <frame tileid="311" duration="180" />
   <frame tileid="312" duration="180" />
   <frame tileid="148" duration="540" />
  </animation>
 </tile>
 <tile id="149" type="lightbox" />
 <tile id="150" type="lightbox" />
 <tile id="151" type="dispenser" />
 <tile id="152" type="floor_ring" />
 <tile id="153" type="floor_ring" />
 <tile id="154" type="floor_ring" />
 <tile id="155" type="floor_ring" />
 <tile id="156" type="floor_ring" />
 <tile id="157" type="floor_ring" />
 <tile id="158" type="floor_ring" />
 <tile id="159" type="floor_ring" />
 <tile id="160" type="screen_checkup">
  <animation>
   <frame tileid="160" duration="180" />
   <frame tileid="313" duration="180" />
   <frame tileid="314" duration="1080" />
   <frame tileid="315" duration="180" />
   <frame tileid="316" duration="180" />
   <frame tileid="314" duration="1080" />
  </animation>
 </tile>
 <tile id="161" type="screen_checkup" />
 <tile id="162" type="screen_checkup">
  <animation>
   <frame tileid="162" duration="1080" />
   <frame tileid="317" duration="180" />
   <frame tileid="318" duration="180" />
   <frame tileid="162" duration="1080" />
   <frame tileid="319" duration="180" />
   <frame tileid="320" duration="180" />
  </animation>
 </tile>
 <tile id="163" type="screen_checkup">
  <animation>
   <frame tileid="163" duration="180" />
   <frame tileid="321" duration="180" />
   <frame tileid="322" duration="180" />
   <frame tileid="323" duration="180" />
   <frame tileid="324" duration="180" />
   <frame tileid="325" duration="180" />
   <frame tileid="326" duration="180" />
   <frame tileid="327" duration="180" />
   <frame tileid="328" duration="180" />
   <frame tileid="329" duration="180" />
   <frame tileid="330" duration="180" />
   <frame tileid="331" duration="180" />
   <frame tileid="332" duration="180" />
   <frame tileid="333" duration="180" />
   <frame tileid="334" duration="180" />
   <frame tileid="335" duration="180" />
  </animation>
 </tile>
 <tile id="164" type="screen_checkup">
  <animation>
   <frame tileid="164" duration="180" />
   <frame tileid="336" duration="180" />
   <frame tileid="337" duration="180" />
   <frame tileid="338" duration="180" />
   <frame tileid="339" duration="180" />
   <frame tileid="340" duration="180" />
   <frame tileid="341" duration="180" />
   <frame tileid="342" duration="180" />
   <frame tileid="343" duration="180" />
   <frame tileid="344" duration="180" />
   <frame tileid="345" duration="180" />
   <frame tileid="346" duration="180" />
   <frame tileid="347" duration="180" />
   <frame tileid="348" duration="180" />
   <frame tileid="349" duration="180" />
   <frame tileid="350" duration="180" />
  </animation>
 </tile>
 <tile id="165" type="lightbox" />
 <tile id="166" type="lightbox" />
 <tile id="167" type="dispenser" />
 <tile id="168" type="floor_ring" />
 <tile id="169" type="floor_ring" />
 <tile id="170" type="floor_ring" />
 <tile id="171" type="floor_ring" />
 <tile id="172" type="floor_ring" />
 <tile id="173" type="floor_ring" />
 <tile id="174" type="floor_ring" />
 <tile id="175" type="floor_ring" />
 <tile id="176" type="screen_checkup">
  <animation>
   <frame tileid="176" duration="1620" />
   <frame tileid="351" duration="180" />
   <frame tileid="352" duration="180" />
   <frame tileid="176" duration="900" />
  </animation>
 </tile>
 <tile id="177" type="screen_checkup">
  <animation>
   <frame tileid="177" duration="1800" />
   <frame tileid="353" duration="180" />
   <frame tileid="354" duration="180" />
   <frame tileid="355" duration="180" />
   <frame tileid="177" duration="540" />
  </animation>
 </tile>
 <tile id="178" type="screen_checkup">
  <animation>
   <frame tileid="178" duration="2160" />
   <frame tileid="356" duration="180" />
   <frame tileid="357" duration="180" />
   <frame tileid="358" duration="180" />
   <frame tileid="178" duration="180" />
  </animation>
 </tile>
 <tile id="179" type="screen_checkup">
  <animation>
   <frame tileid="179" duration="540" />
   <frame tileid="359" duration="540" />
   <frame tileid="360" duration="540" />
   <frame tileid="361" duration="540" />
   <frame tileid="362" duration="540" />
   <frame tileid="363" duration="180" />
  </animation>
 </tile>
 <tile id="180" type="screen_checkup">
  <animation>
   <frame tileid="180" duration="540" />
   <frame tileid="364" duration="540" />
   <frame tileid="180" duration="540" />
   <frame tileid="364" duration="1260" />
  </animation>
 </tile>
 <tile id="184" type="floor_ring" />
 <tile id="185" type="floor_ring" />
 <tile id="186" type="floor_ring" />
 <tile id="187" type="floor_ring" />
 <tile id="188" type="floor_ring" />
 <tile id="189" type="floor_ring" />
 <tile id="190" type="floor_ring" />
 <tile id="191" type="floor_ring" />
 <tile id="200" type="floor_ring" />
 <tile id="201" type="floor_ring" />
 <tile id="202" type="floor_ring" />
 <tile id="203" type="floor_ring" />
 <tile id="204" type="floor_ring" />
 <tile id="205" type="floor_ring" />
 <tile id="206" type="floor_ring" />
 <tile id="207" type="floor_ring" />
 <tile id="208" type="shadow_chair" />
 <tile id="209" type="shadow_chair" />
 <tile id="210" type="shadow_chair" />
 <tile id="211" type="shadow_chair" />
 <tile id="212" type="shadow_chair" />
 <tile id="213" type="shadow_chair" />
 <tile id="214" type="bin_pedal">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="224" type="shadow_chair" />
 <tile id="225" type="shadow_chair" />
 <tile id="226" type="shadow_chair" />
 <tile id="227" type="shadow_chair" />
 <tile id="228" type="shadow_chair" />
 <tile id="229" type="shadow_chair" />
 <tile id="230" type="bin_pedal">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="240" type="shadow_chair" />
 <tile id="241" type="shadow_chair" />
 <tile id="242" type="shadow_chair" />
 <tile id="243" type="shadow_chair" />
 <tile id="244" type="shadow_chair" />
 <tile id="245" type="shadow_chair" />
</tileset>
