<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_two" tilewidth="16" tileheight="16" tilecount="272" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_two.png" width="256" height="272" />
 <tile id="0" type="venetian">
  <animation>
   <frame tileid="0" duration="2600" />
   <frame tileid="240" duration="200" />
   <frame tileid="0" duration="900" />
   <frame tileid="240" duration="200" />
  </animation>
 </tile>
 <tile id="1" type="venetian">
  <animation>
   <frame tileid="1" duration="2600" />
   <frame tileid="241" duration="200" />
   <frame tileid="1" duration="900" />
   <frame tileid="241" duration="200" />
  </animation>
 </tile>
 <tile id="2" type="venetian">
  <animation>
   <frame tileid="2" duration="2600" />
   <frame tileid="241" duration="200" />
   <frame tileid="2" duration="900" />
   <frame tileid="241" duration="200" />
  </animation>
 </tile>
 <tile id="3" type="venetian">
  <animation>
   <frame tileid="3" duration="2600" />
   <frame tileid="242" duration="200" />
   <frame tileid="243" duration="900" />
   <frame tileid="242" duration="200" />
  </animation>
 </tile>
 <tile id="4" type="mural" />
 <tile id="5" type="mural" />
 <tile id="6" type="mural" />
 <tile id="7" type="mural" />
 <tile id="8" type="mural" />
 <tile id="9" type="mural" />
 <tile id="10" type="mural" />
 <tile id="16" type="venetian">
  <animation>
   <frame tileid="16" duration="2600" />
   <frame tileid="244" duration="200" />
   <frame tileid="16" duration="900" />
   <frame tileid="244" duration="200" />
  </animation>
 </tile>
 <tile id="17" type="venetian">
  <animation>
   <frame tileid="17" duration="2600" />
   <frame tileid="245" duration="200" />
   <frame tileid="17" duration="900" />
   <frame tileid="245" duration="200" />
  </animation>
 </tile>
 <tile id="18" type="venetian">
  <animation>
   <frame tileid="18" duration="2600" />
   <frame tileid="246" duration="200" />
   <frame tileid="18" duration="900" />
   <frame tileid="246" duration="200" />
  </animation>
 </tile>
 <tile id="19" type="venetian">
  <animation>
   <frame tileid="19" duration="2600" />
   <frame tileid="247" duration="200" />
   <frame tileid="248" duration="900" />
   <frame tileid="247" duration="200" />
  </animation>
 </tile>
 <tile id="20" type="mural" />
 <tile id="21" type="mural" />
 <tile id="22" type="mural" />
 <tile id="23" type="mural" />
 <tile id="24" type="mural" />
 <tile id="25" type="mural" />
 <tile id="26" type="mural" />
 <tile id="32" type="venetian">
  <animation>
   <frame tileid="32" duration="2600" />
   <frame tileid="249" duration="200" />
   <frame tileid="32" duration="900" />
   <frame tileid="249" duration="200" />
  </animation>
 </tile>
 <tile id="33" type="venetian">
  <animation>
   <frame tileid="33" duration="2600" />
   <frame tileid="250" duration="200" />
   <frame tileid="33" duration="900" />
   <frame tileid="250" duration="200" />
  </animation>
 </tile>
 <tile id="34" type="venetian">
  <animation>
   <frame tileid="34" duration="2600" />
   <frame tileid="250" duration="200" />
   <frame tileid="34" duration="900" />
   <frame tileid="250" duration="200" />
  </animation>
 </tile>
 <tile id="35" type="venetian">
  <animation>
   <frame tileid="35" duration="2600" />
   <frame tileid="251" duration="200" />
   <frame tileid="252" duration="900" />
   <frame tileid="251" duration="200" />
  </animation>
 </tile>
 <tile id="36" type="mural" />
 <tile id="37" type="mural" />
 <tile id="38" type="mural" />
 <tile id="39" type="mural" />
 <tile id="40" type="mural" />
 <tile id="41" type="mural" />
 <tile id="42" type="mural" />
 <tile id="48" type="blind_light" />
 <tile id="49" type="blind_light" />
 <tile id="50" type="blind_light" />
 <tile id="51" type="blind_light" />
 <tile id="52" type="blind_light" />
 <tile id="53" type="blind_light" />
 <tile id="54" type="old_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="55" type="old_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="56" type="old_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="57" type="old_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="58" type="old_chair">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="59" type="old_arm">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="60" type="old_arm">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="64" type="blind_light" />
 <tile id="65" type="blind_light" />
 <tile id="66" type="blind_light" />
 <tile id="67" type="blind_light" />
 <tile id="68" type="blind_light" />
 <tile id="69" type="blind_light" />
 <tile id="70" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="71" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="72" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="73" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="74" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="75" type="old_arm" />
 <tile id="76" type="old_arm" />
 <tile id="80" type="blind_light" />
 <tile id="81" type="blind_light" />
 <tile id="82" type="blind_light" />
 <tile id="83" type="blind_light" />
 <tile id="84" type="blind_light" />
 <tile id="85" type="blind_light" />
 <tile id="86" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-20" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="87" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-20" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="12" width="8" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="88" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-20" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="89" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-20" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
   <object id="2" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="90" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-20" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="12" />
  </objectgroup>
 </tile>
 <tile id="96" type="blind_light" />
 <tile id="97" type="blind_light" />
 <tile id="98" type="blind_light" />
 <tile id="99" type="blind_light" />
 <tile id="100" type="blind_light" />
 <tile id="101" type="blind_light" />
 <tile id="102" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-36" />
  </properties>
 </tile>
 <tile id="103" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-36" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="104" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-36" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="105" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-36" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="106" type="old_chair">
  <properties>
   <property name="foot" type="int" value="-36" />
  </properties>
 </tile>
 <tile id="112" type="blind_light" />
 <tile id="113" type="blind_light" />
 <tile id="114" type="blind_light" />
 <tile id="115" type="blind_light" />
 <tile id="116" type="blind_light" />
 <tile id="117" type="blind_light" />
 <tile id="128" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="129" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="130" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="131" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="60" />
  </properties>
 </tile>
 <tile id="132" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="133" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="134" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="135" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
 </tile>
 <tile id="136" type="stay_chair" />
 <tile id="137" type="wash_sign" />
 <tile id="138" type="wash_sign" />
 <tile id="139" type="height_chart" />
 <tile id="140" type="blanket_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="141" type="blanket_box">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="142" type="oxygen">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="144" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="145" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
 </tile>
 <tile id="146" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="146" duration="1700" />
   <frame tileid="253" duration="70" />
   <frame tileid="146" duration="300" />
   <frame tileid="253" duration="70" />
  </animation>
 </tile>
 <tile id="147" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="44" />
  </properties>
  <animation>
   <frame tileid="147" duration="1700" />
   <frame tileid="254" duration="70" />
   <frame tileid="147" duration="300" />
   <frame tileid="254" duration="70" />
  </animation>
 </tile>
 <tile id="148" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="149" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="150" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="151" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="152" type="stay_chair">
  <properties>
   <property name="foot" type="int" value="-16" />
  </properties>
 </tile>
 <tile id="153" type="wash_sign" />
 <tile id="154" type="wash_sign" />
 <tile id="155" type="height_chart" />
 <tile id="156" type="blanket_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="157" type="blanket_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="158" type="oxygen">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="160" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="161" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="162" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="162" duration="1700" />
   <frame tileid="255" duration="70" />
   <frame tileid="162" duration="300" />
   <frame tileid="255" duration="70" />
  </animation>
 </tile>
 <tile id="163" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="163" duration="1700" />
   <frame tileid="256" duration="70" />
   <frame tileid="163" duration="300" />
   <frame tileid="256" duration="70" />
  </animation>
 </tile>
 <tile id="164" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="165" type="tray_stand">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="166" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="167" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="171" type="height_chart" />
 <tile id="174" type="oxygen">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="176" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="177" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="178" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="179" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="182" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="183" type="monitor_stand">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="192" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="193" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="194" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="195" type="old_lamp">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="208" type="worn_lino" />
 <tile id="209" type="worn_lino" />
 <tile id="210" type="worn_lino" />
 <tile id="211" type="worn_lino" />
 <tile id="224" type="worn_lino" />
 <tile id="225" type="worn_lino" />
 <tile id="226" type="worn_lino" />
 <tile id="227" type="worn_lino" />
</tileset>
