<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_waiting" tilewidth="16" tileheight="16" tilecount="224" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_waiting.png" width="256" height="224" />
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
   <frame tileid="176" duration="160" />
   <frame tileid="23" duration="1400" />
  </animation>
 </tile>
 <tile id="24" type="row_0_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="24" duration="3000" />
   <frame tileid="177" duration="1400" />
  </animation>
 </tile>
 <tile id="25" type="row_0_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="25" duration="3210" />
   <frame tileid="178" duration="160" />
   <frame tileid="25" duration="900" />
   <frame tileid="178" duration="500" />
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
   <frame tileid="179" duration="160" />
   <frame tileid="27" duration="1400" />
  </animation>
 </tile>
 <tile id="28" type="row_1_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="28" duration="3000" />
   <frame tileid="180" duration="1400" />
  </animation>
 </tile>
 <tile id="29" type="row_1_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="29" duration="3210" />
   <frame tileid="181" duration="160" />
   <frame tileid="29" duration="900" />
   <frame tileid="181" duration="500" />
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
   <frame tileid="182" duration="160" />
   <frame tileid="31" duration="1400" />
  </animation>
 </tile>
 <tile id="32" type="row_2_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="32" duration="3000" />
   <frame tileid="183" duration="1400" />
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
   <frame tileid="184" duration="500" />
  </animation>
 </tile>
 <tile id="43" type="clock">
  <animation>
   <frame tileid="43" duration="500" />
   <frame tileid="185" duration="500" />
  </animation>
 </tile>
 <tile id="44" type="clock">
  <animation>
   <frame tileid="44" duration="500" />
   <frame tileid="186" duration="500" />
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
   <frame tileid="187" duration="500" />
  </animation>
 </tile>
 <tile id="59" type="clock">
  <animation>
   <frame tileid="59" duration="500" />
   <frame tileid="188" duration="500" />
  </animation>
 </tile>
 <tile id="60" type="clock">
  <animation>
   <frame tileid="60" duration="500" />
   <frame tileid="189" duration="500" />
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
   <frame tileid="190" duration="150" />
   <frame tileid="191" duration="350" />
   <frame tileid="81" duration="150" />
  </animation>
 </tile>
 <tile id="82" type="display">
  <animation>
   <frame tileid="82" duration="700" />
   <frame tileid="192" duration="700" />
   <frame tileid="193" duration="700" />
   <frame tileid="194" duration="700" />
   <frame tileid="195" duration="1350" />
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
   <frame tileid="202" duration="130" />
   <frame tileid="203" duration="260" />
   <frame tileid="90" duration="130" />
   <frame tileid="204" duration="130" />
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
   <frame tileid="196" duration="150" />
   <frame tileid="197" duration="350" />
   <frame tileid="97" duration="150" />
  </animation>
 </tile>
 <tile id="98" type="display">
  <animation>
   <frame tileid="98" duration="2800" />
   <frame tileid="198" duration="700" />
   <frame tileid="199" duration="150" />
   <frame tileid="200" duration="350" />
   <frame tileid="201" duration="150" />
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
   <frame tileid="205" duration="130" />
   <frame tileid="206" duration="130" />
   <frame tileid="207" duration="130" />
   <frame tileid="208" duration="130" />
   <frame tileid="209" duration="130" />
   <frame tileid="210" duration="130" />
   <frame tileid="211" duration="130" />
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
 </wangsets>
</tileset>
