<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_wall" tilewidth="16" tileheight="16" tilecount="256" columns="16">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="glass" />
 </properties>
 <image source="../../assets/art/tiles/clinic_wall.png" width="256" height="256" />
 <tile id="0" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="1" type="wall_seam">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="2" type="wall_vent">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="3" type="wall_worn">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="4" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="5" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="6" type="top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="15" type="top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="16" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="17" type="wall_seam">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="18" type="wall_vent">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="19" type="wall_worn">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="20" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="21" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="32" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="wall_seam">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="wall_vent">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="wall_worn">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="48" type="wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="49" type="wall_seam">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="50" type="wall_vent">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="51" type="wall_worn">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="52" type="wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="64" type="top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="65" type="top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="66" type="top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="67" type="top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="68" type="top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="69" type="window_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="70" type="window_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="window_bar">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="window_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="shine" />
 <tile id="74" type="blind" />
 <tile id="75" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="76" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="77" type="leaf_teal" />
 <tile id="78" type="leaf_teal" />
 <tile id="85" type="window_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="window_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="window_bar">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="window_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="shine" />
 <tile id="90" type="blind" />
 <tile id="91" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="92" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="leaf_teal" />
 <tile id="94" type="leaf_teal" />
 <tile id="101" type="window_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="102" type="window_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="103" type="window_bar">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="104" type="window_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105" type="shine" />
 <tile id="106" type="blind" />
 <tile id="107" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="108" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="109" type="leaf_teal" />
 <tile id="110" type="leaf_teal" />
 <tile id="117" type="window_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="118" type="window_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="119" type="window_bar">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="120" type="window_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="123" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="124" type="door_frame">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="128" type="leaf_void" />
 <tile id="129" type="leaf_void" />
 <tile id="130" type="leaf_steel" />
 <tile id="131" type="leaf_steel" />
 <tile id="132" type="sign_tooth" />
 <tile id="133" type="sign_tooth" />
 <tile id="134" type="sign_wave" />
 <tile id="135" type="sign_wave" />
 <tile id="136" type="sign_out" />
 <tile id="137" type="sign_out" />
 <tile id="138" type="sign_stairs" />
 <tile id="139" type="sign_stairs" />
 <tile id="140" type="sign_desk" />
 <tile id="141" type="sign_desk" />
 <tile id="142" type="keypad">
  <animation>
   <frame tileid="142" duration="160" />
   <frame tileid="240" duration="160" />
  </animation>
 </tile>
 <tile id="144" type="leaf_void" />
 <tile id="145" type="leaf_void" />
 <tile id="146" type="leaf_steel" />
 <tile id="147" type="leaf_steel" />
 <tile id="158" type="keypad" />
 <tile id="160" type="leaf_void" />
 <tile id="161" type="leaf_void" />
 <tile id="162" type="leaf_steel" />
 <tile id="163" type="leaf_steel" />
 <tile id="176" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="177" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="178" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="179" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="192" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="193" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="194" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="195" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="208" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="209" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="210" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="211" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="224" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="225" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="226" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="227" type="door_street">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="Wall tops" type="corner" tile="6">
   <wangcolor name="wall top" color="#3a3e68" tile="-1" probability="1" />
   <wangtile tileid="6" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="7" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="8" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="9" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="10" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="11" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="12" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="13" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="14" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="15" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="64" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="65" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="66" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="67" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="68" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
