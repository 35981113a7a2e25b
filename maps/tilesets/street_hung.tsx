<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="street_hung" tilewidth="16" tileheight="16" tilecount="368" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/street_hung.png" width="256" height="368" />
 <tile id="0" type="chen_sign">
  <animation>
   <frame tileid="0" duration="2600" />
   <frame tileid="240" duration="90" />
   <frame tileid="0" duration="1620" />
  </animation>
 </tile>
 <tile id="1" type="chen_sign">
  <animation>
   <frame tileid="1" duration="2600" />
   <frame tileid="241" duration="90" />
   <frame tileid="1" duration="1620" />
  </animation>
 </tile>
 <tile id="2" type="chen_sign">
  <animation>
   <frame tileid="2" duration="2600" />
   <frame tileid="242" duration="90" />
   <frame tileid="2" duration="1620" />
  </animation>
 </tile>
 <tile id="3" type="chen_sign">
  <animation>
   <frame tileid="3" duration="2600" />
   <frame tileid="243" duration="90" />
   <frame tileid="3" duration="1620" />
  </animation>
 </tile>
 <tile id="4" type="chen_sign">
  <animation>
   <frame tileid="4" duration="2600" />
   <frame tileid="244" duration="90" />
   <frame tileid="4" duration="1620" />
  </animation>
 </tile>
 <tile id="5" type="chen_sign" />
 <tile id="6" type="chen_window" />
 <tile id="7" type="chen_window" />
 <tile id="8" type="chen_window" />
 <tile id="9" type="chen_window" />
 <tile id="10" type="chen_window" />
 <tile id="11" type="chen_door" />
 <tile id="12" type="chen_door" />
 <tile id="13" type="chen_door" />
 <tile id="16" type="chen_sign">
  <animation>
   <frame tileid="16" duration="2600" />
   <frame tileid="245" duration="90" />
   <frame tileid="16" duration="1620" />
  </animation>
 </tile>
 <tile id="17" type="chen_sign">
  <animation>
   <frame tileid="17" duration="2600" />
   <frame tileid="246" duration="90" />
   <frame tileid="17" duration="1620" />
  </animation>
 </tile>
 <tile id="18" type="chen_sign">
  <animation>
   <frame tileid="18" duration="2600" />
   <frame tileid="247" duration="90" />
   <frame tileid="18" duration="1620" />
  </animation>
 </tile>
 <tile id="19" type="chen_sign">
  <animation>
   <frame tileid="19" duration="2600" />
   <frame tileid="248" duration="90" />
   <frame tileid="19" duration="1620" />
  </animation>
 </tile>
 <tile id="20" type="chen_sign">
  <animation>
   <frame tileid="20" duration="2600" />
   <frame tileid="249" duration="90" />
   <frame tileid="20" duration="1620" />
  </animation>
 </tile>
 <tile id="21" type="chen_sign" />
 <tile id="22" type="chen_window" />
 <tile id="23" type="chen_window" />
 <tile id="24" type="chen_window" />
 <tile id="25" type="chen_window">
  <animation>
   <frame tileid="25" duration="420" />
   <frame tileid="250" duration="420" />
   <frame tileid="251" duration="420" />
   <frame tileid="252" duration="420" />
  </animation>
 </tile>
 <tile id="26" type="chen_window">
  <animation>
   <frame tileid="26" duration="420" />
   <frame tileid="253" duration="420" />
   <frame tileid="254" duration="420" />
   <frame tileid="255" duration="420" />
  </animation>
 </tile>
 <tile id="27" type="chen_door" />
 <tile id="28" type="chen_door" />
 <tile id="29" type="chen_door" />
 <tile id="38" type="chen_window" />
 <tile id="39" type="chen_window" />
 <tile id="40" type="chen_window" />
 <tile id="41" type="chen_window" />
 <tile id="42" type="chen_window" />
 <tile id="43" type="chen_door" />
 <tile id="44" type="chen_door" />
 <tile id="45" type="chen_door" />
 <tile id="59" type="chen_door" />
 <tile id="60" type="chen_door" />
 <tile id="61" type="chen_door" />
 <tile id="64" type="public_screen">
  <animation>
   <frame tileid="64" duration="260" />
   <frame tileid="256" duration="260" />
   <frame tileid="257" duration="260" />
   <frame tileid="258" duration="260" />
   <frame tileid="259" duration="260" />
   <frame tileid="256" duration="260" />
   <frame tileid="257" duration="260" />
   <frame tileid="260" duration="260" />
   <frame tileid="64" duration="260" />
   <frame tileid="261" duration="260" />
   <frame tileid="257" duration="260" />
   <frame tileid="260" duration="260" />
  </animation>
 </tile>
 <tile id="65" type="public_screen">
  <animation>
   <frame tileid="65" duration="260" />
   <frame tileid="262" duration="260" />
   <frame tileid="65" duration="260" />
   <frame tileid="263" duration="260" />
   <frame tileid="264" duration="260" />
   <frame tileid="262" duration="260" />
   <frame tileid="65" duration="260" />
   <frame tileid="262" duration="260" />
   <frame tileid="65" duration="260" />
   <frame tileid="263" duration="260" />
   <frame tileid="65" duration="260" />
   <frame tileid="262" duration="260" />
  </animation>
 </tile>
 <tile id="66" type="public_screen">
  <animation>
   <frame tileid="66" duration="260" />
   <frame tileid="265" duration="260" />
   <frame tileid="266" duration="260" />
   <frame tileid="267" duration="260" />
   <frame tileid="66" duration="260" />
   <frame tileid="265" duration="260" />
   <frame tileid="266" duration="260" />
   <frame tileid="267" duration="260" />
   <frame tileid="66" duration="260" />
   <frame tileid="265" duration="260" />
   <frame tileid="266" duration="260" />
   <frame tileid="267" duration="260" />
  </animation>
 </tile>
 <tile id="67" type="public_screen">
  <animation>
   <frame tileid="67" duration="1040" />
   <frame tileid="268" duration="520" />
   <frame tileid="67" duration="1040" />
   <frame tileid="268" duration="520" />
  </animation>
 </tile>
 <tile id="68" type="public_screen">
  <animation>
   <frame tileid="68" duration="260" />
   <frame tileid="269" duration="260" />
   <frame tileid="270" duration="260" />
   <frame tileid="271" duration="260" />
   <frame tileid="272" duration="260" />
   <frame tileid="273" duration="260" />
   <frame tileid="270" duration="260" />
   <frame tileid="271" duration="260" />
   <frame tileid="68" duration="260" />
   <frame tileid="269" duration="260" />
   <frame tileid="274" duration="260" />
   <frame tileid="275" duration="260" />
  </animation>
 </tile>
 <tile id="69" type="shutter" />
 <tile id="70" type="shutter" />
 <tile id="71" type="shutter" />
 <tile id="72" type="shutter" />
 <tile id="73" type="posters" />
 <tile id="74" type="posters" />
 <tile id="75" type="posters" />
 <tile id="76" type="posters_torn" />
 <tile id="77" type="posters_torn" />
 <tile id="78" type="sash_lit" />
 <tile id="79" type="sash_lit" />
 <tile id="80" type="public_screen">
  <animation>
   <frame tileid="80" duration="260" />
   <frame tileid="276" duration="260" />
   <frame tileid="277" duration="260" />
   <frame tileid="278" duration="260" />
   <frame tileid="279" duration="260" />
   <frame tileid="276" duration="260" />
   <frame tileid="277" duration="260" />
   <frame tileid="280" duration="260" />
   <frame tileid="80" duration="260" />
   <frame tileid="281" duration="260" />
   <frame tileid="277" duration="260" />
   <frame tileid="280" duration="260" />
  </animation>
 </tile>
 <tile id="81" type="public_screen">
  <animation>
   <frame tileid="81" duration="260" />
   <frame tileid="282" duration="260" />
   <frame tileid="283" duration="260" />
   <frame tileid="284" duration="260" />
   <frame tileid="285" duration="260" />
   <frame tileid="283" duration="260" />
   <frame tileid="81" duration="260" />
   <frame tileid="282" duration="260" />
   <frame tileid="283" duration="260" />
   <frame tileid="284" duration="260" />
   <frame tileid="282" duration="260" />
   <frame tileid="283" duration="260" />
  </animation>
 </tile>
 <tile id="82" type="public_screen">
  <animation>
   <frame tileid="82" duration="260" />
   <frame tileid="286" duration="260" />
   <frame tileid="287" duration="260" />
   <frame tileid="288" duration="260" />
   <frame tileid="289" duration="260" />
   <frame tileid="290" duration="260" />
   <frame tileid="287" duration="260" />
   <frame tileid="288" duration="260" />
   <frame tileid="82" duration="260" />
   <frame tileid="286" duration="260" />
   <frame tileid="291" duration="260" />
   <frame tileid="292" duration="260" />
  </animation>
 </tile>
 <tile id="83" type="public_screen">
  <animation>
   <frame tileid="83" duration="1040" />
   <frame tileid="293" duration="520" />
   <frame tileid="83" duration="1040" />
   <frame tileid="293" duration="520" />
  </animation>
 </tile>
 <tile id="84" type="public_screen">
  <animation>
   <frame tileid="84" duration="260" />
   <frame tileid="294" duration="260" />
   <frame tileid="295" duration="260" />
   <frame tileid="296" duration="260" />
   <frame tileid="84" duration="260" />
   <frame tileid="294" duration="260" />
   <frame tileid="295" duration="260" />
   <frame tileid="296" duration="260" />
   <frame tileid="84" duration="260" />
   <frame tileid="294" duration="260" />
   <frame tileid="295" duration="260" />
   <frame tileid="296" duration="260" />
  </animation>
 </tile>
 <tile id="85" type="shutter" />
 <tile id="86" type="shutter" />
 <tile id="87" type="shutter" />
 <tile id="88" type="shutter" />
 <tile id="89" type="posters" />
 <tile id="90" type="posters" />
 <tile id="91" type="posters" />
 <tile id="92" type="posters_torn" />
 <tile id="93" type="posters_torn" />
 <tile id="94" type="sash_lit" />
 <tile id="95" type="sash_lit" />
 <tile id="96" type="public_screen">
  <animation>
   <frame tileid="96" duration="260" />
   <frame tileid="297" duration="260" />
   <frame tileid="298" duration="260" />
   <frame tileid="96" duration="260" />
   <frame tileid="299" duration="260" />
   <frame tileid="300" duration="260" />
   <frame tileid="301" duration="260" />
   <frame tileid="297" duration="260" />
   <frame tileid="302" duration="260" />
   <frame tileid="96" duration="260" />
   <frame tileid="297" duration="260" />
   <frame tileid="300" duration="260" />
  </animation>
 </tile>
 <tile id="97" type="public_screen">
  <animation>
   <frame tileid="97" duration="260" />
   <frame tileid="303" duration="260" />
   <frame tileid="304" duration="260" />
   <frame tileid="305" duration="260" />
   <frame tileid="306" duration="260" />
   <frame tileid="307" duration="260" />
   <frame tileid="308" duration="260" />
   <frame tileid="309" duration="260" />
   <frame tileid="310" duration="260" />
   <frame tileid="311" duration="260" />
   <frame tileid="312" duration="260" />
   <frame tileid="313" duration="260" />
  </animation>
 </tile>
 <tile id="98" type="public_screen">
  <animation>
   <frame tileid="98" duration="260" />
   <frame tileid="314" duration="260" />
   <frame tileid="315" duration="260" />
   <frame tileid="316" duration="260" />
   <frame tileid="317" duration="260" />
   <frame tileid="318" duration="260" />
   <frame tileid="319" duration="260" />
   <frame tileid="320" duration="260" />
   <frame tileid="321" duration="260" />
   <frame tileid="322" duration="260" />
   <frame tileid="323" duration="260" />
   <frame tileid="324" duration="260" />
  </animation>
 </tile>
 <tile id="99" type="public_screen">
  <animation>
   <frame tileid="99" duration="260" />
   <frame tileid="325" duration="260" />
   <frame tileid="326" duration="260" />
   <frame tileid="327" duration="260" />
   <frame tileid="328" duration="260" />
   <frame tileid="329" duration="260" />
   <frame tileid="330" duration="260" />
   <frame tileid="331" duration="260" />
   <frame tileid="332" duration="260" />
   <frame tileid="333" duration="260" />
   <frame tileid="334" duration="260" />
   <frame tileid="335" duration="260" />
  </animation>
 </tile>
 <tile id="100" type="public_screen">
  <animation>
   <frame tileid="100" duration="260" />
   <frame tileid="336" duration="260" />
   <frame tileid="337" duration="260" />
   <frame tileid="338" duration="260" />
   <frame tileid="339" duration="260" />
   <frame tileid="340" duration="260" />
   <frame tileid="341" duration="260" />
   <frame tileid="342" duration="260" />
   <frame tileid="343" duration="260" />
   <frame tileid="344" duration="260" />
   <frame tileid="345" duration="260" />
   <frame tileid="346" duration="260" />
  </animation>
 </tile>
 <tile id="101" type="shutter" />
 <tile id="102" type="shutter" />
 <tile id="103" type="shutter" />
 <tile id="104" type="shutter" />
 <tile id="105" type="posters" />
 <tile id="106" type="posters" />
 <tile id="107" type="posters" />
 <tile id="112" type="sash_dark" />
 <tile id="113" type="sash_dark" />
 <tile id="114" type="shop_window" />
 <tile id="115" type="shop_window" />
 <tile id="116" type="shop_window" />
 <tile id="117" type="shop_window" />
 <tile id="118" type="shop_door" />
 <tile id="119" type="shop_door" />
 <tile id="120" type="shop_letters" />
 <tile id="121" type="shop_letters" />
 <tile id="122" type="shop_letters" />
 <tile id="123" type="shop_letters" />
 <tile id="124" type="shop_letters" />
 <tile id="125" type="shop_letters" />
 <tile id="126" type="wells_door" />
 <tile id="127" type="wells_door" />
 <tile id="128" type="sash_dark" />
 <tile id="129" type="sash_dark" />
 <tile id="130" type="shop_window" />
 <tile id="131" type="shop_window" />
 <tile id="132" type="shop_window" />
 <tile id="133" type="shop_window" />
 <tile id="134" type="shop_door" />
 <tile id="135" type="shop_door" />
 <tile id="142" type="wells_door" />
 <tile id="143" type="wells_door" />
 <tile id="146" type="shop_window" />
 <tile id="147" type="shop_window" />
 <tile id="148" type="shop_window" />
 <tile id="149" type="shop_window" />
 <tile id="150" type="shop_door" />
 <tile id="151" type="shop_door" />
 <tile id="158" type="wells_door" />
 <tile id="159" type="wells_door" />
 <tile id="166" type="shop_door" />
 <tile id="167" type="shop_door" />
 <tile id="174" type="wells_door" />
 <tile id="175" type="wells_door" />
 <tile id="176" type="wells_window" />
 <tile id="177" type="wells_window" />
 <tile id="178" type="wells_window" />
 <tile id="179" type="wells_window" />
 <tile id="180" type="brass_plate">
  <animation>
   <frame tileid="180" duration="2200" />
   <frame tileid="350" duration="110" />
   <frame tileid="351" duration="110" />
   <frame tileid="352" duration="110" />
  </animation>
 </tile>
 <tile id="181" type="lamp_bracket" />
 <tile id="182" type="hall_door" />
 <tile id="183" type="hall_door" />
 <tile id="184" type="hall_door" />
 <tile id="185" type="hall_window" />
 <tile id="186" type="hall_window" />
 <tile id="187" type="hall_letters" />
 <tile id="188" type="hall_letters" />
 <tile id="189" type="hall_letters" />
 <tile id="190" type="plaque" />
 <tile id="192" type="wells_window" />
 <tile id="193" type="wells_window" />
 <tile id="194" type="wells_window">
  <animation>
   <frame tileid="194" duration="2400" />
   <frame tileid="347" duration="500" />
   <frame tileid="348" duration="1600" />
   <frame tileid="349" duration="500" />
  </animation>
 </tile>
 <tile id="195" type="wells_window" />
 <tile id="197" type="lamp_bracket" />
 <tile id="198" type="hall_door" />
 <tile id="199" type="hall_door" />
 <tile id="200" type="hall_door" />
 <tile id="201" type="hall_window" />
 <tile id="202" type="hall_window" />
 <tile id="206" type="plaque" />
 <tile id="208" type="wells_window" />
 <tile id="209" type="wells_window" />
 <tile id="210" type="wells_window" />
 <tile id="211" type="wells_window" />
 <tile id="214" type="hall_door" />
 <tile id="215" type="hall_door" />
 <tile id="216" type="hall_door" />
 <tile id="217" type="hall_window" />
 <tile id="218" type="hall_window" />
 <tile id="230" type="hall_door" />
 <tile id="231" type="hall_door" />
 <tile id="232" type="hall_door" />
</tileset>
