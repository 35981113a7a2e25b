<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_things" tilewidth="16" tileheight="16" tilecount="272" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/street_things.png" width="256" height="272" />
 <tile id="0" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="1" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="2" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="3" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="4" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="5" type="shelter">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="6" type="kiosk">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="7" type="kiosk">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="8" type="kiosk">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="9" type="kiosk">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="10" type="stall">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="11" type="stall">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="12" type="stall">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="13" type="stall">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="14" type="stall">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="16" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="17" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="17" duration="2400" />
   <frame tileid="240" duration="120" />
   <frame tileid="17" duration="2720" />
  </animation>
 </tile>
 <tile id="18" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="18" duration="2400" />
   <frame tileid="241" duration="120" />
   <frame tileid="18" duration="2720" />
  </animation>
 </tile>
 <tile id="19" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="19" duration="5120" />
   <frame tileid="242" duration="120" />
  </animation>
 </tile>
 <tile id="20" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="21" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="22" type="kiosk">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="22" duration="320" />
   <frame tileid="243" duration="320" />
   <frame tileid="244" duration="320" />
   <frame tileid="245" duration="320" />
   <frame tileid="246" duration="320" />
   <frame tileid="247" duration="320" />
  </animation>
 </tile>
 <tile id="23" type="kiosk">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="24" type="kiosk">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="25" type="kiosk">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="25" duration="320" />
   <frame tileid="248" duration="320" />
   <frame tileid="249" duration="320" />
   <frame tileid="250" duration="320" />
   <frame tileid="251" duration="320" />
   <frame tileid="252" duration="320" />
  </animation>
 </tile>
 <tile id="26" type="stall">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="27" type="stall">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="28" type="stall">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="29" type="stall">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="30" type="stall">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="32" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="33" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="34" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="35" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="36" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="37" type="shelter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="38" type="kiosk">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="38" duration="320" />
   <frame tileid="253" duration="320" />
   <frame tileid="254" duration="320" />
   <frame tileid="38" duration="320" />
   <frame tileid="253" duration="320" />
   <frame tileid="254" duration="320" />
  </animation>
 </tile>
 <tile id="39" type="kiosk">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="40" type="kiosk">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="41" type="kiosk">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="41" duration="320" />
   <frame tileid="255" duration="320" />
   <frame tileid="256" duration="320" />
   <frame tileid="41" duration="320" />
   <frame tileid="255" duration="320" />
   <frame tileid="256" duration="320" />
  </animation>
 </tile>
 <tile id="42" type="stall">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="43" type="stall">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="44" type="stall">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="45" type="stall">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="46" type="stall">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="48" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="49" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="50" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="51" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="52" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="53" type="shelter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="54" type="kiosk">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="55" type="kiosk">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="56" type="kiosk">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="57" type="kiosk">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="58" type="stall">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="59" type="stall">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="60" type="stall">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="61" type="stall">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="62" type="stall">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="64" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="64" duration="3320" />
   <frame tileid="257" duration="120" />
  </animation>
 </tile>
 <tile id="65" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="65" duration="1900" />
   <frame tileid="258" duration="120" />
   <frame tileid="259" duration="1300" />
   <frame tileid="65" duration="120" />
  </animation>
 </tile>
 <tile id="66" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="66" duration="3320" />
   <frame tileid="260" duration="120" />
  </animation>
 </tile>
 <tile id="67" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="67" duration="1900" />
   <frame tileid="261" duration="120" />
   <frame tileid="262" duration="1300" />
   <frame tileid="67" duration="120" />
  </animation>
 </tile>
 <tile id="68" type="crates">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="69" type="crates">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="70" type="crate_ice">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="71" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="72" type="wire_post">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="73" type="wire" />
 <tile id="74" type="wire_insulator" />
 <tile id="75" type="bench">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="76" type="bench">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="77" type="bench">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="78" type="bollard">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="79" type="chain">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="84" type="crates">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="85" type="crates">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="86" type="crate_ice">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="87" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="88" type="wire_post">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="91" type="bench">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="92" type="bench">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="93" type="bench">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="94" type="bollard">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="95" type="chain">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="103" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="104" type="wire_post">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="119" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="120" type="wire_post">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="135" type="lamp_post">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="136" type="wire_post">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="152" type="wire_post">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="160" type="bin">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="161" type="planter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="162" type="planter">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="163" type="boot_scraper">
  <properties>
   <property name="foot" type="int" value="-10" />
  </properties>
 </tile>
 <tile id="164" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="165" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="166" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="167" type="chair_left_out">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="168" type="bicycle">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="169" type="bicycle">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="170" type="papers">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="171" type="fish_sign">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="172" type="case_open">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="173" type="case_open">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="174" type="nets">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
 </tile>
 <tile id="175" type="nets">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
 </tile>
 <tile id="176" type="bin">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="177" type="planter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="178" type="planter">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="180" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="181" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="182" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="183" type="chair_left_out">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="184" type="bicycle">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="185" type="bicycle">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="186" type="papers">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="187" type="fish_sign">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="190" type="nets">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="191" type="nets">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="192" type="anchor">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="193" type="anchor">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="194" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="16" />
  </objectgroup>
 </tile>
 <tile id="195" type="hall_steps" />
 <tile id="196" type="hall_steps" />
 <tile id="197" type="hall_steps" />
 <tile id="198" type="hall_steps" />
 <tile id="199" type="hall_steps" />
 <tile id="200" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="16" />
  </objectgroup>
 </tile>
 <tile id="208" type="anchor">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="209" type="anchor">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="210" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="211" type="hall_steps" />
 <tile id="212" type="hall_steps" />
 <tile id="213" type="hall_steps" />
 <tile id="214" type="hall_steps" />
 <tile id="215" type="hall_steps" />
 <tile id="216" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="224" type="anchor">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="225" type="anchor">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
</tileset>
