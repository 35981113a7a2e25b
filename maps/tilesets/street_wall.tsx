<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_wall" tilewidth="16" tileheight="16" tilecount="192" columns="16">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="glass" />
 </properties>
 <image source="../../assets/art/tiles/street_wall.png" width="256" height="192" />
 <tile id="0" type="chen_a" />
 <tile id="1" type="chen_b" />
 <tile id="2" type="chen_c" />
 <tile id="3" type="chen_left" />
 <tile id="4" type="chen_right" />
 <tile id="5" type="news_a" />
 <tile id="6" type="news_b" />
 <tile id="7" type="news_c" />
 <tile id="8" type="news_left" />
 <tile id="9" type="news_right" />
 <tile id="10" type="shop_a" />
 <tile id="11" type="shop_b" />
 <tile id="12" type="shop_c" />
 <tile id="13" type="shop_left" />
 <tile id="14" type="shop_right" />
 <tile id="15" type="wells_a" />
 <tile id="16" type="chen_a" />
 <tile id="17" type="chen_b" />
 <tile id="18" type="chen_c" />
 <tile id="19" type="chen_left" />
 <tile id="20" type="chen_right" />
 <tile id="21" type="news_a" />
 <tile id="22" type="news_b" />
 <tile id="23" type="news_c" />
 <tile id="24" type="news_left" />
 <tile id="25" type="news_right" />
 <tile id="26" type="shop_a" />
 <tile id="27" type="shop_b" />
 <tile id="28" type="shop_c" />
 <tile id="29" type="shop_left" />
 <tile id="30" type="shop_right" />
 <tile id="31" type="wells_a" />
 <tile id="32" type="chen_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="33" type="chen_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="34" type="chen_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="35" type="chen_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="36" type="chen_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="37" type="news_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="38" type="news_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="news_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="news_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="news_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="shop_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="shop_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="44" type="shop_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="45" type="shop_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="46" type="shop_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="47" type="wells_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="48" type="chen_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="49" type="chen_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="50" type="chen_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="51" type="chen_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="52" type="chen_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="53" type="news_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="54" type="news_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="news_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="news_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="news_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="shop_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="shop_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="shop_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="61" type="shop_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="62" type="shop_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="63" type="wells_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="64" type="chen_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="65" type="chen_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="66" type="chen_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="67" type="chen_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="68" type="chen_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="69" type="news_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="70" type="news_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="news_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="news_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="news_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="shop_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="shop_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="76" type="shop_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="77" type="shop_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="78" type="shop_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="79" type="wells_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="80" type="chen_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="81" type="chen_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="82" type="chen_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="83" type="chen_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="84" type="chen_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="85" type="news_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="news_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="news_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="news_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="news_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="shop_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91" type="shop_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="92" type="shop_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="shop_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="94" type="shop_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="95" type="wells_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96" type="wells_b" />
 <tile id="97" type="wells_c" />
 <tile id="98" type="wells_left" />
 <tile id="99" type="wells_right" />
 <tile id="100" type="hall_a" />
 <tile id="101" type="hall_b" />
 <tile id="102" type="hall_c" />
 <tile id="103" type="hall_left" />
 <tile id="104" type="hall_right" />
 <tile id="105" type="alley" />
 <tile id="106" type="pipe" />
 <tile id="112" type="wells_b" />
 <tile id="113" type="wells_c" />
 <tile id="114" type="wells_left" />
 <tile id="115" type="wells_right" />
 <tile id="116" type="hall_a" />
 <tile id="117" type="hall_b" />
 <tile id="118" type="hall_c" />
 <tile id="119" type="hall_left" />
 <tile id="120" type="hall_right" />
 <tile id="121" type="alley" />
 <tile id="122" type="pipe" />
 <tile id="128" type="wells_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="129" type="wells_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="130" type="wells_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="131" type="wells_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="132" type="hall_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="133" type="hall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="134" type="hall_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="135" type="hall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="136" type="hall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="137" type="alley">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="138" type="pipe" />
 <tile id="144" type="wells_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="145" type="wells_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="146" type="wells_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="147" type="wells_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="148" type="hall_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="149" type="hall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="150" type="hall_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="151" type="hall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="152" type="hall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="153" type="alley">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="154" type="pipe" />
 <tile id="160" type="wells_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="161" type="wells_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="162" type="wells_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="163" type="wells_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="164" type="hall_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="165" type="hall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="166" type="hall_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="167" type="hall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="168" type="hall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="169" type="alley">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="170" type="pipe" />
 <tile id="176" type="wells_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="177" type="wells_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="178" type="wells_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="179" type="wells_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="180" type="hall_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="181" type="hall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="182" type="hall_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="183" type="hall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="184" type="hall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="185" type="alley">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="186" type="pipe" />
</tileset>
