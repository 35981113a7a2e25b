<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_garden" tilewidth="16" tileheight="16" tilecount="352" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_garden.png" width="256" height="352" />
 <tile id="0" type="lawn_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="1" type="lawn_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="2" type="lawn_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="3" type="lawn_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="4" type="lawn_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="lawn_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="lawn_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="lawn_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="lawn_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="lawn_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="lawn_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="lawn_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="lawn_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="lawn_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="lawn_15" />
 <tile id="15" type="lawn_15_1" />
 <tile id="16" type="lawn_15_2" />
 <tile id="17" type="lawn_15_3" />
 <tile id="18" type="lawn_15_4" />
 <tile id="19" type="lawn_15_5" />
 <tile id="20" type="lawn_15_6" />
 <tile id="21" type="reeds_0_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="21" duration="260" />
   <frame tileid="224" duration="520" />
   <frame tileid="21" duration="260" />
   <frame tileid="225" duration="520" />
  </animation>
 </tile>
 <tile id="22" type="reeds_0_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="22" duration="300" />
   <frame tileid="226" duration="600" />
   <frame tileid="22" duration="300" />
   <frame tileid="227" duration="600" />
  </animation>
 </tile>
 <tile id="23" type="reeds_0_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="23" duration="340" />
   <frame tileid="228" duration="680" />
   <frame tileid="23" duration="340" />
   <frame tileid="229" duration="680" />
  </animation>
 </tile>
 <tile id="24" type="pool_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="24" duration="220" />
   <frame tileid="230" duration="220" />
   <frame tileid="231" duration="220" />
   <frame tileid="232" duration="220" />
   <frame tileid="233" duration="220" />
   <frame tileid="234" duration="1600" />
  </animation>
 </tile>
 <tile id="25" type="reeds_1_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="25" duration="260" />
   <frame tileid="235" duration="520" />
   <frame tileid="25" duration="260" />
   <frame tileid="236" duration="520" />
  </animation>
 </tile>
 <tile id="26" type="reeds_1_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="26" duration="300" />
   <frame tileid="237" duration="600" />
   <frame tileid="26" duration="300" />
   <frame tileid="238" duration="600" />
  </animation>
 </tile>
 <tile id="27" type="reeds_1_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="27" duration="340" />
   <frame tileid="239" duration="680" />
   <frame tileid="27" duration="340" />
   <frame tileid="240" duration="680" />
  </animation>
 </tile>
 <tile id="28" type="pool_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="28" duration="220" />
   <frame tileid="241" duration="220" />
   <frame tileid="242" duration="220" />
   <frame tileid="243" duration="220" />
   <frame tileid="244" duration="220" />
   <frame tileid="245" duration="1600" />
  </animation>
 </tile>
 <tile id="29" type="reeds_2_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="29" duration="260" />
   <frame tileid="246" duration="520" />
   <frame tileid="29" duration="260" />
   <frame tileid="247" duration="520" />
  </animation>
 </tile>
 <tile id="30" type="reeds_2_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="30" duration="300" />
   <frame tileid="248" duration="600" />
   <frame tileid="30" duration="300" />
   <frame tileid="249" duration="600" />
  </animation>
 </tile>
 <tile id="31" type="reeds_2_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="31" duration="340" />
   <frame tileid="250" duration="680" />
   <frame tileid="31" duration="340" />
   <frame tileid="251" duration="680" />
  </animation>
 </tile>
 <tile id="32" type="pool_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="under" />
 <tile id="34" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="44" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="45" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="46" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="47" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="50" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="51" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="52" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="60" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="61" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="62" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="63" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="66" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="67" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="68" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="69" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="70" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="71" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="72" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="73" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="74" type="arch">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="75" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="76" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="77" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="78" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="79" type="dinosaur">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="91" type="dinosaur" />
 <tile id="92" type="dinosaur">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="93" type="dinosaur">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="94" type="dinosaur">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="95" type="dinosaur" />
 <tile id="96" type="dew">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="97" type="dew">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="98" type="sun">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="98" duration="200" />
   <frame tileid="280" duration="200" />
   <frame tileid="281" duration="200" />
   <frame tileid="282" duration="200" />
   <frame tileid="98" duration="200" />
   <frame tileid="280" duration="200" />
   <frame tileid="281" duration="200" />
   <frame tileid="282" duration="200" />
  </animation>
 </tile>
 <tile id="99" type="sun">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="99" duration="200" />
   <frame tileid="283" duration="200" />
   <frame tileid="284" duration="200" />
   <frame tileid="285" duration="200" />
   <frame tileid="99" duration="200" />
   <frame tileid="283" duration="200" />
   <frame tileid="286" duration="200" />
   <frame tileid="287" duration="200" />
  </animation>
 </tile>
 <tile id="100" type="sun">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="100" duration="200" />
   <frame tileid="288" duration="200" />
   <frame tileid="289" duration="200" />
   <frame tileid="290" duration="200" />
   <frame tileid="100" duration="200" />
   <frame tileid="288" duration="200" />
   <frame tileid="289" duration="200" />
   <frame tileid="290" duration="200" />
  </animation>
 </tile>
 <tile id="101" type="bed_0">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="101" duration="330" />
   <frame tileid="316" duration="330" />
   <frame tileid="317" duration="330" />
   <frame tileid="318" duration="330" />
  </animation>
 </tile>
 <tile id="102" type="bed_0">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="102" duration="330" />
   <frame tileid="319" duration="330" />
   <frame tileid="320" duration="330" />
   <frame tileid="321" duration="330" />
  </animation>
 </tile>
 <tile id="103" type="bed_0">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="103" duration="330" />
   <frame tileid="322" duration="330" />
   <frame tileid="323" duration="330" />
   <frame tileid="324" duration="330" />
  </animation>
 </tile>
 <tile id="104" type="bed_1">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="104" duration="330" />
   <frame tileid="325" duration="330" />
   <frame tileid="326" duration="330" />
   <frame tileid="327" duration="330" />
  </animation>
 </tile>
 <tile id="105" type="bed_1">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="105" duration="330" />
   <frame tileid="328" duration="330" />
   <frame tileid="329" duration="330" />
   <frame tileid="330" duration="330" />
  </animation>
 </tile>
 <tile id="106" type="bed_1">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="106" duration="330" />
   <frame tileid="331" duration="330" />
   <frame tileid="332" duration="330" />
   <frame tileid="333" duration="330" />
  </animation>
 </tile>
 <tile id="107" type="bed_2">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="107" duration="330" />
   <frame tileid="334" duration="330" />
   <frame tileid="335" duration="330" />
   <frame tileid="336" duration="330" />
  </animation>
 </tile>
 <tile id="108" type="bed_2">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="108" duration="330" />
   <frame tileid="337" duration="330" />
   <frame tileid="338" duration="330" />
   <frame tileid="339" duration="330" />
  </animation>
 </tile>
 <tile id="109" type="bed_2">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="109" duration="330" />
   <frame tileid="340" duration="330" />
   <frame tileid="341" duration="330" />
   <frame tileid="342" duration="330" />
  </animation>
 </tile>
 <tile id="110" type="can">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="111" type="can">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="112" type="dew">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="112" duration="240" />
   <frame tileid="252" duration="240" />
   <frame tileid="253" duration="240" />
   <frame tileid="254" duration="240" />
   <frame tileid="255" duration="240" />
   <frame tileid="256" duration="240" />
   <frame tileid="257" duration="240" />
   <frame tileid="258" duration="240" />
  </animation>
 </tile>
 <tile id="113" type="dew">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="113" duration="240" />
   <frame tileid="259" duration="240" />
   <frame tileid="260" duration="240" />
   <frame tileid="261" duration="240" />
   <frame tileid="262" duration="240" />
   <frame tileid="263" duration="240" />
   <frame tileid="264" duration="240" />
   <frame tileid="265" duration="240" />
  </animation>
 </tile>
 <tile id="114" type="sun">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="114" duration="200" />
   <frame tileid="291" duration="200" />
   <frame tileid="292" duration="200" />
   <frame tileid="293" duration="200" />
   <frame tileid="294" duration="200" />
   <frame tileid="291" duration="200" />
   <frame tileid="292" duration="200" />
   <frame tileid="293" duration="200" />
  </animation>
 </tile>
 <tile id="115" type="sun">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="115" duration="200" />
   <frame tileid="295" duration="200" />
   <frame tileid="296" duration="200" />
   <frame tileid="297" duration="200" />
   <frame tileid="298" duration="200" />
   <frame tileid="299" duration="200" />
   <frame tileid="300" duration="200" />
   <frame tileid="301" duration="200" />
  </animation>
 </tile>
 <tile id="116" type="sun">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="116" duration="200" />
   <frame tileid="302" duration="200" />
   <frame tileid="303" duration="200" />
   <frame tileid="304" duration="200" />
   <frame tileid="305" duration="200" />
   <frame tileid="302" duration="200" />
   <frame tileid="303" duration="200" />
   <frame tileid="306" duration="200" />
  </animation>
 </tile>
 <tile id="117" type="bed_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="118" type="bed_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="119" type="bed_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="120" type="bed_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="121" type="bed_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="122" type="bed_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="123" type="bed_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="124" type="bed_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="125" type="bed_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="126" type="can">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="127" type="can">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="128" type="dew">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="128" duration="240" />
   <frame tileid="266" duration="240" />
   <frame tileid="267" duration="240" />
   <frame tileid="268" duration="240" />
   <frame tileid="269" duration="240" />
   <frame tileid="270" duration="240" />
   <frame tileid="271" duration="240" />
   <frame tileid="272" duration="240" />
  </animation>
 </tile>
 <tile id="129" type="dew">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="129" duration="240" />
   <frame tileid="273" duration="240" />
   <frame tileid="274" duration="240" />
   <frame tileid="275" duration="240" />
   <frame tileid="276" duration="240" />
   <frame tileid="277" duration="240" />
   <frame tileid="278" duration="240" />
   <frame tileid="279" duration="240" />
  </animation>
 </tile>
 <tile id="130" type="sun">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="130" duration="200" />
   <frame tileid="307" duration="200" />
   <frame tileid="308" duration="200" />
   <frame tileid="309" duration="200" />
   <frame tileid="130" duration="200" />
   <frame tileid="307" duration="200" />
   <frame tileid="308" duration="200" />
   <frame tileid="309" duration="200" />
  </animation>
 </tile>
 <tile id="131" type="sun">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="131" duration="200" />
   <frame tileid="310" duration="200" />
   <frame tileid="311" duration="200" />
   <frame tileid="312" duration="200" />
   <frame tileid="131" duration="200" />
   <frame tileid="310" duration="200" />
   <frame tileid="311" duration="200" />
   <frame tileid="312" duration="200" />
  </animation>
 </tile>
 <tile id="132" type="sun">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="132" duration="200" />
   <frame tileid="313" duration="200" />
   <frame tileid="314" duration="200" />
   <frame tileid="315" duration="200" />
   <frame tileid="132" duration="200" />
   <frame tileid="313" duration="200" />
   <frame tileid="314" duration="200" />
   <frame tileid="315" duration="200" />
  </animation>
 </tile>
 <tile id="146" type="sun" />
 <tile id="147" type="sun">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="148" type="sun" />
 <tile id="160" type="sharps">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="161" type="sign">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="162" type="sign">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="163" type="cliff_0" />
 <tile id="164" type="cliff_1" />
 <tile id="165" type="cliff_2" />
 <tile id="166" type="cliff_left" />
 <tile id="167" type="cliff_right" />
 <tile id="168" type="mown_01" />
 <tile id="169" type="mown_02" />
 <tile id="170" type="mown_03" />
 <tile id="171" type="mown_04" />
 <tile id="172" type="mown_05" />
 <tile id="173" type="mown_06" />
 <tile id="174" type="mown_07" />
 <tile id="175" type="mown_08" />
 <tile id="176" type="sharps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="177" type="sign" />
 <tile id="178" type="sign" />
 <tile id="179" type="cliff_0" />
 <tile id="180" type="cliff_1" />
 <tile id="181" type="cliff_2" />
 <tile id="182" type="cliff_left" />
 <tile id="183" type="cliff_right" />
 <tile id="195" type="cliff_0" />
 <tile id="196" type="cliff_1" />
 <tile id="197" type="cliff_2" />
 <tile id="198" type="cliff_left" />
 <tile id="199" type="cliff_right" />
 <tile id="208" type="mown_09" />
 <tile id="209" type="mown_10" />
 <tile id="210" type="mown_11" />
 <tile id="211" type="mown_12" />
 <tile id="212" type="mown_13" />
 <tile id="213" type="mown_14" />
 <tile id="214" type="mown_15" />
 <tile id="215" type="mown_15_1" />
 <tile id="216" type="mown_15_2" />
 <tile id="217" type="stone_0" />
 <tile id="218" type="stone_1" />
 <tile id="219" type="stone_2" />
 <wangsets>
  <wangset name="lawn over reeds" type="corner" tile="0">
   <wangcolor name="lawn" color="#45964a" tile="-1" probability="1" />
   <wangcolor name="reeds" color="#15123a" tile="-1" probability="1" />
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
  <wangset name="mown" type="corner" tile="168">
   <wangcolor name="mown" color="#92cc5c" tile="-1" probability="1" />
   <wangcolor name="floor" color="#15123a" tile="-1" probability="1" />
   <wangtile tileid="168" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="169" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="170" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="171" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="172" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="173" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="174" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="175" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="208" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="209" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="210" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="211" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="212" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="213" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="214" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
