<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="serene_orchard" tilewidth="16" tileheight="16" tilecount="416" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/serene_orchard.png" width="256" height="416" />
 <tile id="0" type="dusk_sky_0" />
 <tile id="1" type="dusk_sky_1" />
 <tile id="2" type="dusk_sky_2" />
 <tile id="3" type="harvest_moon" />
 <tile id="4" type="harvest_moon" />
 <tile id="5" type="dusk_cloud" />
 <tile id="6" type="dusk_cloud" />
 <tile id="7" type="dusk_cloud" />
 <tile id="8" type="dusk_cloud" />
 <tile id="9" type="star_few" />
 <tile id="10" type="hills_a" />
 <tile id="11" type="hills_a" />
 <tile id="12" type="hills_a" />
 <tile id="13" type="hills_a" />
 <tile id="19" type="harvest_moon" />
 <tile id="20" type="harvest_moon" />
 <tile id="32" type="hills_b" />
 <tile id="33" type="hills_b" />
 <tile id="34" type="hills_b" />
 <tile id="35" type="hills_b" />
 <tile id="36" type="far_row" />
 <tile id="37" type="far_row" />
 <tile id="38" type="far_row" />
 <tile id="39" type="far_row" />
 <tile id="40" type="grass" />
 <tile id="41" type="grass_1" />
 <tile id="42" type="grass_2" />
 <tile id="43" type="grass_3" />
 <tile id="44" type="grass_4" />
 <tile id="45" type="grass_5" />
 <tile id="46" type="grass_6" />
 <tile id="47" type="grass_smooth" />
 <tile id="48" type="glow" />
 <tile id="49" type="glow_b" />
 <tile id="50" type="glow_c" />
 <tile id="51" type="glow_bl" />
 <tile id="52" type="glow_br" />
 <tile id="53" type="glow_br_bl" />
 <tile id="54" type="glow_tr" />
 <tile id="55" type="glow_tr_bl" />
 <tile id="56" type="glow_tr_br" />
 <tile id="57" type="glow_tr_br_bl" />
 <tile id="58" type="glow_tl" />
 <tile id="59" type="glow_tl_bl" />
 <tile id="60" type="glow_tl_br" />
 <tile id="61" type="glow_tl_br_bl" />
 <tile id="62" type="glow_tl_tr" />
 <tile id="63" type="glow_tl_tr_bl" />
 <tile id="64" type="glow_tl_tr_br" />
 <tile id="65" type="path_0001" />
 <tile id="66" type="path_0010" />
 <tile id="67" type="path_0011" />
 <tile id="68" type="path_0100" />
 <tile id="69" type="path_0101" />
 <tile id="70" type="path_0110" />
 <tile id="71" type="path_0111" />
 <tile id="72" type="path_1000" />
 <tile id="73" type="path_1001" />
 <tile id="74" type="path_1010" />
 <tile id="75" type="path_1011" />
 <tile id="76" type="path_1100" />
 <tile id="77" type="path_1101" />
 <tile id="78" type="path_1110" />
 <tile id="79" type="path_1111" />
 <tile id="80" type="path_b" />
 <tile id="81" type="path_c" />
 <tile id="82" type="grass_shadow_small" />
 <tile id="83" type="grass_shadow_oval" />
 <tile id="84" type="grass_shadow_oval" />
 <tile id="85" type="grass_shadow_tree" />
 <tile id="86" type="grass_shadow_tree" />
 <tile id="87" type="grass_shadow_tree" />
 <tile id="88" type="grass_shadow_tree" />
 <tile id="89" type="grass_shadow_tree" />
 <tile id="90" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="91" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="92" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="93" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="94" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="101" type="grass_shadow_tree" />
 <tile id="102" type="grass_shadow_tree" />
 <tile id="103" type="grass_shadow_tree" />
 <tile id="104" type="grass_shadow_tree" />
 <tile id="105" type="grass_shadow_tree" />
 <tile id="106" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="107" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="108" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="109" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="110" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="122" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="122" duration="420" />
   <frame tileid="352" duration="2940" />
  </animation>
 </tile>
 <tile id="123" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="123" duration="420" />
   <frame tileid="353" duration="2940" />
  </animation>
 </tile>
 <tile id="124" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="124" duration="1680" />
   <frame tileid="354" duration="420" />
   <frame tileid="124" duration="1260" />
  </animation>
 </tile>
 <tile id="125" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="126" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="126" duration="420" />
   <frame tileid="355" duration="420" />
   <frame tileid="126" duration="2520" />
  </animation>
 </tile>
 <tile id="138" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="139" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="139" duration="840" />
   <frame tileid="356" duration="420" />
   <frame tileid="139" duration="2100" />
  </animation>
 </tile>
 <tile id="140" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="140" duration="840" />
   <frame tileid="357" duration="420" />
   <frame tileid="140" duration="2100" />
  </animation>
 </tile>
 <tile id="141" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="141" duration="1260" />
   <frame tileid="358" duration="420" />
   <frame tileid="141" duration="1680" />
  </animation>
 </tile>
 <tile id="142" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="154" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="155" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="156" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="157" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="158" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="170" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="171" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="172" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="173" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="174" type="apple_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="176" type="young_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="177" type="young_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="178" type="young_tree">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="179" type="ladder">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="180" type="ladder">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="181" type="apple_basket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="182" type="apple_basket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="183" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="184" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="185" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="186" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
  <animation>
   <frame tileid="186" duration="700" />
   <frame tileid="359" duration="160" />
   <frame tileid="186" duration="500" />
   <frame tileid="359" duration="160" />
  </animation>
 </tile>
 <tile id="187" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
  <animation>
   <frame tileid="187" duration="700" />
   <frame tileid="360" duration="160" />
   <frame tileid="187" duration="500" />
   <frame tileid="360" duration="160" />
  </animation>
 </tile>
 <tile id="188" type="wall_stone">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="189" type="wall_stone_b">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="190" type="wall_ivy">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="192" type="young_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="193" type="young_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="194" type="young_tree">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="195" type="ladder">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="196" type="ladder">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="197" type="apple_basket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="198" type="apple_basket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="199" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="200" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="201" type="orchard_bench">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="202" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="202" duration="700" />
   <frame tileid="361" duration="160" />
   <frame tileid="202" duration="500" />
   <frame tileid="361" duration="160" />
  </animation>
 </tile>
 <tile id="203" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="203" duration="700" />
   <frame tileid="362" duration="160" />
   <frame tileid="203" duration="500" />
   <frame tileid="362" duration="160" />
  </animation>
 </tile>
 <tile id="204" type="wall_stone">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="205" type="wall_stone_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="206" type="wall_ivy">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="208" type="young_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="209" type="young_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="210" type="young_tree">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="211" type="ladder">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="212" type="ladder">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="218" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="219" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="224" type="young_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="225" type="young_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="226" type="young_tree">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="227" type="ladder">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="228" type="ladder">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="234" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="235" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="243" type="ladder">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="244" type="ladder">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="250" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="251" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="256" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="257" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="258" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="259" type="barrow">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="260" type="barrow">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="261" type="barrow">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="262" type="asters">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="263" type="asters">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="264" type="hive">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="265" type="hive">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="266" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
  <animation>
   <frame tileid="266" duration="1600" />
   <frame tileid="363" duration="1600" />
  </animation>
 </tile>
 <tile id="267" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
  <animation>
   <frame tileid="267" duration="1600" />
   <frame tileid="364" duration="1600" />
  </animation>
 </tile>
 <tile id="268" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
  <animation>
   <frame tileid="268" duration="1600" />
   <frame tileid="365" duration="1600" />
  </animation>
 </tile>
 <tile id="269" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
  <animation>
   <frame tileid="269" duration="1600" />
   <frame tileid="366" duration="1600" />
  </animation>
 </tile>
 <tile id="270" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
  <animation>
   <frame tileid="270" duration="1600" />
   <frame tileid="367" duration="1600" />
  </animation>
 </tile>
 <tile id="271" type="near_bough">
  <properties>
   <property name="foot" type="int" value="64" />
  </properties>
 </tile>
 <tile id="272" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="273" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="274" type="orchard_gate">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="275" type="barrow">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="276" type="barrow">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="277" type="barrow">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="278" type="asters">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="279" type="asters">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="280" type="hive">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="281" type="hive">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="282" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="282" duration="1600" />
   <frame tileid="368" duration="1600" />
  </animation>
 </tile>
 <tile id="283" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="283" duration="1600" />
   <frame tileid="369" duration="1600" />
  </animation>
 </tile>
 <tile id="284" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="284" duration="1600" />
   <frame tileid="370" duration="1600" />
  </animation>
 </tile>
 <tile id="285" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="285" duration="1600" />
   <frame tileid="371" duration="1600" />
  </animation>
 </tile>
 <tile id="286" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="286" duration="1600" />
   <frame tileid="372" duration="1600" />
  </animation>
 </tile>
 <tile id="287" type="near_bough">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="287" duration="1600" />
   <frame tileid="373" duration="1600" />
  </animation>
 </tile>
 <tile id="288" type="orchard_gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="289" type="orchard_gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="290" type="orchard_gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="296" type="hive">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="297" type="hive">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="298" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="299" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="299" duration="1600" />
   <frame tileid="374" duration="1600" />
  </animation>
 </tile>
 <tile id="300" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="300" duration="1600" />
   <frame tileid="375" duration="1600" />
  </animation>
 </tile>
 <tile id="301" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="301" duration="1600" />
   <frame tileid="376" duration="1600" />
  </animation>
 </tile>
 <tile id="302" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="302" duration="1600" />
   <frame tileid="377" duration="1600" />
  </animation>
 </tile>
 <tile id="303" type="near_bough">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="314" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="315" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="316" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="317" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="317" duration="1600" />
   <frame tileid="378" duration="1600" />
  </animation>
 </tile>
 <tile id="318" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="319" type="near_bough">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="320" type="near_blades">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="320" duration="380" />
   <frame tileid="379" duration="760" />
   <frame tileid="320" duration="380" />
  </animation>
 </tile>
 <tile id="321" type="near_blades">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="321" duration="380" />
   <frame tileid="380" duration="380" />
   <frame tileid="381" duration="380" />
   <frame tileid="382" duration="380" />
  </animation>
 </tile>
 <tile id="322" type="near_blades">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="322" duration="380" />
   <frame tileid="383" duration="380" />
   <frame tileid="384" duration="380" />
   <frame tileid="385" duration="380" />
  </animation>
 </tile>
 <tile id="323" type="near_blades">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="323" duration="380" />
   <frame tileid="386" duration="380" />
   <frame tileid="387" duration="380" />
   <frame tileid="388" duration="380" />
  </animation>
 </tile>
 <tile id="336" type="near_blades">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="336" duration="380" />
   <frame tileid="389" duration="380" />
   <frame tileid="390" duration="380" />
   <frame tileid="391" duration="380" />
  </animation>
 </tile>
 <tile id="337" type="near_blades">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="337" duration="380" />
   <frame tileid="392" duration="380" />
   <frame tileid="393" duration="380" />
   <frame tileid="394" duration="380" />
  </animation>
 </tile>
 <tile id="338" type="near_blades">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="338" duration="380" />
   <frame tileid="395" duration="380" />
   <frame tileid="396" duration="380" />
   <frame tileid="397" duration="380" />
  </animation>
 </tile>
 <tile id="339" type="near_blades">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="339" duration="380" />
   <frame tileid="398" duration="380" />
   <frame tileid="399" duration="380" />
   <frame tileid="400" duration="380" />
  </animation>
 </tile>
 <wangsets>
  <wangset name="Lamplight on the grass" type="corner" tile="40">
   <wangcolor name="grass" color="#1f6446" tile="-1" probability="1" />
   <wangcolor name="light" color="#45964a" tile="-1" probability="1" />
   <wangtile tileid="40" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="48" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="51" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="52" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="53" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="54" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="55" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="56" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="57" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="58" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="59" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="60" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="61" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="62" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="63" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="64" wangid="0,2,0,2,0,1,0,2" />
  </wangset>
  <wangset name="Orchard path" type="corner" tile="65">
   <wangcolor name="path" color="#b4704c" tile="-1" probability="1" />
   <wangtile tileid="65" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="66" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="67" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="68" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="69" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="70" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="71" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="72" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="73" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="74" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="75" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="76" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="77" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="78" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="79" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
