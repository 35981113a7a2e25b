<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_hung" tilewidth="16" tileheight="16" tilecount="144" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_hung.png" width="256" height="144" />
 <tile id="0" type="sign_chen">
  <animation>
   <frame tileid="0" duration="1800" />
   <frame tileid="64" duration="90" />
   <frame tileid="0" duration="1320" />
  </animation>
 </tile>
 <tile id="1" type="sign_chen">
  <animation>
   <frame tileid="1" duration="1800" />
   <frame tileid="65" duration="90" />
   <frame tileid="1" duration="1320" />
  </animation>
 </tile>
 <tile id="2" type="sign_chen">
  <animation>
   <frame tileid="2" duration="1800" />
   <frame tileid="66" duration="90" />
   <frame tileid="2" duration="1320" />
  </animation>
 </tile>
 <tile id="3" type="sign_chen">
  <animation>
   <frame tileid="3" duration="1800" />
   <frame tileid="67" duration="90" />
   <frame tileid="3" duration="1320" />
  </animation>
 </tile>
 <tile id="4" type="sign_chen">
  <animation>
   <frame tileid="4" duration="1800" />
   <frame tileid="68" duration="90" />
   <frame tileid="4" duration="1320" />
  </animation>
 </tile>
 <tile id="5" type="screen_chart">
  <animation>
   <frame tileid="5" duration="400" />
   <frame tileid="74" duration="400" />
   <frame tileid="75" duration="1600" />
  </animation>
 </tile>
 <tile id="6" type="screen_chart">
  <animation>
   <frame tileid="6" duration="400" />
   <frame tileid="76" duration="400" />
   <frame tileid="77" duration="400" />
   <frame tileid="78" duration="400" />
   <frame tileid="79" duration="400" />
   <frame tileid="80" duration="400" />
  </animation>
 </tile>
 <tile id="7" type="screen_chart">
  <animation>
   <frame tileid="7" duration="200" />
   <frame tileid="81" duration="200" />
   <frame tileid="82" duration="200" />
   <frame tileid="83" duration="200" />
   <frame tileid="84" duration="200" />
   <frame tileid="85" duration="200" />
   <frame tileid="86" duration="800" />
   <frame tileid="87" duration="400" />
  </animation>
 </tile>
 <tile id="8" type="screen_chart">
  <animation>
   <frame tileid="8" duration="1200" />
   <frame tileid="88" duration="200" />
   <frame tileid="89" duration="200" />
   <frame tileid="90" duration="200" />
   <frame tileid="91" duration="200" />
   <frame tileid="92" duration="200" />
   <frame tileid="93" duration="200" />
  </animation>
 </tile>
 <tile id="9" type="number_display">
  <animation>
   <frame tileid="9" duration="1400" />
   <frame tileid="129" duration="220" />
   <frame tileid="9" duration="1400" />
   <frame tileid="129" duration="220" />
  </animation>
 </tile>
 <tile id="10" type="number_display">
  <animation>
   <frame tileid="10" duration="1400" />
   <frame tileid="130" duration="220" />
   <frame tileid="10" duration="1400" />
   <frame tileid="130" duration="220" />
  </animation>
 </tile>
 <tile id="11" type="poster_brush" />
 <tile id="12" type="poster_brush" />
 <tile id="13" type="poster_bots" />
 <tile id="14" type="poster_bots" />
 <tile id="16" type="sign_chen">
  <animation>
   <frame tileid="16" duration="1800" />
   <frame tileid="69" duration="90" />
   <frame tileid="16" duration="1320" />
  </animation>
 </tile>
 <tile id="17" type="sign_chen">
  <animation>
   <frame tileid="17" duration="1800" />
   <frame tileid="70" duration="90" />
   <frame tileid="17" duration="1320" />
  </animation>
 </tile>
 <tile id="18" type="sign_chen">
  <animation>
   <frame tileid="18" duration="1800" />
   <frame tileid="71" duration="90" />
   <frame tileid="18" duration="1320" />
  </animation>
 </tile>
 <tile id="19" type="sign_chen">
  <animation>
   <frame tileid="19" duration="1800" />
   <frame tileid="72" duration="90" />
   <frame tileid="19" duration="1320" />
  </animation>
 </tile>
 <tile id="20" type="sign_chen">
  <animation>
   <frame tileid="20" duration="1800" />
   <frame tileid="73" duration="90" />
   <frame tileid="20" duration="1320" />
  </animation>
 </tile>
 <tile id="21" type="screen_chart">
  <animation>
   <frame tileid="21" duration="200" />
   <frame tileid="94" duration="200" />
   <frame tileid="95" duration="200" />
   <frame tileid="96" duration="200" />
   <frame tileid="97" duration="1600" />
  </animation>
 </tile>
 <tile id="22" type="screen_chart">
  <animation>
   <frame tileid="22" duration="400" />
   <frame tileid="98" duration="400" />
   <frame tileid="99" duration="200" />
   <frame tileid="100" duration="200" />
   <frame tileid="101" duration="200" />
   <frame tileid="102" duration="200" />
   <frame tileid="103" duration="200" />
   <frame tileid="104" duration="200" />
   <frame tileid="105" duration="200" />
   <frame tileid="106" duration="200" />
  </animation>
 </tile>
 <tile id="23" type="screen_chart">
  <animation>
   <frame tileid="23" duration="200" />
   <frame tileid="107" duration="200" />
   <frame tileid="108" duration="200" />
   <frame tileid="109" duration="200" />
   <frame tileid="110" duration="200" />
   <frame tileid="111" duration="200" />
   <frame tileid="112" duration="200" />
   <frame tileid="113" duration="200" />
   <frame tileid="114" duration="200" />
   <frame tileid="115" duration="200" />
   <frame tileid="116" duration="200" />
   <frame tileid="117" duration="200" />
  </animation>
 </tile>
 <tile id="24" type="screen_chart">
  <animation>
   <frame tileid="24" duration="200" />
   <frame tileid="118" duration="200" />
   <frame tileid="119" duration="200" />
   <frame tileid="120" duration="200" />
   <frame tileid="121" duration="200" />
   <frame tileid="122" duration="200" />
   <frame tileid="123" duration="200" />
   <frame tileid="124" duration="200" />
   <frame tileid="125" duration="200" />
   <frame tileid="126" duration="200" />
   <frame tileid="127" duration="200" />
   <frame tileid="128" duration="200" />
  </animation>
 </tile>
 <tile id="25" type="number_display">
  <animation>
   <frame tileid="25" duration="1400" />
   <frame tileid="131" duration="220" />
   <frame tileid="25" duration="1400" />
   <frame tileid="131" duration="220" />
  </animation>
 </tile>
 <tile id="26" type="number_display">
  <animation>
   <frame tileid="26" duration="1400" />
   <frame tileid="132" duration="220" />
   <frame tileid="26" duration="1400" />
   <frame tileid="132" duration="220" />
  </animation>
 </tile>
 <tile id="27" type="poster_brush" />
 <tile id="28" type="poster_brush" />
 <tile id="29" type="poster_bots" />
 <tile id="30" type="poster_bots" />
 <tile id="32" type="poster_sea" />
 <tile id="33" type="poster_sea" />
 <tile id="34" type="print_harbour" />
 <tile id="35" type="print_harbour" />
 <tile id="36" type="clock">
  <animation>
   <frame tileid="36" duration="1000" />
   <frame tileid="133" duration="1000" />
   <frame tileid="134" duration="1000" />
   <frame tileid="135" duration="1000" />
  </animation>
 </tile>
 <tile id="37" type="uppers" />
 <tile id="38" type="uppers" />
 <tile id="39" type="uppers" />
 <tile id="40" type="uppers" />
 <tile id="41" type="shelf_models" />
 <tile id="42" type="shelf_models" />
 <tile id="43" type="shelf_models" />
 <tile id="44" type="lamp_wall" />
 <tile id="45" type="switches" />
 <tile id="48" type="poster_sea" />
 <tile id="49" type="poster_sea" />
 <tile id="50" type="print_harbour" />
 <tile id="51" type="print_harbour" />
 <tile id="53" type="uppers" />
 <tile id="54" type="uppers" />
 <tile id="55" type="uppers" />
 <tile id="56" type="uppers" />
 <tile id="60" type="lamp_wall" />
</tileset>
