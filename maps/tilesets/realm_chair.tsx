<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="realm_chair" tilewidth="16" tileheight="16" tilecount="592" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/realm_chair.png" width="256" height="592" />
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
   <frame tileid="352" duration="190" />
   <frame tileid="353" duration="190" />
   <frame tileid="354" duration="190" />
   <frame tileid="355" duration="190" />
   <frame tileid="356" duration="570" />
  </animation>
 </tile>
 <tile id="20" type="ripple_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="20" duration="190" />
   <frame tileid="357" duration="570" />
   <frame tileid="20" duration="190" />
   <frame tileid="358" duration="190" />
   <frame tileid="359" duration="190" />
   <frame tileid="358" duration="190" />
  </animation>
 </tile>
 <tile id="21" type="ripple_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="21" duration="190" />
   <frame tileid="360" duration="190" />
   <frame tileid="361" duration="190" />
   <frame tileid="362" duration="190" />
   <frame tileid="363" duration="190" />
   <frame tileid="364" duration="570" />
  </animation>
 </tile>
 <tile id="22" type="ripple_3">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="22" duration="190" />
   <frame tileid="365" duration="190" />
   <frame tileid="366" duration="380" />
   <frame tileid="367" duration="190" />
   <frame tileid="368" duration="380" />
   <frame tileid="369" duration="190" />
  </animation>
 </tile>
 <tile id="23" type="under">
  <animation>
   <frame tileid="23" duration="190" />
   <frame tileid="357" duration="570" />
   <frame tileid="23" duration="190" />
   <frame tileid="358" duration="190" />
   <frame tileid="359" duration="190" />
   <frame tileid="358" duration="190" />
  </animation>
 </tile>
 <tile id="24" type="rail_01">
  <animation>
   <frame tileid="24" duration="180" />
   <frame tileid="370" duration="180" />
   <frame tileid="371" duration="90" />
   <frame tileid="372" duration="90" />
   <frame tileid="373" duration="90" />
   <frame tileid="374" duration="90" />
  </animation>
 </tile>
 <tile id="25" type="rail_02">
  <animation>
   <frame tileid="25" duration="180" />
   <frame tileid="375" duration="90" />
   <frame tileid="376" duration="90" />
   <frame tileid="377" duration="90" />
   <frame tileid="25" duration="90" />
   <frame tileid="378" duration="180" />
  </animation>
 </tile>
 <tile id="26" type="rail_03">
  <animation>
   <frame tileid="26" duration="90" />
   <frame tileid="379" duration="90" />
   <frame tileid="380" duration="90" />
   <frame tileid="381" duration="90" />
   <frame tileid="382" duration="90" />
   <frame tileid="383" duration="90" />
   <frame tileid="384" duration="90" />
   <frame tileid="385" duration="90" />
  </animation>
 </tile>
 <tile id="27" type="rail_04">
  <animation>
   <frame tileid="27" duration="180" />
   <frame tileid="386" duration="90" />
   <frame tileid="387" duration="90" />
   <frame tileid="388" duration="90" />
   <frame tileid="27" duration="90" />
   <frame tileid="389" duration="180" />
  </animation>
 </tile>
 <tile id="28" type="rail_05">
  <animation>
   <frame tileid="28" duration="90" />
   <frame tileid="390" duration="90" />
   <frame tileid="391" duration="90" />
   <frame tileid="392" duration="90" />
   <frame tileid="393" duration="90" />
   <frame tileid="394" duration="90" />
   <frame tileid="395" duration="90" />
   <frame tileid="396" duration="90" />
  </animation>
 </tile>
 <tile id="29" type="rail_06">
  <animation>
   <frame tileid="29" duration="90" />
   <frame tileid="397" duration="90" />
   <frame tileid="398" duration="90" />
   <frame tileid="399" duration="90" />
   <frame tileid="400" duration="90" />
   <frame tileid="29" duration="270" />
  </animation>
 </tile>
 <tile id="30" type="rail_07">
  <animation>
   <frame tileid="30" duration="180" />
   <frame tileid="401" duration="90" />
   <frame tileid="402" duration="90" />
   <frame tileid="403" duration="90" />
   <frame tileid="404" duration="90" />
   <frame tileid="405" duration="90" />
   <frame tileid="406" duration="90" />
  </animation>
 </tile>
 <tile id="31" type="rail_08">
  <animation>
   <frame tileid="31" duration="180" />
   <frame tileid="407" duration="180" />
   <frame tileid="408" duration="90" />
   <frame tileid="409" duration="90" />
   <frame tileid="410" duration="90" />
   <frame tileid="411" duration="90" />
  </animation>
 </tile>
 <tile id="32" type="rail_09">
  <animation>
   <frame tileid="32" duration="90" />
   <frame tileid="412" duration="270" />
   <frame tileid="413" duration="90" />
   <frame tileid="414" duration="90" />
   <frame tileid="415" duration="90" />
   <frame tileid="416" duration="90" />
  </animation>
 </tile>
 <tile id="33" type="rail_10">
  <animation>
   <frame tileid="33" duration="90" />
   <frame tileid="417" duration="90" />
   <frame tileid="418" duration="90" />
   <frame tileid="419" duration="90" />
   <frame tileid="420" duration="90" />
   <frame tileid="421" duration="90" />
   <frame tileid="422" duration="90" />
   <frame tileid="423" duration="90" />
  </animation>
 </tile>
 <tile id="34" type="rail_11">
  <animation>
   <frame tileid="34" duration="180" />
   <frame tileid="424" duration="90" />
   <frame tileid="425" duration="90" />
   <frame tileid="426" duration="90" />
   <frame tileid="427" duration="90" />
   <frame tileid="428" duration="90" />
   <frame tileid="429" duration="90" />
  </animation>
 </tile>
 <tile id="35" type="rail_12">
  <animation>
   <frame tileid="35" duration="90" />
   <frame tileid="430" duration="90" />
   <frame tileid="431" duration="90" />
   <frame tileid="432" duration="90" />
   <frame tileid="433" duration="90" />
   <frame tileid="434" duration="90" />
   <frame tileid="435" duration="90" />
   <frame tileid="436" duration="90" />
  </animation>
 </tile>
 <tile id="36" type="rail_13">
  <animation>
   <frame tileid="36" duration="180" />
   <frame tileid="437" duration="90" />
   <frame tileid="438" duration="90" />
   <frame tileid="439" duration="90" />
   <frame tileid="440" duration="90" />
   <frame tileid="441" duration="90" />
   <frame tileid="442" duration="90" />
  </animation>
 </tile>
 <tile id="37" type="rail_14">
  <animation>
   <frame tileid="37" duration="180" />
   <frame tileid="443" duration="90" />
   <frame tileid="444" duration="90" />
   <frame tileid="445" duration="90" />
   <frame tileid="446" duration="90" />
   <frame tileid="447" duration="90" />
   <frame tileid="448" duration="90" />
  </animation>
 </tile>
 <tile id="38" type="rail_15">
  <animation>
   <frame tileid="38" duration="180" />
   <frame tileid="449" duration="90" />
   <frame tileid="450" duration="90" />
   <frame tileid="451" duration="90" />
   <frame tileid="452" duration="90" />
   <frame tileid="453" duration="90" />
   <frame tileid="454" duration="90" />
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
   <frame tileid="478" duration="220" />
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
   <frame tileid="455" duration="260" />
   <frame tileid="456" duration="260" />
   <frame tileid="457" duration="260" />
  </animation>
 </tile>
 <tile id="56" type="tooth_0">
  <animation>
   <frame tileid="56" duration="260" />
   <frame tileid="458" duration="260" />
   <frame tileid="459" duration="260" />
   <frame tileid="460" duration="260" />
  </animation>
 </tile>
 <tile id="57" type="tooth_1">
  <animation>
   <frame tileid="57" duration="260" />
   <frame tileid="461" duration="260" />
   <frame tileid="462" duration="260" />
   <frame tileid="463" duration="260" />
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
   <frame tileid="472" duration="110" />
   <frame tileid="473" duration="110" />
   <frame tileid="474" duration="110" />
   <frame tileid="475" duration="110" />
   <frame tileid="476" duration="110" />
   <frame tileid="477" duration="220" />
  </animation>
 </tile>
 <tile id="62" type="horizon_1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="62" duration="110" />
   <frame tileid="479" duration="110" />
   <frame tileid="480" duration="110" />
   <frame tileid="481" duration="110" />
   <frame tileid="482" duration="110" />
   <frame tileid="483" duration="330" />
  </animation>
 </tile>
 <tile id="63" type="horizon_2">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="63" duration="110" />
   <frame tileid="484" duration="110" />
   <frame tileid="485" duration="110" />
   <frame tileid="486" duration="110" />
   <frame tileid="487" duration="110" />
   <frame tileid="477" duration="330" />
  </animation>
 </tile>
 <tile id="74" type="tooth_2">
  <animation>
   <frame tileid="74" duration="260" />
   <frame tileid="464" duration="260" />
   <frame tileid="465" duration="260" />
   <frame tileid="466" duration="260" />
  </animation>
 </tile>
 <tile id="75" type="tooth_2">
  <animation>
   <frame tileid="75" duration="260" />
   <frame tileid="467" duration="260" />
   <frame tileid="468" duration="260" />
   <frame tileid="75" duration="260" />
  </animation>
 </tile>
 <tile id="76" type="tooth_2">
  <animation>
   <frame tileid="76" duration="260" />
   <frame tileid="469" duration="260" />
   <frame tileid="470" duration="260" />
   <frame tileid="471" duration="260" />
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
   <frame tileid="528" duration="240" />
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
   <frame tileid="488" duration="240" />
   <frame tileid="489" duration="240" />
   <frame tileid="490" duration="240" />
   <frame tileid="491" duration="240" />
   <frame tileid="492" duration="240" />
  </animation>
 </tile>
 <tile id="97" type="mirage_0">
  <animation>
   <frame tileid="97" duration="240" />
   <frame tileid="493" duration="240" />
   <frame tileid="494" duration="240" />
   <frame tileid="495" duration="240" />
   <frame tileid="496" duration="240" />
   <frame tileid="497" duration="240" />
  </animation>
 </tile>
 <tile id="98" type="mirage_0">
  <animation>
   <frame tileid="98" duration="240" />
   <frame tileid="498" duration="240" />
   <frame tileid="499" duration="240" />
   <frame tileid="500" duration="240" />
   <frame tileid="501" duration="240" />
   <frame tileid="502" duration="240" />
  </animation>
 </tile>
 <tile id="99" type="mirage_0">
  <animation>
   <frame tileid="99" duration="240" />
   <frame tileid="503" duration="240" />
   <frame tileid="504" duration="240" />
   <frame tileid="505" duration="240" />
   <frame tileid="506" duration="240" />
   <frame tileid="507" duration="240" />
  </animation>
 </tile>
 <tile id="100" type="mirage_1">
  <animation>
   <frame tileid="100" duration="240" />
   <frame tileid="508" duration="240" />
   <frame tileid="509" duration="240" />
   <frame tileid="510" duration="240" />
   <frame tileid="511" duration="240" />
   <frame tileid="512" duration="240" />
  </animation>
 </tile>
 <tile id="101" type="mirage_1">
  <animation>
   <frame tileid="101" duration="240" />
   <frame tileid="513" duration="240" />
   <frame tileid="514" duration="240" />
   <frame tileid="515" duration="240" />
   <frame tileid="516" duration="240" />
   <frame tileid="517" duration="240" />
  </animation>
 </tile>
 <tile id="102" type="mirage_1">
  <animation>
   <frame tileid="102" duration="240" />
   <frame tileid="518" duration="240" />
   <frame tileid="519" duration="240" />
   <frame tileid="520" duration="240" />
   <frame tileid="521" duration="240" />
   <frame tileid="522" duration="240" />
  </animation>
 </tile>
 <tile id="103" type="mirage_1">
  <animation>
   <frame tileid="103" duration="240" />
   <frame tileid="523" duration="240" />
   <frame tileid="524" duration="240" />
   <frame tileid="525" duration="240" />
   <frame tileid="526" duration="240" />
   <frame tileid="527" duration="240" />
  </animation>
 </tile>
 <tile id="104" type="mirage_2">
  <animation>
   <frame tileid="104" duration="240" />
   <frame tileid="529" duration="240" />
   <frame tileid="530" duration="240" />
   <frame tileid="531" duration="240" />
   <frame tileid="532" duration="240" />
   <frame tileid="533" duration="240" />
  </animation>
 </tile>
 <tile id="105" type="mirage_2">
  <animation>
   <frame tileid="105" duration="240" />
   <frame tileid="534" duration="240" />
   <frame tileid="535" duration="240" />
   <frame tileid="536" duration="240" />
   <frame tileid="537" duration="240" />
   <frame tileid="538" duration="240" />
  </animation>
 </tile>
 <tile id="106" type="mirage_2">
  <animation>
   <frame tileid="106" duration="240" />
   <frame tileid="539" duration="240" />
   <frame tileid="540" duration="240" />
   <frame tileid="541" duration="240" />
   <frame tileid="542" duration="240" />
   <frame tileid="543" duration="240" />
  </animation>
 </tile>
 <tile id="107" type="mirage_2">
  <animation>
   <frame tileid="107" duration="240" />
   <frame tileid="544" duration="240" />
   <frame tileid="545" duration="240" />
   <frame tileid="546" duration="240" />
   <frame tileid="547" duration="240" />
   <frame tileid="548" duration="240" />
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
   <frame tileid="549" duration="840" />
  </animation>
 </tile>
 <tile id="138" type="colossus" />
 <tile id="139" type="colossus" />
 <tile id="140" type="colossus" />
 <tile id="141" type="colossus" />
 <tile id="142" type="colossus" />
 <tile id="143" type="colossus" />
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
   <frame tileid="550" duration="210" />
   <frame tileid="551" duration="210" />
   <frame tileid="552" duration="210" />
   <frame tileid="553" duration="210" />
   <frame tileid="554" duration="210" />
   <frame tileid="555" duration="210" />
   <frame tileid="556" duration="210" />
  </animation>
 </tile>
 <tile id="154" type="colossus" />
 <tile id="155" type="colossus" />
 <tile id="156" type="colossus" />
 <tile id="157" type="colossus" />
 <tile id="158" type="colossus" />
 <tile id="159" type="colossus" />
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
   <frame tileid="557" duration="210" />
   <frame tileid="558" duration="210" />
  </animation>
 </tile>
 <tile id="170" type="colossus" />
 <tile id="171" type="colossus" />
 <tile id="172" type="colossus" />
 <tile id="173" type="colossus" />
 <tile id="174" type="colossus" />
 <tile id="175" type="colossus" />
 <tile id="186" type="colossus" />
 <tile id="187" type="colossus" />
 <tile id="188" type="colossus" />
 <tile id="189" type="colossus" />
 <tile id="190" type="colossus" />
 <tile id="191" type="colossus" />
 <tile id="202" type="colossus" />
 <tile id="203" type="colossus" />
 <tile id="204" type="colossus" />
 <tile id="205" type="colossus" />
 <tile id="206" type="colossus" />
 <tile id="207" type="colossus" />
 <tile id="218" type="colossus" />
 <tile id="219" type="colossus" />
 <tile id="220" type="colossus" />
 <tile id="221" type="colossus" />
 <tile id="222" type="colossus" />
 <tile id="223" type="colossus" />
 <tile id="234" type="colossus" />
 <tile id="235" type="colossus" />
 <tile id="236" type="colossus" />
 <tile id="237" type="colossus" />
 <tile id="238" type="colossus" />
 <tile id="239" type="colossus" />
 <tile id="250" type="colossus" />
 <tile id="251" type="colossus" />
 <tile id="252" type="colossus" />
 <tile id="253" type="colossus" />
 <tile id="254" type="colossus" />
 <tile id="255" type="colossus" />
 <tile id="266" type="colossus">
  <animation>
   <frame tileid="266" duration="260" />
   <frame tileid="559" duration="260" />
   <frame tileid="560" duration="260" />
   <frame tileid="559" duration="260" />
  </animation>
 </tile>
 <tile id="267" type="colossus">
  <animation>
   <frame tileid="267" duration="260" />
   <frame tileid="561" duration="260" />
   <frame tileid="562" duration="260" />
   <frame tileid="561" duration="260" />
  </animation>
 </tile>
 <tile id="268" type="colossus" />
 <tile id="269" type="colossus" />
 <tile id="270" type="colossus">
  <animation>
   <frame tileid="270" duration="260" />
   <frame tileid="563" duration="260" />
   <frame tileid="564" duration="260" />
   <frame tileid="563" duration="260" />
  </animation>
 </tile>
 <tile id="271" type="colossus">
  <animation>
   <frame tileid="271" duration="260" />
   <frame tileid="565" duration="260" />
   <frame tileid="566" duration="260" />
   <frame tileid="565" duration="260" />
  </animation>
 </tile>
 <tile id="272" type="lamp" />
 <tile id="273" type="lamp" />
 <tile id="274" type="lamp" />
 <tile id="275" type="lamp" />
 <tile id="276" type="lamp" />
 <tile id="277" type="lamp" />
 <tile id="278" type="lamp" />
 <tile id="279" type="cliff_0" />
 <tile id="280" type="cliff_1" />
 <tile id="281" type="cliff_2" />
 <tile id="282" type="cliff_left" />
 <tile id="283" type="cliff_right" />
 <tile id="288" type="lamp" />
 <tile id="289" type="lamp" />
 <tile id="290" type="lamp" />
 <tile id="291" type="lamp" />
 <tile id="292" type="lamp" />
 <tile id="293" type="lamp" />
 <tile id="294" type="lamp" />
 <tile id="295" type="cliff_0" />
 <tile id="296" type="cliff_1" />
 <tile id="297" type="cliff_2" />
 <tile id="298" type="cliff_left" />
 <tile id="299" type="cliff_right" />
 <tile id="304" type="lamp" />
 <tile id="305" type="lamp" />
 <tile id="306" type="lamp">
  <animation>
   <frame tileid="306" duration="240" />
   <frame tileid="567" duration="240" />
   <frame tileid="568" duration="240" />
   <frame tileid="306" duration="240" />
  </animation>
 </tile>
 <tile id="307" type="lamp">
  <animation>
   <frame tileid="307" duration="240" />
   <frame tileid="569" duration="240" />
   <frame tileid="570" duration="240" />
   <frame tileid="307" duration="240" />
  </animation>
 </tile>
 <tile id="308" type="lamp" />
 <tile id="309" type="lamp" />
 <tile id="310" type="lamp" />
 <tile id="311" type="cliff_0" />
 <tile id="312" type="cliff_1" />
 <tile id="313" type="cliff_2" />
 <tile id="314" type="cliff_left" />
 <tile id="315" type="cliff_right" />
 <tile id="320" type="lamp">
  <animation>
   <frame tileid="320" duration="240" />
   <frame tileid="571" duration="240" />
   <frame tileid="572" duration="240" />
   <frame tileid="571" duration="240" />
  </animation>
 </tile>
 <tile id="321" type="lamp" />
 <tile id="322" type="lamp" />
 <tile id="323" type="lamp" />
 <tile id="324" type="lamp">
  <animation>
   <frame tileid="324" duration="240" />
   <frame tileid="573" duration="240" />
   <frame tileid="574" duration="240" />
   <frame tileid="324" duration="240" />
  </animation>
 </tile>
 <tile id="325" type="lamp">
  <animation>
   <frame tileid="325" duration="240" />
   <frame tileid="575" duration="720" />
  </animation>
 </tile>
 <tile id="326" type="lamp">
  <animation>
   <frame tileid="326" duration="240" />
   <frame tileid="576" duration="240" />
   <frame tileid="577" duration="240" />
   <frame tileid="576" duration="240" />
  </animation>
 </tile>
 <tile id="336" type="lamp">
  <animation>
   <frame tileid="336" duration="240" />
   <frame tileid="578" duration="240" />
   <frame tileid="579" duration="240" />
   <frame tileid="578" duration="240" />
  </animation>
 </tile>
 <tile id="337" type="lamp">
  <animation>
   <frame tileid="337" duration="240" />
   <frame tileid="580" duration="240" />
   <frame tileid="581" duration="240" />
   <frame tileid="580" duration="240" />
  </animation>
 </tile>
 <tile id="338" type="lamp" />
 <tile id="339" type="lamp" />
 <tile id="340" type="lamp" />
 <tile id="341" type="lamp">
  <animation>
   <frame tileid="341" duration="240" />
   <frame tileid="582" duration="240" />
   <frame tileid="583" duration="240" />
   <frame tileid="582" duration="240" />
  </animation>
 </tile>
 <tile id="342" type="lamp" />
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
