<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_kitchen" tilewidth="16" tileheight="16" tilecount="320" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_kitchen.png" width="256" height="320" />
 <tile id="0" type="lino_light_0" />
 <tile id="1" type="lino_light_1" />
 <tile id="2" type="lino_light_2" />
 <tile id="3" type="lino_light_3" />
 <tile id="4" type="lino_light_4" />
 <tile id="5" type="lino_light_shade" />
 <tile id="6" type="lino_dark_0" />
 <tile id="7" type="lino_dark_1" />
 <tile id="8" type="lino_dark_2" />
 <tile id="9" type="lino_dark_3" />
 <tile id="10" type="lino_dark_4" />
 <tile id="11" type="lino_dark_shade" />
 <tile id="12" type="crumbs" />
 <tile id="13" type="tea_ring" />
 <tile id="14" type="kitchen_foot" />
 <tile id="15" type="kitchen_side_left" />
 <tile id="16" type="kitchen_side_right" />
 <tile id="17" type="kitchen_strip" />
 <tile id="18" type="kitchen_strip_end" />
 <tile id="19" type="kitchen_small" />
 <tile id="20" type="kitchen_oval" />
 <tile id="21" type="kitchen_oval" />
 <tile id="22" type="kitchen_wide" />
 <tile id="23" type="kitchen_wide" />
 <tile id="24" type="kitchen_wide" />
 <tile id="25" type="yard" />
 <tile id="26" type="yard" />
 <tile id="27" type="yard" />
 <tile id="28" type="yard" />
 <tile id="29" type="splash" />
 <tile id="30" type="splash_flower" />
 <tile id="41" type="yard">
  <animation>
   <frame tileid="41" duration="1400" />
   <frame tileid="256" duration="1200" />
   <frame tileid="41" duration="1800" />
   <frame tileid="257" duration="200" />
   <frame tileid="258" duration="500" />
   <frame tileid="256" duration="900" />
  </animation>
 </tile>
 <tile id="42" type="yard">
  <animation>
   <frame tileid="42" duration="1400" />
   <frame tileid="259" duration="300" />
   <frame tileid="260" duration="700" />
   <frame tileid="261" duration="200" />
   <frame tileid="262" duration="1800" />
   <frame tileid="263" duration="200" />
   <frame tileid="264" duration="500" />
   <frame tileid="265" duration="900" />
  </animation>
 </tile>
 <tile id="43" type="yard">
  <animation>
   <frame tileid="43" duration="1700" />
   <frame tileid="266" duration="700" />
   <frame tileid="267" duration="200" />
   <frame tileid="43" duration="1800" />
   <frame tileid="268" duration="200" />
   <frame tileid="266" duration="500" />
   <frame tileid="43" duration="900" />
  </animation>
 </tile>
 <tile id="44" type="yard" />
 <tile id="45" type="splash" />
 <tile id="46" type="splash_flower" />
 <tile id="57" type="yard">
  <animation>
   <frame tileid="57" duration="1400" />
   <frame tileid="269" duration="1200" />
   <frame tileid="57" duration="1800" />
   <frame tileid="270" duration="200" />
   <frame tileid="269" duration="1400" />
  </animation>
 </tile>
 <tile id="58" type="yard">
  <animation>
   <frame tileid="58" duration="1700" />
   <frame tileid="271" duration="700" />
   <frame tileid="272" duration="200" />
   <frame tileid="273" duration="1800" />
   <frame tileid="58" duration="200" />
   <frame tileid="271" duration="500" />
   <frame tileid="274" duration="900" />
  </animation>
 </tile>
 <tile id="59" type="yard">
  <animation>
   <frame tileid="59" duration="1700" />
   <frame tileid="275" duration="700" />
   <frame tileid="276" duration="200" />
   <frame tileid="59" duration="2000" />
   <frame tileid="275" duration="500" />
   <frame tileid="59" duration="900" />
  </animation>
 </tile>
 <tile id="60" type="yard" />
 <tile id="61" type="splash" />
 <tile id="62" type="splash_flower" />
 <tile id="64" type="rota_board" />
 <tile id="65" type="rota_board" />
 <tile id="66" type="mug_hooks" />
 <tile id="67" type="mug_hooks" />
 <tile id="68" type="mug_hooks" />
 <tile id="69" type="calendar" />
 <tile id="70" type="towel_hook" />
 <tile id="71" type="sign_cup" />
 <tile id="72" type="sign_cup" />
 <tile id="73" type="wall_phone" />
 <tile id="74" type="fairy_note" />
 <tile id="75" type="unit_doors">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="76" type="unit_doors">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="77" type="unit_drawers">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="78" type="unit_drawers">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="80" type="rota_board" />
 <tile id="81" type="rota_board" />
 <tile id="82" type="mug_hooks" />
 <tile id="83" type="mug_hooks" />
 <tile id="84" type="mug_hooks" />
 <tile id="85" type="calendar" />
 <tile id="86" type="towel_hook" />
 <tile id="89" type="wall_phone" />
 <tile id="90" type="fairy_note" />
 <tile id="91" type="unit_doors">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="92" type="unit_doors">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="unit_drawers">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="94" type="unit_drawers">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96" type="unit_oven">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="97" type="unit_oven">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="98" type="fridge">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="99" type="fridge">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="100" type="kettle">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="100" duration="260" />
   <frame tileid="280" duration="130" />
   <frame tileid="100" duration="130" />
  </animation>
 </tile>
 <tile id="101" type="kettle">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="101" duration="260" />
   <frame tileid="281" duration="130" />
   <frame tileid="101" duration="130" />
  </animation>
 </tile>
 <tile id="102" type="tin_biscuits">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="103" type="tin_biscuits">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="104" type="kitchen_sink">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="104" duration="1700" />
   <frame tileid="283" duration="90" />
   <frame tileid="104" duration="300" />
  </animation>
 </tile>
 <tile id="105" type="kitchen_sink">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="106" type="dish_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="107" type="dish_rack">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="108" type="microwave">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="109" type="microwave">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="109" duration="600" />
   <frame tileid="287" duration="600" />
  </animation>
 </tile>
 <tile id="112" type="unit_oven">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="112" duration="1900" />
   <frame tileid="277" duration="500" />
  </animation>
 </tile>
 <tile id="113" type="unit_oven">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="113" duration="1900" />
   <frame tileid="278" duration="500" />
  </animation>
 </tile>
 <tile id="114" type="fridge">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="115" type="fridge">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="115" duration="3000" />
   <frame tileid="279" duration="400" />
  </animation>
 </tile>
 <tile id="116" type="kettle">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="117" type="kettle">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="117" duration="130" />
   <frame tileid="282" duration="130" />
   <frame tileid="117" duration="130" />
   <frame tileid="282" duration="130" />
  </animation>
 </tile>
 <tile id="118" type="tin_biscuits">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="119" type="tin_biscuits">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="120" type="kitchen_sink">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="120" duration="1790" />
   <frame tileid="284" duration="90" />
   <frame tileid="285" duration="90" />
   <frame tileid="286" duration="120" />
  </animation>
 </tile>
 <tile id="121" type="kitchen_sink">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="122" type="dish_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="123" type="dish_rack">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="124" type="microwave">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="125" type="microwave">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="130" type="fridge">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="131" type="fridge">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="146" type="fridge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="147" type="fridge">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="160" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="161" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="162" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="163" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="164" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="165" type="table_three">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="166" type="crisps">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="167" type="crisps">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="168" type="laptop_jun">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="168" duration="210" />
   <frame tileid="288" duration="210" />
   <frame tileid="289" duration="210" />
   <frame tileid="290" duration="210" />
   <frame tileid="291" duration="210" />
   <frame tileid="288" duration="210" />
  </animation>
 </tile>
 <tile id="169" type="laptop_jun">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="169" duration="210" />
   <frame tileid="292" duration="210" />
   <frame tileid="293" duration="210" />
   <frame tileid="294" duration="210" />
   <frame tileid="295" duration="210" />
   <frame tileid="296" duration="210" />
  </animation>
 </tile>
 <tile id="170" type="tea_things">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="171" type="tea_things">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="172" type="chair_ladder" />
 <tile id="173" type="chair_teal" />
 <tile id="174" type="chair_stool">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="176" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="177" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="178" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="179" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="180" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="181" type="table_three">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="182" type="crisps">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="183" type="crisps">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="184" type="laptop_jun">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="184" duration="210" />
   <frame tileid="297" duration="210" />
   <frame tileid="184" duration="210" />
   <frame tileid="298" duration="210" />
   <frame tileid="184" duration="210" />
   <frame tileid="299" duration="210" />
  </animation>
 </tile>
 <tile id="185" type="laptop_jun">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="185" duration="210" />
   <frame tileid="300" duration="210" />
   <frame tileid="301" duration="210" />
   <frame tileid="302" duration="210" />
   <frame tileid="300" duration="210" />
   <frame tileid="303" duration="210" />
  </animation>
 </tile>
 <tile id="186" type="tea_things">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="187" type="tea_things">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="188" type="chair_ladder">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="189" type="chair_teal">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="190" type="chair_stool">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="192" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="193" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="194" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="195" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="196" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="197" type="table_three">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="208" type="bin_two">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="209" type="bin_two">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="210" type="crate">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="211" type="mop_bucket">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="212" type="boiler">
  <animation>
   <frame tileid="212" duration="1100" />
   <frame tileid="304" duration="900" />
  </animation>
 </tile>
 <tile id="213" type="boiler" />
 <tile id="214" type="cat_bowl" />
 <tile id="224" type="bin_two">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="225" type="bin_two">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="226" type="crate">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="227" type="mop_bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="228" type="boiler">
  <animation>
   <frame tileid="228" duration="1100" />
   <frame tileid="305" duration="200" />
   <frame tileid="306" duration="700" />
  </animation>
 </tile>
 <tile id="229" type="boiler">
  <animation>
   <frame tileid="229" duration="1100" />
   <frame tileid="307" duration="200" />
   <frame tileid="308" duration="700" />
  </animation>
 </tile>
 <tile id="243" type="mop_bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="244" type="boiler" />
 <tile id="245" type="boiler" />
</tileset>
