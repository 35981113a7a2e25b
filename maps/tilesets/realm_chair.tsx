<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_chair" tilewidth="16" tileheight="16" tilecount="400" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_chair.png" width="256" height="400" />
 <tile id="0" type="quilt_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="1" type="quilt_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="2" type="quilt_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="3" type="quilt_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="4" type="quilt_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="quilt_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="quilt_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="quilt_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="quilt_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="quilt_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="quilt_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="quilt_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="quilt_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="quilt_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="quilt_15" />
 <tile id="15" type="quilt_15_1" />
 <tile id="16" type="quilt_15_2" />
 <tile id="17" type="quilt_15_3" />
 <tile id="18" type="quilt_15_4" />
 <tile id="19" type="ripple_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="19" duration="190" />
   <frame tileid="176" duration="190" />
   <frame tileid="177" duration="190" />
   <frame tileid="178" duration="190" />
   <frame tileid="179" duration="190" />
   <frame tileid="180" duration="570" />
  </animation>
 </tile>
 <tile id="20" type="ripple_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="20" duration="190" />
   <frame tileid="181" duration="570" />
   <frame tileid="20" duration="190" />
   <frame tileid="182" duration="190" />
   <frame tileid="183" duration="190" />
   <frame tileid="182" duration="190" />
  </animation>
 </tile>
 <tile id="21" type="ripple_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="21" duration="190" />
   <frame tileid="184" duration="190" />
   <frame tileid="185" duration="190" />
   <frame tileid="186" duration="190" />
   <frame tileid="187" duration="190" />
   <frame tileid="188" duration="570" />
  </animation>
 </tile>
 <tile id="22" type="ripple_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="22" duration="190" />
   <frame tileid="189" duration="190" />
   <frame tileid="190" duration="380" />
   <frame tileid="191" duration="190" />
   <frame tileid="192" duration="380" />
   <frame tileid="193" duration="190" />
  </animation>
 </tile>
 <tile id="23" type="under">
  <animation>
   <frame tileid="23" duration="190" />
   <frame tileid="181" duration="570" />
   <frame tileid="23" duration="190" />
   <frame tileid="182" duration="190" />
   <frame tileid="183" duration="190" />
   <frame tileid="182" duration="190" />
  </animation>
 </tile>
 <tile id="24" type="rail_01">
  <animation>
   <frame tileid="24" duration="90" />
   <frame tileid="194" duration="90" />
   <frame tileid="195" duration="180" />
   <frame tileid="196" duration="90" />
   <frame tileid="197" duration="90" />
   <frame tileid="198" duration="90" />
   <frame tileid="199" duration="90" />
  </animation>
 </tile>
 <tile id="25" type="rail_02">
  <animation>
   <frame tileid="25" duration="180" />
   <frame tileid="200" duration="90" />
   <frame tileid="201" duration="90" />
   <frame tileid="202" duration="90" />
   <frame tileid="203" duration="90" />
   <frame tileid="204" duration="90" />
   <frame tileid="205" duration="90" />
  </animation>
 </tile>
 <tile id="26" type="rail_03">
  <animation>
   <frame tileid="26" duration="90" />
   <frame tileid="206" duration="90" />
   <frame tileid="207" duration="90" />
   <frame tileid="208" duration="90" />
   <frame tileid="209" duration="90" />
   <frame tileid="210" duration="90" />
   <frame tileid="211" duration="90" />
   <frame tileid="212" duration="90" />
  </animation>
 </tile>
 <tile id="27" type="rail_04">
  <animation>
   <frame tileid="27" duration="180" />
   <frame tileid="213" duration="90" />
   <frame tileid="214" duration="90" />
   <frame tileid="215" duration="90" />
   <frame tileid="216" duration="90" />
   <frame tileid="217" duration="90" />
   <frame tileid="218" duration="90" />
  </animation>
 </tile>
 <tile id="28" type="rail_05">
  <animation>
   <frame tileid="28" duration="90" />
   <frame tileid="219" duration="90" />
   <frame tileid="220" duration="90" />
   <frame tileid="221" duration="90" />
   <frame tileid="222" duration="90" />
   <frame tileid="223" duration="90" />
   <frame tileid="224" duration="90" />
   <frame tileid="225" duration="90" />
  </animation>
 </tile>
 <tile id="29" type="rail_06">
  <animation>
   <frame tileid="29" duration="90" />
   <frame tileid="226" duration="90" />
   <frame tileid="227" duration="90" />
   <frame tileid="228" duration="90" />
   <frame tileid="229" duration="90" />
   <frame tileid="230" duration="90" />
   <frame tileid="231" duration="90" />
   <frame tileid="29" duration="90" />
  </animation>
 </tile>
 <tile id="30" type="rail_07">
  <animation>
   <frame tileid="30" duration="90" />
   <frame tileid="232" duration="90" />
   <frame tileid="233" duration="90" />
   <frame tileid="234" duration="90" />
   <frame tileid="235" duration="90" />
   <frame tileid="236" duration="90" />
   <frame tileid="237" duration="90" />
   <frame tileid="238" duration="90" />
  </animation>
 </tile>
 <tile id="31" type="rail_08">
  <animation>
   <frame tileid="31" duration="90" />
   <frame tileid="239" duration="90" />
   <frame tileid="240" duration="180" />
   <frame tileid="241" duration="90" />
   <frame tileid="242" duration="90" />
   <frame tileid="243" duration="90" />
   <frame tileid="244" duration="90" />
  </animation>
 </tile>
 <tile id="32" type="rail_09">
  <animation>
   <frame tileid="32" duration="90" />
   <frame tileid="245" duration="90" />
   <frame tileid="246" duration="90" />
   <frame tileid="247" duration="90" />
   <frame tileid="248" duration="90" />
   <frame tileid="249" duration="90" />
   <frame tileid="250" duration="90" />
   <frame tileid="251" duration="90" />
  </animation>
 </tile>
 <tile id="33" type="rail_10">
  <animation>
   <frame tileid="33" duration="90" />
   <frame tileid="252" duration="90" />
   <frame tileid="253" duration="90" />
   <frame tileid="254" duration="90" />
   <frame tileid="255" duration="90" />
   <frame tileid="256" duration="90" />
   <frame tileid="257" duration="90" />
   <frame tileid="258" duration="90" />
  </animation>
 </tile>
 <tile id="34" type="rail_11">
  <animation>
   <frame tileid="34" duration="90" />
   <frame tileid="259" duration="90" />
   <frame tileid="260" duration="90" />
   <frame tileid="261" duration="90" />
   <frame tileid="262" duration="90" />
   <frame tileid="263" duration="90" />
   <frame tileid="264" duration="90" />
   <frame tileid="265" duration="90" />
  </animation>
 </tile>
 <tile id="35" type="rail_12">
  <animation>
   <frame tileid="35" duration="90" />
   <frame tileid="266" duration="90" />
   <frame tileid="267" duration="90" />
   <frame tileid="268" duration="90" />
   <frame tileid="269" duration="90" />
   <frame tileid="270" duration="90" />
   <frame tileid="271" duration="90" />
   <frame tileid="272" duration="90" />
  </animation>
 </tile>
 <tile id="36" type="rail_13">
  <animation>
   <frame tileid="36" duration="90" />
   <frame tileid="273" duration="90" />
   <frame tileid="274" duration="90" />
   <frame tileid="275" duration="90" />
   <frame tileid="276" duration="90" />
   <frame tileid="277" duration="90" />
   <frame tileid="278" duration="90" />
   <frame tileid="279" duration="90" />
  </animation>
 </tile>
 <tile id="37" type="rail_14">
  <animation>
   <frame tileid="37" duration="90" />
   <frame tileid="280" duration="90" />
   <frame tileid="281" duration="90" />
   <frame tileid="282" duration="90" />
   <frame tileid="283" duration="90" />
   <frame tileid="284" duration="90" />
   <frame tileid="285" duration="90" />
   <frame tileid="286" duration="90" />
  </animation>
 </tile>
 <tile id="38" type="rail_15">
  <animation>
   <frame tileid="38" duration="90" />
   <frame tileid="287" duration="90" />
   <frame tileid="288" duration="90" />
   <frame tileid="289" duration="90" />
   <frame tileid="290" duration="90" />
   <frame tileid="291" duration="90" />
   <frame tileid="292" duration="90" />
   <frame tileid="293" duration="90" />
  </animation>
 </tile>
 <tile id="39" type="tooth_0" />
 <tile id="40" type="tooth_0" />
 <tile id="41" type="tooth_1" />
 <tile id="42" type="tooth_2" />
 <tile id="43" type="tooth_2" />
 <tile id="44" type="tooth_2" />
 <tile id="45" type="horizon_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="46" type="horizon_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="46" duration="110" />
   <frame tileid="317" duration="220" />
   <frame tileid="46" duration="550" />
  </animation>
 </tile>
 <tile id="47" type="horizon_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="tooth_0">
  <animation>
   <frame tileid="55" duration="260" />
   <frame tileid="294" duration="260" />
   <frame tileid="295" duration="260" />
   <frame tileid="296" duration="260" />
  </animation>
 </tile>
 <tile id="56" type="tooth_0">
  <animation>
   <frame tileid="56" duration="260" />
   <frame tileid="297" duration="260" />
   <frame tileid="298" duration="260" />
   <frame tileid="299" duration="260" />
  </animation>
 </tile>
 <tile id="57" type="tooth_1">
  <animation>
   <frame tileid="57" duration="260" />
   <frame tileid="300" duration="260" />
   <frame tileid="301" duration="260" />
   <frame tileid="302" duration="260" />
  </animation>
 </tile>
 <tile id="58" type="tooth_2" />
 <tile id="59" type="tooth_2" />
 <tile id="60" type="tooth_2" />
 <tile id="61" type="horizon_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="61" duration="110" />
   <frame tileid="311" duration="110" />
   <frame tileid="312" duration="110" />
   <frame tileid="313" duration="110" />
   <frame tileid="314" duration="110" />
   <frame tileid="315" duration="110" />
   <frame tileid="316" duration="220" />
  </animation>
 </tile>
 <tile id="62" type="horizon_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="62" duration="110" />
   <frame tileid="318" duration="110" />
   <frame tileid="319" duration="110" />
   <frame tileid="320" duration="110" />
   <frame tileid="321" duration="110" />
   <frame tileid="322" duration="330" />
  </animation>
 </tile>
 <tile id="63" type="horizon_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="63" duration="110" />
   <frame tileid="323" duration="110" />
   <frame tileid="324" duration="110" />
   <frame tileid="325" duration="110" />
   <frame tileid="326" duration="110" />
   <frame tileid="316" duration="330" />
  </animation>
 </tile>
 <tile id="74" type="tooth_2">
  <animation>
   <frame tileid="74" duration="260" />
   <frame tileid="303" duration="260" />
   <frame tileid="304" duration="260" />
   <frame tileid="305" duration="260" />
  </animation>
 </tile>
 <tile id="75" type="tooth_2">
  <animation>
   <frame tileid="75" duration="260" />
   <frame tileid="306" duration="260" />
   <frame tileid="307" duration="260" />
   <frame tileid="75" duration="260" />
  </animation>
 </tile>
 <tile id="76" type="tooth_2">
  <animation>
   <frame tileid="76" duration="260" />
   <frame tileid="308" duration="260" />
   <frame tileid="309" duration="260" />
   <frame tileid="310" duration="260" />
  </animation>
 </tile>
 <tile id="80" type="mirage_0" />
 <tile id="81" type="mirage_0" />
 <tile id="82" type="mirage_0" />
 <tile id="83" type="mirage_0" />
 <tile id="84" type="mirage_1" />
 <tile id="85" type="mirage_1" />
 <tile id="86" type="mirage_1" />
 <tile id="87" type="mirage_1" />
 <tile id="88" type="mirage_2" />
 <tile id="89" type="mirage_2" />
 <tile id="90" type="mirage_2">
  <animation>
   <frame tileid="90" duration="1200" />
   <frame tileid="367" duration="240" />
  </animation>
 </tile>
 <tile id="91" type="mirage_2" />
 <tile id="92" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="93" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="94" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96" type="mirage_0">
  <animation>
   <frame tileid="96" duration="240" />
   <frame tileid="327" duration="240" />
   <frame tileid="328" duration="240" />
   <frame tileid="329" duration="240" />
   <frame tileid="330" duration="240" />
   <frame tileid="331" duration="240" />
  </animation>
 </tile>
 <tile id="97" type="mirage_0">
  <animation>
   <frame tileid="97" duration="240" />
   <frame tileid="332" duration="240" />
   <frame tileid="333" duration="240" />
   <frame tileid="334" duration="240" />
   <frame tileid="335" duration="240" />
   <frame tileid="336" duration="240" />
  </animation>
 </tile>
 <tile id="98" type="mirage_0">
  <animation>
   <frame tileid="98" duration="240" />
   <frame tileid="337" duration="240" />
   <frame tileid="338" duration="240" />
   <frame tileid="339" duration="240" />
   <frame tileid="340" duration="240" />
   <frame tileid="341" duration="240" />
  </animation>
 </tile>
 <tile id="99" type="mirage_0">
  <animation>
   <frame tileid="99" duration="240" />
   <frame tileid="342" duration="240" />
   <frame tileid="343" duration="240" />
   <frame tileid="344" duration="240" />
   <frame tileid="345" duration="240" />
   <frame tileid="346" duration="240" />
  </animation>
 </tile>
 <tile id="100" type="mirage_1">
  <animation>
   <frame tileid="100" duration="240" />
   <frame tileid="347" duration="240" />
   <frame tileid="348" duration="240" />
   <frame tileid="349" duration="240" />
   <frame tileid="350" duration="240" />
   <frame tileid="351" duration="240" />
  </animation>
 </tile>
 <tile id="101" type="mirage_1">
  <animation>
   <frame tileid="101" duration="240" />
   <frame tileid="352" duration="240" />
   <frame tileid="353" duration="240" />
   <frame tileid="354" duration="240" />
   <frame tileid="355" duration="240" />
   <frame tileid="356" duration="240" />
  </animation>
 </tile>
 <tile id="102" type="mirage_1">
  <animation>
   <frame tileid="102" duration="240" />
   <frame tileid="357" duration="240" />
   <frame tileid="358" duration="240" />
   <frame tileid="359" duration="240" />
   <frame tileid="360" duration="240" />
   <frame tileid="361" duration="240" />
  </animation>
 </tile>
 <tile id="103" type="mirage_1">
  <animation>
   <frame tileid="103" duration="240" />
   <frame tileid="362" duration="240" />
   <frame tileid="363" duration="240" />
   <frame tileid="364" duration="240" />
   <frame tileid="365" duration="240" />
   <frame tileid="366" duration="240" />
  </animation>
 </tile>
 <tile id="104" type="mirage_2">
  <animation>
   <frame tileid="104" duration="240" />
   <frame tileid="368" duration="240" />
   <frame tileid="369" duration="240" />
   <frame tileid="370" duration="240" />
   <frame tileid="371" duration="240" />
   <frame tileid="372" duration="240" />
  </animation>
 </tile>
 <tile id="105" type="mirage_2">
  <animation>
   <frame tileid="105" duration="240" />
   <frame tileid="373" duration="240" />
   <frame tileid="374" duration="240" />
   <frame tileid="375" duration="240" />
   <frame tileid="376" duration="240" />
   <frame tileid="377" duration="240" />
  </animation>
 </tile>
 <tile id="106" type="mirage_2">
  <animation>
   <frame tileid="106" duration="240" />
   <frame tileid="378" duration="240" />
   <frame tileid="379" duration="240" />
   <frame tileid="380" duration="240" />
   <frame tileid="381" duration="240" />
   <frame tileid="382" duration="240" />
  </animation>
 </tile>
 <tile id="107" type="mirage_2">
  <animation>
   <frame tileid="107" duration="240" />
   <frame tileid="383" duration="240" />
   <frame tileid="384" duration="240" />
   <frame tileid="385" duration="240" />
   <frame tileid="386" duration="240" />
   <frame tileid="387" duration="240" />
  </animation>
 </tile>
 <tile id="108" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="109" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="110" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="124" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="125" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="126" type="gate">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="128" type="parcels">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="129" type="parcels">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="130" type="bicycle">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="131" type="bicycle">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="132" type="bicycle">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="133" type="lever">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="134" type="bib">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="135" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="136" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="137" type="drip">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="137" duration="840" />
   <frame tileid="388" duration="840" />
  </animation>
 </tile>
 <tile id="138" type="cliff_0" />
 <tile id="139" type="cliff_1" />
 <tile id="140" type="cliff_2" />
 <tile id="141" type="cliff_left" />
 <tile id="142" type="cliff_right" />
 <tile id="144" type="parcels">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="145" type="parcels">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="146" type="bicycle">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="147" type="bicycle">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="148" type="bicycle">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="149" type="lever">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="150" type="bib">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="151" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="152" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="153" type="drip">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="153" duration="210" />
   <frame tileid="389" duration="210" />
   <frame tileid="390" duration="210" />
   <frame tileid="391" duration="210" />
   <frame tileid="392" duration="210" />
   <frame tileid="393" duration="210" />
   <frame tileid="394" duration="210" />
   <frame tileid="395" duration="210" />
  </animation>
 </tile>
 <tile id="154" type="cliff_0" />
 <tile id="155" type="cliff_1" />
 <tile id="156" type="cliff_2" />
 <tile id="157" type="cliff_left" />
 <tile id="158" type="cliff_right" />
 <tile id="167" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="168" type="door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="169" type="drip">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="169" duration="1260" />
   <frame tileid="396" duration="210" />
   <frame tileid="397" duration="210" />
  </animation>
 </tile>
 <tile id="170" type="cliff_0" />
 <tile id="171" type="cliff_1" />
 <tile id="172" type="cliff_2" />
 <tile id="173" type="cliff_left" />
 <tile id="174" type="cliff_right" />
 <wangsets>
  <wangset name="quilt over sea" type="corner" tile="0">
   <wangcolor name="quilt" color="#17807f" tile="-1" probability="1" />
   <wangcolor name="sea" color="#15123a" tile="-1" probability="1" />
   <wangtile tileid="0" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="1" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="2" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="3" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="4" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="5" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="6" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="7" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="8" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="9" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="10" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="11" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="12" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="13" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="14" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
  <wangset name="rail" type="edge" tile="24">
   <wangcolor name="rail" color="#2fb3a0" tile="-1" probability="1" />
   <wangtile tileid="24" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="25" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="26" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="27" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="28" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="29" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="30" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="31" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="32" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="33" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="34" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="35" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="36" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="37" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="38" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
 </wangsets>
</tileset>
