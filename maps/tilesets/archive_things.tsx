<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="archive_things" tilewidth="16" tileheight="16" tilecount="160" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/archive_things.png" width="256" height="160" />
 <tile id="0" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="1" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="2" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="3" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="4" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="5" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="6" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="7" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="8" type="small_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="9" type="small_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="10" type="small_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="11" type="own_chair">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
 </tile>
 <tile id="12" type="own_chair">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
 </tile>
 <tile id="13" type="own_chair">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
 </tile>
 <tile id="14" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="15" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="16" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="17" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="18" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="19" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="20" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="21" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="22" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="23" type="record_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="24" type="small_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="25" type="small_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="26" type="small_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="27" type="own_chair">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="28" type="own_chair">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="29" type="own_chair">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="30" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="31" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="32" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="record_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="small_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="41" type="small_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="42" type="small_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="43" type="own_chair">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="44" type="own_chair">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="45" type="own_chair">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="46" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="47" type="lamp_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="56" type="small_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="small_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="small_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="own_chair">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="60" type="own_chair">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="61" type="own_chair">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="64" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="65" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="65" duration="320" />
   <frame tileid="144" duration="320" />
   <frame tileid="145" duration="320" />
   <frame tileid="146" duration="320" />
  </animation>
 </tile>
 <tile id="66" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="67" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="68" type="ladder">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="69" type="ladder">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="70" type="paper_boxes">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="71" type="paper_boxes">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="72" type="paper_boxes">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="73" type="night_pot">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="74" type="sill_pot" />
 <tile id="75" type="sill_pot" />
 <tile id="76" type="one_page" />
 <tile id="80" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="81" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="82" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="83" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="84" type="ladder">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="85" type="ladder">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="86" type="paper_boxes">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="paper_boxes">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="paper_boxes">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="night_pot">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="90" type="sill_pot" />
 <tile id="91" type="sill_pot" />
 <tile id="96" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="97" type="kettle_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="98" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="99" type="paper_drawers">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="100" type="ladder">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="101" type="ladder">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="106" type="sill_pot" />
 <tile id="107" type="sill_pot" />
 <tile id="114" type="paper_drawers">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="115" type="paper_drawers">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="116" type="ladder">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="117" type="ladder">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="132" type="ladder">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="133" type="ladder">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
</tileset>
