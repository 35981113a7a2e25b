<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_corridor" tilewidth="16" tileheight="16" tilecount="176" columns="16">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="sun" />
 </properties>
 <image source="../../assets/art/tiles/clinic_corridor.png" width="256" height="176" />
 <tile id="0" type="notice_board" />
 <tile id="1" type="notice_board" />
 <tile id="2" type="notice_board" />
 <tile id="3" type="notice_board" />
 <tile id="4" type="diploma" />
 <tile id="5" type="diploma" />
 <tile id="6" type="photo_two" />
 <tile id="7" type="extinguisher" />
 <tile id="8" type="arrow_sign" />
 <tile id="9" type="arrow_sign" />
 <tile id="10" type="arrow_sign" />
 <tile id="11" type="rail" />
 <tile id="12" type="name_plate" />
 <tile id="13" type="radiator">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="14" type="radiator">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="15" type="radiator">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="16" type="notice_board" />
 <tile id="17" type="notice_board" />
 <tile id="18" type="notice_board" />
 <tile id="19" type="notice_board" />
 <tile id="20" type="diploma" />
 <tile id="21" type="diploma" />
 <tile id="22" type="photo_two" />
 <tile id="23" type="extinguisher" />
 <tile id="29" type="radiator">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="30" type="radiator">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="31" type="radiator">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="32" type="notice_board" />
 <tile id="33" type="notice_board" />
 <tile id="34" type="notice_board" />
 <tile id="35" type="notice_board" />
 <tile id="48" type="trolley">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="49" type="trolley">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="50" type="trolley">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="51" type="wheelchair">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="52" type="wheelchair">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="53" type="couch">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="54" type="couch">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="55" type="couch">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="56" type="couch">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="57" type="fire_bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="64" type="trolley">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="65" type="trolley">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="66" type="trolley">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="67" type="wheelchair">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="68" type="wheelchair">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="69" type="couch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="70" type="couch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="71" type="couch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="72" type="couch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="73" type="fire_bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="80" type="trolley">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="81" type="trolley">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="82" type="trolley">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="85" type="couch">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="86" type="couch">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="87" type="couch">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="88" type="couch">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="96" type="pool_sky" />
 <tile id="97" type="pool_sky" />
 <tile id="98" type="pool_sky" />
 <tile id="99" type="pool_sky" />
 <tile id="100" type="pool_sky" />
 <tile id="101" type="pool_sky" />
 <tile id="102" type="pool_sky" />
 <tile id="103" type="guide_3" />
 <tile id="104" type="guide_3_turn" />
 <tile id="105" type="guide_2" />
 <tile id="106" type="guide_2_turn" />
 <tile id="107" type="guide_1" />
 <tile id="108" type="guide_1_turn" />
 <tile id="109" type="guide_start" />
 <tile id="110" type="guide_up_teal" />
 <tile id="111" type="guide_end_teal" />
 <tile id="112" type="pool_sky" />
 <tile id="113" type="pool_sky" />
 <tile id="114" type="pool_sky" />
 <tile id="115" type="pool_sky" />
 <tile id="116" type="pool_sky" />
 <tile id="117" type="pool_sky" />
 <tile id="118" type="pool_sky" />
 <tile id="128" type="pool_sky" />
 <tile id="129" type="pool_sky" />
 <tile id="130" type="pool_sky" />
 <tile id="131" type="pool_sky" />
 <tile id="132" type="pool_sky" />
 <tile id="133" type="pool_sky" />
 <tile id="134" type="pool_sky" />
 <tile id="144" type="pool_sky" />
 <tile id="145" type="pool_sky" />
 <tile id="146" type="pool_sky" />
 <tile id="147" type="pool_sky" />
 <tile id="148" type="pool_sky" />
 <tile id="149" type="pool_sky" />
 <tile id="150" type="pool_sky" />
 <tile id="160" type="guide_up_wave" />
 <tile id="161" type="guide_end_wave" />
 <tile id="162" type="guide_up_cup" />
 <tile id="163" type="guide_end_cup" />
</tileset>
