<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_core" tilewidth="16" tileheight="16" tilecount="496" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_core.png" width="256" height="496" />
 <tile id="0" type="dark_0">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="0" duration="240" />
   <frame tileid="272" duration="240" />
   <frame tileid="273" duration="240" />
   <frame tileid="274" duration="240" />
   <frame tileid="275" duration="240" />
   <frame tileid="276" duration="240" />
   <frame tileid="277" duration="240" />
   <frame tileid="278" duration="240" />
   <frame tileid="279" duration="240" />
   <frame tileid="280" duration="240" />
   <frame tileid="281" duration="240" />
   <frame tileid="282" duration="240" />
   <frame tileid="283" duration="240" />
   <frame tileid="284" duration="240" />
   <frame tileid="285" duration="240" />
   <frame tileid="286" duration="240" />
  </animation>
 </tile>
 <tile id="1" type="dim_0">
  <animation>
   <frame tileid="1" duration="240" />
   <frame tileid="272" duration="240" />
   <frame tileid="273" duration="240" />
   <frame tileid="274" duration="240" />
   <frame tileid="275" duration="240" />
   <frame tileid="276" duration="240" />
   <frame tileid="277" duration="240" />
   <frame tileid="278" duration="240" />
   <frame tileid="279" duration="240" />
   <frame tileid="280" duration="240" />
   <frame tileid="281" duration="240" />
   <frame tileid="282" duration="240" />
   <frame tileid="283" duration="240" />
   <frame tileid="284" duration="240" />
   <frame tileid="285" duration="240" />
   <frame tileid="286" duration="240" />
  </animation>
 </tile>
 <tile id="2" type="dark_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="2" duration="240" />
   <frame tileid="287" duration="240" />
   <frame tileid="288" duration="240" />
   <frame tileid="289" duration="240" />
   <frame tileid="290" duration="240" />
   <frame tileid="291" duration="240" />
   <frame tileid="292" duration="240" />
   <frame tileid="293" duration="240" />
   <frame tileid="294" duration="240" />
   <frame tileid="295" duration="240" />
   <frame tileid="296" duration="240" />
   <frame tileid="297" duration="240" />
   <frame tileid="298" duration="240" />
   <frame tileid="299" duration="240" />
   <frame tileid="300" duration="240" />
   <frame tileid="301" duration="240" />
  </animation>
 </tile>
 <tile id="3" type="dim_1">
  <animation>
   <frame tileid="3" duration="240" />
   <frame tileid="287" duration="240" />
   <frame tileid="288" duration="240" />
   <frame tileid="289" duration="240" />
   <frame tileid="290" duration="240" />
   <frame tileid="291" duration="240" />
   <frame tileid="292" duration="240" />
   <frame tileid="293" duration="240" />
   <frame tileid="294" duration="240" />
   <frame tileid="295" duration="240" />
   <frame tileid="296" duration="240" />
   <frame tileid="297" duration="240" />
   <frame tileid="298" duration="240" />
   <frame tileid="299" duration="240" />
   <frame tileid="300" duration="240" />
   <frame tileid="301" duration="240" />
  </animation>
 </tile>
 <tile id="4" type="dentine_01">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="5" type="dentine_02">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="6" type="dentine_03">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="7" type="dentine_04">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="8" type="dentine_05">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="9" type="dentine_06">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="10" type="dentine_07">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="11" type="dentine_08">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="12" type="dentine_09">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="13" type="dentine_10">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="14" type="dentine_11">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="15" type="dentine_12">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="16" type="dentine_13">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="17" type="dentine_14">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="18" type="dentine_15" />
 <tile id="19" type="dentine_15_1" />
 <tile id="20" type="dentine_15_2" />
 <tile id="21" type="dentine_15_3" />
 <tile id="22" type="dentine_15_4" />
 <tile id="23" type="thread_01">
  <animation>
   <frame tileid="23" duration="90" />
   <frame tileid="302" duration="90" />
   <frame tileid="303" duration="180" />
   <frame tileid="304" duration="90" />
   <frame tileid="305" duration="90" />
   <frame tileid="306" duration="90" />
   <frame tileid="307" duration="90" />
  </animation>
 </tile>
 <tile id="24" type="thread_02">
  <animation>
   <frame tileid="24" duration="180" />
   <frame tileid="308" duration="90" />
   <frame tileid="309" duration="90" />
   <frame tileid="310" duration="90" />
   <frame tileid="311" duration="90" />
   <frame tileid="312" duration="90" />
   <frame tileid="313" duration="90" />
  </animation>
 </tile>
 <tile id="25" type="thread_03">
  <animation>
   <frame tileid="25" duration="90" />
   <frame tileid="314" duration="90" />
   <frame tileid="315" duration="90" />
   <frame tileid="316" duration="90" />
   <frame tileid="317" duration="90" />
   <frame tileid="318" duration="90" />
   <frame tileid="319" duration="90" />
   <frame tileid="320" duration="90" />
  </animation>
 </tile>
 <tile id="26" type="thread_04">
  <animation>
   <frame tileid="26" duration="180" />
   <frame tileid="321" duration="90" />
   <frame tileid="322" duration="90" />
   <frame tileid="323" duration="90" />
   <frame tileid="324" duration="90" />
   <frame tileid="325" duration="90" />
   <frame tileid="326" duration="90" />
  </animation>
 </tile>
 <tile id="27" type="thread_05">
  <animation>
   <frame tileid="27" duration="90" />
   <frame tileid="327" duration="90" />
   <frame tileid="328" duration="90" />
   <frame tileid="329" duration="90" />
   <frame tileid="330" duration="90" />
   <frame tileid="331" duration="90" />
   <frame tileid="332" duration="90" />
   <frame tileid="333" duration="90" />
  </animation>
 </tile>
 <tile id="28" type="thread_06">
  <animation>
   <frame tileid="28" duration="90" />
   <frame tileid="334" duration="90" />
   <frame tileid="335" duration="90" />
   <frame tileid="336" duration="90" />
   <frame tileid="337" duration="90" />
   <frame tileid="338" duration="90" />
   <frame tileid="339" duration="90" />
   <frame tileid="28" duration="90" />
  </animation>
 </tile>
 <tile id="29" type="thread_07">
  <animation>
   <frame tileid="29" duration="90" />
   <frame tileid="340" duration="90" />
   <frame tileid="341" duration="90" />
   <frame tileid="342" duration="90" />
   <frame tileid="343" duration="90" />
   <frame tileid="344" duration="90" />
   <frame tileid="345" duration="90" />
   <frame tileid="346" duration="90" />
  </animation>
 </tile>
 <tile id="30" type="thread_08">
  <animation>
   <frame tileid="30" duration="90" />
   <frame tileid="347" duration="90" />
   <frame tileid="348" duration="180" />
   <frame tileid="349" duration="90" />
   <frame tileid="350" duration="90" />
   <frame tileid="351" duration="90" />
   <frame tileid="352" duration="90" />
  </animation>
 </tile>
 <tile id="31" type="thread_09">
  <animation>
   <frame tileid="31" duration="90" />
   <frame tileid="353" duration="90" />
   <frame tileid="354" duration="90" />
   <frame tileid="355" duration="90" />
   <frame tileid="356" duration="90" />
   <frame tileid="357" duration="90" />
   <frame tileid="358" duration="90" />
   <frame tileid="359" duration="90" />
  </animation>
 </tile>
 <tile id="32" type="thread_10">
  <animation>
   <frame tileid="32" duration="90" />
   <frame tileid="360" duration="90" />
   <frame tileid="361" duration="90" />
   <frame tileid="362" duration="90" />
   <frame tileid="363" duration="90" />
   <frame tileid="364" duration="90" />
   <frame tileid="365" duration="90" />
   <frame tileid="366" duration="90" />
  </animation>
 </tile>
 <tile id="33" type="thread_11">
  <animation>
   <frame tileid="33" duration="90" />
   <frame tileid="367" duration="90" />
   <frame tileid="368" duration="90" />
   <frame tileid="369" duration="90" />
   <frame tileid="370" duration="90" />
   <frame tileid="371" duration="90" />
   <frame tileid="372" duration="90" />
   <frame tileid="373" duration="90" />
  </animation>
 </tile>
 <tile id="34" type="thread_12">
  <animation>
   <frame tileid="34" duration="90" />
   <frame tileid="374" duration="90" />
   <frame tileid="375" duration="90" />
   <frame tileid="376" duration="90" />
   <frame tileid="377" duration="90" />
   <frame tileid="378" duration="90" />
   <frame tileid="379" duration="90" />
   <frame tileid="380" duration="90" />
  </animation>
 </tile>
 <tile id="35" type="thread_13">
  <animation>
   <frame tileid="35" duration="90" />
   <frame tileid="381" duration="90" />
   <frame tileid="382" duration="90" />
   <frame tileid="383" duration="90" />
   <frame tileid="384" duration="90" />
   <frame tileid="385" duration="90" />
   <frame tileid="386" duration="90" />
   <frame tileid="387" duration="90" />
  </animation>
 </tile>
 <tile id="36" type="thread_14">
  <animation>
   <frame tileid="36" duration="90" />
   <frame tileid="388" duration="90" />
   <frame tileid="389" duration="90" />
   <frame tileid="390" duration="90" />
   <frame tileid="391" duration="90" />
   <frame tileid="392" duration="90" />
   <frame tileid="393" duration="90" />
   <frame tileid="394" duration="90" />
  </animation>
 </tile>
 <tile id="37" type="thread_15">
  <animation>
   <frame tileid="37" duration="90" />
   <frame tileid="395" duration="90" />
   <frame tileid="396" duration="90" />
   <frame tileid="397" duration="90" />
   <frame tileid="398" duration="90" />
   <frame tileid="399" duration="90" />
   <frame tileid="400" duration="90" />
   <frame tileid="401" duration="90" />
  </animation>
 </tile>
 <tile id="38" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="cliff_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="cliff_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="44" type="fossil_watch" />
 <tile id="45" type="fossil_watch" />
 <tile id="46" type="fossil_plaster" />
 <tile id="47" type="fossil_plaster" />
 <tile id="54" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="cliff_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="cliff_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="fossil_watch" />
 <tile id="61" type="fossil_watch" />
 <tile id="62" type="fossil_plaster" />
 <tile id="63" type="fossil_plaster" />
 <tile id="70" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="cliff_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="cliff_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="86" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="87" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="88" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="89" type="cliff">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="90" type="cliff_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="91" type="cliff_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="96" type="fossil_bulb" />
 <tile id="97" type="fossil_bulb" />
 <tile id="98" type="fossil_glove" />
 <tile id="99" type="fossil_glove" />
 <tile id="100" type="fossil_ticket" />
 <tile id="101" type="fossil_ticket" />
 <tile id="102" type="fossil_visor" />
 <tile id="103" type="fossil_visor" />
 <tile id="104" type="well" />
 <tile id="105" type="well" />
 <tile id="106" type="well" />
 <tile id="107" type="column">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="108" type="column">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="109" type="hanging_0" />
 <tile id="110" type="hanging_0" />
 <tile id="112" type="fossil_bulb" />
 <tile id="113" type="fossil_bulb" />
 <tile id="114" type="fossil_glove" />
 <tile id="115" type="fossil_glove" />
 <tile id="116" type="fossil_ticket" />
 <tile id="117" type="fossil_ticket" />
 <tile id="118" type="fossil_visor" />
 <tile id="119" type="fossil_visor" />
 <tile id="120" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="120" duration="140" />
   <frame tileid="402" duration="140" />
   <frame tileid="403" duration="140" />
   <frame tileid="404" duration="140" />
   <frame tileid="405" duration="140" />
   <frame tileid="406" duration="140" />
   <frame tileid="407" duration="140" />
   <frame tileid="408" duration="140" />
  </animation>
 </tile>
 <tile id="121" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="121" duration="140" />
   <frame tileid="409" duration="140" />
   <frame tileid="410" duration="140" />
   <frame tileid="411" duration="140" />
   <frame tileid="412" duration="140" />
   <frame tileid="413" duration="140" />
   <frame tileid="414" duration="140" />
   <frame tileid="415" duration="140" />
  </animation>
 </tile>
 <tile id="122" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="122" duration="140" />
   <frame tileid="416" duration="140" />
   <frame tileid="417" duration="140" />
   <frame tileid="418" duration="140" />
   <frame tileid="419" duration="140" />
   <frame tileid="420" duration="140" />
   <frame tileid="421" duration="140" />
   <frame tileid="422" duration="140" />
  </animation>
 </tile>
 <tile id="123" type="column">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="124" type="column">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="125" type="hanging_0" />
 <tile id="126" type="hanging_0" />
 <tile id="136" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="136" duration="140" />
   <frame tileid="423" duration="140" />
   <frame tileid="424" duration="140" />
   <frame tileid="425" duration="140" />
   <frame tileid="426" duration="140" />
   <frame tileid="427" duration="140" />
   <frame tileid="428" duration="140" />
   <frame tileid="429" duration="140" />
  </animation>
 </tile>
 <tile id="137" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="137" duration="140" />
   <frame tileid="430" duration="140" />
   <frame tileid="431" duration="140" />
   <frame tileid="432" duration="140" />
   <frame tileid="433" duration="140" />
   <frame tileid="434" duration="140" />
   <frame tileid="435" duration="140" />
   <frame tileid="436" duration="140" />
  </animation>
 </tile>
 <tile id="138" type="well">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="138" duration="140" />
   <frame tileid="437" duration="140" />
   <frame tileid="438" duration="140" />
   <frame tileid="439" duration="140" />
   <frame tileid="440" duration="140" />
   <frame tileid="441" duration="140" />
   <frame tileid="442" duration="140" />
   <frame tileid="443" duration="140" />
  </animation>
 </tile>
 <tile id="139" type="column">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="140" type="column">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="155" type="column">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="156" type="column">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="160" type="hanging_1" />
 <tile id="161" type="hanging_1" />
 <tile id="162" type="plates" />
 <tile id="163" type="plates" />
 <tile id="164" type="plates" />
 <tile id="165" type="plates" />
 <tile id="166" type="shade" />
 <tile id="167" type="shade" />
 <tile id="168" type="shade" />
 <tile id="169" type="shade" />
 <tile id="170" type="shade" />
 <tile id="171" type="shade" />
 <tile id="172" type="shade" />
 <tile id="173" type="shade" />
 <tile id="176" type="hanging_1" />
 <tile id="177" type="hanging_1" />
 <tile id="178" type="plates" />
 <tile id="179" type="plates" />
 <tile id="180" type="plates" />
 <tile id="181" type="plates" />
 <tile id="182" type="shade" />
 <tile id="183" type="shade" />
 <tile id="184" type="shade" />
 <tile id="185" type="shade" />
 <tile id="186" type="shade" />
 <tile id="187" type="shade" />
 <tile id="188" type="shade" />
 <tile id="189" type="shade" />
 <tile id="194" type="plates" />
 <tile id="195" type="plates" />
 <tile id="196" type="plates" />
 <tile id="197" type="plates" />
 <tile id="198" type="shade" />
 <tile id="199" type="shade" />
 <tile id="200" type="shade" />
 <tile id="201" type="shade" />
 <tile id="202" type="shade" />
 <tile id="203" type="shade" />
 <tile id="204" type="shade" />
 <tile id="205" type="shade" />
 <tile id="210" type="plates" />
 <tile id="211" type="plates" />
 <tile id="212" type="plates" />
 <tile id="213" type="plates" />
 <tile id="224" type="dais">
  <animation>
   <frame tileid="224" duration="150" />
   <frame tileid="444" duration="150" />
   <frame tileid="445" duration="150" />
   <frame tileid="224" duration="150" />
   <frame tileid="445" duration="150" />
   <frame tileid="224" duration="450" />
  </animation>
 </tile>
 <tile id="225" type="dais">
  <animation>
   <frame tileid="225" duration="150" />
   <frame tileid="446" duration="150" />
   <frame tileid="447" duration="150" />
   <frame tileid="225" duration="150" />
   <frame tileid="447" duration="150" />
   <frame tileid="225" duration="450" />
  </animation>
 </tile>
 <tile id="226" type="dais">
  <animation>
   <frame tileid="226" duration="150" />
   <frame tileid="448" duration="150" />
   <frame tileid="449" duration="150" />
   <frame tileid="226" duration="150" />
   <frame tileid="449" duration="150" />
   <frame tileid="226" duration="450" />
  </animation>
 </tile>
 <tile id="227" type="dais">
  <animation>
   <frame tileid="227" duration="150" />
   <frame tileid="450" duration="150" />
   <frame tileid="451" duration="150" />
   <frame tileid="227" duration="150" />
   <frame tileid="451" duration="150" />
   <frame tileid="227" duration="450" />
  </animation>
 </tile>
 <tile id="228" type="dais">
  <animation>
   <frame tileid="228" duration="150" />
   <frame tileid="452" duration="150" />
   <frame tileid="453" duration="150" />
   <frame tileid="228" duration="150" />
   <frame tileid="453" duration="150" />
   <frame tileid="228" duration="450" />
  </animation>
 </tile>
 <tile id="229" type="dais">
  <animation>
   <frame tileid="229" duration="150" />
   <frame tileid="454" duration="150" />
   <frame tileid="455" duration="150" />
   <frame tileid="229" duration="150" />
   <frame tileid="455" duration="150" />
   <frame tileid="229" duration="450" />
  </animation>
 </tile>
 <tile id="230" type="dais">
  <animation>
   <frame tileid="230" duration="150" />
   <frame tileid="456" duration="150" />
   <frame tileid="457" duration="150" />
   <frame tileid="230" duration="150" />
   <frame tileid="457" duration="150" />
   <frame tileid="230" duration="450" />
  </animation>
 </tile>
 <tile id="231" type="dais">
  <animation>
   <frame tileid="231" duration="150" />
   <frame tileid="458" duration="150" />
   <frame tileid="459" duration="150" />
   <frame tileid="231" duration="150" />
   <frame tileid="459" duration="150" />
   <frame tileid="231" duration="450" />
  </animation>
 </tile>
 <tile id="232" type="root_0" />
 <tile id="233" type="root_1" />
 <tile id="234" type="root_2" />
 <tile id="235" type="root_left" />
 <tile id="236" type="root_right" />
 <tile id="240" type="dais">
  <animation>
   <frame tileid="240" duration="150" />
   <frame tileid="460" duration="150" />
   <frame tileid="461" duration="150" />
   <frame tileid="240" duration="150" />
   <frame tileid="461" duration="150" />
   <frame tileid="240" duration="450" />
  </animation>
 </tile>
 <tile id="241" type="dais">
  <animation>
   <frame tileid="241" duration="150" />
   <frame tileid="462" duration="150" />
   <frame tileid="463" duration="150" />
   <frame tileid="241" duration="150" />
   <frame tileid="463" duration="150" />
   <frame tileid="241" duration="450" />
  </animation>
 </tile>
 <tile id="242" type="dais">
  <animation>
   <frame tileid="242" duration="150" />
   <frame tileid="464" duration="150" />
   <frame tileid="465" duration="150" />
   <frame tileid="242" duration="150" />
   <frame tileid="465" duration="150" />
   <frame tileid="242" duration="450" />
  </animation>
 </tile>
 <tile id="243" type="dais">
  <animation>
   <frame tileid="243" duration="150" />
   <frame tileid="466" duration="150" />
   <frame tileid="467" duration="150" />
   <frame tileid="243" duration="150" />
   <frame tileid="467" duration="150" />
   <frame tileid="243" duration="450" />
  </animation>
 </tile>
 <tile id="244" type="dais">
  <animation>
   <frame tileid="244" duration="150" />
   <frame tileid="466" duration="150" />
   <frame tileid="468" duration="150" />
   <frame tileid="244" duration="150" />
   <frame tileid="468" duration="150" />
   <frame tileid="244" duration="450" />
  </animation>
 </tile>
 <tile id="245" type="dais">
  <animation>
   <frame tileid="245" duration="150" />
   <frame tileid="469" duration="150" />
   <frame tileid="470" duration="150" />
   <frame tileid="245" duration="150" />
   <frame tileid="470" duration="150" />
   <frame tileid="245" duration="450" />
  </animation>
 </tile>
 <tile id="246" type="dais">
  <animation>
   <frame tileid="246" duration="150" />
   <frame tileid="471" duration="150" />
   <frame tileid="472" duration="150" />
   <frame tileid="246" duration="150" />
   <frame tileid="472" duration="150" />
   <frame tileid="246" duration="450" />
  </animation>
 </tile>
 <tile id="247" type="dais">
  <animation>
   <frame tileid="247" duration="150" />
   <frame tileid="473" duration="150" />
   <frame tileid="474" duration="150" />
   <frame tileid="247" duration="150" />
   <frame tileid="474" duration="150" />
   <frame tileid="247" duration="450" />
  </animation>
 </tile>
 <tile id="248" type="root_0" />
 <tile id="249" type="root_1" />
 <tile id="250" type="root_2" />
 <tile id="251" type="root_left" />
 <tile id="252" type="root_right" />
 <tile id="256" type="dais">
  <animation>
   <frame tileid="256" duration="150" />
   <frame tileid="475" duration="150" />
   <frame tileid="476" duration="150" />
   <frame tileid="256" duration="150" />
   <frame tileid="476" duration="150" />
   <frame tileid="256" duration="450" />
  </animation>
 </tile>
 <tile id="257" type="dais">
  <animation>
   <frame tileid="257" duration="150" />
   <frame tileid="477" duration="150" />
   <frame tileid="478" duration="150" />
   <frame tileid="257" duration="150" />
   <frame tileid="478" duration="150" />
   <frame tileid="257" duration="450" />
  </animation>
 </tile>
 <tile id="258" type="dais">
  <animation>
   <frame tileid="258" duration="150" />
   <frame tileid="479" duration="150" />
   <frame tileid="480" duration="150" />
   <frame tileid="258" duration="150" />
   <frame tileid="480" duration="150" />
   <frame tileid="258" duration="450" />
  </animation>
 </tile>
 <tile id="259" type="dais">
  <animation>
   <frame tileid="259" duration="150" />
   <frame tileid="481" duration="150" />
   <frame tileid="482" duration="150" />
   <frame tileid="259" duration="150" />
   <frame tileid="482" duration="150" />
   <frame tileid="259" duration="450" />
  </animation>
 </tile>
 <tile id="260" type="dais">
  <animation>
   <frame tileid="260" duration="150" />
   <frame tileid="483" duration="150" />
   <frame tileid="484" duration="150" />
   <frame tileid="260" duration="150" />
   <frame tileid="484" duration="150" />
   <frame tileid="260" duration="450" />
  </animation>
 </tile>
 <tile id="261" type="dais">
  <animation>
   <frame tileid="261" duration="150" />
   <frame tileid="485" duration="150" />
   <frame tileid="486" duration="150" />
   <frame tileid="261" duration="150" />
   <frame tileid="486" duration="150" />
   <frame tileid="261" duration="450" />
  </animation>
 </tile>
 <tile id="262" type="dais">
  <animation>
   <frame tileid="262" duration="150" />
   <frame tileid="487" duration="150" />
   <frame tileid="488" duration="150" />
   <frame tileid="262" duration="150" />
   <frame tileid="488" duration="150" />
   <frame tileid="262" duration="450" />
  </animation>
 </tile>
 <tile id="263" type="dais">
  <animation>
   <frame tileid="263" duration="150" />
   <frame tileid="489" duration="150" />
   <frame tileid="490" duration="150" />
   <frame tileid="263" duration="150" />
   <frame tileid="490" duration="150" />
   <frame tileid="263" duration="450" />
  </animation>
 </tile>
 <tile id="264" type="root_0" />
 <tile id="265" type="root_1" />
 <tile id="266" type="root_2" />
 <tile id="267" type="root_left" />
 <tile id="268" type="root_right" />
 <wangsets>
  <wangset name="dentine over dark" type="corner" tile="4">
   <wangcolor name="dentine" color="#7d5a42" tile="-1" probability="1" />
   <wangcolor name="dark" color="#0b0a1c" tile="-1" probability="1" />
   <wangtile tileid="4" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="5" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="6" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="7" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="8" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="9" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="10" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="11" wangid="0,2,0,2,0,1,0,2" />
   <wangtile tileid="12" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="13" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="14" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="15" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="16" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="17" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="18" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
  <wangset name="thread" type="edge" tile="23">
   <wangcolor name="thread" color="#dc2f3c" tile="-1" probability="1" />
   <wangtile tileid="23" wangid="1,0,0,0,0,0,0,0" />
   <wangtile tileid="24" wangid="0,0,1,0,0,0,0,0" />
   <wangtile tileid="25" wangid="1,0,1,0,0,0,0,0" />
   <wangtile tileid="26" wangid="0,0,0,0,1,0,0,0" />
   <wangtile tileid="27" wangid="1,0,0,0,1,0,0,0" />
   <wangtile tileid="28" wangid="0,0,1,0,1,0,0,0" />
   <wangtile tileid="29" wangid="1,0,1,0,1,0,0,0" />
   <wangtile tileid="30" wangid="0,0,0,0,0,0,1,0" />
   <wangtile tileid="31" wangid="1,0,0,0,0,0,1,0" />
   <wangtile tileid="32" wangid="0,0,1,0,0,0,1,0" />
   <wangtile tileid="33" wangid="1,0,1,0,0,0,1,0" />
   <wangtile tileid="34" wangid="0,0,0,0,1,0,1,0" />
   <wangtile tileid="35" wangid="1,0,0,0,1,0,1,0" />
   <wangtile tileid="36" wangid="0,0,1,0,1,0,1,0" />
   <wangtile tileid="37" wangid="1,0,1,0,1,0,1,0" />
  </wangset>
 </wangsets>
</tileset>
