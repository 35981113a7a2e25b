<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_gallery" tilewidth="16" tileheight="16" tilecount="272" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_gallery.png" width="256" height="272" />
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
   <frame tileid="176" duration="150" />
   <frame tileid="177" duration="150" />
   <frame tileid="178" duration="150" />
   <frame tileid="179" duration="150" />
   <frame tileid="180" duration="150" />
  </animation>
 </tile>
 <tile id="23" type="across_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="23" duration="150" />
   <frame tileid="181" duration="150" />
   <frame tileid="182" duration="150" />
   <frame tileid="183" duration="150" />
   <frame tileid="184" duration="150" />
   <frame tileid="185" duration="150" />
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
   <frame tileid="186" duration="150" />
   <frame tileid="187" duration="150" />
   <frame tileid="188" duration="150" />
   <frame tileid="189" duration="150" />
   <frame tileid="190" duration="150" />
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
   <frame tileid="191" duration="90" />
   <frame tileid="192" duration="90" />
   <frame tileid="193" duration="90" />
  </animation>
 </tile>
 <tile id="44" type="track_02">
  <animation>
   <frame tileid="44" duration="90" />
   <frame tileid="194" duration="90" />
   <frame tileid="195" duration="90" />
   <frame tileid="196" duration="90" />
  </animation>
 </tile>
 <tile id="45" type="track_03">
  <animation>
   <frame tileid="45" duration="90" />
   <frame tileid="197" duration="90" />
   <frame tileid="198" duration="90" />
   <frame tileid="199" duration="90" />
  </animation>
 </tile>
 <tile id="46" type="track_04">
  <animation>
   <frame tileid="46" duration="90" />
   <frame tileid="200" duration="90" />
   <frame tileid="201" duration="90" />
   <frame tileid="202" duration="90" />
  </animation>
 </tile>
 <tile id="47" type="track_05">
  <animation>
   <frame tileid="47" duration="90" />
   <frame tileid="203" duration="90" />
   <frame tileid="204" duration="90" />
   <frame tileid="205" duration="90" />
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
   <frame tileid="206" duration="90" />
   <frame tileid="207" duration="90" />
   <frame tileid="208" duration="90" />
  </animation>
 </tile>
 <tile id="81" type="track_07">
  <animation>
   <frame tileid="81" duration="90" />
   <frame tileid="209" duration="90" />
   <frame tileid="210" duration="90" />
   <frame tileid="211" duration="90" />
  </animation>
 </tile>
 <tile id="82" type="track_08">
  <animation>
   <frame tileid="82" duration="90" />
   <frame tileid="212" duration="90" />
   <frame tileid="213" duration="90" />
   <frame tileid="214" duration="90" />
  </animation>
 </tile>
 <tile id="83" type="track_09">
  <animation>
   <frame tileid="83" duration="90" />
   <frame tileid="215" duration="90" />
   <frame tileid="216" duration="90" />
   <frame tileid="217" duration="90" />
  </animation>
 </tile>
 <tile id="84" type="track_10">
  <animation>
   <frame tileid="84" duration="90" />
   <frame tileid="218" duration="90" />
   <frame tileid="219" duration="90" />
   <frame tileid="220" duration="90" />
  </animation>
 </tile>
 <tile id="85" type="track_11">
  <animation>
   <frame tileid="85" duration="90" />
   <frame tileid="221" duration="90" />
   <frame tileid="222" duration="90" />
   <frame tileid="223" duration="90" />
  </animation>
 </tile>
 <tile id="86" type="track_12">
  <animation>
   <frame tileid="86" duration="90" />
   <frame tileid="224" duration="90" />
   <frame tileid="225" duration="90" />
   <frame tileid="226" duration="90" />
  </animation>
 </tile>
 <tile id="87" type="track_13">
  <animation>
   <frame tileid="87" duration="90" />
   <frame tileid="227" duration="90" />
   <frame tileid="228" duration="90" />
   <frame tileid="229" duration="90" />
  </animation>
 </tile>
 <tile id="88" type="track_14">
  <animation>
   <frame tileid="88" duration="90" />
   <frame tileid="230" duration="90" />
   <frame tileid="231" duration="90" />
   <frame tileid="232" duration="90" />
  </animation>
 </tile>
 <tile id="89" type="track_15">
  <animation>
   <frame tileid="89" duration="90" />
   <frame tileid="233" duration="90" />
   <frame tileid="234" duration="90" />
   <frame tileid="235" duration="90" />
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
   <frame tileid="236" duration="110" />
   <frame tileid="237" duration="110" />
   <frame tileid="238" duration="110" />
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
   <frame tileid="250" duration="190" />
   <frame tileid="251" duration="190" />
   <frame tileid="252" duration="380" />
   <frame tileid="253" duration="190" />
   <frame tileid="254" duration="190" />
   <frame tileid="252" duration="190" />
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
   <frame tileid="239" duration="120" />
   <frame tileid="148" duration="120" />
   <frame tileid="239" duration="120" />
   <frame tileid="148" duration="120" />
   <frame tileid="239" duration="120" />
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
   <frame tileid="255" duration="190" />
   <frame tileid="256" duration="190" />
   <frame tileid="257" duration="190" />
   <frame tileid="258" duration="190" />
   <frame tileid="259" duration="190" />
   <frame tileid="260" duration="190" />
   <frame tileid="261" duration="190" />
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
   <frame tileid="240" duration="120" />
   <frame tileid="241" duration="120" />
   <frame tileid="242" duration="120" />
   <frame tileid="243" duration="120" />
   <frame tileid="244" duration="120" />
  </animation>
 </tile>
 <tile id="165" type="boiler">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="165" duration="120" />
   <frame tileid="245" duration="120" />
   <frame tileid="246" duration="120" />
   <frame tileid="247" duration="120" />
   <frame tileid="248" duration="120" />
   <frame tileid="249" duration="120" />
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
