<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm" tilewidth="16" tileheight="16" tilecount="544" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm.png" width="256" height="544" />
 <tile id="0" type="sea_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="0" duration="200" />
   <frame tileid="240" duration="200" />
   <frame tileid="241" duration="200" />
   <frame tileid="242" duration="200" />
   <frame tileid="243" duration="200" />
   <frame tileid="244" duration="200" />
   <frame tileid="245" duration="200" />
   <frame tileid="246" duration="200" />
  </animation>
 </tile>
 <tile id="1" type="sea_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="1" duration="200" />
   <frame tileid="247" duration="200" />
   <frame tileid="248" duration="200" />
   <frame tileid="249" duration="200" />
   <frame tileid="250" duration="200" />
   <frame tileid="251" duration="400" />
   <frame tileid="252" duration="200" />
  </animation>
 </tile>
 <tile id="2" type="sea_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="2" duration="200" />
   <frame tileid="253" duration="200" />
   <frame tileid="254" duration="200" />
   <frame tileid="255" duration="200" />
   <frame tileid="256" duration="200" />
   <frame tileid="257" duration="200" />
   <frame tileid="258" duration="200" />
   <frame tileid="259" duration="200" />
  </animation>
 </tile>
 <tile id="3" type="sea_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="3" duration="200" />
   <frame tileid="260" duration="200" />
   <frame tileid="261" duration="200" />
   <frame tileid="262" duration="200" />
   <frame tileid="263" duration="200" />
   <frame tileid="264" duration="200" />
   <frame tileid="265" duration="200" />
   <frame tileid="266" duration="200" />
  </animation>
 </tile>
 <tile id="4" type="shallow_0">
  <animation>
   <frame tileid="4" duration="200" />
   <frame tileid="240" duration="200" />
   <frame tileid="241" duration="200" />
   <frame tileid="242" duration="200" />
   <frame tileid="243" duration="200" />
   <frame tileid="244" duration="200" />
   <frame tileid="245" duration="200" />
   <frame tileid="246" duration="200" />
  </animation>
 </tile>
 <tile id="5" type="shallow_1">
  <animation>
   <frame tileid="5" duration="200" />
   <frame tileid="247" duration="200" />
   <frame tileid="248" duration="200" />
   <frame tileid="249" duration="200" />
   <frame tileid="250" duration="200" />
   <frame tileid="251" duration="400" />
   <frame tileid="252" duration="200" />
  </animation>
 </tile>
 <tile id="6" type="glass_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="glass_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="glass_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="glass_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="glass_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="glass_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="glass_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="glass_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="glass_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="15" type="glass_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="16" type="glass_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="17" type="glass_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="18" type="glass_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="19" type="glass_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="20" type="glass_15" />
 <tile id="21" type="glass_15_1" />
 <tile id="22" type="glass_15_2" />
 <tile id="23" type="glass_15_3" />
 <tile id="24" type="glass_15_4" />
 <tile id="25" type="circuit_01">
  <animation>
   <frame tileid="25" duration="90" />
   <frame tileid="267" duration="90" />
   <frame tileid="268" duration="180" />
   <frame tileid="269" duration="90" />
   <frame tileid="270" duration="90" />
   <frame tileid="271" duration="90" />
   <frame tileid="272" duration="90" />
  </animation>
 </tile>
 <tile id="26" type="circuit_02">
  <animation>
   <frame tileid="26" duration="180" />
   <frame tileid="273" duration="90" />
   <frame tileid="274" duration="90" />
   <frame tileid="275" duration="90" />
   <frame tileid="276" duration="90" />
   <frame tileid="277" duration="90" />
   <frame tileid="278" duration="90" />
  </animation>
 </tile>
 <tile id="27" type="circuit_03">
  <animation>
   <frame tileid="27" duration="90" />
   <frame tileid="279" duration="90" />
   <frame tileid="280" duration="90" />
   <frame tileid="281" duration="90" />
   <frame tileid="282" duration="90" />
   <frame tileid="283" duration="90" />
   <frame tileid="284" duration="90" />
   <frame tileid="285" duration="90" />
  </animation>
 </tile>
 <tile id="28" type="circuit_04">
  <animation>
   <frame tileid="28" duration="180" />
   <frame tileid="286" duration="90" />
   <frame tileid="287" duration="90" />
   <frame tileid="288" duration="90" />
   <frame tileid="289" duration="90" />
   <frame tileid="290" duration="90" />
   <frame tileid="291" duration="90" />
  </animation>
 </tile>
 <tile id="29" type="circuit_05">
  <animation>
   <frame tileid="29" duration="90" />
   <frame tileid="292" duration="90" />
   <frame tileid="293" duration="90" />
   <frame tileid="294" duration="90" />
   <frame tileid="295" duration="90" />
   <frame tileid="296" duration="90" />
   <frame tileid="297" duration="90" />
   <frame tileid="298" duration="90" />
  </animation>
 </tile>
 <tile id="30" type="circuit_06">
  <animation>
   <frame tileid="30" duration="90" />
   <frame tileid="299" duration="90" />
   <frame tileid="300" duration="90" />
   <frame tileid="301" duration="90" />
   <frame tileid="302" duration="90" />
   <frame tileid="303" duration="90" />
   <frame tileid="304" duration="90" />
   <frame tileid="30" duration="90" />
  </animation>
 </tile>
 <tile id="31" type="circuit_07">
  <animation>
   <frame tileid="31" duration="90" />
   <frame tileid="305" duration="90" />
   <frame tileid="306" duration="90" />
   <frame tileid="307" duration="90" />
   <frame tileid="308" duration="90" />
   <frame tileid="309" duration="90" />
   <frame tileid="310" duration="90" />
   <frame tileid="311" duration="90" />
  </animation>
 </tile>
 <tile id="32" type="circuit_08">
  <animation>
   <frame tileid="32" duration="90" />
   <frame tileid="312" duration="90" />
   <frame tileid="313" duration="180" />
   <frame tileid="314" duration="90" />
   <frame tileid="315" duration="90" />
   <frame tileid="316" duration="90" />
   <frame tileid="317" duration="90" />
  </animation>
 </tile>
 <tile id="33" type="circuit_09">
  <animation>
   <frame tileid="33" duration="90" />
   <frame tileid="318" duration="90" />
   <frame tileid="319" duration="90" />
   <frame tileid="320" duration="90" />
   <frame tileid="321" duration="90" />
   <frame tileid="322" duration="90" />
   <frame tileid="323" duration="90" />
   <frame tileid="324" duration="90" />
  </animation>
 </tile>
 <tile id="34" type="circuit_10">
  <animation>
   <frame tileid="34" duration="90" />
   <frame tileid="325" duration="90" />
   <frame tileid="326" duration="90" />
   <frame tileid="327" duration="90" />
   <frame tileid="328" duration="90" />
   <frame tileid="329" duration="90" />
   <frame tileid="330" duration="90" />
   <frame tileid="331" duration="90" />
  </animation>
 </tile>
 <tile id="35" type="circuit_11">
  <animation>
   <frame tileid="35" duration="90" />
   <frame tileid="332" duration="90" />
   <frame tileid="333" duration="90" />
   <frame tileid="334" duration="90" />
   <frame tileid="335" duration="90" />
   <frame tileid="336" duration="90" />
   <frame tileid="337" duration="90" />
   <frame tileid="338" duration="90" />
  </animation>
 </tile>
 <tile id="36" type="circuit_12">
  <animation>
   <frame tileid="36" duration="90" />
   <frame tileid="339" duration="90" />
   <frame tileid="340" duration="90" />
   <frame tileid="341" duration="90" />
   <frame tileid="342" duration="90" />
   <frame tileid="343" duration="90" />
   <frame tileid="344" duration="90" />
   <frame tileid="345" duration="90" />
  </animation>
 </tile>
 <tile id="37" type="circuit_13">
  <animation>
   <frame tileid="37" duration="90" />
   <frame tileid="346" duration="90" />
   <frame tileid="347" duration="90" />
   <frame tileid="348" duration="90" />
   <frame tileid="349" duration="90" />
   <frame tileid="350" duration="90" />
   <frame tileid="351" duration="90" />
   <frame tileid="352" duration="90" />
  </animation>
 </tile>
 <tile id="38" type="circuit_14">
  <animation>
   <frame tileid="38" duration="90" />
   <frame tileid="353" duration="90" />
   <frame tileid="354" duration="90" />
   <frame tileid="355" duration="90" />
   <frame tileid="356" duration="90" />
   <frame tileid="357" duration="90" />
   <frame tileid="358" duration="90" />
   <frame tileid="359" duration="90" />
  </animation>
 </tile>
 <tile id="39" type="circuit_15">
  <animation>
   <frame tileid="39" duration="90" />
   <frame tileid="360" duration="90" />
   <frame tileid="361" duration="90" />
   <frame tileid="362" duration="90" />
   <frame tileid="363" duration="90" />
   <frame tileid="364" duration="90" />
   <frame tileid="365" duration="90" />
   <frame tileid="366" duration="90" />
  </animation>
 </tile>
 <tile id="40" type="fall_top">
  <animation>
   <frame tileid="40" duration="80" />
   <frame tileid="367" duration="80" />
   <frame tileid="368" duration="80" />
   <frame tileid="369" duration="80" />
   <frame tileid="370" duration="80" />
   <frame tileid="371" duration="80" />
   <frame tileid="372" duration="80" />
   <frame tileid="373" duration="80" />
  </animation>
 </tile>
 <tile id="41" type="fall_mid">
  <animation>
   <frame tileid="41" duration="80" />
   <frame tileid="374" duration="80" />
   <frame tileid="375" duration="80" />
   <frame tileid="376" duration="80" />
   <frame tileid="377" duration="80" />
   <frame tileid="378" duration="80" />
   <frame tileid="379" duration="80" />
   <frame tileid="380" duration="80" />
  </animation>
 </tile>
 <tile id="42" type="fall_foot">
  <animation>
   <frame tileid="42" duration="80" />
   <frame tileid="381" duration="80" />
   <frame tileid="382" duration="80" />
   <frame tileid="383" duration="80" />
   <frame tileid="384" duration="80" />
   <frame tileid="385" duration="80" />
   <frame tileid="386" duration="80" />
   <frame tileid="387" duration="80" />
  </animation>
 </tile>
 <tile id="48" type="sunset" />
 <tile id="49" type="sunset" />
 <tile id="50" type="sunset" />
 <tile id="51" type="sunset" />
 <tile id="52" type="sunset" />
 <tile id="53" type="sunset" />
 <tile id="54" type="sheen" />
 <tile id="55" type="sheen" />
 <tile id="56" type="sheen" />
 <tile id="57" type="wall_top_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="wall_top_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="wall_top_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="wall_mid_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="61" type="wall_mid_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="62" type="wall_mid_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="63" type="wall_mid_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="64" type="sunset" />
 <tile id="65" type="sunset" />
 <tile id="66" type="sunset" />
 <tile id="67" type="sunset" />
 <tile id="68" type="sunset" />
 <tile id="69" type="sunset" />
 <tile id="70" type="sheen" />
 <tile id="71" type="sheen" />
 <tile id="72" type="sheen" />
 <tile id="80" type="sunset" />
 <tile id="81" type="sunset" />
 <tile id="82" type="sunset" />
 <tile id="83" type="sunset" />
 <tile id="84" type="sunset" />
 <tile id="85" type="sunset" />
 <tile id="96" type="wall_mid_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="97" type="wall_low_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="98" type="wall_low_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="99" type="wall_low_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="100" type="window" />
 <tile id="101" type="window" />
 <tile id="102" type="window" />
 <tile id="103" type="window">
  <animation>
   <frame tileid="103" duration="260" />
   <frame tileid="388" duration="260" />
   <frame tileid="389" duration="260" />
   <frame tileid="390" duration="520" />
   <frame tileid="103" duration="260" />
   <frame tileid="388" duration="260" />
   <frame tileid="389" duration="260" />
  </animation>
 </tile>
 <tile id="104" type="window">
  <animation>
   <frame tileid="104" duration="260" />
   <frame tileid="391" duration="260" />
   <frame tileid="392" duration="260" />
   <frame tileid="393" duration="260" />
   <frame tileid="394" duration="260" />
   <frame tileid="104" duration="260" />
   <frame tileid="391" duration="260" />
   <frame tileid="392" duration="260" />
  </animation>
 </tile>
 <tile id="105" type="window" />
 <tile id="106" type="display">
  <animation>
   <frame tileid="106" duration="110" />
   <frame tileid="425" duration="110" />
   <frame tileid="426" duration="110" />
   <frame tileid="427" duration="110" />
   <frame tileid="428" duration="440" />
  </animation>
 </tile>
 <tile id="107" type="display">
  <animation>
   <frame tileid="107" duration="110" />
   <frame tileid="429" duration="110" />
   <frame tileid="430" duration="110" />
   <frame tileid="431" duration="110" />
   <frame tileid="432" duration="440" />
  </animation>
 </tile>
 <tile id="108" type="display">
  <animation>
   <frame tileid="108" duration="110" />
   <frame tileid="433" duration="110" />
   <frame tileid="434" duration="110" />
   <frame tileid="435" duration="110" />
   <frame tileid="436" duration="440" />
  </animation>
 </tile>
 <tile id="109" type="tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="109" duration="300" />
   <frame tileid="455" duration="150" />
   <frame tileid="456" duration="150" />
   <frame tileid="457" duration="150" />
   <frame tileid="458" duration="150" />
   <frame tileid="459" duration="150" />
   <frame tileid="109" duration="150" />
  </animation>
 </tile>
 <tile id="110" type="tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="110" duration="150" />
   <frame tileid="460" duration="750" />
   <frame tileid="461" duration="150" />
   <frame tileid="462" duration="150" />
  </animation>
 </tile>
 <tile id="111" type="tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="111" duration="900" />
   <frame tileid="463" duration="150" />
   <frame tileid="464" duration="150" />
  </animation>
 </tile>
 <tile id="116" type="window">
  <animation>
   <frame tileid="116" duration="520" />
   <frame tileid="395" duration="520" />
   <frame tileid="396" duration="260" />
   <frame tileid="397" duration="520" />
   <frame tileid="398" duration="260" />
  </animation>
 </tile>
 <tile id="117" type="window">
  <animation>
   <frame tileid="117" duration="520" />
   <frame tileid="399" duration="520" />
   <frame tileid="400" duration="260" />
   <frame tileid="401" duration="520" />
   <frame tileid="402" duration="260" />
  </animation>
 </tile>
 <tile id="118" type="window">
  <animation>
   <frame tileid="118" duration="520" />
   <frame tileid="403" duration="520" />
   <frame tileid="404" duration="260" />
   <frame tileid="405" duration="520" />
   <frame tileid="406" duration="260" />
  </animation>
 </tile>
 <tile id="119" type="window">
  <animation>
   <frame tileid="119" duration="260" />
   <frame tileid="407" duration="260" />
   <frame tileid="408" duration="260" />
   <frame tileid="409" duration="260" />
   <frame tileid="410" duration="260" />
   <frame tileid="411" duration="260" />
   <frame tileid="412" duration="260" />
   <frame tileid="413" duration="260" />
  </animation>
 </tile>
 <tile id="120" type="window">
  <animation>
   <frame tileid="120" duration="260" />
   <frame tileid="414" duration="260" />
   <frame tileid="415" duration="260" />
   <frame tileid="416" duration="260" />
   <frame tileid="417" duration="260" />
   <frame tileid="418" duration="260" />
   <frame tileid="419" duration="260" />
   <frame tileid="420" duration="260" />
  </animation>
 </tile>
 <tile id="121" type="window">
  <animation>
   <frame tileid="121" duration="520" />
   <frame tileid="421" duration="520" />
   <frame tileid="422" duration="260" />
   <frame tileid="423" duration="520" />
   <frame tileid="424" duration="260" />
  </animation>
 </tile>
 <tile id="122" type="display">
  <animation>
   <frame tileid="122" duration="110" />
   <frame tileid="437" duration="110" />
   <frame tileid="438" duration="110" />
   <frame tileid="439" duration="110" />
   <frame tileid="440" duration="110" />
   <frame tileid="441" duration="110" />
   <frame tileid="442" duration="110" />
   <frame tileid="443" duration="110" />
  </animation>
 </tile>
 <tile id="123" type="display">
  <animation>
   <frame tileid="123" duration="110" />
   <frame tileid="444" duration="110" />
   <frame tileid="445" duration="110" />
   <frame tileid="446" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="448" duration="110" />
   <frame tileid="449" duration="110" />
   <frame tileid="450" duration="110" />
  </animation>
 </tile>
 <tile id="124" type="display">
  <animation>
   <frame tileid="124" duration="440" />
   <frame tileid="451" duration="110" />
   <frame tileid="452" duration="110" />
   <frame tileid="453" duration="110" />
   <frame tileid="454" duration="110" />
  </animation>
 </tile>
 <tile id="125" type="tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="125" duration="150" />
   <frame tileid="465" duration="150" />
   <frame tileid="466" duration="150" />
   <frame tileid="465" duration="150" />
   <frame tileid="467" duration="150" />
   <frame tileid="468" duration="150" />
   <frame tileid="469" duration="150" />
   <frame tileid="470" duration="150" />
  </animation>
 </tile>
 <tile id="126" type="tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="126" duration="150" />
   <frame tileid="471" duration="150" />
   <frame tileid="472" duration="150" />
   <frame tileid="473" duration="150" />
   <frame tileid="474" duration="150" />
   <frame tileid="475" duration="150" />
   <frame tileid="476" duration="150" />
   <frame tileid="477" duration="150" />
  </animation>
 </tile>
 <tile id="127" type="tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="127" duration="150" />
   <frame tileid="478" duration="150" />
   <frame tileid="479" duration="150" />
   <frame tileid="480" duration="150" />
   <frame tileid="481" duration="150" />
   <frame tileid="482" duration="150" />
   <frame tileid="483" duration="150" />
   <frame tileid="484" duration="150" />
  </animation>
 </tile>
 <tile id="141" type="tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="142" type="tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="143" type="tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="144" type="door">
  <animation>
   <frame tileid="144" duration="140" />
   <frame tileid="485" duration="140" />
   <frame tileid="486" duration="280" />
   <frame tileid="487" duration="140" />
   <frame tileid="486" duration="280" />
   <frame tileid="485" duration="140" />
  </animation>
 </tile>
 <tile id="145" type="door">
  <animation>
   <frame tileid="145" duration="140" />
   <frame tileid="488" duration="140" />
   <frame tileid="489" duration="140" />
   <frame tileid="490" duration="140" />
   <frame tileid="491" duration="140" />
   <frame tileid="489" duration="280" />
   <frame tileid="492" duration="140" />
  </animation>
 </tile>
 <tile id="146" type="poster_0" />
 <tile id="147" type="poster_1" />
 <tile id="148" type="chair_down">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="149" type="chair_up">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="150" type="desk">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="151" type="desk">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="152" type="desk">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="153" type="desk">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="154" type="table">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="155" type="table">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="156" type="plant">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="156" duration="640" />
   <frame tileid="523" duration="320" />
   <frame tileid="524" duration="320" />
  </animation>
 </tile>
 <tile id="157" type="plant">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="157" duration="640" />
   <frame tileid="525" duration="320" />
   <frame tileid="526" duration="320" />
  </animation>
 </tile>
 <tile id="158" type="lantern">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="158" duration="280" />
   <frame tileid="533" duration="280" />
   <frame tileid="534" duration="140" />
   <frame tileid="535" duration="140" />
   <frame tileid="533" duration="140" />
   <frame tileid="536" duration="140" />
  </animation>
 </tile>
 <tile id="159" type="rug_nw" />
 <tile id="160" type="door">
  <animation>
   <frame tileid="160" duration="280" />
   <frame tileid="493" duration="280" />
   <frame tileid="494" duration="140" />
   <frame tileid="493" duration="280" />
   <frame tileid="160" duration="140" />
  </animation>
 </tile>
 <tile id="161" type="door">
  <animation>
   <frame tileid="161" duration="280" />
   <frame tileid="495" duration="280" />
   <frame tileid="496" duration="140" />
   <frame tileid="495" duration="280" />
   <frame tileid="161" duration="140" />
  </animation>
 </tile>
 <tile id="164" type="chair_down">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="165" type="chair_up">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="166" type="desk">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="166" duration="110" />
   <frame tileid="504" duration="110" />
   <frame tileid="505" duration="110" />
   <frame tileid="506" duration="110" />
   <frame tileid="507" duration="440" />
  </animation>
 </tile>
 <tile id="167" type="desk">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="167" duration="330" />
   <frame tileid="508" duration="110" />
   <frame tileid="509" duration="110" />
   <frame tileid="510" duration="110" />
   <frame tileid="511" duration="110" />
   <frame tileid="512" duration="110" />
  </animation>
 </tile>
 <tile id="168" type="desk">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="168" duration="110" />
   <frame tileid="513" duration="110" />
   <frame tileid="514" duration="110" />
   <frame tileid="515" duration="110" />
   <frame tileid="516" duration="330" />
   <frame tileid="517" duration="110" />
  </animation>
 </tile>
 <tile id="169" type="desk">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="169" duration="330" />
   <frame tileid="518" duration="110" />
   <frame tileid="519" duration="110" />
   <frame tileid="520" duration="110" />
   <frame tileid="521" duration="110" />
   <frame tileid="522" duration="110" />
  </animation>
 </tile>
 <tile id="170" type="table">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="171" type="table">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="172" type="plant">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="172" duration="320" />
   <frame tileid="527" duration="320" />
   <frame tileid="528" duration="320" />
   <frame tileid="529" duration="320" />
  </animation>
 </tile>
 <tile id="173" type="plant">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="173" duration="320" />
   <frame tileid="530" duration="320" />
   <frame tileid="531" duration="320" />
   <frame tileid="532" duration="320" />
  </animation>
 </tile>
 <tile id="174" type="lantern">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="174" duration="140" />
   <frame tileid="537" duration="140" />
   <frame tileid="538" duration="140" />
   <frame tileid="539" duration="140" />
   <frame tileid="540" duration="140" />
   <frame tileid="541" duration="140" />
   <frame tileid="538" duration="140" />
   <frame tileid="542" duration="140" />
  </animation>
 </tile>
 <tile id="176" type="door">
  <animation>
   <frame tileid="176" duration="280" />
   <frame tileid="497" duration="140" />
   <frame tileid="498" duration="140" />
   <frame tileid="499" duration="140" />
   <frame tileid="498" duration="140" />
   <frame tileid="497" duration="140" />
   <frame tileid="176" duration="140" />
  </animation>
 </tile>
 <tile id="177" type="door">
  <animation>
   <frame tileid="177" duration="140" />
   <frame tileid="500" duration="140" />
   <frame tileid="501" duration="280" />
   <frame tileid="502" duration="140" />
   <frame tileid="503" duration="140" />
   <frame tileid="501" duration="140" />
   <frame tileid="177" duration="140" />
  </animation>
 </tile>
 <tile id="188" type="plant">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="189" type="plant">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="192" type="rug_n" />
 <tile id="193" type="rug_ne" />
 <tile id="194" type="rug_w" />
 <tile id="195" type="rug_c" />
 <tile id="196" type="rug_e" />
 <tile id="197" type="rug_sw" />
 <tile id="198" type="rug_s" />
 <tile id="199" type="rug_se" />
 <tile id="200" type="cliff_0" />
 <tile id="201" type="cliff_1" />
 <tile id="202" type="cliff_2" />
 <tile id="203" type="cliff_left" />
 <tile id="204" type="cliff_right" />
 <tile id="216" type="cliff_0" />
 <tile id="217" type="cliff_1" />
 <tile id="218" type="cliff_2" />
 <tile id="219" type="cliff_left" />
 <tile id="220" type="cliff_right" />
 <tile id="232" type="cliff_0" />
 <tile id="233" type="cliff_1" />
 <tile id="234" type="cliff_2" />
 <tile id="235" type="cliff_left" />
 <tile id="236" type="cliff_right" />
 <wangsets>
  <wangset name="glass over sea" type="corner" tile="6">
   <wangcolor name="glass" color="#2fb3a0" tile="-1" probability="1" />
   <wangcolor name="sea" color="#15123a" tile="-1" probability="1" />
   <wangtile tileid="6" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="7" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="8" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="9" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="10" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="11" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="12" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="13" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="14" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="15" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="16" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="17" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="18" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="19" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="20" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
  <wangset name="circuit" type="edge" tile="25">
   <wangcolor name="circuit" color="#1fb4e4" tile="-1" probability="1" />
   <wangtile tileid="25" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="26" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="27" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="28" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="29" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="30" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="31" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="32" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="33" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="34" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="35" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="36" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="37" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="38" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="39" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
 </wangsets>
</tileset>
