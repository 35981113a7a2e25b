<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="newclinic_things" tilewidth="16" tileheight="16" tilecount="240" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/newclinic_things.png" width="256" height="240" />
 <tile id="0" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="1" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="2" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="3" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="4" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="5" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="6" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="7" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="8" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="9" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="10" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="11" type="joint_desk_mid">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="12" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="13" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="14" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="15" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="16" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="17" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="18" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="19" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="20" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="21" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="22" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="23" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="24" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
  <animation>
   <frame tileid="24" duration="1020" />
   <frame tileid="224" duration="700" />
   <frame tileid="24" duration="120" />
  </animation>
 </tile>
 <tile id="25" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="26" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="27" type="joint_desk_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="28" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="29" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="30" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="31" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="32" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="33" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="12" width="8" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="34" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="35" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="36" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="37" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="38" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="39" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="39" duration="900" />
   <frame tileid="225" duration="120" />
   <frame tileid="226" duration="700" />
   <frame tileid="227" duration="120" />
  </animation>
 </tile>
 <tile id="40" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="40" duration="900" />
   <frame tileid="228" duration="120" />
   <frame tileid="229" duration="700" />
   <frame tileid="230" duration="120" />
  </animation>
 </tile>
 <tile id="41" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="42" type="joint_desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="43" type="joint_desk_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="44" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="45" type="joint_desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="46" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="47" type="joint_desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="48" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
 </tile>
 <tile id="49" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="50" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="51" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="52" type="joint_chair">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
 </tile>
 <tile id="53" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="54" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="55" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="55" duration="900" />
   <frame tileid="231" duration="120" />
   <frame tileid="55" duration="700" />
   <frame tileid="231" duration="120" />
  </animation>
 </tile>
 <tile id="56" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="56" duration="900" />
   <frame tileid="232" duration="120" />
   <frame tileid="56" duration="700" />
   <frame tileid="232" duration="120" />
  </animation>
 </tile>
 <tile id="69" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="70" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="71" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="72" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="85" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="86" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="87" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="88" type="joint_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="96" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="97" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="98" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="99" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="100" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="101" type="joint_stool">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="102" type="brass_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="103" type="record_cart">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="104" type="record_cart">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="105" type="hand_basin">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="105" duration="160" />
   <frame tileid="233" duration="1620" />
  </animation>
 </tile>
 <tile id="106" type="hand_basin">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="107" type="leaflet_case">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="108" type="leaflet_case">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="109" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="110" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="112" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="113" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="114" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="115" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="116" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="117" type="joint_stool">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="118" type="brass_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="119" type="record_cart">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="120" type="record_cart">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="121" type="hand_basin">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="121" duration="160" />
   <frame tileid="234" duration="160" />
   <frame tileid="235" duration="160" />
   <frame tileid="121" duration="1300" />
  </animation>
 </tile>
 <tile id="122" type="hand_basin">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="123" type="leaflet_case">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="124" type="leaflet_case">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="125" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="126" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="128" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="129" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="130" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="131" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="132" type="joint_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="134" type="brass_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="135" type="record_cart">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="136" type="record_cart">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="137" type="hand_basin">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="138" type="hand_basin">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="139" type="leaflet_case">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="140" type="leaflet_case">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="141" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="142" type="opening_flowers">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="144" type="joint_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="145" type="joint_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="146" type="joint_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="147" type="joint_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="148" type="joint_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="160" type="ficus">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="161" type="ficus">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="162" type="knitting_basket">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="163" type="knitting_basket">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="164" type="brass_post">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="165" type="velvet_rope">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="166" type="cake">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="167" type="two_cups">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="168" type="card_tray">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="169" type="gas_fern">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="176" type="ficus">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="177" type="ficus">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="178" type="knitting_basket">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="179" type="knitting_basket">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="180" type="brass_post">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="181" type="velvet_rope">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="182" type="cake">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="183" type="two_cups">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="184" type="card_tray">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="185" type="gas_fern">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="192" type="ficus">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="193" type="ficus">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="208" type="ficus">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="209" type="ficus">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
</tileset>
