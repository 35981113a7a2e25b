<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="practice_room" tilewidth="16" tileheight="16" tilecount="208" columns="16">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="sun" />
 </properties>
 <image source="../../assets/art/tiles/practice_room.png" width="256" height="208" />
 <tile id="0" type="parquet_a" />
 <tile id="1" type="parquet_b" />
 <tile id="2" type="parquet_c" />
 <tile id="3" type="parquet_d" />
 <tile id="4" type="parquet_worn" />
 <tile id="5" type="parquet_scratch" />
 <tile id="6" type="parquet_gap" />
 <tile id="7" type="parquet_castor" />
 <tile id="8" type="amber_mid" />
 <tile id="9" type="amber_left_a" />
 <tile id="10" type="amber_left_b" />
 <tile id="11" type="amber_right_a" />
 <tile id="12" type="amber_right_b" />
 <tile id="13" type="amber_mid_fade" />
 <tile id="14" type="amber_left_a_fade" />
 <tile id="15" type="amber_left_b_fade" />
 <tile id="16" type="amber_right_a_fade" />
 <tile id="17" type="amber_right_b_fade" />
 <tile id="18" type="amber_net" />
 <tile id="19" type="turkey_tl" />
 <tile id="20" type="turkey_t" />
 <tile id="21" type="turkey_tr" />
 <tile id="22" type="turkey_l" />
 <tile id="23" type="turkey_m" />
 <tile id="24" type="turkey_r" />
 <tile id="25" type="turkey_bl" />
 <tile id="26" type="turkey_b" />
 <tile id="27" type="turkey_br" />
 <tile id="28" type="turkey_worn" />
 <tile id="29" type="walnut_foot" />
 <tile id="30" type="walnut_side_left" />
 <tile id="31" type="walnut_side_right" />
 <tile id="32" type="walnut_strip" />
 <tile id="33" type="walnut_strip_end" />
 <tile id="34" type="walnut_small" />
 <tile id="35" type="walnut_oval" />
 <tile id="36" type="walnut_oval" />
 <tile id="37" type="walnut_wide" />
 <tile id="38" type="walnut_wide" />
 <tile id="39" type="walnut_wide" />
 <tile id="40" type="practice_top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="41" type="practice_top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="42" type="practice_top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="43" type="practice_top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="44" type="practice_top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="45" type="practice_top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="46" type="practice_top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="47" type="practice_top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="48" type="practice_top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="49" type="practice_top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="50" type="practice_top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="51" type="practice_top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="52" type="practice_top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="53" type="practice_top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="54" type="practice_top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="paper">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="paper_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="paper_ghost">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="paper_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="paper_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="paper">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="paper_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="paper_ghost">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="paper_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="paper_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="paper">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="paper_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="paper_ghost">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="paper_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91" type="paper_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="103" type="paper">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="104" type="paper_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105" type="paper_ghost">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="106" type="paper_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="107" type="paper_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="112" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="113" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="114" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="115" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="116" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="117" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="118" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="128" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="128" duration="520" />
   <frame tileid="176" duration="1040" />
   <frame tileid="128" duration="1040" />
   <frame tileid="177" duration="520" />
  </animation>
 </tile>
 <tile id="129" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="129" duration="520" />
   <frame tileid="178" duration="520" />
   <frame tileid="179" duration="520" />
   <frame tileid="180" duration="520" />
   <frame tileid="129" duration="520" />
   <frame tileid="181" duration="520" />
  </animation>
 </tile>
 <tile id="130" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="130" duration="1040" />
   <frame tileid="182" duration="520" />
   <frame tileid="183" duration="520" />
   <frame tileid="184" duration="520" />
   <frame tileid="182" duration="520" />
  </animation>
 </tile>
 <tile id="131" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="131" duration="520" />
   <frame tileid="185" duration="520" />
   <frame tileid="186" duration="520" />
   <frame tileid="187" duration="520" />
   <frame tileid="185" duration="520" />
   <frame tileid="188" duration="520" />
  </animation>
 </tile>
 <tile id="132" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="132" duration="520" />
   <frame tileid="189" duration="520" />
   <frame tileid="190" duration="520" />
   <frame tileid="132" duration="520" />
   <frame tileid="189" duration="520" />
   <frame tileid="132" duration="520" />
  </animation>
 </tile>
 <tile id="133" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="134" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="144" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="144" duration="520" />
   <frame tileid="191" duration="1040" />
   <frame tileid="144" duration="1040" />
   <frame tileid="192" duration="520" />
  </animation>
 </tile>
 <tile id="145" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="145" duration="520" />
   <frame tileid="193" duration="520" />
   <frame tileid="194" duration="520" />
   <frame tileid="195" duration="520" />
   <frame tileid="145" duration="520" />
   <frame tileid="196" duration="520" />
  </animation>
 </tile>
 <tile id="146" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="146" duration="1040" />
   <frame tileid="197" duration="520" />
   <frame tileid="198" duration="520" />
   <frame tileid="199" duration="520" />
   <frame tileid="197" duration="520" />
  </animation>
 </tile>
 <tile id="147" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="147" duration="520" />
   <frame tileid="200" duration="520" />
   <frame tileid="201" duration="520" />
   <frame tileid="202" duration="520" />
   <frame tileid="200" duration="520" />
   <frame tileid="203" duration="520" />
  </animation>
 </tile>
 <tile id="148" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="148" duration="520" />
   <frame tileid="204" duration="520" />
   <frame tileid="205" duration="520" />
   <frame tileid="148" duration="520" />
   <frame tileid="204" duration="520" />
   <frame tileid="148" duration="520" />
  </animation>
 </tile>
 <tile id="149" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="150" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="160" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="161" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="162" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="163" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="164" type="bay_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="165" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="166" type="practice_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <wangsets>
  <wangset name="Turkey rug" type="corner" tile="19">
   <wangcolor name="rug" color="#94142f" tile="-1" probability="1" />
   <wangtile tileid="19" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="20" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="21" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="22" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="23" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="24" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="25" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="26" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="27" wangid="0,0,0,0,0,0,0,1" />
  </wangset>
  <wangset name="Practice wall tops" type="corner" tile="40">
   <wangcolor name="wall top" color="#34142a" tile="-1" probability="1" />
   <wangtile tileid="40" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="41" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="42" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="43" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="44" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="45" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="46" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="47" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="48" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="49" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="50" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="51" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="52" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="53" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="54" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
