<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_tram" tilewidth="16" tileheight="16" tilecount="420" columns="60">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/street_tram.png" width="960" height="112" />
 <tile id="0" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="0" duration="40705" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="0" duration="110" />
  </animation>
 </tile>
 <tile id="1" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="1" duration="40485" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="1" duration="330" />
  </animation>
 </tile>
 <tile id="2" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="2" duration="40265" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="2" duration="550" />
  </animation>
 </tile>
 <tile id="3" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="3" duration="40045" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="3" duration="770" />
  </animation>
 </tile>
 <tile id="4" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="4" duration="39825" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="4" duration="990" />
  </animation>
 </tile>
 <tile id="5" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="5" duration="39605" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="5" duration="1210" />
  </animation>
 </tile>
 <tile id="6" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="6" duration="39385" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="6" duration="1430" />
  </animation>
 </tile>
 <tile id="7" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="7" duration="39165" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="7" duration="1650" />
  </animation>
 </tile>
 <tile id="8" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="8" duration="38945" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="8" duration="1870" />
  </animation>
 </tile>
 <tile id="9" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="9" duration="38725" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="9" duration="2090" />
  </animation>
 </tile>
 <tile id="10" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="10" duration="38505" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="10" duration="2310" />
  </animation>
 </tile>
 <tile id="11" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="11" duration="38285" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="11" duration="2530" />
  </animation>
 </tile>
 <tile id="12" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="12" duration="38065" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="12" duration="2750" />
  </animation>
 </tile>
 <tile id="13" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="13" duration="37845" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="13" duration="2970" />
  </animation>
 </tile>
 <tile id="14" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="14" duration="37625" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="14" duration="3190" />
  </animation>
 </tile>
 <tile id="15" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="15" duration="37405" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="15" duration="3410" />
  </animation>
 </tile>
 <tile id="16" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="16" duration="37065" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="16" duration="3630" />
  </animation>
 </tile>
 <tile id="17" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="17" duration="36725" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="170" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="17" duration="3850" />
  </animation>
 </tile>
 <tile id="18" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="18" duration="36385" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="170" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="475" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="18" duration="4070" />
  </animation>
 </tile>
 <tile id="19" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="19" duration="35865" />
   <frame tileid="240" duration="130" />
   <frame tileid="241" duration="130" />
   <frame tileid="242" duration="130" />
   <frame tileid="243" duration="130" />
   <frame tileid="244" duration="170" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="595" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="19" duration="4290" />
  </animation>
 </tile>
 <tile id="20" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="20" duration="30275" />
   <frame tileid="240" duration="130" />
   <frame tileid="241" duration="130" />
   <frame tileid="242" duration="5200" />
   <frame tileid="243" duration="130" />
   <frame tileid="244" duration="260" />
   <frame tileid="245" duration="130" />
   <frame tileid="246" duration="130" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="595" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="20" duration="4510" />
  </animation>
 </tile>
 <tile id="21" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="21" duration="29800" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="130" />
   <frame tileid="242" duration="130" />
   <frame tileid="243" duration="130" />
   <frame tileid="244" duration="260" />
   <frame tileid="245" duration="5200" />
   <frame tileid="246" duration="130" />
   <frame tileid="247" duration="130" />
   <frame tileid="248" duration="730" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="21" duration="4730" />
  </animation>
 </tile>
 <tile id="22" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="22" duration="29460" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="215" />
   <frame tileid="245" duration="130" />
   <frame tileid="246" duration="130" />
   <frame tileid="247" duration="130" />
   <frame tileid="248" duration="5980" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="22" duration="4950" />
  </animation>
 </tile>
 <tile id="23" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="23" duration="29120" />
   <frame tileid="240" duration="85" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="170" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="5980" />
   <frame tileid="249" duration="130" />
   <frame tileid="250" duration="130" />
   <frame tileid="251" duration="130" />
   <frame tileid="244" duration="130" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="255" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="23" duration="5170" />
  </animation>
 </tile>
 <tile id="24" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="24" duration="28810" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="85" />
   <frame tileid="242" duration="85" />
   <frame tileid="243" duration="85" />
   <frame tileid="244" duration="170" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="730" />
   <frame tileid="249" duration="130" />
   <frame tileid="250" duration="130" />
   <frame tileid="251" duration="5200" />
   <frame tileid="244" duration="130" />
   <frame tileid="252" duration="130" />
   <frame tileid="253" duration="130" />
   <frame tileid="254" duration="130" />
   <frame tileid="255" duration="130" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="255" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="24" duration="5390" />
  </animation>
 </tile>
 <tile id="25" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="25" duration="28590" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="140" />
   <frame tileid="245" duration="85" />
   <frame tileid="246" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="595" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="130" />
   <frame tileid="251" duration="130" />
   <frame tileid="244" duration="130" />
   <frame tileid="252" duration="130" />
   <frame tileid="253" duration="130" />
   <frame tileid="254" duration="5200" />
   <frame tileid="255" duration="130" />
   <frame tileid="256" duration="130" />
   <frame tileid="257" duration="130" />
   <frame tileid="258" duration="130" />
   <frame tileid="247" duration="130" />
   <frame tileid="248" duration="255" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="25" duration="5640" />
  </animation>
 </tile>
 <tile id="26" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="26" duration="28370" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="595" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="130" />
   <frame tileid="254" duration="130" />
   <frame tileid="255" duration="130" />
   <frame tileid="256" duration="130" />
   <frame tileid="257" duration="130" />
   <frame tileid="258" duration="5200" />
   <frame tileid="247" duration="130" />
   <frame tileid="248" duration="390" />
   <frame tileid="259" duration="130" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="26" duration="5980" />
  </animation>
 </tile>
 <tile id="27" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="27" duration="28150" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="475" />
   <frame tileid="249" duration="85" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="130" />
   <frame tileid="258" duration="130" />
   <frame tileid="247" duration="130" />
   <frame tileid="248" duration="5460" />
   <frame tileid="259" duration="130" />
   <frame tileid="260" duration="130" />
   <frame tileid="261" duration="130" />
   <frame tileid="262" duration="130" />
   <frame tileid="263" duration="130" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="27" duration="6320" />
  </animation>
 </tile>
 <tile id="28" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="28" duration="27930" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="85" />
   <frame tileid="251" duration="85" />
   <frame tileid="244" duration="85" />
   <frame tileid="252" duration="85" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="345" />
   <frame tileid="259" duration="130" />
   <frame tileid="260" duration="130" />
   <frame tileid="261" duration="130" />
   <frame tileid="262" duration="5200" />
   <frame tileid="263" duration="130" />
   <frame tileid="264" duration="130" />
   <frame tileid="265" duration="130" />
   <frame tileid="266" duration="130" />
   <frame tileid="28" duration="6705" />
  </animation>
 </tile>
 <tile id="29" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="29" duration="27710" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="85" />
   <frame tileid="254" duration="85" />
   <frame tileid="255" duration="85" />
   <frame tileid="256" duration="85" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="255" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="130" />
   <frame tileid="262" duration="130" />
   <frame tileid="263" duration="130" />
   <frame tileid="264" duration="130" />
   <frame tileid="265" duration="130" />
   <frame tileid="266" duration="5200" />
   <frame tileid="29" duration="7225" />
  </animation>
 </tile>
 <tile id="30" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="30" duration="27490" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="85" />
   <frame tileid="258" duration="85" />
   <frame tileid="247" duration="85" />
   <frame tileid="248" duration="255" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="130" />
   <frame tileid="266" duration="130" />
   <frame tileid="30" duration="12815" />
  </animation>
 </tile>
 <tile id="31" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="31" duration="27270" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="225" />
   <frame tileid="259" duration="85" />
   <frame tileid="260" duration="85" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="31" duration="13245" />
  </animation>
 </tile>
 <tile id="32" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="32" duration="27050" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="85" />
   <frame tileid="262" duration="85" />
   <frame tileid="263" duration="85" />
   <frame tileid="264" duration="85" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="32" duration="13585" />
  </animation>
 </tile>
 <tile id="33" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="33" duration="26830" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="85" />
   <frame tileid="266" duration="85" />
   <frame tileid="33" duration="13925" />
  </animation>
 </tile>
 <tile id="34" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="34" duration="26610" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="34" duration="14205" />
  </animation>
 </tile>
 <tile id="35" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="35" duration="26390" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="35" duration="14425" />
  </animation>
 </tile>
 <tile id="36" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="36" duration="26170" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="36" duration="14645" />
  </animation>
 </tile>
 <tile id="37" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="37" duration="25950" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="37" duration="14865" />
  </animation>
 </tile>
 <tile id="38" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="38" duration="25730" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="38" duration="15085" />
  </animation>
 </tile>
 <tile id="39" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="39" duration="25510" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="39" duration="15305" />
  </animation>
 </tile>
 <tile id="40" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="40" duration="25290" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="40" duration="15525" />
  </animation>
 </tile>
 <tile id="41" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="41" duration="25070" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="41" duration="15745" />
  </animation>
 </tile>
 <tile id="42" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="42" duration="24850" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="42" duration="15965" />
  </animation>
 </tile>
 <tile id="43" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="43" duration="24630" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="43" duration="16185" />
  </animation>
 </tile>
 <tile id="44" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="44" duration="24410" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="44" duration="16405" />
  </animation>
 </tile>
 <tile id="45" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="45" duration="24190" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="45" duration="16625" />
  </animation>
 </tile>
 <tile id="46" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="46" duration="23970" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="46" duration="16845" />
  </animation>
 </tile>
 <tile id="47" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="47" duration="23750" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="47" duration="17065" />
  </animation>
 </tile>
 <tile id="48" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="48" duration="23530" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="48" duration="17285" />
  </animation>
 </tile>
 <tile id="49" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="49" duration="23310" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="49" duration="17505" />
  </animation>
 </tile>
 <tile id="50" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="50" duration="23090" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="50" duration="17725" />
  </animation>
 </tile>
 <tile id="51" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="51" duration="22870" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="51" duration="17945" />
  </animation>
 </tile>
 <tile id="52" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="52" duration="22650" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="52" duration="18165" />
  </animation>
 </tile>
 <tile id="53" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="53" duration="22430" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="53" duration="18385" />
  </animation>
 </tile>
 <tile id="54" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="54" duration="22210" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="54" duration="18605" />
  </animation>
 </tile>
 <tile id="55" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="55" duration="21990" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="55" duration="18825" />
  </animation>
 </tile>
 <tile id="56" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="56" duration="21770" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="56" duration="19045" />
  </animation>
 </tile>
 <tile id="57" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="57" duration="21550" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="57" duration="19265" />
  </animation>
 </tile>
 <tile id="58" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="58" duration="21330" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="58" duration="19485" />
  </animation>
 </tile>
 <tile id="59" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="59" duration="21110" />
   <frame tileid="240" duration="55" />
   <frame tileid="241" duration="55" />
   <frame tileid="242" duration="55" />
   <frame tileid="243" duration="55" />
   <frame tileid="244" duration="110" />
   <frame tileid="245" duration="55" />
   <frame tileid="246" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="385" />
   <frame tileid="249" duration="55" />
   <frame tileid="250" duration="55" />
   <frame tileid="251" duration="55" />
   <frame tileid="244" duration="55" />
   <frame tileid="252" duration="55" />
   <frame tileid="253" duration="55" />
   <frame tileid="254" duration="55" />
   <frame tileid="255" duration="55" />
   <frame tileid="256" duration="55" />
   <frame tileid="257" duration="55" />
   <frame tileid="258" duration="55" />
   <frame tileid="247" duration="55" />
   <frame tileid="248" duration="165" />
   <frame tileid="259" duration="55" />
   <frame tileid="260" duration="55" />
   <frame tileid="261" duration="55" />
   <frame tileid="262" duration="55" />
   <frame tileid="263" duration="55" />
   <frame tileid="264" duration="55" />
   <frame tileid="265" duration="55" />
   <frame tileid="266" duration="55" />
   <frame tileid="59" duration="19705" />
  </animation>
 </tile>
 <tile id="60" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="60" duration="40650" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="60" duration="55" />
  </animation>
 </tile>
 <tile id="61" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="61" duration="40430" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="61" duration="275" />
  </animation>
 </tile>
 <tile id="62" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="62" duration="40210" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="62" duration="495" />
  </animation>
 </tile>
 <tile id="63" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="63" duration="39990" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="63" duration="715" />
  </animation>
 </tile>
 <tile id="64" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="64" duration="39770" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="64" duration="935" />
  </animation>
 </tile>
 <tile id="65" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="65" duration="39550" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="65" duration="1155" />
  </animation>
 </tile>
 <tile id="66" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="66" duration="39330" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="66" duration="1375" />
  </animation>
 </tile>
 <tile id="67" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="67" duration="39110" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="67" duration="1595" />
  </animation>
 </tile>
 <tile id="68" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="68" duration="38890" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="68" duration="1815" />
  </animation>
 </tile>
 <tile id="69" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="69" duration="38670" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="69" duration="2035" />
  </animation>
 </tile>
 <tile id="70" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="70" duration="38450" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="70" duration="2255" />
  </animation>
 </tile>
 <tile id="71" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="71" duration="38230" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="71" duration="2475" />
  </animation>
 </tile>
 <tile id="72" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="72" duration="38010" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="72" duration="2695" />
  </animation>
 </tile>
 <tile id="73" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="73" duration="37790" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="73" duration="2915" />
  </animation>
 </tile>
 <tile id="74" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="74" duration="37570" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="74" duration="3135" />
  </animation>
 </tile>
 <tile id="75" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="75" duration="37320" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="75" duration="3355" />
  </animation>
 </tile>
 <tile id="76" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="76" duration="36980" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="76" duration="3575" />
  </animation>
 </tile>
 <tile id="77" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="77" duration="36640" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="77" duration="3795" />
  </animation>
 </tile>
 <tile id="78" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="78" duration="36255" />
   <frame tileid="267" duration="130" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="78" duration="4015" />
  </animation>
 </tile>
 <tile id="79" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="79" duration="35735" />
   <frame tileid="267" duration="130" />
   <frame tileid="268" duration="130" />
   <frame tileid="269" duration="130" />
   <frame tileid="270" duration="130" />
   <frame tileid="271" duration="130" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="79" duration="4235" />
  </animation>
 </tile>
 <tile id="80" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="80" duration="30145" />
   <frame tileid="267" duration="130" />
   <frame tileid="268" duration="130" />
   <frame tileid="269" duration="130" />
   <frame tileid="270" duration="5200" />
   <frame tileid="271" duration="130" />
   <frame tileid="272" duration="130" />
   <frame tileid="273" duration="130" />
   <frame tileid="274" duration="130" />
   <frame tileid="275" duration="130" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="80" duration="4455" />
  </animation>
 </tile>
 <tile id="81" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="81" duration="29715" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="130" />
   <frame tileid="270" duration="130" />
   <frame tileid="271" duration="130" />
   <frame tileid="272" duration="130" />
   <frame tileid="273" duration="130" />
   <frame tileid="307" duration="5200" />
   <frame tileid="275" duration="130" />
   <frame tileid="276" duration="130" />
   <frame tileid="277" duration="130" />
   <frame tileid="278" duration="130" />
   <frame tileid="279" duration="130" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="81" duration="4675" />
  </animation>
 </tile>
 <tile id="82" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="82" duration="29375" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="130" />
   <frame tileid="274" duration="130" />
   <frame tileid="275" duration="130" />
   <frame tileid="276" duration="130" />
   <frame tileid="277" duration="130" />
   <frame tileid="278" duration="5200" />
   <frame tileid="279" duration="130" />
   <frame tileid="280" duration="130" />
   <frame tileid="281" duration="130" />
   <frame tileid="282" duration="130" />
   <frame tileid="283" duration="130" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="82" duration="4895" />
  </animation>
 </tile>
 <tile id="83" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="83" duration="29035" />
   <frame tileid="267" duration="85" />
   <frame tileid="268" duration="85" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="130" />
   <frame tileid="278" duration="130" />
   <frame tileid="279" duration="130" />
   <frame tileid="280" duration="130" />
   <frame tileid="281" duration="130" />
   <frame tileid="282" duration="5200" />
   <frame tileid="283" duration="130" />
   <frame tileid="284" duration="130" />
   <frame tileid="285" duration="130" />
   <frame tileid="286" duration="130" />
   <frame tileid="287" duration="130" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="83" duration="5115" />
  </animation>
 </tile>
 <tile id="84" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="84" duration="28755" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="85" />
   <frame tileid="270" duration="85" />
   <frame tileid="271" duration="85" />
   <frame tileid="272" duration="85" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="130" />
   <frame tileid="282" duration="130" />
   <frame tileid="283" duration="130" />
   <frame tileid="284" duration="130" />
   <frame tileid="285" duration="130" />
   <frame tileid="308" duration="5200" />
   <frame tileid="287" duration="130" />
   <frame tileid="275" duration="130" />
   <frame tileid="288" duration="130" />
   <frame tileid="289" duration="130" />
   <frame tileid="290" duration="130" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="84" duration="5335" />
  </animation>
 </tile>
 <tile id="85" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="85" duration="28535" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="85" />
   <frame tileid="274" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="276" duration="85" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="130" />
   <frame tileid="286" duration="130" />
   <frame tileid="287" duration="130" />
   <frame tileid="275" duration="130" />
   <frame tileid="288" duration="130" />
   <frame tileid="309" duration="5200" />
   <frame tileid="290" duration="130" />
   <frame tileid="291" duration="130" />
   <frame tileid="292" duration="130" />
   <frame tileid="293" duration="130" />
   <frame tileid="294" duration="130" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="85" duration="5555" />
  </animation>
 </tile>
 <tile id="86" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="86" duration="28315" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="85" />
   <frame tileid="278" duration="85" />
   <frame tileid="279" duration="85" />
   <frame tileid="280" duration="85" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="130" />
   <frame tileid="289" duration="130" />
   <frame tileid="290" duration="130" />
   <frame tileid="291" duration="130" />
   <frame tileid="292" duration="130" />
   <frame tileid="293" duration="5200" />
   <frame tileid="294" duration="130" />
   <frame tileid="295" duration="130" />
   <frame tileid="296" duration="130" />
   <frame tileid="297" duration="130" />
   <frame tileid="298" duration="130" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="86" duration="5895" />
  </animation>
 </tile>
 <tile id="87" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="87" duration="28095" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="85" />
   <frame tileid="282" duration="85" />
   <frame tileid="283" duration="85" />
   <frame tileid="284" duration="85" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="130" />
   <frame tileid="293" duration="130" />
   <frame tileid="294" duration="130" />
   <frame tileid="295" duration="130" />
   <frame tileid="296" duration="130" />
   <frame tileid="297" duration="5200" />
   <frame tileid="298" duration="130" />
   <frame tileid="299" duration="130" />
   <frame tileid="300" duration="130" />
   <frame tileid="301" duration="130" />
   <frame tileid="302" duration="130" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="87" duration="6235" />
  </animation>
 </tile>
 <tile id="88" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="88" duration="27875" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="85" />
   <frame tileid="286" duration="85" />
   <frame tileid="287" duration="85" />
   <frame tileid="275" duration="85" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="130" />
   <frame tileid="297" duration="130" />
   <frame tileid="298" duration="130" />
   <frame tileid="299" duration="130" />
   <frame tileid="300" duration="130" />
   <frame tileid="310" duration="5200" />
   <frame tileid="302" duration="130" />
   <frame tileid="303" duration="130" />
   <frame tileid="304" duration="130" />
   <frame tileid="305" duration="130" />
   <frame tileid="306" duration="130" />
   <frame tileid="88" duration="6575" />
  </animation>
 </tile>
 <tile id="89" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="89" duration="27655" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="85" />
   <frame tileid="289" duration="85" />
   <frame tileid="290" duration="85" />
   <frame tileid="291" duration="85" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="130" />
   <frame tileid="301" duration="130" />
   <frame tileid="302" duration="130" />
   <frame tileid="303" duration="130" />
   <frame tileid="304" duration="130" />
   <frame tileid="305" duration="5200" />
   <frame tileid="306" duration="130" />
   <frame tileid="89" duration="7095" />
  </animation>
 </tile>
 <tile id="90" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="90" duration="27435" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="85" />
   <frame tileid="293" duration="85" />
   <frame tileid="294" duration="85" />
   <frame tileid="295" duration="85" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="130" />
   <frame tileid="305" duration="130" />
   <frame tileid="306" duration="130" />
   <frame tileid="90" duration="12685" />
  </animation>
 </tile>
 <tile id="91" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="91" duration="27215" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="85" />
   <frame tileid="297" duration="85" />
   <frame tileid="298" duration="85" />
   <frame tileid="299" duration="85" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="91" duration="13160" />
  </animation>
 </tile>
 <tile id="92" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="92" duration="26995" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="85" />
   <frame tileid="301" duration="85" />
   <frame tileid="302" duration="85" />
   <frame tileid="303" duration="85" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="92" duration="13500" />
  </animation>
 </tile>
 <tile id="93" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="93" duration="26775" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="85" />
   <frame tileid="305" duration="85" />
   <frame tileid="306" duration="85" />
   <frame tileid="93" duration="13840" />
  </animation>
 </tile>
 <tile id="94" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="94" duration="26555" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="94" duration="14150" />
  </animation>
 </tile>
 <tile id="95" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="95" duration="26335" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="95" duration="14370" />
  </animation>
 </tile>
 <tile id="96" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="96" duration="26115" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="96" duration="14590" />
  </animation>
 </tile>
 <tile id="97" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="97" duration="25895" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="97" duration="14810" />
  </animation>
 </tile>
 <tile id="98" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="98" duration="25675" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="98" duration="15030" />
  </animation>
 </tile>
 <tile id="99" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="99" duration="25455" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="99" duration="15250" />
  </animation>
 </tile>
 <tile id="100" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="100" duration="25235" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="100" duration="15470" />
  </animation>
 </tile>
 <tile id="101" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="101" duration="25015" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="101" duration="15690" />
  </animation>
 </tile>
 <tile id="102" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="102" duration="24795" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="102" duration="15910" />
  </animation>
 </tile>
 <tile id="103" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="103" duration="24575" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="103" duration="16130" />
  </animation>
 </tile>
 <tile id="104" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="104" duration="24355" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="104" duration="16350" />
  </animation>
 </tile>
 <tile id="105" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="105" duration="24135" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="105" duration="16570" />
  </animation>
 </tile>
 <tile id="106" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="106" duration="23915" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="106" duration="16790" />
  </animation>
 </tile>
 <tile id="107" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="107" duration="23695" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="107" duration="17010" />
  </animation>
 </tile>
 <tile id="108" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="108" duration="23475" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="108" duration="17230" />
  </animation>
 </tile>
 <tile id="109" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="109" duration="23255" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="109" duration="17450" />
  </animation>
 </tile>
 <tile id="110" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="110" duration="23035" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="110" duration="17670" />
  </animation>
 </tile>
 <tile id="111" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="111" duration="22815" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="111" duration="17890" />
  </animation>
 </tile>
 <tile id="112" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="112" duration="22595" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="112" duration="18110" />
  </animation>
 </tile>
 <tile id="113" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="113" duration="22375" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="113" duration="18330" />
  </animation>
 </tile>
 <tile id="114" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="114" duration="22155" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="114" duration="18550" />
  </animation>
 </tile>
 <tile id="115" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="115" duration="21935" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="115" duration="18770" />
  </animation>
 </tile>
 <tile id="116" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="116" duration="21715" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="116" duration="18990" />
  </animation>
 </tile>
 <tile id="117" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="117" duration="21495" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="117" duration="19210" />
  </animation>
 </tile>
 <tile id="118" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="118" duration="21275" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="118" duration="19430" />
  </animation>
 </tile>
 <tile id="119" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="119" duration="21055" />
   <frame tileid="267" duration="55" />
   <frame tileid="268" duration="55" />
   <frame tileid="269" duration="55" />
   <frame tileid="270" duration="55" />
   <frame tileid="271" duration="55" />
   <frame tileid="272" duration="55" />
   <frame tileid="273" duration="55" />
   <frame tileid="274" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="276" duration="55" />
   <frame tileid="277" duration="55" />
   <frame tileid="278" duration="55" />
   <frame tileid="279" duration="55" />
   <frame tileid="280" duration="55" />
   <frame tileid="281" duration="55" />
   <frame tileid="282" duration="55" />
   <frame tileid="283" duration="55" />
   <frame tileid="284" duration="55" />
   <frame tileid="285" duration="55" />
   <frame tileid="286" duration="55" />
   <frame tileid="287" duration="55" />
   <frame tileid="275" duration="55" />
   <frame tileid="288" duration="55" />
   <frame tileid="289" duration="55" />
   <frame tileid="290" duration="55" />
   <frame tileid="291" duration="55" />
   <frame tileid="292" duration="55" />
   <frame tileid="293" duration="55" />
   <frame tileid="294" duration="55" />
   <frame tileid="295" duration="55" />
   <frame tileid="296" duration="55" />
   <frame tileid="297" duration="55" />
   <frame tileid="298" duration="55" />
   <frame tileid="299" duration="55" />
   <frame tileid="300" duration="55" />
   <frame tileid="301" duration="55" />
   <frame tileid="302" duration="55" />
   <frame tileid="303" duration="55" />
   <frame tileid="304" duration="55" />
   <frame tileid="305" duration="55" />
   <frame tileid="306" duration="55" />
   <frame tileid="119" duration="19650" />
  </animation>
 </tile>
 <tile id="120" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="120" duration="40650" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="120" duration="55" />
  </animation>
 </tile>
 <tile id="121" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="121" duration="40430" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="121" duration="275" />
  </animation>
 </tile>
 <tile id="122" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="122" duration="40210" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="122" duration="495" />
  </animation>
 </tile>
 <tile id="123" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="123" duration="39990" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="123" duration="715" />
  </animation>
 </tile>
 <tile id="124" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="124" duration="39770" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="124" duration="935" />
  </animation>
 </tile>
 <tile id="125" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="125" duration="39550" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="125" duration="1155" />
  </animation>
 </tile>
 <tile id="126" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="126" duration="39330" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="126" duration="1375" />
  </animation>
 </tile>
 <tile id="127" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="127" duration="39110" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="127" duration="1595" />
  </animation>
 </tile>
 <tile id="128" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="128" duration="38890" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="128" duration="1815" />
  </animation>
 </tile>
 <tile id="129" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="129" duration="38670" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="129" duration="2035" />
  </animation>
 </tile>
 <tile id="130" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="130" duration="38450" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="130" duration="2255" />
  </animation>
 </tile>
 <tile id="131" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="131" duration="38230" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="131" duration="2475" />
  </animation>
 </tile>
 <tile id="132" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="132" duration="38010" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="132" duration="2695" />
  </animation>
 </tile>
 <tile id="133" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="133" duration="37790" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="133" duration="2915" />
  </animation>
 </tile>
 <tile id="134" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="134" duration="37570" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="134" duration="3135" />
  </animation>
 </tile>
 <tile id="135" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="135" duration="37320" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="135" duration="3355" />
  </animation>
 </tile>
 <tile id="136" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="136" duration="36980" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="136" duration="3575" />
  </animation>
 </tile>
 <tile id="137" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="137" duration="36640" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="137" duration="3795" />
  </animation>
 </tile>
 <tile id="138" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="138" duration="36255" />
   <frame tileid="311" duration="130" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="138" duration="4015" />
  </animation>
 </tile>
 <tile id="139" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="139" duration="35735" />
   <frame tileid="311" duration="130" />
   <frame tileid="312" duration="130" />
   <frame tileid="313" duration="130" />
   <frame tileid="314" duration="130" />
   <frame tileid="315" duration="130" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="139" duration="4235" />
  </animation>
 </tile>
 <tile id="140" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="140" duration="30145" />
   <frame tileid="311" duration="130" />
   <frame tileid="312" duration="130" />
   <frame tileid="313" duration="130" />
   <frame tileid="314" duration="5200" />
   <frame tileid="315" duration="130" />
   <frame tileid="316" duration="130" />
   <frame tileid="317" duration="130" />
   <frame tileid="318" duration="130" />
   <frame tileid="319" duration="130" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="140" duration="4455" />
  </animation>
 </tile>
 <tile id="141" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="141" duration="29715" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="130" />
   <frame tileid="314" duration="130" />
   <frame tileid="315" duration="130" />
   <frame tileid="316" duration="130" />
   <frame tileid="317" duration="130" />
   <frame tileid="342" duration="5200" />
   <frame tileid="319" duration="130" />
   <frame tileid="320" duration="130" />
   <frame tileid="321" duration="130" />
   <frame tileid="322" duration="130" />
   <frame tileid="323" duration="130" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="141" duration="4675" />
  </animation>
 </tile>
 <tile id="142" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="142" duration="29375" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="130" />
   <frame tileid="318" duration="130" />
   <frame tileid="319" duration="130" />
   <frame tileid="320" duration="130" />
   <frame tileid="321" duration="130" />
   <frame tileid="322" duration="5200" />
   <frame tileid="323" duration="130" />
   <frame tileid="324" duration="130" />
   <frame tileid="325" duration="130" />
   <frame tileid="326" duration="130" />
   <frame tileid="327" duration="130" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="450" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="142" duration="4895" />
  </animation>
 </tile>
 <tile id="143" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="143" duration="29035" />
   <frame tileid="311" duration="85" />
   <frame tileid="312" duration="85" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="130" />
   <frame tileid="322" duration="130" />
   <frame tileid="323" duration="130" />
   <frame tileid="324" duration="130" />
   <frame tileid="325" duration="130" />
   <frame tileid="326" duration="5200" />
   <frame tileid="327" duration="130" />
   <frame tileid="328" duration="130" />
   <frame tileid="329" duration="130" />
   <frame tileid="330" duration="130" />
   <frame tileid="331" duration="130" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="510" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="143" duration="5115" />
  </animation>
 </tile>
 <tile id="144" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="144" duration="28755" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="85" />
   <frame tileid="314" duration="85" />
   <frame tileid="315" duration="85" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="130" />
   <frame tileid="326" duration="130" />
   <frame tileid="327" duration="130" />
   <frame tileid="328" duration="130" />
   <frame tileid="329" duration="130" />
   <frame tileid="343" duration="5200" />
   <frame tileid="331" duration="130" />
   <frame tileid="332" duration="130" />
   <frame tileid="333" duration="130" />
   <frame tileid="334" duration="130" />
   <frame tileid="335" duration="130" />
   <frame tileid="336" duration="510" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="144" duration="5335" />
  </animation>
 </tile>
 <tile id="145" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="145" duration="28535" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="319" duration="85" />
   <frame tileid="320" duration="85" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="130" />
   <frame tileid="330" duration="130" />
   <frame tileid="331" duration="130" />
   <frame tileid="332" duration="130" />
   <frame tileid="333" duration="130" />
   <frame tileid="344" duration="5200" />
   <frame tileid="335" duration="130" />
   <frame tileid="336" duration="690" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="145" duration="5555" />
  </animation>
 </tile>
 <tile id="146" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="146" duration="28315" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="85" />
   <frame tileid="322" duration="85" />
   <frame tileid="323" duration="85" />
   <frame tileid="324" duration="85" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="130" />
   <frame tileid="334" duration="130" />
   <frame tileid="335" duration="130" />
   <frame tileid="336" duration="5850" />
   <frame tileid="316" duration="130" />
   <frame tileid="317" duration="130" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="146" duration="5895" />
  </animation>
 </tile>
 <tile id="147" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="147" duration="28095" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="85" />
   <frame tileid="326" duration="85" />
   <frame tileid="327" duration="85" />
   <frame tileid="328" duration="85" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="735" />
   <frame tileid="316" duration="5200" />
   <frame tileid="317" duration="130" />
   <frame tileid="318" duration="130" />
   <frame tileid="332" duration="130" />
   <frame tileid="333" duration="130" />
   <frame tileid="337" duration="130" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="147" duration="6235" />
  </animation>
 </tile>
 <tile id="148" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="148" duration="27875" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="85" />
   <frame tileid="330" duration="85" />
   <frame tileid="331" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="555" />
   <frame tileid="316" duration="130" />
   <frame tileid="317" duration="130" />
   <frame tileid="318" duration="130" />
   <frame tileid="332" duration="130" />
   <frame tileid="345" duration="5200" />
   <frame tileid="337" duration="130" />
   <frame tileid="338" duration="130" />
   <frame tileid="339" duration="130" />
   <frame tileid="340" duration="130" />
   <frame tileid="341" duration="130" />
   <frame tileid="148" duration="6575" />
  </animation>
 </tile>
 <tile id="149" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="149" duration="27655" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="85" />
   <frame tileid="334" duration="85" />
   <frame tileid="335" duration="85" />
   <frame tileid="336" duration="510" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="130" />
   <frame tileid="333" duration="130" />
   <frame tileid="337" duration="130" />
   <frame tileid="338" duration="130" />
   <frame tileid="339" duration="130" />
   <frame tileid="340" duration="5200" />
   <frame tileid="341" duration="130" />
   <frame tileid="149" duration="7095" />
  </animation>
 </tile>
 <tile id="150" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="150" duration="27435" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="480" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="130" />
   <frame tileid="340" duration="130" />
   <frame tileid="341" duration="130" />
   <frame tileid="150" duration="12685" />
  </animation>
 </tile>
 <tile id="151" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="151" duration="27215" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="360" />
   <frame tileid="316" duration="85" />
   <frame tileid="317" duration="85" />
   <frame tileid="318" duration="85" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="151" duration="13160" />
  </animation>
 </tile>
 <tile id="152" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="152" duration="26995" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="85" />
   <frame tileid="333" duration="85" />
   <frame tileid="337" duration="85" />
   <frame tileid="338" duration="85" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="152" duration="13500" />
  </animation>
 </tile>
 <tile id="153" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="153" duration="26775" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="85" />
   <frame tileid="340" duration="85" />
   <frame tileid="341" duration="85" />
   <frame tileid="153" duration="13840" />
  </animation>
 </tile>
 <tile id="154" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="154" duration="26555" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="154" duration="14150" />
  </animation>
 </tile>
 <tile id="155" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="155" duration="26335" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="155" duration="14370" />
  </animation>
 </tile>
 <tile id="156" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="156" duration="26115" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="156" duration="14590" />
  </animation>
 </tile>
 <tile id="157" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="157" duration="25895" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="157" duration="14810" />
  </animation>
 </tile>
 <tile id="158" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="158" duration="25675" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="158" duration="15030" />
  </animation>
 </tile>
 <tile id="159" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="159" duration="25455" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="159" duration="15250" />
  </animation>
 </tile>
 <tile id="160" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="160" duration="25235" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="160" duration="15470" />
  </animation>
 </tile>
 <tile id="161" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="161" duration="25015" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="161" duration="15690" />
  </animation>
 </tile>
 <tile id="162" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="162" duration="24795" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="162" duration="15910" />
  </animation>
 </tile>
 <tile id="163" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="163" duration="24575" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="163" duration="16130" />
  </animation>
 </tile>
 <tile id="164" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="164" duration="24355" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="164" duration="16350" />
  </animation>
 </tile>
 <tile id="165" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="165" duration="24135" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="165" duration="16570" />
  </animation>
 </tile>
 <tile id="166" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="166" duration="23915" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="166" duration="16790" />
  </animation>
 </tile>
 <tile id="167" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="167" duration="23695" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="167" duration="17010" />
  </animation>
 </tile>
 <tile id="168" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="168" duration="23475" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="168" duration="17230" />
  </animation>
 </tile>
 <tile id="169" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="169" duration="23255" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="169" duration="17450" />
  </animation>
 </tile>
 <tile id="170" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="170" duration="23035" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="170" duration="17670" />
  </animation>
 </tile>
 <tile id="171" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="171" duration="22815" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="171" duration="17890" />
  </animation>
 </tile>
 <tile id="172" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="172" duration="22595" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="172" duration="18110" />
  </animation>
 </tile>
 <tile id="173" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="173" duration="22375" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="173" duration="18330" />
  </animation>
 </tile>
 <tile id="174" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="174" duration="22155" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="174" duration="18550" />
  </animation>
 </tile>
 <tile id="175" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="175" duration="21935" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="175" duration="18770" />
  </animation>
 </tile>
 <tile id="176" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="176" duration="21715" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="176" duration="18990" />
  </animation>
 </tile>
 <tile id="177" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="177" duration="21495" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="177" duration="19210" />
  </animation>
 </tile>
 <tile id="178" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="178" duration="21275" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="178" duration="19430" />
  </animation>
 </tile>
 <tile id="179" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="179" duration="21055" />
   <frame tileid="311" duration="55" />
   <frame tileid="312" duration="55" />
   <frame tileid="313" duration="55" />
   <frame tileid="314" duration="55" />
   <frame tileid="315" duration="55" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="319" duration="55" />
   <frame tileid="320" duration="55" />
   <frame tileid="321" duration="55" />
   <frame tileid="322" duration="55" />
   <frame tileid="323" duration="55" />
   <frame tileid="324" duration="55" />
   <frame tileid="325" duration="55" />
   <frame tileid="326" duration="55" />
   <frame tileid="327" duration="55" />
   <frame tileid="328" duration="55" />
   <frame tileid="329" duration="55" />
   <frame tileid="330" duration="55" />
   <frame tileid="331" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="334" duration="55" />
   <frame tileid="335" duration="55" />
   <frame tileid="336" duration="330" />
   <frame tileid="316" duration="55" />
   <frame tileid="317" duration="55" />
   <frame tileid="318" duration="55" />
   <frame tileid="332" duration="55" />
   <frame tileid="333" duration="55" />
   <frame tileid="337" duration="55" />
   <frame tileid="338" duration="55" />
   <frame tileid="339" duration="55" />
   <frame tileid="340" duration="55" />
   <frame tileid="341" duration="55" />
   <frame tileid="179" duration="19650" />
  </animation>
 </tile>
 <tile id="180" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="180" duration="40650" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="180" duration="55" />
  </animation>
 </tile>
 <tile id="181" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="181" duration="40430" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="181" duration="275" />
  </animation>
 </tile>
 <tile id="182" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="182" duration="40210" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="182" duration="495" />
  </animation>
 </tile>
 <tile id="183" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="183" duration="39990" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="183" duration="715" />
  </animation>
 </tile>
 <tile id="184" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="184" duration="39770" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="184" duration="935" />
  </animation>
 </tile>
 <tile id="185" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="185" duration="39550" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="185" duration="1155" />
  </animation>
 </tile>
 <tile id="186" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="186" duration="39330" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="186" duration="1375" />
  </animation>
 </tile>
 <tile id="187" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="187" duration="39110" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="187" duration="1595" />
  </animation>
 </tile>
 <tile id="188" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="188" duration="38890" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="188" duration="1815" />
  </animation>
 </tile>
 <tile id="189" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="189" duration="38670" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="189" duration="2035" />
  </animation>
 </tile>
 <tile id="190" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="190" duration="38450" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="190" duration="2255" />
  </animation>
 </tile>
 <tile id="191" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="191" duration="38230" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="191" duration="2475" />
  </animation>
 </tile>
 <tile id="192" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="192" duration="38010" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="192" duration="2695" />
  </animation>
 </tile>
 <tile id="193" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="193" duration="37790" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="193" duration="2915" />
  </animation>
 </tile>
 <tile id="194" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="194" duration="37570" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="194" duration="3135" />
  </animation>
 </tile>
 <tile id="195" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="195" duration="37320" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="195" duration="3355" />
  </animation>
 </tile>
 <tile id="196" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="196" duration="36980" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="196" duration="3575" />
  </animation>
 </tile>
 <tile id="197" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="197" duration="36640" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="197" duration="3795" />
  </animation>
 </tile>
 <tile id="198" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="198" duration="36255" />
   <frame tileid="346" duration="130" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="198" duration="4015" />
  </animation>
 </tile>
 <tile id="199" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="199" duration="35735" />
   <frame tileid="346" duration="130" />
   <frame tileid="347" duration="130" />
   <frame tileid="348" duration="130" />
   <frame tileid="349" duration="130" />
   <frame tileid="350" duration="130" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="199" duration="4235" />
  </animation>
 </tile>
 <tile id="200" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="200" duration="30145" />
   <frame tileid="346" duration="130" />
   <frame tileid="347" duration="130" />
   <frame tileid="348" duration="130" />
   <frame tileid="349" duration="5200" />
   <frame tileid="350" duration="130" />
   <frame tileid="351" duration="130" />
   <frame tileid="352" duration="130" />
   <frame tileid="353" duration="130" />
   <frame tileid="354" duration="130" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="200" duration="4455" />
  </animation>
 </tile>
 <tile id="201" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="201" duration="29715" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="130" />
   <frame tileid="349" duration="130" />
   <frame tileid="350" duration="130" />
   <frame tileid="351" duration="130" />
   <frame tileid="352" duration="130" />
   <frame tileid="382" duration="5200" />
   <frame tileid="354" duration="130" />
   <frame tileid="355" duration="130" />
   <frame tileid="356" duration="130" />
   <frame tileid="357" duration="130" />
   <frame tileid="358" duration="130" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="201" duration="4675" />
  </animation>
 </tile>
 <tile id="202" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="202" duration="29375" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="130" />
   <frame tileid="353" duration="130" />
   <frame tileid="354" duration="130" />
   <frame tileid="355" duration="130" />
   <frame tileid="356" duration="130" />
   <frame tileid="357" duration="5200" />
   <frame tileid="358" duration="130" />
   <frame tileid="359" duration="130" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="130" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="202" duration="4895" />
  </animation>
 </tile>
 <tile id="203" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="203" duration="29035" />
   <frame tileid="346" duration="85" />
   <frame tileid="347" duration="85" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="130" />
   <frame tileid="357" duration="130" />
   <frame tileid="358" duration="130" />
   <frame tileid="359" duration="130" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="5200" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="130" />
   <frame tileid="364" duration="130" />
   <frame tileid="365" duration="130" />
   <frame tileid="366" duration="130" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="203" duration="5115" />
  </animation>
 </tile>
 <tile id="204" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="204" duration="28755" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="85" />
   <frame tileid="349" duration="85" />
   <frame tileid="350" duration="85" />
   <frame tileid="351" duration="85" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="130" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="130" />
   <frame tileid="364" duration="130" />
   <frame tileid="383" duration="5200" />
   <frame tileid="366" duration="130" />
   <frame tileid="367" duration="130" />
   <frame tileid="368" duration="130" />
   <frame tileid="369" duration="130" />
   <frame tileid="370" duration="130" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="204" duration="5335" />
  </animation>
 </tile>
 <tile id="205" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="205" duration="28535" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="85" />
   <frame tileid="353" duration="85" />
   <frame tileid="354" duration="85" />
   <frame tileid="355" duration="85" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="130" />
   <frame tileid="365" duration="130" />
   <frame tileid="366" duration="130" />
   <frame tileid="367" duration="130" />
   <frame tileid="368" duration="130" />
   <frame tileid="384" duration="5200" />
   <frame tileid="370" duration="130" />
   <frame tileid="359" duration="130" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="130" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="205" duration="5555" />
  </animation>
 </tile>
 <tile id="206" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="206" duration="28315" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="85" />
   <frame tileid="357" duration="85" />
   <frame tileid="358" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="130" />
   <frame tileid="369" duration="130" />
   <frame tileid="370" duration="130" />
   <frame tileid="359" duration="130" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="5200" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="130" />
   <frame tileid="371" duration="130" />
   <frame tileid="372" duration="130" />
   <frame tileid="373" duration="130" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="206" duration="5895" />
  </animation>
 </tile>
 <tile id="207" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="207" duration="28095" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="130" />
   <frame tileid="361" duration="130" />
   <frame tileid="362" duration="130" />
   <frame tileid="363" duration="130" />
   <frame tileid="371" duration="130" />
   <frame tileid="372" duration="5200" />
   <frame tileid="373" duration="130" />
   <frame tileid="374" duration="130" />
   <frame tileid="375" duration="130" />
   <frame tileid="376" duration="130" />
   <frame tileid="377" duration="130" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="207" duration="6235" />
  </animation>
 </tile>
 <tile id="208" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="208" duration="27875" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="85" />
   <frame tileid="365" duration="85" />
   <frame tileid="366" duration="85" />
   <frame tileid="367" duration="85" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="130" />
   <frame tileid="372" duration="130" />
   <frame tileid="373" duration="130" />
   <frame tileid="374" duration="130" />
   <frame tileid="375" duration="130" />
   <frame tileid="385" duration="5200" />
   <frame tileid="377" duration="130" />
   <frame tileid="378" duration="130" />
   <frame tileid="379" duration="130" />
   <frame tileid="380" duration="130" />
   <frame tileid="381" duration="130" />
   <frame tileid="208" duration="6575" />
  </animation>
 </tile>
 <tile id="209" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="209" duration="27655" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="85" />
   <frame tileid="369" duration="85" />
   <frame tileid="370" duration="85" />
   <frame tileid="359" duration="85" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="130" />
   <frame tileid="376" duration="130" />
   <frame tileid="377" duration="130" />
   <frame tileid="378" duration="130" />
   <frame tileid="379" duration="130" />
   <frame tileid="380" duration="5200" />
   <frame tileid="381" duration="130" />
   <frame tileid="209" duration="7095" />
  </animation>
 </tile>
 <tile id="210" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="210" duration="27435" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="85" />
   <frame tileid="361" duration="85" />
   <frame tileid="362" duration="85" />
   <frame tileid="363" duration="85" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="130" />
   <frame tileid="380" duration="130" />
   <frame tileid="381" duration="130" />
   <frame tileid="210" duration="12685" />
  </animation>
 </tile>
 <tile id="211" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="211" duration="27215" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="85" />
   <frame tileid="372" duration="85" />
   <frame tileid="373" duration="85" />
   <frame tileid="374" duration="85" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="211" duration="13160" />
  </animation>
 </tile>
 <tile id="212" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="212" duration="26995" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="85" />
   <frame tileid="376" duration="85" />
   <frame tileid="377" duration="85" />
   <frame tileid="378" duration="85" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="212" duration="13500" />
  </animation>
 </tile>
 <tile id="213" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="213" duration="26775" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="85" />
   <frame tileid="380" duration="85" />
   <frame tileid="381" duration="85" />
   <frame tileid="213" duration="13840" />
  </animation>
 </tile>
 <tile id="214" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="214" duration="26555" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="214" duration="14150" />
  </animation>
 </tile>
 <tile id="215" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="215" duration="26335" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="215" duration="14370" />
  </animation>
 </tile>
 <tile id="216" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="216" duration="26115" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="216" duration="14590" />
  </animation>
 </tile>
 <tile id="217" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="217" duration="25895" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="217" duration="14810" />
  </animation>
 </tile>
 <tile id="218" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="218" duration="25675" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="218" duration="15030" />
  </animation>
 </tile>
 <tile id="219" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="219" duration="25455" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="219" duration="15250" />
  </animation>
 </tile>
 <tile id="220" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="220" duration="25235" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="220" duration="15470" />
  </animation>
 </tile>
 <tile id="221" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="221" duration="25015" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="221" duration="15690" />
  </animation>
 </tile>
 <tile id="222" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="222" duration="24795" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="222" duration="15910" />
  </animation>
 </tile>
 <tile id="223" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="223" duration="24575" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="223" duration="16130" />
  </animation>
 </tile>
 <tile id="224" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="224" duration="24355" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="224" duration="16350" />
  </animation>
 </tile>
 <tile id="225" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="225" duration="24135" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="225" duration="16570" />
  </animation>
 </tile>
 <tile id="226" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="226" duration="23915" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="226" duration="16790" />
  </animation>
 </tile>
 <tile id="227" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="227" duration="23695" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="227" duration="17010" />
  </animation>
 </tile>
 <tile id="228" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="228" duration="23475" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="228" duration="17230" />
  </animation>
 </tile>
 <tile id="229" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="229" duration="23255" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="229" duration="17450" />
  </animation>
 </tile>
 <tile id="230" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="230" duration="23035" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="230" duration="17670" />
  </animation>
 </tile>
 <tile id="231" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="231" duration="22815" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="231" duration="17890" />
  </animation>
 </tile>
 <tile id="232" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="232" duration="22595" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="232" duration="18110" />
  </animation>
 </tile>
 <tile id="233" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="233" duration="22375" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="233" duration="18330" />
  </animation>
 </tile>
 <tile id="234" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="234" duration="22155" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="234" duration="18550" />
  </animation>
 </tile>
 <tile id="235" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="235" duration="21935" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="235" duration="18770" />
  </animation>
 </tile>
 <tile id="236" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="236" duration="21715" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="236" duration="18990" />
  </animation>
 </tile>
 <tile id="237" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="237" duration="21495" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="237" duration="19210" />
  </animation>
 </tile>
 <tile id="238" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="238" duration="21275" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="238" duration="19430" />
  </animation>
 </tile>
 <tile id="239" type="tram_passing">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="239" duration="21055" />
   <frame tileid="346" duration="55" />
   <frame tileid="347" duration="55" />
   <frame tileid="348" duration="55" />
   <frame tileid="349" duration="55" />
   <frame tileid="350" duration="55" />
   <frame tileid="351" duration="55" />
   <frame tileid="352" duration="55" />
   <frame tileid="353" duration="55" />
   <frame tileid="354" duration="55" />
   <frame tileid="355" duration="55" />
   <frame tileid="356" duration="55" />
   <frame tileid="357" duration="55" />
   <frame tileid="358" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="364" duration="55" />
   <frame tileid="365" duration="55" />
   <frame tileid="366" duration="55" />
   <frame tileid="367" duration="55" />
   <frame tileid="368" duration="55" />
   <frame tileid="369" duration="55" />
   <frame tileid="370" duration="55" />
   <frame tileid="359" duration="55" />
   <frame tileid="360" duration="55" />
   <frame tileid="361" duration="55" />
   <frame tileid="362" duration="55" />
   <frame tileid="363" duration="55" />
   <frame tileid="371" duration="55" />
   <frame tileid="372" duration="55" />
   <frame tileid="373" duration="55" />
   <frame tileid="374" duration="55" />
   <frame tileid="375" duration="55" />
   <frame tileid="376" duration="55" />
   <frame tileid="377" duration="55" />
   <frame tileid="378" duration="55" />
   <frame tileid="379" duration="55" />
   <frame tileid="380" duration="55" />
   <frame tileid="381" duration="55" />
   <frame tileid="239" duration="19650" />
  </animation>
 </tile>
</tileset>
