<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_basement" tilewidth="16" tileheight="16" tilecount="720" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_basement.png" width="256" height="720" />
 <tile id="0" type="concrete_0" />
 <tile id="1" type="concrete_1" />
 <tile id="2" type="concrete_2" />
 <tile id="3" type="concrete_3" />
 <tile id="4" type="concrete_4" />
 <tile id="5" type="concrete_5" />
 <tile id="6" type="concrete_6" />
 <tile id="7" type="concrete_7" />
 <tile id="8" type="bulb_0000" />
 <tile id="9" type="bulb_0001" />
 <tile id="10" type="bulb_0010" />
 <tile id="11" type="bulb_0011" />
 <tile id="12" type="bulb_0100" />
 <tile id="13" type="bulb_0101" />
 <tile id="14" type="bulb_0110" />
 <tile id="15" type="bulb_0111" />
 <tile id="16" type="bulb_1000" />
 <tile id="17" type="bulb_1001" />
 <tile id="18" type="bulb_1010" />
 <tile id="19" type="bulb_1011" />
 <tile id="20" type="bulb_1100" />
 <tile id="21" type="bulb_1101" />
 <tile id="22" type="bulb_1110" />
 <tile id="23" type="bulb_1111" />
 <tile id="24" type="bulb_worn" />
 <tile id="25" type="bulb_swept" />
 <tile id="26" type="puddle">
  <animation>
   <frame tileid="26" duration="2160" />
   <frame tileid="432" duration="400" />
  </animation>
 </tile>
 <tile id="27" type="puddle">
  <animation>
   <frame tileid="27" duration="1610" />
   <frame tileid="433" duration="110" />
   <frame tileid="434" duration="110" />
   <frame tileid="435" duration="110" />
   <frame tileid="436" duration="110" />
   <frame tileid="437" duration="110" />
   <frame tileid="438" duration="400" />
  </animation>
 </tile>
 <tile id="28" type="puddle">
  <animation>
   <frame tileid="28" duration="1720" />
   <frame tileid="439" duration="110" />
   <frame tileid="440" duration="110" />
   <frame tileid="441" duration="110" />
   <frame tileid="442" duration="110" />
   <frame tileid="443" duration="400" />
  </animation>
 </tile>
 <tile id="29" type="drain" />
 <tile id="30" type="bundle_h" />
 <tile id="31" type="bundle_v" />
 <tile id="42" type="puddle">
  <animation>
   <frame tileid="42" duration="2050" />
   <frame tileid="444" duration="110" />
   <frame tileid="445" duration="400" />
  </animation>
 </tile>
 <tile id="43" type="puddle">
  <animation>
   <frame tileid="43" duration="1500" />
   <frame tileid="446" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="448" duration="110" />
   <frame tileid="449" duration="110" />
   <frame tileid="450" duration="110" />
   <frame tileid="451" duration="110" />
   <frame tileid="452" duration="400" />
  </animation>
 </tile>
 <tile id="44" type="puddle">
  <animation>
   <frame tileid="44" duration="1610" />
   <frame tileid="453" duration="110" />
   <frame tileid="454" duration="110" />
   <frame tileid="455" duration="110" />
   <frame tileid="456" duration="110" />
   <frame tileid="457" duration="110" />
   <frame tileid="458" duration="400" />
  </animation>
 </tile>
 <tile id="48" type="bundle_tl" />
 <tile id="49" type="bundle_tr" />
 <tile id="50" type="bundle_bl" />
 <tile id="51" type="bundle_br" />
 <tile id="52" type="tape_mark" />
 <tile id="53" type="cellar_wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="cellar_wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="cellar_wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="cellar_joint">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="cellar_drip">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="cellar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="cellar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="61" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="62" type="cellar_top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="63" type="cellar_top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="69" type="cellar_wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="70" type="cellar_wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="cellar_wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="cellar_joint">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="cellar_drip">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="cellar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="cellar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="76" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="77" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="85" type="cellar_wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="cellar_wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="cellar_wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="cellar_joint">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="cellar_drip">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="cellar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91" type="cellar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="92" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="101" type="cellar_wall_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="102" type="cellar_wall_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="103" type="cellar_wall_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="104" type="cellar_joint">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="105" type="cellar_drip">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="106" type="cellar_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="107" type="cellar_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="108" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="109" type="cellar_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="112" type="cellar_top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="113" type="cellar_top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="114" type="cellar_top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="115" type="cellar_top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="116" type="cellar_top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="117" type="cellar_top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="118" type="cellar_top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="119" type="cellar_top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="120" type="cellar_top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="121" type="cellar_top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="122" type="cellar_top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="123" type="cellar_top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="124" type="cellar_top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="125" type="cellar_foot" />
 <tile id="126" type="cellar_side_left" />
 <tile id="127" type="cellar_side_right" />
 <tile id="128" type="cellar_strip" />
 <tile id="129" type="cellar_strip_end" />
 <tile id="130" type="cellar_small" />
 <tile id="131" type="cellar_oval" />
 <tile id="132" type="cellar_oval" />
 <tile id="133" type="cellar_wide" />
 <tile id="134" type="cellar_wide" />
 <tile id="135" type="cellar_wide" />
 <tile id="136" type="big_fan">
  <animation>
   <frame tileid="136" duration="70" />
   <frame tileid="459" duration="70" />
   <frame tileid="460" duration="70" />
   <frame tileid="461" duration="70" />
   <frame tileid="462" duration="70" />
   <frame tileid="463" duration="70" />
  </animation>
 </tile>
 <tile id="137" type="big_fan">
  <animation>
   <frame tileid="137" duration="70" />
   <frame tileid="464" duration="70" />
   <frame tileid="465" duration="70" />
   <frame tileid="466" duration="70" />
   <frame tileid="467" duration="70" />
   <frame tileid="468" duration="70" />
  </animation>
 </tile>
 <tile id="138" type="big_fan">
  <animation>
   <frame tileid="138" duration="70" />
   <frame tileid="469" duration="70" />
   <frame tileid="470" duration="70" />
   <frame tileid="471" duration="70" />
   <frame tileid="472" duration="70" />
   <frame tileid="473" duration="70" />
  </animation>
 </tile>
 <tile id="139" type="patch_board">
  <animation>
   <frame tileid="139" duration="500" />
   <frame tileid="504" duration="260" />
   <frame tileid="505" duration="340" />
   <frame tileid="506" duration="260" />
   <frame tileid="507" duration="500" />
   <frame tileid="508" duration="300" />
  </animation>
 </tile>
 <tile id="140" type="patch_board">
  <animation>
   <frame tileid="140" duration="500" />
   <frame tileid="509" duration="260" />
   <frame tileid="510" duration="340" />
   <frame tileid="511" duration="260" />
   <frame tileid="512" duration="500" />
   <frame tileid="513" duration="300" />
  </animation>
 </tile>
 <tile id="141" type="patch_board">
  <animation>
   <frame tileid="141" duration="500" />
   <frame tileid="514" duration="260" />
   <frame tileid="515" duration="340" />
   <frame tileid="516" duration="260" />
   <frame tileid="517" duration="500" />
   <frame tileid="518" duration="300" />
  </animation>
 </tile>
 <tile id="142" type="patch_board">
  <animation>
   <frame tileid="142" duration="500" />
   <frame tileid="519" duration="260" />
   <frame tileid="520" duration="340" />
   <frame tileid="521" duration="260" />
   <frame tileid="522" duration="500" />
   <frame tileid="523" duration="300" />
  </animation>
 </tile>
 <tile id="152" type="big_fan">
  <animation>
   <frame tileid="152" duration="70" />
   <frame tileid="474" duration="70" />
   <frame tileid="475" duration="70" />
   <frame tileid="476" duration="70" />
   <frame tileid="477" duration="70" />
   <frame tileid="478" duration="70" />
  </animation>
 </tile>
 <tile id="153" type="big_fan">
  <animation>
   <frame tileid="153" duration="70" />
   <frame tileid="479" duration="70" />
   <frame tileid="480" duration="70" />
   <frame tileid="481" duration="70" />
   <frame tileid="482" duration="70" />
   <frame tileid="483" duration="70" />
  </animation>
 </tile>
 <tile id="154" type="big_fan">
  <animation>
   <frame tileid="154" duration="70" />
   <frame tileid="484" duration="70" />
   <frame tileid="485" duration="70" />
   <frame tileid="486" duration="70" />
   <frame tileid="487" duration="70" />
   <frame tileid="488" duration="70" />
  </animation>
 </tile>
 <tile id="155" type="patch_board">
  <animation>
   <frame tileid="155" duration="500" />
   <frame tileid="524" duration="260" />
   <frame tileid="525" duration="600" />
   <frame tileid="155" duration="500" />
   <frame tileid="526" duration="300" />
  </animation>
 </tile>
 <tile id="156" type="patch_board">
  <animation>
   <frame tileid="156" duration="500" />
   <frame tileid="527" duration="260" />
   <frame tileid="528" duration="340" />
   <frame tileid="529" duration="260" />
   <frame tileid="530" duration="500" />
   <frame tileid="531" duration="300" />
  </animation>
 </tile>
 <tile id="157" type="patch_board">
  <animation>
   <frame tileid="157" duration="500" />
   <frame tileid="532" duration="260" />
   <frame tileid="533" duration="340" />
   <frame tileid="534" duration="260" />
   <frame tileid="535" duration="500" />
   <frame tileid="536" duration="300" />
  </animation>
 </tile>
 <tile id="158" type="patch_board">
  <animation>
   <frame tileid="158" duration="500" />
   <frame tileid="537" duration="260" />
   <frame tileid="538" duration="340" />
   <frame tileid="158" duration="260" />
   <frame tileid="539" duration="500" />
   <frame tileid="540" duration="300" />
  </animation>
 </tile>
 <tile id="168" type="big_fan">
  <animation>
   <frame tileid="168" duration="70" />
   <frame tileid="489" duration="70" />
   <frame tileid="490" duration="70" />
   <frame tileid="491" duration="70" />
   <frame tileid="492" duration="70" />
   <frame tileid="493" duration="70" />
  </animation>
 </tile>
 <tile id="169" type="big_fan">
  <animation>
   <frame tileid="169" duration="70" />
   <frame tileid="494" duration="70" />
   <frame tileid="495" duration="70" />
   <frame tileid="496" duration="70" />
   <frame tileid="497" duration="70" />
   <frame tileid="498" duration="70" />
  </animation>
 </tile>
 <tile id="170" type="big_fan">
  <animation>
   <frame tileid="170" duration="70" />
   <frame tileid="499" duration="70" />
   <frame tileid="500" duration="70" />
   <frame tileid="501" duration="70" />
   <frame tileid="502" duration="70" />
   <frame tileid="503" duration="70" />
  </animation>
 </tile>
 <tile id="171" type="patch_board" />
 <tile id="172" type="patch_board" />
 <tile id="173" type="patch_board" />
 <tile id="174" type="patch_board" />
 <tile id="176" type="light_string">
  <animation>
   <frame tileid="176" duration="800" />
   <frame tileid="541" duration="1300" />
   <frame tileid="542" duration="500" />
  </animation>
 </tile>
 <tile id="177" type="light_string">
  <animation>
   <frame tileid="177" duration="1300" />
   <frame tileid="543" duration="800" />
   <frame tileid="177" duration="500" />
  </animation>
 </tile>
 <tile id="178" type="light_string">
  <animation>
   <frame tileid="178" duration="800" />
   <frame tileid="544" duration="1800" />
  </animation>
 </tile>
 <tile id="179" type="light_string">
  <animation>
   <frame tileid="179" duration="1300" />
   <frame tileid="545" duration="800" />
   <frame tileid="546" duration="500" />
  </animation>
 </tile>
 <tile id="180" type="fuse_box" />
 <tile id="181" type="fuse_box" />
 <tile id="182" type="old_poster" />
 <tile id="183" type="old_poster" />
 <tile id="184" type="ticket_wall" />
 <tile id="185" type="ticket_wall" />
 <tile id="186" type="ticket_wall" />
 <tile id="187" type="valve" />
 <tile id="188" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="189" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="189" duration="900" />
   <frame tileid="554" duration="160" />
   <frame tileid="555" duration="160" />
   <frame tileid="556" duration="860" />
   <frame tileid="555" duration="160" />
   <frame tileid="554" duration="160" />
   <frame tileid="189" duration="160" />
  </animation>
 </tile>
 <tile id="190" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="190" duration="900" />
   <frame tileid="591" duration="160" />
   <frame tileid="592" duration="160" />
   <frame tileid="593" duration="860" />
   <frame tileid="592" duration="160" />
   <frame tileid="591" duration="160" />
   <frame tileid="190" duration="160" />
  </animation>
 </tile>
 <tile id="191" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="191" duration="900" />
   <frame tileid="594" duration="160" />
   <frame tileid="595" duration="160" />
   <frame tileid="596" duration="860" />
   <frame tileid="595" duration="160" />
   <frame tileid="594" duration="160" />
   <frame tileid="191" duration="160" />
  </animation>
 </tile>
 <tile id="192" type="light_string">
  <animation>
   <frame tileid="192" duration="2100" />
   <frame tileid="547" duration="500" />
  </animation>
 </tile>
 <tile id="193" type="light_string">
  <animation>
   <frame tileid="193" duration="800" />
   <frame tileid="548" duration="500" />
   <frame tileid="549" duration="800" />
   <frame tileid="550" duration="500" />
  </animation>
 </tile>
 <tile id="194" type="light_string">
  <animation>
   <frame tileid="194" duration="800" />
   <frame tileid="551" duration="500" />
   <frame tileid="552" duration="1300" />
  </animation>
 </tile>
 <tile id="195" type="light_string">
  <animation>
   <frame tileid="195" duration="2100" />
   <frame tileid="553" duration="500" />
  </animation>
 </tile>
 <tile id="196" type="fuse_box" />
 <tile id="197" type="fuse_box" />
 <tile id="198" type="old_poster" />
 <tile id="199" type="old_poster" />
 <tile id="200" type="ticket_wall" />
 <tile id="201" type="ticket_wall" />
 <tile id="202" type="ticket_wall" />
 <tile id="203" type="valve" />
 <tile id="204" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="204" duration="900" />
   <frame tileid="557" duration="160" />
   <frame tileid="558" duration="160" />
   <frame tileid="559" duration="160" />
   <frame tileid="560" duration="700" />
   <frame tileid="561" duration="160" />
   <frame tileid="562" duration="160" />
   <frame tileid="563" duration="160" />
  </animation>
 </tile>
 <tile id="205" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="205" duration="900" />
   <frame tileid="564" duration="160" />
   <frame tileid="565" duration="160" />
   <frame tileid="566" duration="160" />
   <frame tileid="567" duration="700" />
   <frame tileid="568" duration="160" />
   <frame tileid="569" duration="160" />
   <frame tileid="570" duration="160" />
  </animation>
 </tile>
 <tile id="206" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="206" duration="900" />
   <frame tileid="597" duration="160" />
   <frame tileid="598" duration="160" />
   <frame tileid="599" duration="160" />
   <frame tileid="600" duration="700" />
   <frame tileid="601" duration="160" />
   <frame tileid="602" duration="160" />
   <frame tileid="603" duration="160" />
  </animation>
 </tile>
 <tile id="207" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="207" duration="900" />
   <frame tileid="604" duration="160" />
   <frame tileid="605" duration="160" />
   <frame tileid="606" duration="160" />
   <frame tileid="607" duration="700" />
   <frame tileid="608" duration="160" />
   <frame tileid="609" duration="160" />
   <frame tileid="610" duration="160" />
  </animation>
 </tile>
 <tile id="219" type="valve" />
 <tile id="220" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="220" duration="900" />
   <frame tileid="571" duration="160" />
   <frame tileid="572" duration="160" />
   <frame tileid="573" duration="160" />
   <frame tileid="574" duration="700" />
   <frame tileid="575" duration="160" />
   <frame tileid="576" duration="160" />
   <frame tileid="577" duration="160" />
  </animation>
 </tile>
 <tile id="221" type="breath_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="221" duration="900" />
   <frame tileid="578" duration="160" />
   <frame tileid="579" duration="160" />
   <frame tileid="580" duration="160" />
   <frame tileid="581" duration="700" />
   <frame tileid="582" duration="160" />
   <frame tileid="583" duration="160" />
   <frame tileid="584" duration="160" />
  </animation>
 </tile>
 <tile id="222" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="222" duration="900" />
   <frame tileid="611" duration="160" />
   <frame tileid="612" duration="160" />
   <frame tileid="613" duration="160" />
   <frame tileid="614" duration="700" />
   <frame tileid="615" duration="160" />
   <frame tileid="616" duration="160" />
   <frame tileid="617" duration="160" />
  </animation>
 </tile>
 <tile id="223" type="breath_rack_b">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="223" duration="900" />
   <frame tileid="578" duration="160" />
   <frame tileid="579" duration="160" />
   <frame tileid="580" duration="160" />
   <frame tileid="581" duration="700" />
   <frame tileid="582" duration="160" />
   <frame tileid="583" duration="160" />
   <frame tileid="584" duration="160" />
  </animation>
 </tile>
 <tile id="236" type="breath_rack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="236" duration="900" />
   <frame tileid="585" duration="320" />
   <frame tileid="236" duration="160" />
   <frame tileid="586" duration="700" />
   <frame tileid="587" duration="320" />
   <frame tileid="586" duration="160" />
  </animation>
 </tile>
 <tile id="237" type="breath_rack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="237" duration="900" />
   <frame tileid="588" duration="320" />
   <frame tileid="237" duration="160" />
   <frame tileid="589" duration="700" />
   <frame tileid="590" duration="320" />
   <frame tileid="589" duration="160" />
  </animation>
 </tile>
 <tile id="238" type="breath_rack_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="238" duration="900" />
   <frame tileid="585" duration="320" />
   <frame tileid="238" duration="160" />
   <frame tileid="586" duration="700" />
   <frame tileid="587" duration="320" />
   <frame tileid="586" duration="160" />
  </animation>
 </tile>
 <tile id="239" type="breath_rack_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="239" duration="900" />
   <frame tileid="618" duration="320" />
   <frame tileid="239" duration="160" />
   <frame tileid="619" duration="700" />
   <frame tileid="620" duration="320" />
   <frame tileid="619" duration="160" />
  </animation>
 </tile>
 <tile id="240" type="open_rack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="240" duration="900" />
   <frame tileid="621" duration="160" />
   <frame tileid="622" duration="160" />
   <frame tileid="623" duration="860" />
   <frame tileid="622" duration="160" />
   <frame tileid="621" duration="160" />
   <frame tileid="240" duration="160" />
  </animation>
 </tile>
 <tile id="241" type="open_rack">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="241" duration="900" />
   <frame tileid="624" duration="160" />
   <frame tileid="625" duration="160" />
   <frame tileid="626" duration="860" />
   <frame tileid="625" duration="160" />
   <frame tileid="624" duration="160" />
   <frame tileid="241" duration="160" />
  </animation>
 </tile>
 <tile id="242" type="trace_console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="242" duration="170" />
   <frame tileid="647" duration="170" />
   <frame tileid="648" duration="170" />
   <frame tileid="649" duration="170" />
   <frame tileid="650" duration="170" />
   <frame tileid="651" duration="170" />
   <frame tileid="652" duration="170" />
   <frame tileid="653" duration="170" />
  </animation>
 </tile>
 <tile id="243" type="trace_console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="243" duration="170" />
   <frame tileid="654" duration="170" />
   <frame tileid="655" duration="170" />
   <frame tileid="656" duration="170" />
   <frame tileid="657" duration="170" />
   <frame tileid="658" duration="170" />
   <frame tileid="659" duration="170" />
   <frame tileid="660" duration="170" />
  </animation>
 </tile>
 <tile id="244" type="trace_console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="244" duration="170" />
   <frame tileid="661" duration="170" />
   <frame tileid="662" duration="170" />
   <frame tileid="663" duration="170" />
   <frame tileid="664" duration="170" />
   <frame tileid="665" duration="170" />
   <frame tileid="666" duration="170" />
   <frame tileid="667" duration="170" />
  </animation>
 </tile>
 <tile id="245" type="trace_console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="245" duration="340" />
   <frame tileid="668" duration="340" />
   <frame tileid="669" duration="340" />
   <frame tileid="670" duration="340" />
  </animation>
 </tile>
 <tile id="246" type="swivel">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="247" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
 </tile>
 <tile id="248" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
 </tile>
 <tile id="249" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
 </tile>
 <tile id="250" type="crisp_tower">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="251" type="boot_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="252" type="boot_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="253" type="tree_box">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="254" type="tree_box">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="256" type="open_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="256" duration="900" />
   <frame tileid="627" duration="160" />
   <frame tileid="628" duration="160" />
   <frame tileid="629" duration="160" />
   <frame tileid="630" duration="700" />
   <frame tileid="631" duration="160" />
   <frame tileid="632" duration="160" />
   <frame tileid="633" duration="160" />
  </animation>
 </tile>
 <tile id="257" type="open_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="257" duration="900" />
   <frame tileid="634" duration="160" />
   <frame tileid="635" duration="160" />
   <frame tileid="636" duration="160" />
   <frame tileid="637" duration="700" />
   <frame tileid="638" duration="160" />
   <frame tileid="639" duration="160" />
   <frame tileid="640" duration="160" />
  </animation>
 </tile>
 <tile id="258" type="trace_console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="258" duration="170" />
   <frame tileid="671" duration="170" />
   <frame tileid="672" duration="340" />
   <frame tileid="673" duration="170" />
   <frame tileid="674" duration="170" />
   <frame tileid="675" duration="170" />
   <frame tileid="676" duration="170" />
  </animation>
 </tile>
 <tile id="259" type="trace_console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="259" duration="170" />
   <frame tileid="677" duration="170" />
   <frame tileid="678" duration="170" />
   <frame tileid="679" duration="170" />
   <frame tileid="680" duration="170" />
   <frame tileid="681" duration="170" />
   <frame tileid="682" duration="170" />
   <frame tileid="683" duration="170" />
  </animation>
 </tile>
 <tile id="260" type="trace_console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="260" duration="680" />
   <frame tileid="684" duration="170" />
   <frame tileid="685" duration="170" />
   <frame tileid="686" duration="170" />
   <frame tileid="687" duration="170" />
  </animation>
 </tile>
 <tile id="261" type="trace_console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="261" duration="340" />
   <frame tileid="688" duration="340" />
   <frame tileid="689" duration="680" />
  </animation>
 </tile>
 <tile id="262" type="swivel">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="263" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
 </tile>
 <tile id="264" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
 </tile>
 <tile id="265" type="bean_nest">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
 </tile>
 <tile id="266" type="crisp_tower">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="267" type="boot_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="268" type="boot_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="269" type="tree_box">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="270" type="tree_box">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="270" duration="1200" />
   <frame tileid="690" duration="300" />
   <frame tileid="270" duration="900" />
   <frame tileid="690" duration="300" />
  </animation>
 </tile>
 <tile id="272" type="open_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="273" type="open_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="274" type="trace_console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="275" type="trace_console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="276" type="trace_console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="277" type="trace_console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="285" type="tree_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="286" type="tree_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="288" type="open_rack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="288" duration="900" />
   <frame tileid="641" duration="320" />
   <frame tileid="288" duration="160" />
   <frame tileid="642" duration="700" />
   <frame tileid="643" duration="320" />
   <frame tileid="642" duration="160" />
  </animation>
 </tile>
 <tile id="289" type="open_rack">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="289" duration="900" />
   <frame tileid="644" duration="320" />
   <frame tileid="289" duration="160" />
   <frame tileid="645" duration="700" />
   <frame tileid="646" duration="320" />
   <frame tileid="645" duration="160" />
  </animation>
 </tile>
 <tile id="301" type="tree_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="302" type="tree_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="304" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="305" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="306" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="307" type="spare_screens">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="308" type="spare_screens">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="309" type="drip_bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="309" duration="1500" />
   <frame tileid="691" duration="90" />
   <frame tileid="692" duration="90" />
   <frame tileid="693" duration="90" />
   <frame tileid="694" duration="90" />
   <frame tileid="695" duration="300" />
  </animation>
 </tile>
 <tile id="310" type="heater">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="311" type="heater">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="312" type="floor_fan">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="312" duration="60" />
   <frame tileid="698" duration="60" />
   <frame tileid="699" duration="60" />
  </animation>
 </tile>
 <tile id="313" type="desk_lamp">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="313" duration="2600" />
   <frame tileid="702" duration="70" />
  </animation>
 </tile>
 <tile id="314" type="mug_cold" />
 <tile id="315" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="96" />
  </properties>
 </tile>
 <tile id="320" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="321" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="322" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="323" type="spare_screens">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="324" type="spare_screens">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="325" type="drip_bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="326" type="heater">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="326" duration="600" />
   <frame tileid="696" duration="300" />
   <frame tileid="326" duration="450" />
  </animation>
 </tile>
 <tile id="327" type="heater">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="327" duration="600" />
   <frame tileid="697" duration="300" />
   <frame tileid="327" duration="450" />
  </animation>
 </tile>
 <tile id="328" type="floor_fan">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="328" duration="60" />
   <frame tileid="700" duration="60" />
   <frame tileid="701" duration="60" />
  </animation>
 </tile>
 <tile id="329" type="desk_lamp">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="329" duration="2600" />
   <frame tileid="703" duration="70" />
  </animation>
 </tile>
 <tile id="331" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="80" />
  </properties>
 </tile>
 <tile id="336" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="337" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="338" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="344" type="floor_fan">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="347" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="352" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="353" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="354" type="metal_shelf">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="363" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="379" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="379" duration="2400" />
   <frame tileid="704" duration="60" />
   <frame tileid="379" duration="500" />
   <frame tileid="704" duration="60" />
  </animation>
 </tile>
 <tile id="395" type="bulb_cord">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="395" duration="2400" />
   <frame tileid="705" duration="60" />
   <frame tileid="395" duration="500" />
   <frame tileid="705" duration="60" />
  </animation>
 </tile>
 <tile id="400" type="near_cables">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="401" type="near_cables">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="402" type="near_cables">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="403" type="near_cables">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="404" type="near_cables">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="416" type="near_cables">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="417" type="near_cables">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="418" type="near_cables">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="419" type="near_cables">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="420" type="near_cables">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <wangsets>
  <wangset name="Bulb on the floor" type="corner" tile="8">
   <wangcolor name="dark" color="#2b2846" tile="-1" probability="1" />
   <wangcolor name="light" color="#464874" tile="-1" probability="1" />
   <wangtile tileid="8" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="9" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="10" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="11" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="12" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="13" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="14" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="15" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="16" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="17" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="18" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="19" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="20" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="21" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="22" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="23" wangid="0,2,0,2,0,2,0,2" />
  </wangset>
  <wangset name="Cellar wall tops" type="corner" tile="62">
   <wangcolor name="wall top" color="#34142a" tile="-1" probability="1" />
   <wangtile tileid="62" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="63" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="112" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="113" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="114" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="115" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="116" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="117" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="118" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="119" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="120" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="121" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="122" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="123" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="124" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
