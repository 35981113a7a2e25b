<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_vr" tilewidth="16" tileheight="16" tilecount="512" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_vr.png" width="256" height="512" />
 <tile id="0" type="vr_floor" />
 <tile id="1" type="vr_floor_smooth" />
 <tile id="2" type="vr_floor_vent" />
 <tile id="3" type="vr_floor_gloss" />
 <tile id="4" type="vr_floor_mark" />
 <tile id="5" type="vr_lit" />
 <tile id="6" type="vr_lit_bl" />
 <tile id="7" type="vr_lit_br" />
 <tile id="8" type="vr_lit_br_bl" />
 <tile id="9" type="vr_lit_tr" />
 <tile id="10" type="vr_lit_tr_bl" />
 <tile id="11" type="vr_lit_tr_br" />
 <tile id="12" type="vr_lit_tr_br_bl" />
 <tile id="13" type="vr_lit_tl" />
 <tile id="14" type="vr_lit_tl_bl" />
 <tile id="15" type="vr_lit_tl_br" />
 <tile id="16" type="vr_lit_tl_br_bl" />
 <tile id="17" type="vr_lit_tl_tr" />
 <tile id="18" type="vr_lit_tl_tr_bl" />
 <tile id="19" type="vr_lit_tl_tr_br" />
 <tile id="20" type="vr_skirt" />
 <tile id="21" type="vr_skirt_left" />
 <tile id="22" type="vr_side" />
 <tile id="23" type="vr_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="24" type="vr_wall_rib">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="25" type="vr_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="26" type="vr_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="28" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="vr_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="vr_wall_rib">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="vr_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="vr_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="44" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="vr_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="vr_wall_rib">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="vr_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="vr_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="vr_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="vr_wall_rib">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="vr_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="vr_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="4" height="16" />
   <object id="2" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="76" type="vr_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="0" width="4" height="16" />
   <object id="2" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="80" type="serene_screen" />
 <tile id="81" type="serene_screen" />
 <tile id="82" type="serene_screen" />
 <tile id="83" type="serene_screen" />
 <tile id="84" type="serene_screen" />
 <tile id="85" type="serene_screen" />
 <tile id="86" type="vr_poster" />
 <tile id="87" type="strip_h" />
 <tile id="88" type="strip_v" />
 <tile id="89" type="strip_tl" />
 <tile id="90" type="strip_tr" />
 <tile id="91" type="strip_bl" />
 <tile id="92" type="strip_br" />
 <tile id="93" type="cable_h" />
 <tile id="94" type="cable_v" />
 <tile id="95" type="cable_tl" />
 <tile id="96" type="serene_screen">
  <animation>
   <frame tileid="96" duration="260" />
   <frame tileid="320" duration="260" />
   <frame tileid="321" duration="260" />
   <frame tileid="322" duration="260" />
   <frame tileid="323" duration="260" />
   <frame tileid="324" duration="520" />
   <frame tileid="325" duration="260" />
  </animation>
 </tile>
 <tile id="97" type="serene_screen">
  <animation>
   <frame tileid="97" duration="260" />
   <frame tileid="326" duration="260" />
   <frame tileid="327" duration="260" />
   <frame tileid="328" duration="260" />
   <frame tileid="329" duration="260" />
   <frame tileid="330" duration="260" />
   <frame tileid="331" duration="260" />
   <frame tileid="332" duration="260" />
  </animation>
 </tile>
 <tile id="98" type="serene_screen">
  <animation>
   <frame tileid="98" duration="260" />
   <frame tileid="333" duration="260" />
   <frame tileid="334" duration="260" />
   <frame tileid="335" duration="260" />
   <frame tileid="336" duration="260" />
   <frame tileid="337" duration="260" />
   <frame tileid="338" duration="260" />
   <frame tileid="339" duration="260" />
  </animation>
 </tile>
 <tile id="99" type="serene_screen">
  <animation>
   <frame tileid="99" duration="260" />
   <frame tileid="340" duration="260" />
   <frame tileid="341" duration="260" />
   <frame tileid="342" duration="260" />
   <frame tileid="343" duration="260" />
   <frame tileid="344" duration="260" />
   <frame tileid="345" duration="260" />
   <frame tileid="346" duration="260" />
  </animation>
 </tile>
 <tile id="100" type="serene_screen">
  <animation>
   <frame tileid="100" duration="260" />
   <frame tileid="347" duration="260" />
   <frame tileid="348" duration="260" />
   <frame tileid="349" duration="260" />
   <frame tileid="350" duration="260" />
   <frame tileid="351" duration="260" />
   <frame tileid="352" duration="260" />
   <frame tileid="353" duration="260" />
  </animation>
 </tile>
 <tile id="101" type="serene_screen">
  <animation>
   <frame tileid="101" duration="260" />
   <frame tileid="354" duration="260" />
   <frame tileid="355" duration="260" />
   <frame tileid="356" duration="260" />
   <frame tileid="357" duration="260" />
   <frame tileid="358" duration="260" />
   <frame tileid="359" duration="260" />
   <frame tileid="101" duration="260" />
  </animation>
 </tile>
 <tile id="102" type="vr_poster" />
 <tile id="112" type="serene_screen">
  <animation>
   <frame tileid="112" duration="260" />
   <frame tileid="360" duration="260" />
   <frame tileid="361" duration="520" />
   <frame tileid="362" duration="260" />
   <frame tileid="360" duration="260" />
   <frame tileid="363" duration="520" />
  </animation>
 </tile>
 <tile id="113" type="serene_screen">
  <animation>
   <frame tileid="113" duration="260" />
   <frame tileid="364" duration="260" />
   <frame tileid="365" duration="260" />
   <frame tileid="364" duration="260" />
   <frame tileid="113" duration="260" />
   <frame tileid="366" duration="260" />
   <frame tileid="367" duration="260" />
   <frame tileid="366" duration="260" />
  </animation>
 </tile>
 <tile id="114" type="serene_screen">
  <animation>
   <frame tileid="114" duration="260" />
   <frame tileid="368" duration="260" />
   <frame tileid="369" duration="260" />
   <frame tileid="114" duration="260" />
   <frame tileid="370" duration="260" />
   <frame tileid="371" duration="260" />
   <frame tileid="114" duration="260" />
   <frame tileid="370" duration="260" />
  </animation>
 </tile>
 <tile id="115" type="serene_screen">
  <animation>
   <frame tileid="115" duration="260" />
   <frame tileid="372" duration="260" />
   <frame tileid="373" duration="260" />
   <frame tileid="374" duration="260" />
   <frame tileid="375" duration="260" />
   <frame tileid="376" duration="260" />
   <frame tileid="377" duration="260" />
   <frame tileid="378" duration="260" />
  </animation>
 </tile>
 <tile id="116" type="serene_screen">
  <animation>
   <frame tileid="116" duration="260" />
   <frame tileid="379" duration="260" />
   <frame tileid="380" duration="260" />
   <frame tileid="381" duration="260" />
   <frame tileid="382" duration="260" />
   <frame tileid="383" duration="260" />
   <frame tileid="384" duration="260" />
   <frame tileid="385" duration="260" />
  </animation>
 </tile>
 <tile id="117" type="serene_screen">
  <animation>
   <frame tileid="117" duration="260" />
   <frame tileid="386" duration="260" />
   <frame tileid="387" duration="260" />
   <frame tileid="388" duration="260" />
   <frame tileid="389" duration="260" />
   <frame tileid="390" duration="260" />
   <frame tileid="391" duration="260" />
   <frame tileid="392" duration="260" />
  </animation>
 </tile>
 <tile id="128" type="cable_tr" />
 <tile id="129" type="cable_bl" />
 <tile id="130" type="cable_br" />
 <tile id="131" type="halo" />
 <tile id="132" type="halo" />
 <tile id="133" type="halo" />
 <tile id="134" type="halo" />
 <tile id="135" type="halo" />
 <tile id="136" type="vr_shadow" />
 <tile id="137" type="vr_shadow" />
 <tile id="138" type="vr_shadow" />
 <tile id="139" type="pod">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="140" type="pod">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="141" type="pod">
  <properties>
   <property name="foot" type="int" value="20" />
  </properties>
 </tile>
 <tile id="147" type="halo" />
 <tile id="148" type="halo" />
 <tile id="149" type="halo" />
 <tile id="150" type="halo" />
 <tile id="151" type="halo" />
 <tile id="155" type="pod">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="156" type="pod">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="157" type="pod">
  <properties>
   <property name="foot" type="int" value="4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="163" type="halo" />
 <tile id="164" type="halo" />
 <tile id="165" type="halo" />
 <tile id="166" type="halo" />
 <tile id="167" type="halo" />
 <tile id="171" type="pod">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="172" type="pod">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="173" type="pod">
  <properties>
   <property name="foot" type="int" value="-12" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="179" type="halo" />
 <tile id="180" type="halo" />
 <tile id="181" type="halo" />
 <tile id="182" type="halo" />
 <tile id="183" type="halo" />
 <tile id="187" type="pod">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="188" type="pod">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="189" type="pod">
  <properties>
   <property name="foot" type="int" value="-28" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="195" type="halo" />
 <tile id="196" type="halo" />
 <tile id="197" type="halo" />
 <tile id="198" type="halo" />
 <tile id="199" type="halo" />
 <tile id="208" type="pod_lip" />
 <tile id="209" type="pod_lip" />
 <tile id="210" type="pod_lip" />
 <tile id="211" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="212" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="212" duration="300" />
   <frame tileid="393" duration="300" />
   <frame tileid="394" duration="300" />
   <frame tileid="395" duration="300" />
  </animation>
 </tile>
 <tile id="213" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="214" type="server">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
 </tile>
 <tile id="215" type="server">
  <properties>
   <property name="foot" type="int" value="46" />
  </properties>
  <animation>
   <frame tileid="215" duration="190" />
   <frame tileid="399" duration="190" />
   <frame tileid="400" duration="190" />
   <frame tileid="401" duration="190" />
   <frame tileid="402" duration="190" />
   <frame tileid="403" duration="190" />
  </animation>
 </tile>
 <tile id="216" type="console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="216" duration="240" />
   <frame tileid="419" duration="240" />
   <frame tileid="420" duration="240" />
   <frame tileid="421" duration="240" />
   <frame tileid="422" duration="240" />
   <frame tileid="423" duration="240" />
   <frame tileid="216" duration="240" />
   <frame tileid="419" duration="240" />
  </animation>
 </tile>
 <tile id="217" type="console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="218" type="console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="218" duration="240" />
   <frame tileid="424" duration="720" />
   <frame tileid="425" duration="240" />
   <frame tileid="424" duration="240" />
   <frame tileid="426" duration="240" />
   <frame tileid="427" duration="240" />
  </animation>
 </tile>
 <tile id="219" type="console">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="219" duration="240" />
   <frame tileid="428" duration="240" />
   <frame tileid="429" duration="240" />
   <frame tileid="430" duration="240" />
   <frame tileid="431" duration="240" />
   <frame tileid="432" duration="240" />
   <frame tileid="433" duration="240" />
   <frame tileid="434" duration="240" />
  </animation>
 </tile>
 <tile id="220" type="headsets">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="221" type="headsets">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="222" type="headsets">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="223" type="visor_stand">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="227" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="228" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="228" duration="300" />
   <frame tileid="396" duration="300" />
   <frame tileid="397" duration="300" />
   <frame tileid="398" duration="300" />
  </animation>
 </tile>
 <tile id="229" type="pod_visor">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="230" type="server">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="231" type="server">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="231" duration="190" />
   <frame tileid="404" duration="190" />
   <frame tileid="405" duration="190" />
   <frame tileid="406" duration="190" />
   <frame tileid="407" duration="190" />
   <frame tileid="408" duration="190" />
  </animation>
 </tile>
 <tile id="232" type="console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="232" duration="240" />
   <frame tileid="435" duration="240" />
   <frame tileid="436" duration="240" />
   <frame tileid="437" duration="240" />
   <frame tileid="232" duration="240" />
   <frame tileid="435" duration="240" />
   <frame tileid="436" duration="240" />
   <frame tileid="437" duration="240" />
  </animation>
 </tile>
 <tile id="233" type="console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="234" type="console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="234" duration="240" />
   <frame tileid="438" duration="240" />
   <frame tileid="439" duration="240" />
   <frame tileid="440" duration="240" />
   <frame tileid="234" duration="240" />
   <frame tileid="438" duration="240" />
   <frame tileid="439" duration="240" />
   <frame tileid="440" duration="240" />
  </animation>
 </tile>
 <tile id="235" type="console">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="235" duration="240" />
   <frame tileid="441" duration="240" />
   <frame tileid="442" duration="240" />
   <frame tileid="443" duration="240" />
   <frame tileid="235" duration="240" />
   <frame tileid="441" duration="240" />
   <frame tileid="442" duration="240" />
   <frame tileid="443" duration="240" />
  </animation>
 </tile>
 <tile id="236" type="headsets">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="237" type="headsets">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="238" type="headsets">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="239" type="visor_stand">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="239" duration="400" />
   <frame tileid="444" duration="400" />
   <frame tileid="445" duration="400" />
   <frame tileid="446" duration="400" />
  </animation>
 </tile>
 <tile id="246" type="server">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="247" type="server">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="247" duration="190" />
   <frame tileid="409" duration="190" />
   <frame tileid="410" duration="190" />
   <frame tileid="411" duration="190" />
   <frame tileid="412" duration="190" />
   <frame tileid="413" duration="190" />
  </animation>
 </tile>
 <tile id="248" type="console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="249" type="console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="250" type="console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="251" type="console">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="252" type="headsets">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="253" type="headsets">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="254" type="headsets">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="255" type="visor_stand">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="262" type="server">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="263" type="server">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="263" duration="190" />
   <frame tileid="414" duration="190" />
   <frame tileid="415" duration="190" />
   <frame tileid="416" duration="190" />
   <frame tileid="417" duration="190" />
   <frame tileid="418" duration="190" />
  </animation>
 </tile>
 <tile id="272" type="vr_plant">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="273" type="beanbag">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="274" type="beanbag">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="275" type="lava_lamp">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="275" duration="320" />
   <frame tileid="447" duration="320" />
   <frame tileid="448" duration="320" />
   <frame tileid="449" duration="320" />
   <frame tileid="450" duration="320" />
   <frame tileid="451" duration="320" />
   <frame tileid="452" duration="320" />
   <frame tileid="275" duration="320" />
  </animation>
 </tile>
 <tile id="276" type="cable_box">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="277" type="near_tank_left" />
 <tile id="278" type="near_tank_left" />
 <tile id="279" type="near_tank_left" />
 <tile id="280" type="near_tank_right" />
 <tile id="281" type="near_tank_right" />
 <tile id="282" type="near_tank_right" />
 <tile id="288" type="vr_plant">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="289" type="beanbag">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="290" type="beanbag">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="291" type="lava_lamp">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="291" duration="320" />
   <frame tileid="453" duration="320" />
   <frame tileid="454" duration="320" />
   <frame tileid="455" duration="320" />
   <frame tileid="456" duration="320" />
   <frame tileid="457" duration="320" />
   <frame tileid="458" duration="320" />
   <frame tileid="291" duration="320" />
  </animation>
 </tile>
 <tile id="293" type="near_tank_left">
  <animation>
   <frame tileid="293" duration="240" />
   <frame tileid="459" duration="480" />
   <frame tileid="460" duration="240" />
   <frame tileid="461" duration="240" />
   <frame tileid="462" duration="240" />
  </animation>
 </tile>
 <tile id="294" type="near_tank_left">
  <animation>
   <frame tileid="294" duration="240" />
   <frame tileid="463" duration="240" />
   <frame tileid="464" duration="240" />
   <frame tileid="465" duration="240" />
   <frame tileid="466" duration="240" />
   <frame tileid="467" duration="240" />
  </animation>
 </tile>
 <tile id="295" type="near_tank_left">
  <animation>
   <frame tileid="295" duration="240" />
   <frame tileid="468" duration="240" />
   <frame tileid="469" duration="240" />
   <frame tileid="470" duration="240" />
   <frame tileid="295" duration="480" />
  </animation>
 </tile>
 <tile id="296" type="near_tank_right">
  <animation>
   <frame tileid="296" duration="240" />
   <frame tileid="483" duration="240" />
   <frame tileid="484" duration="240" />
   <frame tileid="485" duration="240" />
   <frame tileid="296" duration="480" />
  </animation>
 </tile>
 <tile id="297" type="near_tank_right">
  <animation>
   <frame tileid="297" duration="240" />
   <frame tileid="486" duration="240" />
   <frame tileid="487" duration="240" />
   <frame tileid="488" duration="240" />
   <frame tileid="489" duration="240" />
   <frame tileid="490" duration="240" />
  </animation>
 </tile>
 <tile id="298" type="near_tank_right">
  <animation>
   <frame tileid="298" duration="240" />
   <frame tileid="491" duration="480" />
   <frame tileid="492" duration="240" />
   <frame tileid="493" duration="240" />
   <frame tileid="494" duration="240" />
  </animation>
 </tile>
 <tile id="309" type="near_tank_left">
  <animation>
   <frame tileid="309" duration="240" />
   <frame tileid="471" duration="240" />
   <frame tileid="472" duration="240" />
   <frame tileid="473" duration="240" />
   <frame tileid="474" duration="480" />
  </animation>
 </tile>
 <tile id="310" type="near_tank_left">
  <animation>
   <frame tileid="310" duration="240" />
   <frame tileid="475" duration="240" />
   <frame tileid="476" duration="240" />
   <frame tileid="477" duration="240" />
   <frame tileid="478" duration="240" />
   <frame tileid="479" duration="240" />
  </animation>
 </tile>
 <tile id="311" type="near_tank_left">
  <animation>
   <frame tileid="311" duration="240" />
   <frame tileid="480" duration="720" />
   <frame tileid="481" duration="240" />
   <frame tileid="482" duration="240" />
  </animation>
 </tile>
 <tile id="312" type="near_tank_right">
  <animation>
   <frame tileid="312" duration="240" />
   <frame tileid="495" duration="720" />
   <frame tileid="496" duration="240" />
   <frame tileid="497" duration="240" />
  </animation>
 </tile>
 <tile id="313" type="near_tank_right">
  <animation>
   <frame tileid="313" duration="240" />
   <frame tileid="498" duration="240" />
   <frame tileid="499" duration="240" />
   <frame tileid="500" duration="240" />
   <frame tileid="501" duration="240" />
   <frame tileid="502" duration="240" />
  </animation>
 </tile>
 <tile id="314" type="near_tank_right">
  <animation>
   <frame tileid="314" duration="240" />
   <frame tileid="503" duration="240" />
   <frame tileid="504" duration="240" />
   <frame tileid="505" duration="240" />
   <frame tileid="506" duration="480" />
  </animation>
 </tile>
 <wangsets>
  <wangset name="Glow on the floor" type="corner" tile="0">
   <wangcolor name="dark" color="#221c54" tile="-1" probability="1" />
   <wangcolor name="glow" color="#4d419c" tile="-1" probability="1" />
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="5" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="6" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="7" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="8" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="9" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="10" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="11" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="12" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="13" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="14" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="15" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="16" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="17" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="18" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="19" wangid="0,2,0,2,0,1,0,2" />
  </wangset>
 </wangsets>
</tileset>
