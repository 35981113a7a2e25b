<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_gallery" tilewidth="16" tileheight="16" tilecount="448" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_gallery.png" width="256" height="448" />
 <tile id="0" type="enamel_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="1" type="enamel_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="2" type="enamel_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="3" type="enamel_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="4" type="enamel_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="enamel_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="enamel_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="enamel_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="enamel_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="enamel_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="enamel_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="enamel_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="enamel_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="enamel_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="enamel_15" />
 <tile id="15" type="enamel_15_1" />
 <tile id="16" type="enamel_15_2" />
 <tile id="17" type="enamel_15_3" />
 <tile id="18" type="enamel_15_4" />
 <tile id="19" type="enamel_15_5" />
 <tile id="20" type="plate_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="21" type="bored_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="22" type="down_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="22" duration="150" />
   <frame tileid="272" duration="150" />
   <frame tileid="273" duration="150" />
   <frame tileid="274" duration="150" />
   <frame tileid="275" duration="150" />
   <frame tileid="276" duration="150" />
  </animation>
 </tile>
 <tile id="23" type="across_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="23" duration="150" />
   <frame tileid="277" duration="150" />
   <frame tileid="278" duration="150" />
   <frame tileid="279" duration="150" />
   <frame tileid="280" duration="150" />
   <frame tileid="281" duration="150" />
  </animation>
 </tile>
 <tile id="24" type="joint_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="25" type="plate_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="26" type="bored_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27" type="down_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="27" duration="150" />
   <frame tileid="282" duration="150" />
   <frame tileid="283" duration="150" />
   <frame tileid="284" duration="150" />
   <frame tileid="285" duration="150" />
   <frame tileid="286" duration="150" />
  </animation>
 </tile>
 <tile id="28" type="across_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="29" type="joint_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="30" type="plate_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="31" type="bored_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="32" type="down_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="across_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="joint_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="depth">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="under" />
 <tile id="37" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="track_01">
  <animation>
   <frame tileid="43" duration="90" />
   <frame tileid="287" duration="90" />
   <frame tileid="288" duration="90" />
   <frame tileid="289" duration="90" />
  </animation>
 </tile>
 <tile id="44" type="track_02">
  <animation>
   <frame tileid="44" duration="90" />
   <frame tileid="290" duration="90" />
   <frame tileid="291" duration="90" />
   <frame tileid="292" duration="90" />
  </animation>
 </tile>
 <tile id="45" type="track_03">
  <animation>
   <frame tileid="45" duration="90" />
   <frame tileid="293" duration="90" />
   <frame tileid="294" duration="90" />
   <frame tileid="295" duration="90" />
  </animation>
 </tile>
 <tile id="46" type="track_04">
  <animation>
   <frame tileid="46" duration="90" />
   <frame tileid="296" duration="90" />
   <frame tileid="297" duration="90" />
   <frame tileid="298" duration="90" />
  </animation>
 </tile>
 <tile id="47" type="track_05">
  <animation>
   <frame tileid="47" duration="90" />
   <frame tileid="299" duration="90" />
   <frame tileid="300" duration="90" />
   <frame tileid="301" duration="90" />
  </animation>
 </tile>
 <tile id="53" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="69" type="wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="70" type="wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="71" type="wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="72" type="wall_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="73" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="74" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="80" type="track_06">
  <animation>
   <frame tileid="80" duration="90" />
   <frame tileid="302" duration="90" />
   <frame tileid="303" duration="90" />
   <frame tileid="304" duration="90" />
  </animation>
 </tile>
 <tile id="81" type="track_07">
  <animation>
   <frame tileid="81" duration="90" />
   <frame tileid="305" duration="90" />
   <frame tileid="306" duration="90" />
   <frame tileid="307" duration="90" />
  </animation>
 </tile>
 <tile id="82" type="track_08">
  <animation>
   <frame tileid="82" duration="90" />
   <frame tileid="308" duration="90" />
   <frame tileid="309" duration="90" />
   <frame tileid="310" duration="90" />
  </animation>
 </tile>
 <tile id="83" type="track_09">
  <animation>
   <frame tileid="83" duration="90" />
   <frame tileid="311" duration="90" />
   <frame tileid="312" duration="90" />
   <frame tileid="313" duration="90" />
  </animation>
 </tile>
 <tile id="84" type="track_10">
  <animation>
   <frame tileid="84" duration="90" />
   <frame tileid="314" duration="90" />
   <frame tileid="315" duration="90" />
   <frame tileid="316" duration="90" />
  </animation>
 </tile>
 <tile id="85" type="track_11">
  <animation>
   <frame tileid="85" duration="90" />
   <frame tileid="317" duration="90" />
   <frame tileid="318" duration="90" />
   <frame tileid="319" duration="90" />
  </animation>
 </tile>
 <tile id="86" type="track_12">
  <animation>
   <frame tileid="86" duration="90" />
   <frame tileid="320" duration="90" />
   <frame tileid="321" duration="90" />
   <frame tileid="322" duration="90" />
  </animation>
 </tile>
 <tile id="87" type="track_13">
  <animation>
   <frame tileid="87" duration="90" />
   <frame tileid="323" duration="90" />
   <frame tileid="324" duration="90" />
   <frame tileid="325" duration="90" />
  </animation>
 </tile>
 <tile id="88" type="track_14">
  <animation>
   <frame tileid="88" duration="90" />
   <frame tileid="326" duration="90" />
   <frame tileid="327" duration="90" />
   <frame tileid="328" duration="90" />
  </animation>
 </tile>
 <tile id="89" type="track_15">
  <animation>
   <frame tileid="89" duration="90" />
   <frame tileid="329" duration="90" />
   <frame tileid="330" duration="90" />
   <frame tileid="331" duration="90" />
  </animation>
 </tile>
 <tile id="90" type="gum_00" />
 <tile id="91" type="gum_01" />
 <tile id="92" type="gum_02" />
 <tile id="93" type="gum_03" />
 <tile id="94" type="gum_04" />
 <tile id="95" type="gum_05" />
 <tile id="96" type="gum_06" />
 <tile id="97" type="gum_07" />
 <tile id="98" type="gum_08" />
 <tile id="99" type="gum_09" />
 <tile id="100" type="gum_10" />
 <tile id="101" type="gum_11" />
 <tile id="102" type="gum_12" />
 <tile id="103" type="gum_13" />
 <tile id="104" type="gum_14" />
 <tile id="105" type="gum_15" />
 <tile id="106" type="gum_00_1" />
 <tile id="107" type="gum_00_2" />
 <tile id="108" type="hole" />
 <tile id="109" type="hole" />
 <tile id="110" type="gauge">
  <animation>
   <frame tileid="110" duration="110" />
   <frame tileid="332" duration="110" />
   <frame tileid="333" duration="110" />
   <frame tileid="334" duration="110" />
  </animation>
 </tile>
 <tile id="124" type="hole" />
 <tile id="125" type="hole" />
 <tile id="128" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="129" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="130" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="131" type="boiler">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="132" type="boiler">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="133" type="boiler">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="134" type="valve">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="135" type="drum">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="135" duration="190" />
   <frame tileid="346" duration="190" />
   <frame tileid="347" duration="190" />
   <frame tileid="348" duration="380" />
   <frame tileid="349" duration="190" />
   <frame tileid="350" duration="190" />
   <frame tileid="348" duration="190" />
  </animation>
 </tile>
 <tile id="136" type="burrs">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="137" type="burrs">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="138" type="cliff_0" />
 <tile id="139" type="cliff_1" />
 <tile id="140" type="cliff_2" />
 <tile id="141" type="cliff_left" />
 <tile id="142" type="cliff_right" />
 <tile id="144" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="145" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="146" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="147" type="boiler">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="148" type="boiler">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="148" duration="120" />
   <frame tileid="335" duration="120" />
   <frame tileid="148" duration="120" />
   <frame tileid="335" duration="120" />
   <frame tileid="148" duration="120" />
   <frame tileid="335" duration="120" />
  </animation>
 </tile>
 <tile id="149" type="boiler">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="150" type="valve">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="151" type="drum">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="151" duration="190" />
   <frame tileid="351" duration="190" />
   <frame tileid="352" duration="190" />
   <frame tileid="353" duration="190" />
   <frame tileid="354" duration="190" />
   <frame tileid="355" duration="190" />
   <frame tileid="356" duration="190" />
   <frame tileid="357" duration="190" />
  </animation>
 </tile>
 <tile id="152" type="burrs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="153" type="burrs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="154" type="cliff_0" />
 <tile id="155" type="cliff_1" />
 <tile id="156" type="cliff_2" />
 <tile id="157" type="cliff_left" />
 <tile id="158" type="cliff_right" />
 <tile id="160" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="161" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="162" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="163" type="boiler">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="164" type="boiler">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="164" duration="120" />
   <frame tileid="336" duration="120" />
   <frame tileid="337" duration="120" />
   <frame tileid="338" duration="120" />
   <frame tileid="339" duration="120" />
   <frame tileid="340" duration="120" />
  </animation>
 </tile>
 <tile id="165" type="boiler">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="165" duration="120" />
   <frame tileid="341" duration="120" />
   <frame tileid="342" duration="120" />
   <frame tileid="343" duration="120" />
   <frame tileid="344" duration="120" />
   <frame tileid="345" duration="120" />
  </animation>
 </tile>
 <tile id="170" type="cliff_0" />
 <tile id="171" type="cliff_1" />
 <tile id="172" type="cliff_2" />
 <tile id="173" type="cliff_left" />
 <tile id="174" type="cliff_right" />
 <tile id="176" type="sounding" />
 <tile id="177" type="sounding" />
 <tile id="178" type="sounding" />
 <tile id="179" type="sounding" />
 <tile id="180" type="bur" />
 <tile id="181" type="bur" />
 <tile id="182" type="bur" />
 <tile id="183" type="shaft" />
 <tile id="184" type="shaft" />
 <tile id="185" type="shaft" />
 <tile id="186" type="stump">
  <animation>
   <frame tileid="186" duration="280" />
   <frame tileid="388" duration="70" />
   <frame tileid="389" duration="70" />
   <frame tileid="186" duration="140" />
  </animation>
 </tile>
 <tile id="187" type="stump">
  <animation>
   <frame tileid="187" duration="70" />
   <frame tileid="390" duration="70" />
   <frame tileid="391" duration="70" />
   <frame tileid="392" duration="70" />
   <frame tileid="393" duration="70" />
   <frame tileid="394" duration="70" />
   <frame tileid="395" duration="70" />
   <frame tileid="396" duration="70" />
  </animation>
 </tile>
 <tile id="188" type="stump">
  <animation>
   <frame tileid="188" duration="70" />
   <frame tileid="397" duration="70" />
   <frame tileid="398" duration="70" />
   <frame tileid="399" duration="70" />
   <frame tileid="398" duration="210" />
   <frame tileid="400" duration="70" />
  </animation>
 </tile>
 <tile id="189" type="stump">
  <animation>
   <frame tileid="189" duration="70" />
   <frame tileid="401" duration="70" />
   <frame tileid="189" duration="210" />
   <frame tileid="401" duration="70" />
   <frame tileid="402" duration="70" />
   <frame tileid="189" duration="70" />
  </animation>
 </tile>
 <tile id="190" type="stump">
  <animation>
   <frame tileid="190" duration="70" />
   <frame tileid="403" duration="70" />
   <frame tileid="404" duration="70" />
   <frame tileid="405" duration="70" />
   <frame tileid="406" duration="70" />
   <frame tileid="407" duration="70" />
   <frame tileid="408" duration="70" />
   <frame tileid="409" duration="70" />
  </animation>
 </tile>
 <tile id="191" type="stump">
  <animation>
   <frame tileid="191" duration="140" />
   <frame tileid="410" duration="70" />
   <frame tileid="411" duration="70" />
   <frame tileid="412" duration="70" />
   <frame tileid="413" duration="70" />
   <frame tileid="191" duration="140" />
  </animation>
 </tile>
 <tile id="192" type="sounding" />
 <tile id="193" type="sounding" />
 <tile id="194" type="sounding" />
 <tile id="195" type="sounding" />
 <tile id="196" type="bur" />
 <tile id="197" type="bur">
  <animation>
   <frame tileid="197" duration="70" />
   <frame tileid="358" duration="70" />
   <frame tileid="359" duration="70" />
   <frame tileid="360" duration="70" />
  </animation>
 </tile>
 <tile id="198" type="bur" />
 <tile id="202" type="stump">
  <animation>
   <frame tileid="202" duration="210" />
   <frame tileid="414" duration="70" />
   <frame tileid="202" duration="140" />
   <frame tileid="415" duration="70" />
   <frame tileid="416" duration="70" />
  </animation>
 </tile>
 <tile id="203" type="stump">
  <animation>
   <frame tileid="203" duration="70" />
   <frame tileid="417" duration="70" />
   <frame tileid="418" duration="70" />
   <frame tileid="419" duration="70" />
   <frame tileid="420" duration="70" />
   <frame tileid="421" duration="70" />
   <frame tileid="422" duration="70" />
   <frame tileid="423" duration="70" />
  </animation>
 </tile>
 <tile id="204" type="stump">
  <animation>
   <frame tileid="204" duration="70" />
   <frame tileid="424" duration="70" />
   <frame tileid="425" duration="70" />
   <frame tileid="426" duration="70" />
   <frame tileid="204" duration="70" />
   <frame tileid="427" duration="70" />
   <frame tileid="428" duration="70" />
   <frame tileid="429" duration="70" />
  </animation>
 </tile>
 <tile id="205" type="stump">
  <animation>
   <frame tileid="205" duration="70" />
   <frame tileid="430" duration="140" />
   <frame tileid="431" duration="70" />
   <frame tileid="432" duration="70" />
   <frame tileid="431" duration="70" />
   <frame tileid="430" duration="70" />
   <frame tileid="431" duration="70" />
  </animation>
 </tile>
 <tile id="206" type="stump">
  <animation>
   <frame tileid="206" duration="140" />
   <frame tileid="433" duration="70" />
   <frame tileid="206" duration="210" />
   <frame tileid="433" duration="70" />
   <frame tileid="206" duration="70" />
  </animation>
 </tile>
 <tile id="207" type="stump">
  <animation>
   <frame tileid="207" duration="420" />
   <frame tileid="434" duration="70" />
   <frame tileid="207" duration="70" />
  </animation>
 </tile>
 <tile id="208" type="sounding" />
 <tile id="209" type="sounding" />
 <tile id="210" type="sounding" />
 <tile id="211" type="sounding" />
 <tile id="212" type="bur" />
 <tile id="213" type="bur" />
 <tile id="214" type="bur" />
 <tile id="218" type="stump" />
 <tile id="219" type="stump" />
 <tile id="220" type="stump" />
 <tile id="221" type="stump" />
 <tile id="222" type="stump" />
 <tile id="223" type="stump" />
 <tile id="228" type="bur">
  <animation>
   <frame tileid="228" duration="70" />
   <frame tileid="361" duration="70" />
   <frame tileid="362" duration="70" />
   <frame tileid="363" duration="70" />
  </animation>
 </tile>
 <tile id="229" type="bur">
  <animation>
   <frame tileid="229" duration="70" />
   <frame tileid="364" duration="70" />
   <frame tileid="365" duration="70" />
   <frame tileid="366" duration="70" />
  </animation>
 </tile>
 <tile id="230" type="bur">
  <animation>
   <frame tileid="230" duration="70" />
   <frame tileid="367" duration="70" />
   <frame tileid="368" duration="70" />
   <frame tileid="369" duration="70" />
  </animation>
 </tile>
 <tile id="234" type="stump" />
 <tile id="235" type="stump" />
 <tile id="236" type="stump" />
 <tile id="237" type="stump" />
 <tile id="238" type="stump" />
 <tile id="239" type="stump" />
 <tile id="244" type="bur">
  <animation>
   <frame tileid="244" duration="70" />
   <frame tileid="370" duration="70" />
   <frame tileid="371" duration="70" />
   <frame tileid="372" duration="70" />
  </animation>
 </tile>
 <tile id="245" type="bur">
  <animation>
   <frame tileid="245" duration="70" />
   <frame tileid="373" duration="70" />
   <frame tileid="374" duration="70" />
   <frame tileid="375" duration="70" />
  </animation>
 </tile>
 <tile id="246" type="bur">
  <animation>
   <frame tileid="246" duration="70" />
   <frame tileid="376" duration="70" />
   <frame tileid="377" duration="70" />
   <frame tileid="378" duration="70" />
  </animation>
 </tile>
 <tile id="250" type="stump" />
 <tile id="251" type="stump" />
 <tile id="252" type="stump" />
 <tile id="253" type="stump" />
 <tile id="254" type="stump" />
 <tile id="255" type="stump" />
 <tile id="260" type="bur">
  <animation>
   <frame tileid="260" duration="70" />
   <frame tileid="379" duration="70" />
   <frame tileid="380" duration="70" />
   <frame tileid="381" duration="70" />
  </animation>
 </tile>
 <tile id="261" type="bur">
  <animation>
   <frame tileid="261" duration="70" />
   <frame tileid="382" duration="70" />
   <frame tileid="383" duration="70" />
   <frame tileid="384" duration="70" />
  </animation>
 </tile>
 <tile id="262" type="bur">
  <animation>
   <frame tileid="262" duration="70" />
   <frame tileid="385" duration="70" />
   <frame tileid="386" duration="70" />
   <frame tileid="387" duration="70" />
  </animation>
 </tile>
 <wangsets>
  <wangset name="enamel over depth" type="corner" tile="0">
   <wangcolor name="enamel" color="#94a3c6" tile="-1" probability="1" />
   <wangcolor name="depth" color="#15123a" tile="-1" probability="1" />
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
  <wangset name="track" type="edge" tile="43">
   <wangcolor name="track" color="#c4d3e6" tile="-1" probability="1" />
   <wangtile tileid="43" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="44" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="45" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="46" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="47" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="80" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="81" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="82" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="83" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="84" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="85" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="86" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="87" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="88" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="89" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
 </wangsets>
</tileset>
