<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_sea" tilewidth="16" tileheight="16" tilecount="468" columns="18">
 <properties>
  <property name="painter" value="code" />
  <property name="sky" value="all" />
 </properties>
 <image source="../../assets/art/tiles/street_sea.png" width="288" height="416" />
 <tile id="0" type="bay" />
 <tile id="1" type="bay" />
 <tile id="2" type="bay">
  <animation>
   <frame tileid="2" duration="360" />
   <frame tileid="144" duration="360" />
   <frame tileid="145" duration="360" />
   <frame tileid="146" duration="360" />
   <frame tileid="147" duration="360" />
   <frame tileid="2" duration="360" />
  </animation>
 </tile>
 <tile id="3" type="bay">
  <animation>
   <frame tileid="3" duration="360" />
   <frame tileid="148" duration="360" />
   <frame tileid="149" duration="360" />
   <frame tileid="150" duration="360" />
   <frame tileid="151" duration="360" />
   <frame tileid="3" duration="360" />
  </animation>
 </tile>
 <tile id="4" type="bay" />
 <tile id="5" type="bay" />
 <tile id="6" type="bay" />
 <tile id="7" type="bay" />
 <tile id="8" type="bay" />
 <tile id="9" type="bay">
  <animation>
   <frame tileid="9" duration="360" />
   <frame tileid="152" duration="360" />
   <frame tileid="153" duration="360" />
   <frame tileid="154" duration="720" />
   <frame tileid="155" duration="360" />
  </animation>
 </tile>
 <tile id="10" type="bay">
  <animation>
   <frame tileid="10" duration="360" />
   <frame tileid="156" duration="360" />
   <frame tileid="157" duration="360" />
   <frame tileid="158" duration="720" />
   <frame tileid="159" duration="360" />
  </animation>
 </tile>
 <tile id="11" type="bay" />
 <tile id="12" type="bay" />
 <tile id="13" type="bay" />
 <tile id="14" type="bay" />
 <tile id="15" type="bay">
  <animation>
   <frame tileid="15" duration="360" />
   <frame tileid="160" duration="360" />
   <frame tileid="161" duration="360" />
   <frame tileid="160" duration="360" />
   <frame tileid="15" duration="720" />
  </animation>
 </tile>
 <tile id="16" type="bay">
  <animation>
   <frame tileid="16" duration="720" />
   <frame tileid="162" duration="360" />
   <frame tileid="16" duration="1080" />
  </animation>
 </tile>
 <tile id="17" type="bay">
  <animation>
   <frame tileid="17" duration="720" />
   <frame tileid="163" duration="360" />
   <frame tileid="17" duration="1080" />
  </animation>
 </tile>
 <tile id="18" type="bay" />
 <tile id="19" type="bay">
  <animation>
   <frame tileid="19" duration="360" />
   <frame tileid="164" duration="360" />
   <frame tileid="165" duration="360" />
   <frame tileid="166" duration="360" />
   <frame tileid="165" duration="360" />
   <frame tileid="164" duration="360" />
  </animation>
 </tile>
 <tile id="20" type="bay">
  <animation>
   <frame tileid="20" duration="360" />
   <frame tileid="167" duration="360" />
   <frame tileid="168" duration="360" />
   <frame tileid="169" duration="360" />
   <frame tileid="170" duration="360" />
   <frame tileid="20" duration="360" />
  </animation>
 </tile>
 <tile id="21" type="bay">
  <animation>
   <frame tileid="21" duration="360" />
   <frame tileid="171" duration="360" />
   <frame tileid="172" duration="360" />
   <frame tileid="173" duration="360" />
   <frame tileid="174" duration="360" />
   <frame tileid="21" duration="360" />
  </animation>
 </tile>
 <tile id="22" type="bay">
  <animation>
   <frame tileid="22" duration="360" />
   <frame tileid="175" duration="360" />
   <frame tileid="176" duration="360" />
   <frame tileid="175" duration="360" />
   <frame tileid="177" duration="360" />
   <frame tileid="22" duration="360" />
  </animation>
 </tile>
 <tile id="23" type="bay" />
 <tile id="24" type="bay" />
 <tile id="25" type="bay" />
 <tile id="26" type="bay">
  <animation>
   <frame tileid="26" duration="1080" />
   <frame tileid="178" duration="1080" />
  </animation>
 </tile>
 <tile id="27" type="bay">
  <animation>
   <frame tileid="27" duration="360" />
   <frame tileid="179" duration="360" />
   <frame tileid="180" duration="360" />
   <frame tileid="181" duration="720" />
   <frame tileid="182" duration="360" />
  </animation>
 </tile>
 <tile id="28" type="bay">
  <animation>
   <frame tileid="28" duration="360" />
   <frame tileid="183" duration="360" />
   <frame tileid="184" duration="360" />
   <frame tileid="185" duration="720" />
   <frame tileid="186" duration="360" />
  </animation>
 </tile>
 <tile id="29" type="bay">
  <animation>
   <frame tileid="29" duration="360" />
   <frame tileid="187" duration="360" />
   <frame tileid="188" duration="360" />
   <frame tileid="189" duration="360" />
   <frame tileid="190" duration="360" />
   <frame tileid="29" duration="360" />
  </animation>
 </tile>
 <tile id="30" type="bay">
  <animation>
   <frame tileid="30" duration="360" />
   <frame tileid="191" duration="360" />
   <frame tileid="30" duration="1440" />
  </animation>
 </tile>
 <tile id="31" type="bay">
  <animation>
   <frame tileid="31" duration="360" />
   <frame tileid="192" duration="360" />
   <frame tileid="193" duration="360" />
   <frame tileid="31" duration="1080" />
  </animation>
 </tile>
 <tile id="32" type="bay">
  <animation>
   <frame tileid="32" duration="360" />
   <frame tileid="194" duration="360" />
   <frame tileid="195" duration="360" />
   <frame tileid="194" duration="360" />
   <frame tileid="32" duration="720" />
  </animation>
 </tile>
 <tile id="33" type="bay">
  <animation>
   <frame tileid="33" duration="360" />
   <frame tileid="196" duration="360" />
   <frame tileid="197" duration="360" />
   <frame tileid="196" duration="360" />
   <frame tileid="198" duration="360" />
   <frame tileid="33" duration="360" />
  </animation>
 </tile>
 <tile id="34" type="bay">
  <animation>
   <frame tileid="34" duration="360" />
   <frame tileid="199" duration="360" />
   <frame tileid="200" duration="360" />
   <frame tileid="201" duration="360" />
   <frame tileid="202" duration="720" />
  </animation>
 </tile>
 <tile id="35" type="bay">
  <animation>
   <frame tileid="35" duration="720" />
   <frame tileid="203" duration="360" />
   <frame tileid="35" duration="1080" />
  </animation>
 </tile>
 <tile id="36" type="bay" />
 <tile id="37" type="bay">
  <animation>
   <frame tileid="37" duration="360" />
   <frame tileid="204" duration="360" />
   <frame tileid="205" duration="360" />
   <frame tileid="206" duration="360" />
   <frame tileid="207" duration="360" />
   <frame tileid="37" duration="360" />
  </animation>
 </tile>
 <tile id="38" type="bay">
  <animation>
   <frame tileid="38" duration="360" />
   <frame tileid="208" duration="360" />
   <frame tileid="209" duration="360" />
   <frame tileid="210" duration="360" />
   <frame tileid="211" duration="360" />
   <frame tileid="38" duration="360" />
  </animation>
 </tile>
 <tile id="39" type="bay">
  <animation>
   <frame tileid="39" duration="360" />
   <frame tileid="212" duration="360" />
   <frame tileid="213" duration="360" />
   <frame tileid="214" duration="360" />
   <frame tileid="215" duration="360" />
   <frame tileid="39" duration="360" />
  </animation>
 </tile>
 <tile id="40" type="bay">
  <animation>
   <frame tileid="40" duration="360" />
   <frame tileid="216" duration="360" />
   <frame tileid="217" duration="360" />
   <frame tileid="216" duration="360" />
   <frame tileid="218" duration="360" />
   <frame tileid="40" duration="360" />
  </animation>
 </tile>
 <tile id="41" type="bay" />
 <tile id="42" type="bay" />
 <tile id="43" type="bay">
  <animation>
   <frame tileid="43" duration="360" />
   <frame tileid="219" duration="360" />
   <frame tileid="43" duration="720" />
   <frame tileid="219" duration="360" />
   <frame tileid="43" duration="360" />
  </animation>
 </tile>
 <tile id="44" type="bay">
  <animation>
   <frame tileid="44" duration="360" />
   <frame tileid="220" duration="1440" />
   <frame tileid="221" duration="360" />
  </animation>
 </tile>
 <tile id="45" type="bay">
  <animation>
   <frame tileid="45" duration="360" />
   <frame tileid="222" duration="360" />
   <frame tileid="223" duration="360" />
   <frame tileid="224" duration="360" />
   <frame tileid="225" duration="360" />
   <frame tileid="226" duration="360" />
  </animation>
 </tile>
 <tile id="46" type="bay">
  <animation>
   <frame tileid="46" duration="360" />
   <frame tileid="227" duration="360" />
   <frame tileid="228" duration="360" />
   <frame tileid="229" duration="360" />
   <frame tileid="230" duration="360" />
   <frame tileid="231" duration="360" />
  </animation>
 </tile>
 <tile id="47" type="bay">
  <animation>
   <frame tileid="47" duration="360" />
   <frame tileid="232" duration="360" />
   <frame tileid="233" duration="360" />
   <frame tileid="234" duration="360" />
   <frame tileid="235" duration="360" />
   <frame tileid="236" duration="360" />
  </animation>
 </tile>
 <tile id="48" type="bay" />
 <tile id="49" type="bay" />
 <tile id="50" type="bay">
  <animation>
   <frame tileid="50" duration="360" />
   <frame tileid="237" duration="360" />
   <frame tileid="238" duration="360" />
   <frame tileid="237" duration="360" />
   <frame tileid="239" duration="360" />
   <frame tileid="50" duration="360" />
  </animation>
 </tile>
 <tile id="51" type="bay">
  <animation>
   <frame tileid="51" duration="360" />
   <frame tileid="240" duration="360" />
   <frame tileid="241" duration="360" />
   <frame tileid="240" duration="360" />
   <frame tileid="242" duration="360" />
   <frame tileid="51" duration="360" />
  </animation>
 </tile>
 <tile id="52" type="bay">
  <animation>
   <frame tileid="52" duration="360" />
   <frame tileid="243" duration="360" />
   <frame tileid="244" duration="360" />
   <frame tileid="243" duration="360" />
   <frame tileid="244" duration="360" />
   <frame tileid="52" duration="360" />
  </animation>
 </tile>
 <tile id="53" type="bay" />
 <tile id="54" type="bay">
  <animation>
   <frame tileid="54" duration="360" />
   <frame tileid="245" duration="360" />
   <frame tileid="246" duration="360" />
   <frame tileid="247" duration="360" />
   <frame tileid="248" duration="360" />
   <frame tileid="249" duration="360" />
  </animation>
 </tile>
 <tile id="55" type="bay">
  <animation>
   <frame tileid="55" duration="360" />
   <frame tileid="250" duration="360" />
   <frame tileid="251" duration="360" />
   <frame tileid="252" duration="360" />
   <frame tileid="253" duration="360" />
   <frame tileid="254" duration="360" />
  </animation>
 </tile>
 <tile id="56" type="bay">
  <animation>
   <frame tileid="56" duration="360" />
   <frame tileid="255" duration="360" />
   <frame tileid="256" duration="360" />
   <frame tileid="257" duration="360" />
   <frame tileid="258" duration="360" />
   <frame tileid="259" duration="360" />
  </animation>
 </tile>
 <tile id="57" type="bay">
  <animation>
   <frame tileid="57" duration="360" />
   <frame tileid="260" duration="360" />
   <frame tileid="261" duration="360" />
   <frame tileid="262" duration="360" />
   <frame tileid="263" duration="360" />
   <frame tileid="264" duration="360" />
  </animation>
 </tile>
 <tile id="58" type="bay">
  <animation>
   <frame tileid="58" duration="360" />
   <frame tileid="265" duration="360" />
   <frame tileid="266" duration="360" />
   <frame tileid="267" duration="360" />
   <frame tileid="268" duration="360" />
   <frame tileid="269" duration="360" />
  </animation>
 </tile>
 <tile id="59" type="bay">
  <animation>
   <frame tileid="59" duration="360" />
   <frame tileid="270" duration="360" />
   <frame tileid="271" duration="360" />
   <frame tileid="272" duration="360" />
   <frame tileid="273" duration="360" />
   <frame tileid="274" duration="360" />
  </animation>
 </tile>
 <tile id="60" type="bay">
  <animation>
   <frame tileid="60" duration="360" />
   <frame tileid="275" duration="360" />
   <frame tileid="276" duration="360" />
   <frame tileid="277" duration="360" />
   <frame tileid="278" duration="360" />
   <frame tileid="279" duration="360" />
  </animation>
 </tile>
 <tile id="61" type="bay">
  <animation>
   <frame tileid="61" duration="360" />
   <frame tileid="280" duration="360" />
   <frame tileid="281" duration="360" />
   <frame tileid="282" duration="360" />
   <frame tileid="283" duration="360" />
   <frame tileid="284" duration="360" />
  </animation>
 </tile>
 <tile id="62" type="bay">
  <animation>
   <frame tileid="62" duration="360" />
   <frame tileid="285" duration="360" />
   <frame tileid="286" duration="360" />
   <frame tileid="287" duration="360" />
   <frame tileid="288" duration="360" />
   <frame tileid="289" duration="360" />
  </animation>
 </tile>
 <tile id="63" type="bay">
  <animation>
   <frame tileid="63" duration="360" />
   <frame tileid="290" duration="360" />
   <frame tileid="291" duration="360" />
   <frame tileid="292" duration="360" />
   <frame tileid="293" duration="360" />
   <frame tileid="294" duration="360" />
  </animation>
 </tile>
 <tile id="64" type="bay">
  <animation>
   <frame tileid="64" duration="360" />
   <frame tileid="295" duration="360" />
   <frame tileid="296" duration="360" />
   <frame tileid="297" duration="360" />
   <frame tileid="298" duration="360" />
   <frame tileid="299" duration="360" />
  </animation>
 </tile>
 <tile id="65" type="bay">
  <animation>
   <frame tileid="65" duration="360" />
   <frame tileid="300" duration="360" />
   <frame tileid="301" duration="360" />
   <frame tileid="302" duration="360" />
   <frame tileid="303" duration="360" />
   <frame tileid="304" duration="360" />
  </animation>
 </tile>
 <tile id="66" type="bay">
  <animation>
   <frame tileid="66" duration="360" />
   <frame tileid="305" duration="360" />
   <frame tileid="306" duration="360" />
   <frame tileid="307" duration="360" />
   <frame tileid="308" duration="360" />
   <frame tileid="309" duration="360" />
  </animation>
 </tile>
 <tile id="67" type="bay">
  <animation>
   <frame tileid="67" duration="360" />
   <frame tileid="310" duration="360" />
   <frame tileid="311" duration="360" />
   <frame tileid="312" duration="360" />
   <frame tileid="313" duration="360" />
   <frame tileid="314" duration="360" />
  </animation>
 </tile>
 <tile id="68" type="bay">
  <animation>
   <frame tileid="68" duration="360" />
   <frame tileid="315" duration="360" />
   <frame tileid="316" duration="360" />
   <frame tileid="317" duration="360" />
   <frame tileid="318" duration="360" />
   <frame tileid="319" duration="360" />
  </animation>
 </tile>
 <tile id="69" type="bay">
  <animation>
   <frame tileid="69" duration="360" />
   <frame tileid="320" duration="360" />
   <frame tileid="321" duration="360" />
   <frame tileid="322" duration="360" />
   <frame tileid="323" duration="360" />
   <frame tileid="324" duration="360" />
  </animation>
 </tile>
 <tile id="70" type="bay">
  <animation>
   <frame tileid="70" duration="360" />
   <frame tileid="325" duration="360" />
   <frame tileid="326" duration="360" />
   <frame tileid="325" duration="360" />
   <frame tileid="327" duration="360" />
   <frame tileid="328" duration="360" />
  </animation>
 </tile>
 <tile id="71" type="bay">
  <animation>
   <frame tileid="71" duration="360" />
   <frame tileid="329" duration="360" />
   <frame tileid="330" duration="360" />
   <frame tileid="71" duration="720" />
   <frame tileid="331" duration="360" />
  </animation>
 </tile>
 <tile id="72" type="bay">
  <animation>
   <frame tileid="72" duration="360" />
   <frame tileid="332" duration="360" />
   <frame tileid="333" duration="360" />
   <frame tileid="334" duration="360" />
   <frame tileid="335" duration="360" />
   <frame tileid="336" duration="360" />
  </animation>
 </tile>
 <tile id="73" type="bay">
  <animation>
   <frame tileid="73" duration="720" />
   <frame tileid="337" duration="360" />
   <frame tileid="338" duration="720" />
   <frame tileid="339" duration="360" />
  </animation>
 </tile>
 <tile id="74" type="bay">
  <animation>
   <frame tileid="74" duration="360" />
   <frame tileid="340" duration="360" />
   <frame tileid="341" duration="360" />
   <frame tileid="342" duration="360" />
   <frame tileid="343" duration="360" />
   <frame tileid="344" duration="360" />
  </animation>
 </tile>
 <tile id="75" type="bay">
  <animation>
   <frame tileid="75" duration="360" />
   <frame tileid="345" duration="360" />
   <frame tileid="346" duration="360" />
   <frame tileid="347" duration="360" />
   <frame tileid="348" duration="360" />
   <frame tileid="349" duration="360" />
  </animation>
 </tile>
 <tile id="76" type="bay">
  <animation>
   <frame tileid="76" duration="360" />
   <frame tileid="350" duration="360" />
   <frame tileid="351" duration="360" />
   <frame tileid="352" duration="360" />
   <frame tileid="353" duration="360" />
   <frame tileid="354" duration="360" />
  </animation>
 </tile>
 <tile id="77" type="bay">
  <animation>
   <frame tileid="77" duration="360" />
   <frame tileid="355" duration="360" />
   <frame tileid="356" duration="360" />
   <frame tileid="357" duration="360" />
   <frame tileid="358" duration="360" />
   <frame tileid="359" duration="360" />
  </animation>
 </tile>
 <tile id="78" type="bay">
  <animation>
   <frame tileid="78" duration="360" />
   <frame tileid="360" duration="360" />
   <frame tileid="361" duration="360" />
   <frame tileid="362" duration="360" />
   <frame tileid="363" duration="360" />
   <frame tileid="364" duration="360" />
  </animation>
 </tile>
 <tile id="79" type="bay">
  <animation>
   <frame tileid="79" duration="360" />
   <frame tileid="365" duration="360" />
   <frame tileid="366" duration="360" />
   <frame tileid="79" duration="360" />
   <frame tileid="365" duration="360" />
   <frame tileid="366" duration="360" />
  </animation>
 </tile>
 <tile id="80" type="bay">
  <animation>
   <frame tileid="80" duration="360" />
   <frame tileid="367" duration="360" />
   <frame tileid="368" duration="360" />
   <frame tileid="369" duration="360" />
   <frame tileid="370" duration="360" />
   <frame tileid="371" duration="360" />
  </animation>
 </tile>
 <tile id="81" type="bay">
  <animation>
   <frame tileid="81" duration="360" />
   <frame tileid="372" duration="360" />
   <frame tileid="373" duration="360" />
   <frame tileid="374" duration="360" />
   <frame tileid="375" duration="360" />
   <frame tileid="376" duration="360" />
  </animation>
 </tile>
 <tile id="82" type="bay">
  <animation>
   <frame tileid="82" duration="360" />
   <frame tileid="377" duration="360" />
   <frame tileid="378" duration="360" />
   <frame tileid="379" duration="720" />
   <frame tileid="380" duration="360" />
  </animation>
 </tile>
 <tile id="83" type="bay">
  <animation>
   <frame tileid="83" duration="360" />
   <frame tileid="381" duration="360" />
   <frame tileid="382" duration="360" />
   <frame tileid="383" duration="360" />
   <frame tileid="384" duration="360" />
   <frame tileid="385" duration="360" />
  </animation>
 </tile>
 <tile id="84" type="bay">
  <animation>
   <frame tileid="84" duration="360" />
   <frame tileid="386" duration="360" />
   <frame tileid="387" duration="360" />
   <frame tileid="388" duration="360" />
   <frame tileid="389" duration="360" />
   <frame tileid="84" duration="360" />
  </animation>
 </tile>
 <tile id="85" type="bay">
  <animation>
   <frame tileid="85" duration="360" />
   <frame tileid="390" duration="360" />
   <frame tileid="391" duration="360" />
   <frame tileid="392" duration="360" />
   <frame tileid="393" duration="360" />
   <frame tileid="394" duration="360" />
  </animation>
 </tile>
 <tile id="86" type="bay">
  <animation>
   <frame tileid="86" duration="360" />
   <frame tileid="395" duration="360" />
   <frame tileid="396" duration="360" />
   <frame tileid="397" duration="360" />
   <frame tileid="398" duration="360" />
   <frame tileid="399" duration="360" />
  </animation>
 </tile>
 <tile id="87" type="bay">
  <animation>
   <frame tileid="87" duration="360" />
   <frame tileid="400" duration="360" />
   <frame tileid="401" duration="360" />
   <frame tileid="402" duration="360" />
   <frame tileid="403" duration="360" />
   <frame tileid="404" duration="360" />
  </animation>
 </tile>
 <tile id="88" type="bay">
  <animation>
   <frame tileid="88" duration="360" />
   <frame tileid="405" duration="360" />
   <frame tileid="406" duration="360" />
   <frame tileid="407" duration="360" />
   <frame tileid="408" duration="360" />
   <frame tileid="409" duration="360" />
  </animation>
 </tile>
 <tile id="89" type="bay">
  <animation>
   <frame tileid="89" duration="360" />
   <frame tileid="410" duration="360" />
   <frame tileid="411" duration="360" />
   <frame tileid="89" duration="360" />
   <frame tileid="412" duration="360" />
   <frame tileid="413" duration="360" />
  </animation>
 </tile>
 <tile id="90" type="bay">
  <animation>
   <frame tileid="90" duration="720" />
   <frame tileid="414" duration="360" />
   <frame tileid="90" duration="720" />
   <frame tileid="414" duration="360" />
  </animation>
 </tile>
 <tile id="91" type="bay">
  <animation>
   <frame tileid="91" duration="720" />
   <frame tileid="415" duration="360" />
   <frame tileid="91" duration="720" />
   <frame tileid="415" duration="360" />
  </animation>
 </tile>
 <tile id="92" type="bay">
  <animation>
   <frame tileid="92" duration="360" />
   <frame tileid="416" duration="360" />
   <frame tileid="92" duration="720" />
   <frame tileid="416" duration="360" />
   <frame tileid="92" duration="360" />
  </animation>
 </tile>
 <tile id="93" type="bay">
  <animation>
   <frame tileid="93" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="418" duration="360" />
   <frame tileid="93" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="418" duration="360" />
  </animation>
 </tile>
 <tile id="94" type="bay">
  <animation>
   <frame tileid="94" duration="360" />
   <frame tileid="419" duration="360" />
   <frame tileid="420" duration="360" />
   <frame tileid="421" duration="360" />
   <frame tileid="422" duration="360" />
   <frame tileid="417" duration="360" />
  </animation>
 </tile>
 <tile id="95" type="bay">
  <animation>
   <frame tileid="95" duration="360" />
   <frame tileid="423" duration="360" />
   <frame tileid="424" duration="360" />
   <frame tileid="425" duration="360" />
   <frame tileid="426" duration="360" />
   <frame tileid="427" duration="360" />
  </animation>
 </tile>
 <tile id="96" type="bay">
  <animation>
   <frame tileid="96" duration="360" />
   <frame tileid="428" duration="360" />
   <frame tileid="429" duration="360" />
   <frame tileid="430" duration="360" />
   <frame tileid="431" duration="360" />
   <frame tileid="432" duration="360" />
  </animation>
 </tile>
 <tile id="97" type="bay">
  <animation>
   <frame tileid="97" duration="360" />
   <frame tileid="433" duration="360" />
   <frame tileid="434" duration="360" />
   <frame tileid="435" duration="360" />
   <frame tileid="436" duration="360" />
   <frame tileid="437" duration="360" />
  </animation>
 </tile>
 <tile id="98" type="bay">
  <animation>
   <frame tileid="98" duration="360" />
   <frame tileid="438" duration="360" />
   <frame tileid="439" duration="360" />
   <frame tileid="98" duration="360" />
   <frame tileid="438" duration="360" />
   <frame tileid="439" duration="360" />
  </animation>
 </tile>
 <tile id="99" type="bay">
  <animation>
   <frame tileid="99" duration="360" />
   <frame tileid="440" duration="360" />
   <frame tileid="441" duration="360" />
   <frame tileid="99" duration="360" />
   <frame tileid="440" duration="360" />
   <frame tileid="441" duration="360" />
  </animation>
 </tile>
 <tile id="100" type="bay">
  <animation>
   <frame tileid="100" duration="360" />
   <frame tileid="442" duration="360" />
   <frame tileid="443" duration="360" />
   <frame tileid="100" duration="360" />
   <frame tileid="442" duration="360" />
   <frame tileid="443" duration="360" />
  </animation>
 </tile>
 <tile id="101" type="bay">
  <animation>
   <frame tileid="101" duration="360" />
   <frame tileid="444" duration="360" />
   <frame tileid="445" duration="360" />
   <frame tileid="101" duration="360" />
   <frame tileid="444" duration="360" />
   <frame tileid="445" duration="360" />
  </animation>
 </tile>
 <tile id="102" type="bay">
  <animation>
   <frame tileid="102" duration="360" />
   <frame tileid="446" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="102" duration="360" />
   <frame tileid="446" duration="360" />
   <frame tileid="417" duration="360" />
  </animation>
 </tile>
 <tile id="103" type="bay">
  <animation>
   <frame tileid="103" duration="360" />
   <frame tileid="447" duration="360" />
   <frame tileid="448" duration="360" />
   <frame tileid="103" duration="360" />
   <frame tileid="447" duration="360" />
   <frame tileid="448" duration="360" />
  </animation>
 </tile>
 <tile id="104" type="bay">
  <animation>
   <frame tileid="104" duration="360" />
   <frame tileid="449" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="104" duration="360" />
   <frame tileid="449" duration="360" />
   <frame tileid="417" duration="360" />
  </animation>
 </tile>
 <tile id="105" type="bay">
  <animation>
   <frame tileid="105" duration="360" />
   <frame tileid="450" duration="360" />
   <frame tileid="451" duration="360" />
   <frame tileid="105" duration="360" />
   <frame tileid="450" duration="360" />
   <frame tileid="451" duration="360" />
  </animation>
 </tile>
 <tile id="106" type="bay">
  <animation>
   <frame tileid="106" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="452" duration="360" />
   <frame tileid="106" duration="360" />
   <frame tileid="417" duration="360" />
   <frame tileid="452" duration="360" />
  </animation>
 </tile>
 <tile id="107" type="bay">
  <animation>
   <frame tileid="107" duration="720" />
   <frame tileid="453" duration="360" />
   <frame tileid="107" duration="720" />
   <frame tileid="453" duration="360" />
  </animation>
 </tile>
 <tile id="108" type="sky" />
 <tile id="109" type="sky_cloud" />
 <tile id="110" type="sea_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="111" type="sea_wall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="112" type="sea_wall_lichen">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="113" type="sea_wall_ring">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="114" type="sea_wall_belt">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="115" type="sea_wall_end">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="126" type="sky" />
 <tile id="127" type="sky_cloud" />
 <tile id="128" type="sea_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="129" type="sea_wall_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="130" type="sea_wall_lichen">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="131" type="sea_wall_ring">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="132" type="sea_wall_belt">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="133" type="sea_wall_end">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
</tileset>
