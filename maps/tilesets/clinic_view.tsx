<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_view" tilewidth="16" tileheight="16" tilecount="160" columns="20">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="all" />
 </properties>
 <image source="../../assets/art/tiles/clinic_view.png" width="320" height="128" />
 <tile id="0" type="harbour" />
 <tile id="1" type="harbour">
  <animation>
   <frame tileid="1" duration="420" />
   <frame tileid="80" duration="420" />
   <frame tileid="1" duration="420" />
   <frame tileid="80" duration="420" />
  </animation>
 </tile>
 <tile id="2" type="harbour" />
 <tile id="3" type="harbour" />
 <tile id="4" type="harbour" />
 <tile id="5" type="harbour" />
 <tile id="6" type="harbour" />
 <tile id="7" type="harbour" />
 <tile id="8" type="harbour" />
 <tile id="9" type="harbour" />
 <tile id="10" type="harbour" />
 <tile id="11" type="harbour" />
 <tile id="12" type="harbour" />
 <tile id="13" type="harbour" />
 <tile id="14" type="harbour">
  <animation>
   <frame tileid="14" duration="420" />
   <frame tileid="81" duration="420" />
   <frame tileid="14" duration="420" />
   <frame tileid="81" duration="420" />
  </animation>
 </tile>
 <tile id="15" type="harbour" />
 <tile id="16" type="harbour" />
 <tile id="17" type="harbour" />
 <tile id="18" type="harbour" />
 <tile id="19" type="harbour" />
 <tile id="20" type="harbour" />
 <tile id="21" type="harbour" />
 <tile id="22" type="harbour" />
 <tile id="23" type="harbour" />
 <tile id="24" type="harbour">
  <animation>
   <frame tileid="24" duration="420" />
   <frame tileid="82" duration="840" />
   <frame tileid="24" duration="420" />
  </animation>
 </tile>
 <tile id="25" type="harbour" />
 <tile id="26" type="harbour">
  <animation>
   <frame tileid="26" duration="420" />
   <frame tileid="83" duration="420" />
   <frame tileid="26" duration="420" />
   <frame tileid="83" duration="420" />
  </animation>
 </tile>
 <tile id="27" type="harbour" />
 <tile id="28" type="harbour" />
 <tile id="29" type="harbour" />
 <tile id="30" type="harbour" />
 <tile id="31" type="harbour">
  <animation>
   <frame tileid="31" duration="420" />
   <frame tileid="84" duration="420" />
   <frame tileid="31" duration="420" />
   <frame tileid="84" duration="420" />
  </animation>
 </tile>
 <tile id="32" type="harbour" />
 <tile id="33" type="harbour">
  <animation>
   <frame tileid="33" duration="420" />
   <frame tileid="85" duration="840" />
   <frame tileid="33" duration="420" />
  </animation>
 </tile>
 <tile id="34" type="harbour" />
 <tile id="35" type="harbour">
  <animation>
   <frame tileid="35" duration="420" />
   <frame tileid="86" duration="840" />
   <frame tileid="35" duration="420" />
  </animation>
 </tile>
 <tile id="36" type="harbour" />
 <tile id="37" type="harbour">
  <animation>
   <frame tileid="37" duration="420" />
   <frame tileid="87" duration="840" />
   <frame tileid="37" duration="420" />
  </animation>
 </tile>
 <tile id="38" type="harbour" />
 <tile id="39" type="harbour" />
 <tile id="40" type="harbour" />
 <tile id="41" type="harbour" />
 <tile id="42" type="harbour">
  <animation>
   <frame tileid="42" duration="420" />
   <frame tileid="88" duration="840" />
   <frame tileid="42" duration="420" />
  </animation>
 </tile>
 <tile id="43" type="harbour" />
 <tile id="44" type="harbour">
  <animation>
   <frame tileid="44" duration="420" />
   <frame tileid="89" duration="840" />
   <frame tileid="44" duration="420" />
  </animation>
 </tile>
 <tile id="45" type="harbour">
  <animation>
   <frame tileid="45" duration="420" />
   <frame tileid="90" duration="840" />
   <frame tileid="45" duration="420" />
  </animation>
 </tile>
 <tile id="46" type="harbour">
  <animation>
   <frame tileid="46" duration="420" />
   <frame tileid="91" duration="420" />
   <frame tileid="92" duration="420" />
   <frame tileid="93" duration="420" />
  </animation>
 </tile>
 <tile id="47" type="harbour">
  <animation>
   <frame tileid="47" duration="420" />
   <frame tileid="94" duration="420" />
   <frame tileid="95" duration="420" />
   <frame tileid="96" duration="420" />
  </animation>
 </tile>
 <tile id="48" type="harbour">
  <animation>
   <frame tileid="48" duration="420" />
   <frame tileid="97" duration="420" />
   <frame tileid="98" duration="420" />
   <frame tileid="99" duration="420" />
  </animation>
 </tile>
 <tile id="49" type="harbour">
  <animation>
   <frame tileid="49" duration="420" />
   <frame tileid="100" duration="420" />
   <frame tileid="101" duration="420" />
   <frame tileid="102" duration="420" />
  </animation>
 </tile>
 <tile id="50" type="harbour">
  <animation>
   <frame tileid="50" duration="420" />
   <frame tileid="103" duration="420" />
   <frame tileid="104" duration="420" />
   <frame tileid="105" duration="420" />
  </animation>
 </tile>
 <tile id="51" type="harbour">
  <animation>
   <frame tileid="51" duration="420" />
   <frame tileid="106" duration="420" />
   <frame tileid="107" duration="420" />
   <frame tileid="108" duration="420" />
  </animation>
 </tile>
 <tile id="52" type="harbour" />
 <tile id="53" type="harbour">
  <animation>
   <frame tileid="53" duration="420" />
   <frame tileid="109" duration="840" />
   <frame tileid="53" duration="420" />
  </animation>
 </tile>
 <tile id="54" type="harbour" />
 <tile id="55" type="harbour">
  <animation>
   <frame tileid="55" duration="420" />
   <frame tileid="110" duration="840" />
   <frame tileid="55" duration="420" />
  </animation>
 </tile>
 <tile id="56" type="harbour" />
 <tile id="57" type="harbour" />
 <tile id="58" type="harbour" />
 <tile id="59" type="harbour" />
 <tile id="60" type="tram_line">
  <animation>
   <frame tileid="60" duration="2610" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="60" duration="1350" />
  </animation>
 </tile>
 <tile id="61" type="tram_line">
  <animation>
   <frame tileid="61" duration="2250" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="61" duration="1710" />
  </animation>
 </tile>
 <tile id="62" type="tram_line">
  <animation>
   <frame tileid="62" duration="1890" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="62" duration="2070" />
  </animation>
 </tile>
 <tile id="63" type="tram_line">
  <animation>
   <frame tileid="63" duration="1530" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="63" duration="2430" />
  </animation>
 </tile>
 <tile id="64" type="tram_line">
  <animation>
   <frame tileid="64" duration="1170" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="64" duration="2790" />
  </animation>
 </tile>
 <tile id="65" type="tram_line">
  <animation>
   <frame tileid="65" duration="810" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="65" duration="3150" />
  </animation>
 </tile>
 <tile id="66" type="tram_line">
  <animation>
   <frame tileid="66" duration="450" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="66" duration="3510" />
  </animation>
 </tile>
 <tile id="67" type="tram_line">
  <animation>
   <frame tileid="67" duration="90" />
   <frame tileid="111" duration="90" />
   <frame tileid="112" duration="90" />
   <frame tileid="113" duration="90" />
   <frame tileid="114" duration="90" />
   <frame tileid="115" duration="90" />
   <frame tileid="116" duration="90" />
   <frame tileid="117" duration="90" />
   <frame tileid="118" duration="90" />
   <frame tileid="119" duration="90" />
   <frame tileid="120" duration="90" />
   <frame tileid="121" duration="90" />
   <frame tileid="122" duration="90" />
   <frame tileid="123" duration="90" />
   <frame tileid="124" duration="90" />
   <frame tileid="67" duration="3870" />
  </animation>
 </tile>
 <tile id="68" type="fog">
  <animation>
   <frame tileid="68" duration="520" />
   <frame tileid="125" duration="520" />
   <frame tileid="126" duration="520" />
   <frame tileid="127" duration="520" />
   <frame tileid="128" duration="520" />
   <frame tileid="129" duration="520" />
   <frame tileid="130" duration="520" />
   <frame tileid="131" duration="520" />
  </animation>
 </tile>
 <tile id="69" type="gulls">
  <animation>
   <frame tileid="69" duration="180" />
   <frame tileid="132" duration="180" />
   <frame tileid="133" duration="180" />
   <frame tileid="134" duration="180" />
   <frame tileid="135" duration="180" />
   <frame tileid="136" duration="180" />
   <frame tileid="137" duration="180" />
   <frame tileid="138" duration="180" />
   <frame tileid="139" duration="180" />
   <frame tileid="140" duration="180" />
   <frame tileid="141" duration="180" />
   <frame tileid="142" duration="180" />
   <frame tileid="143" duration="180" />
   <frame tileid="144" duration="180" />
   <frame tileid="145" duration="180" />
   <frame tileid="146" duration="180" />
  </animation>
 </tile>
 <tile id="70" type="gulls">
  <animation>
   <frame tileid="70" duration="180" />
   <frame tileid="147" duration="180" />
   <frame tileid="148" duration="180" />
   <frame tileid="149" duration="180" />
   <frame tileid="150" duration="180" />
   <frame tileid="151" duration="180" />
   <frame tileid="152" duration="180" />
   <frame tileid="133" duration="180" />
   <frame tileid="153" duration="180" />
   <frame tileid="154" duration="180" />
   <frame tileid="146" duration="180" />
   <frame tileid="155" duration="180" />
   <frame tileid="156" duration="180" />
   <frame tileid="157" duration="180" />
   <frame tileid="158" duration="180" />
   <frame tileid="159" duration="180" />
  </animation>
 </tile>
</tileset>
