<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_studio" tilewidth="16" tileheight="16" tilecount="336" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_studio.png" width="256" height="336" />
 <tile id="0" type="stage_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="1" type="stage_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="2" type="stage_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="3" type="stage_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="4" type="stage_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="stage_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="stage_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="stage_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="stage_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="stage_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="stage_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="stage_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="stage_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="stage_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="stage_15" />
 <tile id="15" type="stage_15_1" />
 <tile id="16" type="stage_15_2" />
 <tile id="17" type="stage_15_3" />
 <tile id="18" type="stage_15_4" />
 <tile id="19" type="stage_15_5" />
 <tile id="20" type="audience_0_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="20" duration="2600" />
   <frame tileid="224" duration="240" />
   <frame tileid="225" duration="900" />
   <frame tileid="20" duration="240" />
  </animation>
 </tile>
 <tile id="21" type="audience_0_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="21" duration="2840" />
   <frame tileid="225" duration="900" />
   <frame tileid="224" duration="240" />
  </animation>
 </tile>
 <tile id="22" type="audience_0_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="23" type="audience_0_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="24" type="audience_1_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="24" duration="3300" />
   <frame tileid="226" duration="240" />
   <frame tileid="227" duration="900" />
   <frame tileid="24" duration="240" />
  </animation>
 </tile>
 <tile id="25" type="audience_1_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="25" duration="3540" />
   <frame tileid="227" duration="900" />
   <frame tileid="226" duration="240" />
  </animation>
 </tile>
 <tile id="26" type="audience_1_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27" type="audience_1_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="28" type="audience_2_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="28" duration="4000" />
   <frame tileid="228" duration="240" />
   <frame tileid="229" duration="900" />
   <frame tileid="28" duration="240" />
  </animation>
 </tile>
 <tile id="29" type="audience_2_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="29" duration="4240" />
   <frame tileid="229" duration="900" />
   <frame tileid="228" duration="240" />
  </animation>
 </tile>
 <tile id="30" type="audience_2_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="31" type="audience_2_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="32" type="dark">
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
 <tile id="40" type="dolly">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="smile" />
 <tile id="42" type="smile" />
 <tile id="43" type="smile" />
 <tile id="44" type="smile" />
 <tile id="45" type="smile" />
 <tile id="46" type="smile" />
 <tile id="47" type="smile" />
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
 <tile id="57" type="smile" />
 <tile id="58" type="smile" />
 <tile id="59" type="smile">
  <animation>
   <frame tileid="59" duration="2400" />
   <frame tileid="230" duration="180" />
   <frame tileid="59" duration="2000" />
  </animation>
 </tile>
 <tile id="60" type="smile" />
 <tile id="61" type="smile" />
 <tile id="62" type="smile" />
 <tile id="63" type="smile" />
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
 <tile id="73" type="smile" />
 <tile id="74" type="smile" />
 <tile id="75" type="smile" />
 <tile id="76" type="smile" />
 <tile id="77" type="smile" />
 <tile id="78" type="smile" />
 <tile id="79" type="smile" />
 <tile id="80" type="applause">
  <animation>
   <frame tileid="80" duration="500" />
   <frame tileid="231" duration="1800" />
   <frame tileid="232" duration="500" />
   <frame tileid="233" duration="300" />
   <frame tileid="80" duration="300" />
  </animation>
 </tile>
 <tile id="81" type="applause">
  <animation>
   <frame tileid="81" duration="500" />
   <frame tileid="234" duration="300" />
   <frame tileid="235" duration="300" />
   <frame tileid="236" duration="500" />
   <frame tileid="237" duration="700" />
   <frame tileid="81" duration="1100" />
  </animation>
 </tile>
 <tile id="82" type="applause">
  <animation>
   <frame tileid="82" duration="500" />
   <frame tileid="238" duration="1100" />
   <frame tileid="239" duration="700" />
   <frame tileid="240" duration="500" />
   <frame tileid="241" duration="300" />
   <frame tileid="82" duration="300" />
  </animation>
 </tile>
 <tile id="83" type="applause">
  <animation>
   <frame tileid="83" duration="500" />
   <frame tileid="242" duration="300" />
   <frame tileid="243" duration="300" />
   <frame tileid="244" duration="500" />
   <frame tileid="83" duration="1800" />
  </animation>
 </tile>
 <tile id="84" type="makeup">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="84" duration="900" />
   <frame tileid="258" duration="70" />
   <frame tileid="84" duration="400" />
   <frame tileid="258" duration="150" />
   <frame tileid="84" duration="1200" />
  </animation>
 </tile>
 <tile id="85" type="makeup">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="86" type="makeup">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="87" type="heron">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="87" duration="3000" />
   <frame tileid="260" duration="90" />
   <frame tileid="261" duration="80" />
   <frame tileid="262" duration="240" />
   <frame tileid="261" duration="160" />
   <frame tileid="260" duration="160" />
  </animation>
 </tile>
 <tile id="88" type="heron">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="88" duration="3000" />
   <frame tileid="263" duration="90" />
   <frame tileid="264" duration="80" />
   <frame tileid="265" duration="240" />
   <frame tileid="264" duration="160" />
   <frame tileid="263" duration="160" />
  </animation>
 </tile>
 <tile id="89" type="cards">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="90" type="cards">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="90" duration="1500" />
   <frame tileid="272" duration="1500" />
  </animation>
 </tile>
 <tile id="91" type="monitors">
  <animation>
   <frame tileid="91" duration="210" />
   <frame tileid="273" duration="210" />
   <frame tileid="274" duration="210" />
   <frame tileid="275" duration="210" />
   <frame tileid="276" duration="210" />
   <frame tileid="277" duration="210" />
   <frame tileid="278" duration="210" />
   <frame tileid="279" duration="210" />
  </animation>
 </tile>
 <tile id="92" type="monitors">
  <animation>
   <frame tileid="92" duration="210" />
   <frame tileid="280" duration="210" />
   <frame tileid="281" duration="210" />
   <frame tileid="282" duration="210" />
   <frame tileid="283" duration="210" />
   <frame tileid="284" duration="210" />
   <frame tileid="285" duration="210" />
   <frame tileid="286" duration="210" />
  </animation>
 </tile>
 <tile id="93" type="autocue">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="94" type="autocue">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="95" type="seat">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="96" type="applause">
  <animation>
   <frame tileid="96" duration="1100" />
   <frame tileid="245" duration="1700" />
   <frame tileid="96" duration="600" />
  </animation>
 </tile>
 <tile id="97" type="applause">
  <animation>
   <frame tileid="97" duration="500" />
   <frame tileid="246" duration="300" />
   <frame tileid="247" duration="300" />
   <frame tileid="248" duration="500" />
   <frame tileid="249" duration="1200" />
   <frame tileid="250" duration="300" />
   <frame tileid="246" duration="300" />
  </animation>
 </tile>
 <tile id="98" type="applause">
  <animation>
   <frame tileid="98" duration="500" />
   <frame tileid="251" duration="300" />
   <frame tileid="252" duration="300" />
   <frame tileid="253" duration="500" />
   <frame tileid="254" duration="1200" />
   <frame tileid="255" duration="300" />
   <frame tileid="251" duration="300" />
  </animation>
 </tile>
 <tile id="99" type="applause">
  <animation>
   <frame tileid="99" duration="500" />
   <frame tileid="256" duration="600" />
   <frame tileid="257" duration="1700" />
   <frame tileid="256" duration="600" />
  </animation>
 </tile>
 <tile id="100" type="makeup">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="100" duration="900" />
   <frame tileid="259" duration="70" />
   <frame tileid="100" duration="400" />
   <frame tileid="259" duration="150" />
   <frame tileid="100" duration="1200" />
  </animation>
 </tile>
 <tile id="101" type="makeup">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="102" type="makeup">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="103" type="heron">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="103" duration="3000" />
   <frame tileid="266" duration="90" />
   <frame tileid="267" duration="80" />
   <frame tileid="268" duration="240" />
   <frame tileid="267" duration="160" />
   <frame tileid="266" duration="160" />
  </animation>
 </tile>
 <tile id="104" type="heron">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="104" duration="3000" />
   <frame tileid="269" duration="90" />
   <frame tileid="270" duration="80" />
   <frame tileid="271" duration="240" />
   <frame tileid="270" duration="160" />
   <frame tileid="269" duration="160" />
  </animation>
 </tile>
 <tile id="105" type="cards">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="106" type="cards">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="107" type="monitors">
  <animation>
   <frame tileid="107" duration="210" />
   <frame tileid="287" duration="210" />
   <frame tileid="288" duration="210" />
   <frame tileid="289" duration="210" />
   <frame tileid="290" duration="210" />
   <frame tileid="291" duration="210" />
   <frame tileid="292" duration="210" />
   <frame tileid="293" duration="210" />
  </animation>
 </tile>
 <tile id="108" type="monitors">
  <animation>
   <frame tileid="108" duration="210" />
   <frame tileid="294" duration="210" />
   <frame tileid="295" duration="210" />
   <frame tileid="296" duration="210" />
   <frame tileid="297" duration="210" />
   <frame tileid="298" duration="210" />
   <frame tileid="299" duration="210" />
   <frame tileid="300" duration="210" />
  </animation>
 </tile>
 <tile id="109" type="autocue">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="110" type="autocue">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="110" duration="520" />
   <frame tileid="329" duration="520" />
  </animation>
 </tile>
 <tile id="111" type="seat">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="116" type="makeup">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="117" type="makeup">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="118" type="makeup">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="119" type="heron">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="120" type="heron">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="123" type="monitors">
  <animation>
   <frame tileid="123" duration="210" />
   <frame tileid="301" duration="210" />
   <frame tileid="302" duration="210" />
   <frame tileid="303" duration="210" />
   <frame tileid="304" duration="210" />
   <frame tileid="305" duration="210" />
   <frame tileid="306" duration="210" />
   <frame tileid="307" duration="210" />
  </animation>
 </tile>
 <tile id="124" type="monitors">
  <animation>
   <frame tileid="124" duration="210" />
   <frame tileid="308" duration="210" />
   <frame tileid="309" duration="210" />
   <frame tileid="310" duration="210" />
   <frame tileid="311" duration="210" />
   <frame tileid="312" duration="210" />
   <frame tileid="313" duration="210" />
   <frame tileid="314" duration="210" />
  </animation>
 </tile>
 <tile id="125" type="autocue">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="126" type="autocue">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="139" type="monitors">
  <animation>
   <frame tileid="139" duration="210" />
   <frame tileid="315" duration="210" />
   <frame tileid="316" duration="210" />
   <frame tileid="317" duration="210" />
   <frame tileid="318" duration="210" />
   <frame tileid="319" duration="210" />
   <frame tileid="320" duration="210" />
   <frame tileid="321" duration="210" />
  </animation>
 </tile>
 <tile id="140" type="monitors">
  <animation>
   <frame tileid="140" duration="210" />
   <frame tileid="322" duration="210" />
   <frame tileid="323" duration="210" />
   <frame tileid="324" duration="210" />
   <frame tileid="325" duration="210" />
   <frame tileid="326" duration="210" />
   <frame tileid="327" duration="210" />
   <frame tileid="328" duration="210" />
  </animation>
 </tile>
 <tile id="144" type="softbox">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="144" duration="170" />
   <frame tileid="330" duration="850" />
   <frame tileid="144" duration="170" />
   <frame tileid="330" duration="170" />
  </animation>
 </tile>
 <tile id="145" type="softbox">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="145" duration="170" />
   <frame tileid="331" duration="850" />
   <frame tileid="145" duration="170" />
   <frame tileid="331" duration="170" />
  </animation>
 </tile>
 <tile id="146" type="cable_across" />
 <tile id="147" type="cable_across" />
 <tile id="148" type="cable_coil" />
 <tile id="149" type="cable_coil" />
 <tile id="150" type="cable_down" />
 <tile id="151" type="cliff_0" />
 <tile id="152" type="cliff_1" />
 <tile id="153" type="cliff_2" />
 <tile id="154" type="cliff_left" />
 <tile id="155" type="cliff_right" />
 <tile id="156" type="lip_north" />
 <tile id="157" type="lip_south" />
 <tile id="158" type="lip_west" />
 <tile id="159" type="lip_east" />
 <tile id="160" type="softbox">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="160" duration="170" />
   <frame tileid="332" duration="850" />
   <frame tileid="160" duration="170" />
   <frame tileid="332" duration="170" />
  </animation>
 </tile>
 <tile id="161" type="softbox">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="161" duration="170" />
   <frame tileid="333" duration="850" />
   <frame tileid="161" duration="170" />
   <frame tileid="333" duration="170" />
  </animation>
 </tile>
 <tile id="166" type="cable_down" />
 <tile id="167" type="cliff_0" />
 <tile id="168" type="cliff_1" />
 <tile id="169" type="cliff_2" />
 <tile id="170" type="cliff_left" />
 <tile id="171" type="cliff_right" />
 <tile id="176" type="softbox">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="177" type="softbox">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="183" type="cliff_0" />
 <tile id="184" type="cliff_1" />
 <tile id="185" type="cliff_2" />
 <tile id="186" type="cliff_left" />
 <tile id="187" type="cliff_right" />
 <tile id="192" type="lip_face" />
 <tile id="193" type="carpet_01" />
 <tile id="194" type="carpet_02" />
 <tile id="195" type="carpet_03" />
 <tile id="196" type="carpet_04" />
 <tile id="197" type="carpet_05" />
 <tile id="198" type="carpet_06" />
 <tile id="199" type="carpet_07" />
 <tile id="200" type="carpet_08" />
 <tile id="201" type="carpet_09" />
 <tile id="202" type="carpet_10" />
 <tile id="203" type="carpet_11" />
 <tile id="204" type="carpet_12" />
 <tile id="205" type="carpet_13" />
 <tile id="206" type="carpet_14" />
 <tile id="207" type="carpet_15" />
 <tile id="208" type="carpet_15_1" />
 <tile id="209" type="carpet_15_2" />
 <wangsets>
  <wangset name="stage over audience" type="corner" tile="0">
   <wangcolor name="stage" color="#f8d468" tile="-1" probability="1" />
   <wangcolor name="audience" color="#15123a" tile="-1" probability="1" />
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
  <wangset name="carpet" type="corner" tile="193">
   <wangcolor name="carpet" color="#dc2f3c" tile="-1" probability="1" />
   <wangcolor name="floor" color="#15123a" tile="-1" probability="1" />
   <wangtile tileid="193" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="194" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="195" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="196" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="197" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="198" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="199" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="200" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="201" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="202" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="203" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="204" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="205" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="206" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="207" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
