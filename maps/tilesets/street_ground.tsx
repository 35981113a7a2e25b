<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_ground" tilewidth="16" tileheight="16" tilecount="128" columns="16">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="glass" />
 </properties>
 <image source="../../assets/art/tiles/street_ground.png" width="256" height="128" />
 <tile id="0" type="flag" />
 <tile id="1" type="flag_b" />
 <tile id="2" type="flag_c" />
 <tile id="3" type="flag_plain" />
 <tile id="4" type="flag_split" />
 <tile id="5" type="flag_crack" />
 <tile id="6" type="flag_worn" />
 <tile id="7" type="flag_moss" />
 <tile id="8" type="flag_gum" />
 <tile id="9" type="flag_stain" />
 <tile id="10" type="sett" />
 <tile id="11" type="sett_b" />
 <tile id="12" type="sett_c" />
 <tile id="13" type="sett_d" />
 <tile id="14" type="sett_e" />
 <tile id="15" type="sett_grass" />
 <tile id="16" type="sett_shine" />
 <tile id="17" type="sett_patch" />
 <tile id="18" type="street_bl" />
 <tile id="19" type="street_br" />
 <tile id="20" type="street_br_bl" />
 <tile id="21" type="street_tr" />
 <tile id="22" type="street_tr_bl" />
 <tile id="23" type="street_tr_br" />
 <tile id="24" type="street_tr_br_bl" />
 <tile id="25" type="street_tl" />
 <tile id="26" type="street_tl_bl" />
 <tile id="27" type="street_tl_br" />
 <tile id="28" type="street_tl_br_bl" />
 <tile id="29" type="street_tl_tr" />
 <tile id="30" type="street_tl_tr_bl" />
 <tile id="31" type="street_tl_tr_br" />
 <tile id="32" type="quay_edge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="33" type="quay_edge_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="34" type="rail_upper_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="rail_lower_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="rail_upper_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="rail_lower_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="rail_upper_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="rail_lower_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="verge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="verge_flowers">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="verge_paper">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="puddle">
  <animation>
   <frame tileid="43" duration="1040" />
   <frame tileid="96" duration="140" />
   <frame tileid="43" duration="140" />
   <frame tileid="97" duration="1300" />
   <frame tileid="98" duration="160" />
  </animation>
 </tile>
 <tile id="44" type="puddle">
  <animation>
   <frame tileid="44" duration="900" />
   <frame tileid="99" duration="140" />
   <frame tileid="100" duration="140" />
   <frame tileid="101" duration="140" />
   <frame tileid="102" duration="1300" />
   <frame tileid="103" duration="160" />
  </animation>
 </tile>
 <tile id="45" type="puddle">
  <animation>
   <frame tileid="45" duration="900" />
   <frame tileid="104" duration="140" />
   <frame tileid="105" duration="140" />
   <frame tileid="45" duration="1600" />
  </animation>
 </tile>
 <tile id="46" type="puddle_small">
  <animation>
   <frame tileid="46" duration="1500" />
   <frame tileid="106" duration="160" />
   <frame tileid="107" duration="160" />
   <frame tileid="108" duration="700" />
   <frame tileid="109" duration="160" />
   <frame tileid="110" duration="160" />
  </animation>
 </tile>
 <tile id="47" type="puddle_small">
  <animation>
   <frame tileid="47" duration="1500" />
   <frame tileid="111" duration="160" />
   <frame tileid="112" duration="160" />
   <frame tileid="113" duration="700" />
   <frame tileid="114" duration="160" />
   <frame tileid="115" duration="160" />
  </animation>
 </tile>
 <tile id="48" type="manhole" />
 <tile id="49" type="grate" />
 <tile id="50" type="grate" />
 <tile id="51" type="drain" />
 <tile id="52" type="dusk_strip" />
 <tile id="53" type="dusk_strip_left" />
 <tile id="54" type="dusk_strip_right" />
 <tile id="55" type="dusk_small" />
 <tile id="56" type="dusk_oval" />
 <tile id="57" type="dusk_oval" />
 <tile id="58" type="dusk_wide" />
 <tile id="59" type="dusk_wide" />
 <tile id="60" type="dusk_wide" />
 <tile id="61" type="leaves" />
 <tile id="62" type="ticket" />
 <tile id="63" type="scales" />
 <tile id="64" type="hopscotch" />
 <tile id="65" type="hopscotch" />
 <tile id="66" type="hopscotch" />
 <tile id="67" type="drag_marks" />
 <tile id="68" type="drag_marks" />
 <tile id="69" type="drag_marks" />
 <tile id="80" type="hopscotch" />
 <tile id="81" type="hopscotch" />
 <tile id="82" type="hopscotch" />
 <wangsets>
  <wangset name="Pavement" type="corner" tile="0">
   <wangcolor name="flagstones" color="#94a3c6" tile="-1" probability="1" />
   <wangcolor name="setts" color="#626c9c" tile="-1" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="10" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="18" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="19" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="20" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="21" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="22" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="23" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="24" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="25" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="26" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="27" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="28" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="29" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="30" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="31" wangid="0,2,0,2,0,1,0,2" />
  </wangset>
 </wangsets>
</tileset>
