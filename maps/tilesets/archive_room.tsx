<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="archive_room" tilewidth="16" tileheight="16" tilecount="208" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/archive_room.png" width="256" height="208" />
 <tile id="0" type="dark_a" />
 <tile id="1" type="dark_b" />
 <tile id="2" type="dark_c" />
 <tile id="3" type="dark_d" />
 <tile id="4" type="dark_e" />
 <tile id="5" type="dark_f" />
 <tile id="6" type="dark_knot" />
 <tile id="7" type="dark_worn" />
 <tile id="8" type="dark_ring" />
 <tile id="9" type="late_mid" />
 <tile id="10" type="late_left_a" />
 <tile id="11" type="late_left_b" />
 <tile id="12" type="late_right_a" />
 <tile id="13" type="late_right_b" />
 <tile id="14" type="late_bar_a" />
 <tile id="15" type="late_bar_b" />
 <tile id="16" type="late_mid_fade" />
 <tile id="17" type="late_left_a_fade" />
 <tile id="18" type="late_left_b_fade" />
 <tile id="19" type="late_right_a_fade" />
 <tile id="20" type="late_right_b_fade" />
 <tile id="21" type="late_bar_a_fade" />
 <tile id="22" type="late_bar_b_fade" />
 <tile id="23" type="ink_foot" />
 <tile id="24" type="ink_side_left" />
 <tile id="25" type="ink_side_right" />
 <tile id="26" type="ink_strip" />
 <tile id="27" type="ink_strip_end" />
 <tile id="28" type="ink_small" />
 <tile id="29" type="ink_oval" />
 <tile id="30" type="ink_oval" />
 <tile id="32" type="ink_wide" />
 <tile id="33" type="ink_wide" />
 <tile id="34" type="ink_wide" />
 <tile id="35" type="archive_top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="36" type="archive_top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="37" type="archive_top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="38" type="archive_top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="39" type="archive_top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="40" type="archive_top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="41" type="archive_top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="42" type="archive_top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="43" type="archive_top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="44" type="archive_top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="45" type="archive_top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="46" type="archive_top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="47" type="archive_top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="48" type="archive_top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="49" type="archive_top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="50" type="indigo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="51" type="indigo_near">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="52" type="indigo_lit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="indigo_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="indigo_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="indigo_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="harbour_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="harbour_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="harbour_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="61" type="roots">
  <animation>
   <frame tileid="61" duration="700" />
   <frame tileid="176" duration="180" />
   <frame tileid="177" duration="720" />
  </animation>
 </tile>
 <tile id="62" type="roots">
  <animation>
   <frame tileid="62" duration="880" />
   <frame tileid="178" duration="180" />
   <frame tileid="179" duration="180" />
   <frame tileid="62" duration="360" />
  </animation>
 </tile>
 <tile id="63" type="roots">
  <animation>
   <frame tileid="63" duration="700" />
   <frame tileid="180" duration="180" />
   <frame tileid="181" duration="180" />
   <frame tileid="182" duration="180" />
   <frame tileid="180" duration="360" />
  </animation>
 </tile>
 <tile id="66" type="indigo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="67" type="indigo_near">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="68" type="indigo_lit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="69" type="indigo_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="70" type="indigo_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="indigo_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="harbour_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="harbour_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="harbour_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="76" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="77" type="roots">
  <animation>
   <frame tileid="77" duration="700" />
   <frame tileid="183" duration="180" />
   <frame tileid="184" duration="180" />
   <frame tileid="185" duration="180" />
   <frame tileid="186" duration="180" />
   <frame tileid="77" duration="180" />
  </animation>
 </tile>
 <tile id="78" type="roots">
  <animation>
   <frame tileid="78" duration="1060" />
   <frame tileid="187" duration="180" />
   <frame tileid="188" duration="180" />
   <frame tileid="189" duration="180" />
  </animation>
 </tile>
 <tile id="79" type="roots">
  <animation>
   <frame tileid="79" duration="700" />
   <frame tileid="190" duration="180" />
   <frame tileid="191" duration="180" />
   <frame tileid="192" duration="180" />
   <frame tileid="193" duration="180" />
   <frame tileid="194" duration="180" />
  </animation>
 </tile>
 <tile id="82" type="indigo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="83" type="indigo_near">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="84" type="indigo_lit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="85" type="indigo_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="indigo_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="indigo_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="harbour_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="harbour_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="harbour_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="92" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="roots">
  <animation>
   <frame tileid="93" duration="1060" />
   <frame tileid="195" duration="180" />
   <frame tileid="196" duration="180" />
   <frame tileid="197" duration="180" />
  </animation>
 </tile>
 <tile id="94" type="roots">
  <animation>
   <frame tileid="94" duration="880" />
   <frame tileid="198" duration="180" />
   <frame tileid="94" duration="180" />
   <frame tileid="199" duration="180" />
   <frame tileid="200" duration="180" />
  </animation>
 </tile>
 <tile id="95" type="roots">
  <animation>
   <frame tileid="95" duration="700" />
   <frame tileid="201" duration="180" />
   <frame tileid="202" duration="540" />
   <frame tileid="203" duration="180" />
  </animation>
 </tile>
 <tile id="98" type="indigo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="99" type="indigo_near">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="100" type="indigo_lit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="101" type="indigo_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="102" type="indigo_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="103" type="indigo_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="104" type="harbour_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105" type="harbour_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="106" type="harbour_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="107" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="108" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="109" type="roots">
  <animation>
   <frame tileid="109" duration="700" />
   <frame tileid="204" duration="720" />
   <frame tileid="205" duration="180" />
  </animation>
 </tile>
 <tile id="110" type="roots" />
 <tile id="111" type="roots">
  <animation>
   <frame tileid="111" duration="700" />
   <frame tileid="206" duration="180" />
   <frame tileid="111" duration="720" />
  </animation>
 </tile>
 <tile id="114" type="indigo">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="115" type="indigo_near">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="116" type="indigo_lit">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="117" type="indigo_crack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="118" type="indigo_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="119" type="indigo_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="120" type="harbour_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="121" type="harbour_pane">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="122" type="harbour_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="123" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="124" type="archive_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="128" type="night_rug" />
 <tile id="129" type="night_rug" />
 <tile id="130" type="night_rug" />
 <tile id="131" type="night_rug" />
 <tile id="132" type="night_rug" />
 <tile id="133" type="lamp_pool" />
 <tile id="134" type="lamp_pool" />
 <tile id="135" type="lamp_pool" />
 <tile id="136" type="lamp_pool" />
 <tile id="137" type="lamp_pool" />
 <tile id="138" type="lamp_pool" />
 <tile id="144" type="night_rug" />
 <tile id="145" type="night_rug" />
 <tile id="146" type="night_rug" />
 <tile id="147" type="night_rug" />
 <tile id="148" type="night_rug" />
 <tile id="149" type="lamp_pool" />
 <tile id="150" type="lamp_pool" />
 <tile id="151" type="lamp_pool" />
 <tile id="152" type="lamp_pool" />
 <tile id="153" type="lamp_pool" />
 <tile id="154" type="lamp_pool" />
 <tile id="160" type="night_rug" />
 <tile id="161" type="night_rug" />
 <tile id="162" type="night_rug" />
 <tile id="163" type="night_rug" />
 <tile id="164" type="night_rug" />
 <tile id="165" type="lamp_pool" />
 <tile id="166" type="lamp_pool" />
 <tile id="167" type="lamp_pool" />
 <tile id="168" type="lamp_pool" />
 <tile id="169" type="lamp_pool" />
 <tile id="170" type="lamp_pool" />
 <wangsets>
  <wangset name="Archive wall tops" type="corner" tile="35">
   <wangcolor name="wall top" color="#34142a" tile="-1" probability="1" />
   <wangtile tileid="35" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="36" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="37" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="38" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="39" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="40" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="41" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="42" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="43" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="44" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="45" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="46" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="47" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="48" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="49" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
