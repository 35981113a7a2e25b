<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_things" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/street_things.png" width="256" height="368" />
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
   <frame tileid="336" duration="120" />
   <frame tileid="17" duration="2720" />
  </animation>
 </tile>
 <tile id="18" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="18" duration="2400" />
   <frame tileid="337" duration="120" />
   <frame tileid="18" duration="2720" />
  </animation>
 </tile>
 <tile id="19" type="shelter">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="19" duration="5120" />
   <frame tileid="338" duration="120" />
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
   <frame tileid="339" duration="320" />
   <frame tileid="340" duration="320" />
   <frame tileid="341" duration="320" />
   <frame tileid="342" duration="320" />
   <frame tileid="343" duration="320" />
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
   <frame tileid="344" duration="320" />
   <frame tileid="345" duration="320" />
   <frame tileid="346" duration="320" />
   <frame tileid="347" duration="320" />
   <frame tileid="348" duration="320" />
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
   <frame tileid="349" duration="320" />
   <frame tileid="350" duration="320" />
   <frame tileid="38" duration="320" />
   <frame tileid="349" duration="320" />
   <frame tileid="350" duration="320" />
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
   <frame tileid="351" duration="320" />
   <frame tileid="352" duration="320" />
   <frame tileid="41" duration="320" />
   <frame tileid="351" duration="320" />
   <frame tileid="352" duration="320" />
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
   <frame tileid="353" duration="120" />
  </animation>
 </tile>
 <tile id="65" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="65" duration="1900" />
   <frame tileid="354" duration="120" />
   <frame tileid="355" duration="1300" />
   <frame tileid="65" duration="120" />
  </animation>
 </tile>
 <tile id="66" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="66" duration="3320" />
   <frame tileid="356" duration="120" />
  </animation>
 </tile>
 <tile id="67" type="ice_catch">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="67" duration="1900" />
   <frame tileid="357" duration="120" />
   <frame tileid="358" duration="1300" />
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
 <tile id="164" type="skip">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="165" type="skip">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="166" type="skip">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="167" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="168" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="169" type="planks">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="170" type="chair_left_out">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="171" type="bicycle">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="172" type="bicycle">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="173" type="papers">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="174" type="fish_sign">
  <properties>
   <property name="foot" type="int" value="12" />
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
 <tile id="180" type="skip">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="181" type="skip">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="182" type="skip">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="183" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="184" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="185" type="planks">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="186" type="chair_left_out">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="187" type="bicycle">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="188" type="bicycle">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="189" type="papers">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="190" type="fish_sign">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="196" type="skip">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="197" type="skip">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="198" type="skip">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="208" type="case_open">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="209" type="case_open">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="210" type="nets">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
 </tile>
 <tile id="211" type="nets">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
 </tile>
 <tile id="212" type="anchor">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="213" type="anchor">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="214" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="215" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="216" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="217" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="218" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="219" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="220" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="221" type="scaffold">
  <properties>
   <property name="foot" type="int" value="76" />
  </properties>
 </tile>
 <tile id="226" type="nets">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="227" type="nets">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="228" type="anchor">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="229" type="anchor">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="230" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="231" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="232" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="233" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="234" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="235" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="236" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="237" type="scaffold">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="244" type="anchor">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="245" type="anchor">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="246" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="247" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="248" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="249" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="250" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="251" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="252" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="253" type="scaffold">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="262" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="263" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="264" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="265" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="266" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="267" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="268" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="269" type="scaffold">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="278" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="279" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="280" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="281" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="282" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="283" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="284" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="285" type="scaffold">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="294" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="295" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="296" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="297" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="298" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="299" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="300" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="301" type="scaffold">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="304" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="16" />
  </objectgroup>
 </tile>
 <tile id="305" type="hall_steps" />
 <tile id="306" type="hall_steps" />
 <tile id="307" type="hall_steps" />
 <tile id="308" type="hall_steps" />
 <tile id="309" type="hall_steps" />
 <tile id="310" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="16" />
  </objectgroup>
 </tile>
 <tile id="320" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="321" type="hall_steps" />
 <tile id="322" type="hall_steps" />
 <tile id="323" type="hall_steps" />
 <tile id="324" type="hall_steps" />
 <tile id="325" type="hall_steps" />
 <tile id="326" type="hall_steps">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
</tileset>
