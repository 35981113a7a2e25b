<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="hall_room" tilewidth="16" tileheight="16" tilecount="208" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/hall_room.png" width="256" height="208" />
 <tile id="0" type="boards_a" />
 <tile id="1" type="boards_b" />
 <tile id="2" type="boards_c" />
 <tile id="3" type="boards_d" />
 <tile id="4" type="boards_e" />
 <tile id="5" type="boards_polish" />
 <tile id="6" type="boards_scuff" />
 <tile id="7" type="boards_worn" />
 <tile id="8" type="boards_ring" />
 <tile id="9" type="gold_mid" />
 <tile id="10" type="gold_left_a" />
 <tile id="11" type="gold_left_b" />
 <tile id="12" type="gold_right_a" />
 <tile id="13" type="gold_right_b" />
 <tile id="14" type="gold_mid_fade" />
 <tile id="15" type="gold_left_a_fade" />
 <tile id="16" type="gold_left_b_fade" />
 <tile id="17" type="gold_right_a_fade" />
 <tile id="18" type="gold_right_b_fade" />
 <tile id="19" type="court_h" />
 <tile id="20" type="court_v" />
 <tile id="21" type="court_tl" />
 <tile id="22" type="court_tr" />
 <tile id="23" type="court_bl" />
 <tile id="24" type="court_br" />
 <tile id="25" type="court_t" />
 <tile id="26" type="court_b" />
 <tile id="27" type="court_h_worn" />
 <tile id="28" type="stage_a" />
 <tile id="29" type="stage_b" />
 <tile id="30" type="stage_c" />
 <tile id="31" type="stage_front">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="32" type="stage_front_vent">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="stage_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="stage_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="curtain_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="curtain_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="pillar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="pillar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="board_foot" />
 <tile id="40" type="board_side_left" />
 <tile id="41" type="board_side_right" />
 <tile id="42" type="board_strip" />
 <tile id="43" type="board_strip_end" />
 <tile id="44" type="board_small" />
 <tile id="45" type="board_oval" />
 <tile id="46" type="board_oval" />
 <tile id="49" type="stage_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="50" type="stage_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="51" type="curtain_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="52" type="curtain_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="pillar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="pillar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="67" type="curtain_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="68" type="curtain_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="69" type="pillar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="70" type="pillar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="83" type="curtain_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="84" type="curtain_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="85" type="pillar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="pillar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96" type="board_wide" />
 <tile id="97" type="board_wide" />
 <tile id="98" type="board_wide" />
 <tile id="99" type="hall_top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="100" type="hall_top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="101" type="hall_top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="102" type="hall_top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="103" type="hall_top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="104" type="hall_top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="105" type="hall_top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="106" type="hall_top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="107" type="hall_top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="108" type="hall_top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="109" type="hall_top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="110" type="hall_top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="111" type="hall_top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="112" type="hall_top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="113" type="hall_top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="114" type="cream">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="115" type="cream_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="116" type="cream_tape">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="117" type="cream_pegs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="118" type="cream_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="119" type="cream_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="120" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="120" duration="700" />
   <frame tileid="192" duration="700" />
   <frame tileid="193" duration="1400" />
  </animation>
 </tile>
 <tile id="121" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="121" duration="1400" />
   <frame tileid="194" duration="700" />
   <frame tileid="195" duration="700" />
  </animation>
 </tile>
 <tile id="122" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="123" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="124" type="stage_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
  </objectgroup>
 </tile>
 <tile id="125" type="stage_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
  </objectgroup>
 </tile>
 <tile id="126" type="runner" />
 <tile id="127" type="runner_worn" />
 <tile id="130" type="cream">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="131" type="cream_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="132" type="cream_tape">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="133" type="cream_pegs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="134" type="cream_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="135" type="cream_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="136" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="137" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="138" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="139" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="146" type="cream">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="147" type="cream_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="148" type="cream_tape">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="149" type="cream_pegs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="150" type="cream_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="151" type="cream_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="152" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="153" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="154" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="155" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="162" type="cream">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="163" type="cream_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="164" type="cream_tape">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="165" type="cream_pegs">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="166" type="cream_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="167" type="cream_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="168" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="169" type="tall_window">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="170" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="171" type="hall_exit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="176" type="runner_end" />
 <wangsets>
  <wangset name="Hall wall tops" type="corner" tile="99">
   <wangcolor name="wall top" color="#34142a" tile="-1" probability="1" />
   <wangtile tileid="99" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="100" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="101" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="102" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="103" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="104" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="105" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="106" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="107" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="108" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="109" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="110" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="111" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="112" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="113" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
