<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="serene_train" tilewidth="16" tileheight="16" tilecount="912" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/serene_train.png" width="256" height="912" />
 <tile id="0" type="train_board_0" />
 <tile id="1" type="train_board_1" />
 <tile id="2" type="train_board_2" />
 <tile id="3" type="train_board_3" />
 <tile id="4" type="train_board_4" />
 <tile id="5" type="train_board_5" />
 <tile id="6" type="runner_0001" />
 <tile id="7" type="runner_0010" />
 <tile id="8" type="runner_0011" />
 <tile id="9" type="runner_0100" />
 <tile id="10" type="runner_0101" />
 <tile id="11" type="runner_0110" />
 <tile id="12" type="runner_0111" />
 <tile id="13" type="runner_1000" />
 <tile id="14" type="runner_1001" />
 <tile id="15" type="runner_1010" />
 <tile id="16" type="runner_1011" />
 <tile id="17" type="runner_1100" />
 <tile id="18" type="runner_1101" />
 <tile id="19" type="runner_1110" />
 <tile id="20" type="runner_1111" />
 <tile id="21" type="runner_worn" />
 <tile id="22" type="runner_rose" />
 <tile id="23" type="train_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="24" type="train_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="25" type="train_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="26" type="train_glass_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="27" type="train_glass_mid">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="28" type="train_glass_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="29" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="30" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="39" type="train_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="40" type="train_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="41" type="train_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="42" type="train_glass_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="43" type="train_glass_mid">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="44" type="train_glass_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="45" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="46" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="55" type="train_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="56" type="train_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="57" type="train_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="58" type="train_glass_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="59" type="train_glass_mid">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="60" type="train_glass_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="61" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="62" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="71" type="train_wall">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="72" type="train_wall_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="73" type="train_wall_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="74" type="train_glass_left">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="75" type="train_glass_mid">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="76" type="train_glass_right">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="77" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="78" type="train_door">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="80" type="night_country">
  <animation>
   <frame tileid="80" duration="110" />
   <frame tileid="368" duration="110" />
   <frame tileid="369" duration="110" />
   <frame tileid="370" duration="110" />
   <frame tileid="371" duration="110" />
   <frame tileid="372" duration="110" />
   <frame tileid="373" duration="110" />
   <frame tileid="368" duration="110" />
   <frame tileid="369" duration="110" />
   <frame tileid="370" duration="110" />
   <frame tileid="374" duration="110" />
   <frame tileid="375" duration="110" />
   <frame tileid="376" duration="110" />
   <frame tileid="368" duration="110" />
   <frame tileid="369" duration="110" />
   <frame tileid="370" duration="110" />
   <frame tileid="371" duration="110" />
   <frame tileid="372" duration="110" />
   <frame tileid="373" duration="110" />
   <frame tileid="368" duration="110" />
   <frame tileid="369" duration="110" />
   <frame tileid="370" duration="110" />
   <frame tileid="371" duration="110" />
   <frame tileid="377" duration="110" />
  </animation>
 </tile>
 <tile id="81" type="night_country">
  <animation>
   <frame tileid="81" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="81" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
   <frame tileid="385" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="81" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="81" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
  </animation>
 </tile>
 <tile id="82" type="night_country">
  <animation>
   <frame tileid="82" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
   <frame tileid="385" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="82" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="82" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
  </animation>
 </tile>
 <tile id="83" type="night_country">
  <animation>
   <frame tileid="83" duration="110" />
   <frame tileid="389" duration="110" />
   <frame tileid="390" duration="110" />
   <frame tileid="391" duration="110" />
   <frame tileid="392" duration="110" />
   <frame tileid="393" duration="110" />
   <frame tileid="394" duration="110" />
   <frame tileid="389" duration="110" />
   <frame tileid="390" duration="110" />
   <frame tileid="391" duration="110" />
   <frame tileid="395" duration="110" />
   <frame tileid="396" duration="110" />
   <frame tileid="83" duration="110" />
   <frame tileid="389" duration="110" />
   <frame tileid="390" duration="110" />
   <frame tileid="391" duration="110" />
   <frame tileid="395" duration="110" />
   <frame tileid="397" duration="110" />
   <frame tileid="398" duration="110" />
   <frame tileid="389" duration="110" />
   <frame tileid="390" duration="110" />
   <frame tileid="391" duration="110" />
   <frame tileid="395" duration="110" />
   <frame tileid="396" duration="110" />
  </animation>
 </tile>
 <tile id="84" type="night_country">
  <animation>
   <frame tileid="84" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
   <frame tileid="385" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="84" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="84" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="84" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
  </animation>
 </tile>
 <tile id="85" type="night_country">
  <animation>
   <frame tileid="85" duration="110" />
   <frame tileid="399" duration="110" />
   <frame tileid="400" duration="110" />
   <frame tileid="401" duration="110" />
   <frame tileid="402" duration="110" />
   <frame tileid="403" duration="110" />
   <frame tileid="404" duration="110" />
   <frame tileid="405" duration="110" />
   <frame tileid="406" duration="110" />
   <frame tileid="401" duration="110" />
   <frame tileid="402" duration="110" />
   <frame tileid="403" duration="110" />
   <frame tileid="404" duration="110" />
   <frame tileid="407" duration="110" />
   <frame tileid="408" duration="110" />
   <frame tileid="401" duration="110" />
   <frame tileid="402" duration="110" />
   <frame tileid="403" duration="110" />
   <frame tileid="404" duration="110" />
   <frame tileid="405" duration="110" />
   <frame tileid="406" duration="110" />
   <frame tileid="401" duration="110" />
   <frame tileid="402" duration="110" />
   <frame tileid="403" duration="110" />
  </animation>
 </tile>
 <tile id="86" type="night_country">
  <animation>
   <frame tileid="86" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
  </animation>
 </tile>
 <tile id="87" type="night_country">
  <animation>
   <frame tileid="87" duration="110" />
   <frame tileid="409" duration="110" />
   <frame tileid="410" duration="110" />
   <frame tileid="411" duration="110" />
   <frame tileid="412" duration="110" />
   <frame tileid="413" duration="110" />
   <frame tileid="87" duration="110" />
   <frame tileid="409" duration="110" />
   <frame tileid="410" duration="110" />
   <frame tileid="414" duration="110" />
   <frame tileid="415" duration="110" />
   <frame tileid="413" duration="110" />
   <frame tileid="87" duration="110" />
   <frame tileid="409" duration="110" />
   <frame tileid="410" duration="110" />
   <frame tileid="411" duration="110" />
   <frame tileid="412" duration="110" />
   <frame tileid="413" duration="110" />
   <frame tileid="87" duration="110" />
   <frame tileid="409" duration="110" />
   <frame tileid="416" duration="110" />
   <frame tileid="417" duration="110" />
   <frame tileid="418" duration="110" />
   <frame tileid="413" duration="110" />
  </animation>
 </tile>
 <tile id="88" type="night_country">
  <animation>
   <frame tileid="88" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="88" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="88" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
   <frame tileid="385" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="388" duration="110" />
   <frame tileid="378" duration="110" />
  </animation>
 </tile>
 <tile id="89" type="night_country">
  <animation>
   <frame tileid="89" duration="110" />
   <frame tileid="419" duration="110" />
   <frame tileid="420" duration="110" />
   <frame tileid="421" duration="110" />
   <frame tileid="422" duration="110" />
   <frame tileid="423" duration="110" />
   <frame tileid="424" duration="110" />
   <frame tileid="419" duration="110" />
   <frame tileid="420" duration="110" />
   <frame tileid="421" duration="110" />
   <frame tileid="422" duration="110" />
   <frame tileid="425" duration="110" />
   <frame tileid="89" duration="110" />
   <frame tileid="419" duration="110" />
   <frame tileid="420" duration="110" />
   <frame tileid="421" duration="110" />
   <frame tileid="426" duration="110" />
   <frame tileid="427" duration="110" />
   <frame tileid="428" duration="110" />
   <frame tileid="419" duration="110" />
   <frame tileid="420" duration="110" />
   <frame tileid="421" duration="110" />
   <frame tileid="422" duration="110" />
   <frame tileid="425" duration="110" />
  </animation>
 </tile>
 <tile id="90" type="night_country">
  <animation>
   <frame tileid="90" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="386" duration="110" />
   <frame tileid="387" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="90" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="90" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="383" duration="110" />
   <frame tileid="384" duration="110" />
   <frame tileid="385" duration="110" />
   <frame tileid="382" duration="110" />
   <frame tileid="90" duration="110" />
   <frame tileid="378" duration="110" />
   <frame tileid="379" duration="110" />
   <frame tileid="380" duration="110" />
   <frame tileid="381" duration="110" />
   <frame tileid="382" duration="110" />
  </animation>
 </tile>
 <tile id="91" type="night_country">
  <animation>
   <frame tileid="91" duration="110" />
   <frame tileid="429" duration="110" />
   <frame tileid="430" duration="110" />
   <frame tileid="431" duration="110" />
   <frame tileid="432" duration="110" />
   <frame tileid="433" duration="110" />
   <frame tileid="91" duration="110" />
   <frame tileid="434" duration="110" />
   <frame tileid="435" duration="110" />
   <frame tileid="431" duration="110" />
   <frame tileid="432" duration="110" />
   <frame tileid="433" duration="110" />
   <frame tileid="436" duration="110" />
   <frame tileid="437" duration="110" />
   <frame tileid="438" duration="110" />
   <frame tileid="431" duration="110" />
   <frame tileid="432" duration="110" />
   <frame tileid="433" duration="110" />
   <frame tileid="91" duration="110" />
   <frame tileid="434" duration="110" />
   <frame tileid="435" duration="110" />
   <frame tileid="431" duration="110" />
   <frame tileid="432" duration="110" />
   <frame tileid="433" duration="110" />
  </animation>
 </tile>
 <tile id="92" type="rain_a" />
 <tile id="93" type="rain_a">
  <animation>
   <frame tileid="93" duration="360" />
   <frame tileid="817" duration="90" />
   <frame tileid="818" duration="90" />
   <frame tileid="93" duration="180" />
  </animation>
 </tile>
 <tile id="94" type="rain_a" />
 <tile id="96" type="night_country">
  <animation>
   <frame tileid="96" duration="110" />
   <frame tileid="439" duration="110" />
   <frame tileid="440" duration="110" />
   <frame tileid="441" duration="110" />
   <frame tileid="442" duration="110" />
   <frame tileid="443" duration="110" />
   <frame tileid="444" duration="110" />
   <frame tileid="445" duration="110" />
   <frame tileid="446" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="448" duration="110" />
   <frame tileid="449" duration="110" />
   <frame tileid="450" duration="110" />
   <frame tileid="451" duration="110" />
   <frame tileid="452" duration="110" />
   <frame tileid="453" duration="110" />
   <frame tileid="454" duration="110" />
   <frame tileid="455" duration="110" />
   <frame tileid="456" duration="110" />
   <frame tileid="457" duration="110" />
   <frame tileid="458" duration="110" />
   <frame tileid="459" duration="110" />
   <frame tileid="460" duration="110" />
   <frame tileid="461" duration="110" />
  </animation>
 </tile>
 <tile id="97" type="night_country">
  <animation>
   <frame tileid="97" duration="110" />
   <frame tileid="462" duration="110" />
   <frame tileid="463" duration="110" />
   <frame tileid="464" duration="110" />
   <frame tileid="465" duration="110" />
   <frame tileid="466" duration="110" />
   <frame tileid="467" duration="110" />
   <frame tileid="468" duration="110" />
   <frame tileid="469" duration="110" />
   <frame tileid="470" duration="110" />
   <frame tileid="471" duration="110" />
   <frame tileid="472" duration="110" />
   <frame tileid="473" duration="110" />
   <frame tileid="474" duration="110" />
   <frame tileid="475" duration="110" />
   <frame tileid="476" duration="110" />
   <frame tileid="477" duration="110" />
   <frame tileid="478" duration="110" />
   <frame tileid="479" duration="110" />
   <frame tileid="480" duration="110" />
   <frame tileid="481" duration="110" />
   <frame tileid="482" duration="110" />
   <frame tileid="483" duration="110" />
   <frame tileid="484" duration="110" />
  </animation>
 </tile>
 <tile id="98" type="night_country">
  <animation>
   <frame tileid="98" duration="110" />
   <frame tileid="485" duration="110" />
   <frame tileid="486" duration="110" />
   <frame tileid="487" duration="110" />
   <frame tileid="488" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="489" duration="110" />
   <frame tileid="490" duration="110" />
   <frame tileid="491" duration="110" />
   <frame tileid="492" duration="110" />
   <frame tileid="493" duration="110" />
   <frame tileid="494" duration="110" />
   <frame tileid="495" duration="110" />
   <frame tileid="496" duration="110" />
   <frame tileid="497" duration="110" />
   <frame tileid="498" duration="110" />
   <frame tileid="499" duration="110" />
   <frame tileid="500" duration="110" />
   <frame tileid="501" duration="110" />
   <frame tileid="502" duration="110" />
   <frame tileid="503" duration="110" />
   <frame tileid="504" duration="110" />
   <frame tileid="505" duration="110" />
   <frame tileid="506" duration="110" />
  </animation>
 </tile>
 <tile id="99" type="night_country">
  <animation>
   <frame tileid="99" duration="110" />
   <frame tileid="507" duration="110" />
   <frame tileid="508" duration="110" />
   <frame tileid="509" duration="110" />
   <frame tileid="510" duration="110" />
   <frame tileid="511" duration="110" />
   <frame tileid="512" duration="110" />
   <frame tileid="513" duration="110" />
   <frame tileid="514" duration="110" />
   <frame tileid="515" duration="110" />
   <frame tileid="516" duration="110" />
   <frame tileid="517" duration="110" />
   <frame tileid="518" duration="110" />
   <frame tileid="519" duration="110" />
   <frame tileid="520" duration="110" />
   <frame tileid="521" duration="110" />
   <frame tileid="522" duration="110" />
   <frame tileid="523" duration="110" />
   <frame tileid="524" duration="110" />
   <frame tileid="525" duration="110" />
   <frame tileid="526" duration="110" />
   <frame tileid="527" duration="110" />
   <frame tileid="528" duration="110" />
   <frame tileid="529" duration="110" />
  </animation>
 </tile>
 <tile id="100" type="night_country">
  <animation>
   <frame tileid="100" duration="110" />
   <frame tileid="530" duration="110" />
   <frame tileid="531" duration="110" />
   <frame tileid="532" duration="110" />
   <frame tileid="533" duration="110" />
   <frame tileid="534" duration="110" />
   <frame tileid="535" duration="110" />
   <frame tileid="536" duration="110" />
   <frame tileid="537" duration="110" />
   <frame tileid="538" duration="110" />
   <frame tileid="539" duration="110" />
   <frame tileid="540" duration="110" />
   <frame tileid="541" duration="110" />
   <frame tileid="542" duration="110" />
   <frame tileid="543" duration="110" />
   <frame tileid="544" duration="110" />
   <frame tileid="545" duration="110" />
   <frame tileid="546" duration="110" />
   <frame tileid="547" duration="110" />
   <frame tileid="548" duration="110" />
   <frame tileid="549" duration="110" />
   <frame tileid="550" duration="110" />
   <frame tileid="551" duration="110" />
   <frame tileid="552" duration="110" />
  </animation>
 </tile>
 <tile id="101" type="night_country">
  <animation>
   <frame tileid="101" duration="110" />
   <frame tileid="553" duration="110" />
   <frame tileid="554" duration="110" />
   <frame tileid="555" duration="110" />
   <frame tileid="556" duration="110" />
   <frame tileid="557" duration="110" />
   <frame tileid="558" duration="110" />
   <frame tileid="559" duration="110" />
   <frame tileid="560" duration="110" />
   <frame tileid="561" duration="110" />
   <frame tileid="562" duration="110" />
   <frame tileid="563" duration="110" />
   <frame tileid="564" duration="110" />
   <frame tileid="565" duration="110" />
   <frame tileid="566" duration="110" />
   <frame tileid="567" duration="110" />
   <frame tileid="568" duration="110" />
   <frame tileid="569" duration="110" />
   <frame tileid="570" duration="110" />
   <frame tileid="571" duration="110" />
   <frame tileid="572" duration="110" />
   <frame tileid="573" duration="110" />
   <frame tileid="574" duration="110" />
   <frame tileid="575" duration="110" />
  </animation>
 </tile>
 <tile id="102" type="night_country">
  <animation>
   <frame tileid="102" duration="110" />
   <frame tileid="576" duration="110" />
   <frame tileid="577" duration="110" />
   <frame tileid="578" duration="110" />
   <frame tileid="579" duration="110" />
   <frame tileid="580" duration="110" />
   <frame tileid="581" duration="110" />
   <frame tileid="582" duration="110" />
   <frame tileid="583" duration="110" />
   <frame tileid="584" duration="110" />
   <frame tileid="585" duration="110" />
   <frame tileid="586" duration="110" />
   <frame tileid="587" duration="110" />
   <frame tileid="588" duration="110" />
   <frame tileid="589" duration="110" />
   <frame tileid="590" duration="110" />
   <frame tileid="591" duration="110" />
   <frame tileid="550" duration="110" />
   <frame tileid="592" duration="110" />
   <frame tileid="593" duration="110" />
   <frame tileid="594" duration="110" />
   <frame tileid="595" duration="110" />
   <frame tileid="596" duration="110" />
   <frame tileid="597" duration="110" />
  </animation>
 </tile>
 <tile id="103" type="night_country">
  <animation>
   <frame tileid="103" duration="110" />
   <frame tileid="598" duration="110" />
   <frame tileid="599" duration="110" />
   <frame tileid="600" duration="110" />
   <frame tileid="601" duration="110" />
   <frame tileid="602" duration="110" />
   <frame tileid="603" duration="110" />
   <frame tileid="604" duration="110" />
   <frame tileid="605" duration="110" />
   <frame tileid="606" duration="110" />
   <frame tileid="607" duration="110" />
   <frame tileid="608" duration="110" />
   <frame tileid="609" duration="110" />
   <frame tileid="610" duration="110" />
   <frame tileid="611" duration="110" />
   <frame tileid="612" duration="110" />
   <frame tileid="613" duration="110" />
   <frame tileid="614" duration="110" />
   <frame tileid="615" duration="110" />
   <frame tileid="616" duration="110" />
   <frame tileid="617" duration="110" />
   <frame tileid="618" duration="110" />
   <frame tileid="619" duration="110" />
   <frame tileid="620" duration="110" />
  </animation>
 </tile>
 <tile id="104" type="night_country">
  <animation>
   <frame tileid="104" duration="110" />
   <frame tileid="621" duration="110" />
   <frame tileid="622" duration="110" />
   <frame tileid="623" duration="110" />
   <frame tileid="624" duration="110" />
   <frame tileid="625" duration="110" />
   <frame tileid="626" duration="110" />
   <frame tileid="627" duration="110" />
   <frame tileid="491" duration="110" />
   <frame tileid="628" duration="110" />
   <frame tileid="629" duration="110" />
   <frame tileid="630" duration="110" />
   <frame tileid="631" duration="110" />
   <frame tileid="632" duration="110" />
   <frame tileid="633" duration="110" />
   <frame tileid="634" duration="110" />
   <frame tileid="635" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="636" duration="110" />
   <frame tileid="637" duration="110" />
   <frame tileid="503" duration="110" />
   <frame tileid="638" duration="110" />
   <frame tileid="639" duration="110" />
   <frame tileid="640" duration="110" />
  </animation>
 </tile>
 <tile id="105" type="night_country">
  <animation>
   <frame tileid="105" duration="110" />
   <frame tileid="641" duration="110" />
   <frame tileid="452" duration="110" />
   <frame tileid="453" duration="110" />
   <frame tileid="454" duration="110" />
   <frame tileid="642" duration="110" />
   <frame tileid="491" duration="110" />
   <frame tileid="628" duration="110" />
   <frame tileid="629" duration="110" />
   <frame tileid="506" duration="110" />
   <frame tileid="643" duration="110" />
   <frame tileid="644" duration="110" />
   <frame tileid="645" duration="110" />
   <frame tileid="646" duration="110" />
   <frame tileid="647" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="648" duration="110" />
   <frame tileid="649" duration="110" />
   <frame tileid="650" duration="110" />
   <frame tileid="651" duration="110" />
   <frame tileid="652" duration="110" />
   <frame tileid="640" duration="110" />
   <frame tileid="653" duration="110" />
   <frame tileid="654" duration="110" />
  </animation>
 </tile>
 <tile id="106" type="night_country">
  <animation>
   <frame tileid="106" duration="110" />
   <frame tileid="655" duration="110" />
   <frame tileid="656" duration="110" />
   <frame tileid="657" duration="110" />
   <frame tileid="658" duration="110" />
   <frame tileid="659" duration="110" />
   <frame tileid="660" duration="110" />
   <frame tileid="661" duration="110" />
   <frame tileid="662" duration="110" />
   <frame tileid="663" duration="110" />
   <frame tileid="664" duration="110" />
   <frame tileid="665" duration="110" />
   <frame tileid="666" duration="110" />
   <frame tileid="667" duration="110" />
   <frame tileid="668" duration="110" />
   <frame tileid="669" duration="110" />
   <frame tileid="670" duration="110" />
   <frame tileid="671" duration="110" />
   <frame tileid="672" duration="110" />
   <frame tileid="673" duration="110" />
   <frame tileid="674" duration="110" />
   <frame tileid="675" duration="110" />
   <frame tileid="676" duration="110" />
   <frame tileid="677" duration="110" />
  </animation>
 </tile>
 <tile id="107" type="night_country">
  <animation>
   <frame tileid="107" duration="110" />
   <frame tileid="678" duration="110" />
   <frame tileid="679" duration="110" />
   <frame tileid="680" duration="110" />
   <frame tileid="681" duration="110" />
   <frame tileid="682" duration="110" />
   <frame tileid="683" duration="110" />
   <frame tileid="632" duration="110" />
   <frame tileid="684" duration="110" />
   <frame tileid="685" duration="110" />
   <frame tileid="446" duration="110" />
   <frame tileid="447" duration="110" />
   <frame tileid="686" duration="110" />
   <frame tileid="687" duration="110" />
   <frame tileid="688" duration="110" />
   <frame tileid="623" duration="110" />
   <frame tileid="624" duration="110" />
   <frame tileid="625" duration="110" />
   <frame tileid="626" duration="110" />
   <frame tileid="689" duration="110" />
   <frame tileid="690" duration="110" />
   <frame tileid="691" duration="110" />
   <frame tileid="493" duration="110" />
   <frame tileid="494" duration="110" />
  </animation>
 </tile>
 <tile id="108" type="rain_a">
  <animation>
   <frame tileid="108" duration="90" />
   <frame tileid="819" duration="90" />
   <frame tileid="820" duration="90" />
   <frame tileid="821" duration="90" />
   <frame tileid="822" duration="90" />
   <frame tileid="823" duration="90" />
   <frame tileid="824" duration="90" />
   <frame tileid="825" duration="90" />
  </animation>
 </tile>
 <tile id="109" type="rain_a">
  <animation>
   <frame tileid="109" duration="90" />
   <frame tileid="826" duration="90" />
   <frame tileid="827" duration="90" />
   <frame tileid="828" duration="90" />
   <frame tileid="829" duration="90" />
   <frame tileid="830" duration="90" />
   <frame tileid="831" duration="90" />
   <frame tileid="832" duration="90" />
  </animation>
 </tile>
 <tile id="110" type="rain_a">
  <animation>
   <frame tileid="110" duration="90" />
   <frame tileid="833" duration="90" />
   <frame tileid="834" duration="90" />
   <frame tileid="835" duration="90" />
   <frame tileid="836" duration="270" />
   <frame tileid="837" duration="90" />
  </animation>
 </tile>
 <tile id="112" type="night_country">
  <animation>
   <frame tileid="112" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="703" duration="110" />
   <frame tileid="704" duration="110" />
   <frame tileid="705" duration="110" />
   <frame tileid="706" duration="110" />
   <frame tileid="707" duration="110" />
   <frame tileid="708" duration="110" />
   <frame tileid="709" duration="110" />
   <frame tileid="710" duration="110" />
   <frame tileid="711" duration="110" />
   <frame tileid="712" duration="110" />
   <frame tileid="713" duration="110" />
   <frame tileid="714" duration="110" />
  </animation>
 </tile>
 <tile id="113" type="night_country">
  <animation>
   <frame tileid="113" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="715" duration="110" />
   <frame tileid="716" duration="110" />
   <frame tileid="717" duration="110" />
   <frame tileid="718" duration="110" />
   <frame tileid="719" duration="110" />
   <frame tileid="720" duration="110" />
   <frame tileid="721" duration="110" />
   <frame tileid="722" duration="110" />
   <frame tileid="723" duration="110" />
   <frame tileid="724" duration="110" />
   <frame tileid="725" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
  </animation>
 </tile>
 <tile id="114" type="night_country">
  <animation>
   <frame tileid="114" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="729" duration="110" />
   <frame tileid="730" duration="110" />
   <frame tileid="731" duration="110" />
   <frame tileid="732" duration="110" />
   <frame tileid="733" duration="110" />
   <frame tileid="734" duration="110" />
   <frame tileid="735" duration="110" />
   <frame tileid="736" duration="110" />
   <frame tileid="737" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="694" duration="110" />
  </animation>
 </tile>
 <tile id="115" type="night_country">
  <animation>
   <frame tileid="115" duration="110" />
   <frame tileid="740" duration="110" />
   <frame tileid="741" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="742" duration="110" />
   <frame tileid="743" duration="110" />
   <frame tileid="744" duration="110" />
   <frame tileid="745" duration="110" />
   <frame tileid="746" duration="110" />
   <frame tileid="747" duration="110" />
   <frame tileid="748" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
  </animation>
 </tile>
 <tile id="116" type="night_country">
  <animation>
   <frame tileid="116" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="751" duration="110" />
   <frame tileid="752" duration="110" />
   <frame tileid="753" duration="110" />
   <frame tileid="754" duration="110" />
   <frame tileid="755" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="757" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="758" duration="110" />
   <frame tileid="759" duration="110" />
   <frame tileid="760" duration="110" />
  </animation>
 </tile>
 <tile id="117" type="night_country">
  <animation>
   <frame tileid="117" duration="110" />
   <frame tileid="761" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="764" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="757" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="765" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="766" duration="110" />
   <frame tileid="767" duration="110" />
   <frame tileid="768" duration="110" />
   <frame tileid="769" duration="110" />
   <frame tileid="700" duration="110" />
  </animation>
 </tile>
 <tile id="118" type="night_country">
  <animation>
   <frame tileid="118" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="764" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="757" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="727" duration="110" />
   <frame tileid="714" duration="110" />
   <frame tileid="770" duration="110" />
   <frame tileid="771" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="772" duration="110" />
   <frame tileid="773" duration="110" />
   <frame tileid="758" duration="110" />
   <frame tileid="767" duration="110" />
   <frame tileid="774" duration="110" />
   <frame tileid="741" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
  </animation>
 </tile>
 <tile id="119" type="night_country">
  <animation>
   <frame tileid="119" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="757" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="739" duration="110" />
   <frame tileid="726" duration="110" />
   <frame tileid="775" duration="110" />
   <frame tileid="776" duration="110" />
   <frame tileid="777" duration="110" />
   <frame tileid="778" duration="110" />
   <frame tileid="779" duration="110" />
   <frame tileid="772" duration="110" />
   <frame tileid="780" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="781" duration="110" />
   <frame tileid="782" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
  </animation>
 </tile>
 <tile id="120" type="night_country">
  <animation>
   <frame tileid="120" duration="110" />
   <frame tileid="749" duration="110" />
   <frame tileid="750" duration="110" />
   <frame tileid="738" duration="110" />
   <frame tileid="783" duration="110" />
   <frame tileid="784" duration="110" />
   <frame tileid="785" duration="110" />
   <frame tileid="786" duration="110" />
   <frame tileid="787" duration="110" />
   <frame tileid="788" duration="110" />
   <frame tileid="789" duration="110" />
   <frame tileid="765" duration="110" />
   <frame tileid="773" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="764" duration="110" />
   <frame tileid="756" duration="110" />
  </animation>
 </tile>
 <tile id="121" type="night_country">
  <animation>
   <frame tileid="121" duration="110" />
   <frame tileid="790" duration="110" />
   <frame tileid="791" duration="110" />
   <frame tileid="792" duration="110" />
   <frame tileid="793" duration="110" />
   <frame tileid="794" duration="110" />
   <frame tileid="795" duration="110" />
   <frame tileid="796" duration="110" />
   <frame tileid="797" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="764" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="757" duration="110" />
   <frame tileid="749" duration="110" />
  </animation>
 </tile>
 <tile id="122" type="night_country">
  <animation>
   <frame tileid="122" duration="110" />
   <frame tileid="798" duration="110" />
   <frame tileid="799" duration="110" />
   <frame tileid="800" duration="110" />
   <frame tileid="801" duration="110" />
   <frame tileid="802" duration="110" />
   <frame tileid="803" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="764" duration="110" />
   <frame tileid="756" duration="110" />
   <frame tileid="804" duration="110" />
   <frame tileid="805" duration="110" />
   <frame tileid="806" duration="110" />
   <frame tileid="807" duration="110" />
  </animation>
 </tile>
 <tile id="123" type="night_country">
  <animation>
   <frame tileid="123" duration="110" />
   <frame tileid="808" duration="110" />
   <frame tileid="728" duration="110" />
   <frame tileid="692" duration="110" />
   <frame tileid="693" duration="110" />
   <frame tileid="694" duration="110" />
   <frame tileid="695" duration="110" />
   <frame tileid="696" duration="110" />
   <frame tileid="697" duration="110" />
   <frame tileid="698" duration="110" />
   <frame tileid="699" duration="110" />
   <frame tileid="700" duration="110" />
   <frame tileid="701" duration="110" />
   <frame tileid="702" duration="110" />
   <frame tileid="762" duration="110" />
   <frame tileid="763" duration="110" />
   <frame tileid="809" duration="110" />
   <frame tileid="810" duration="110" />
   <frame tileid="811" duration="110" />
   <frame tileid="812" duration="110" />
   <frame tileid="813" duration="110" />
   <frame tileid="814" duration="110" />
   <frame tileid="815" duration="110" />
   <frame tileid="816" duration="110" />
  </animation>
 </tile>
 <tile id="124" type="rain_a">
  <animation>
   <frame tileid="124" duration="90" />
   <frame tileid="838" duration="90" />
   <frame tileid="839" duration="90" />
   <frame tileid="840" duration="90" />
   <frame tileid="841" duration="90" />
   <frame tileid="842" duration="90" />
   <frame tileid="843" duration="90" />
   <frame tileid="844" duration="90" />
  </animation>
 </tile>
 <tile id="125" type="rain_a">
  <animation>
   <frame tileid="125" duration="90" />
   <frame tileid="845" duration="90" />
   <frame tileid="846" duration="90" />
   <frame tileid="847" duration="90" />
   <frame tileid="848" duration="90" />
   <frame tileid="849" duration="90" />
   <frame tileid="850" duration="90" />
   <frame tileid="851" duration="90" />
  </animation>
 </tile>
 <tile id="126" type="rain_a">
  <animation>
   <frame tileid="126" duration="90" />
   <frame tileid="852" duration="90" />
   <frame tileid="853" duration="90" />
   <frame tileid="854" duration="90" />
   <frame tileid="855" duration="90" />
   <frame tileid="856" duration="90" />
   <frame tileid="857" duration="90" />
   <frame tileid="858" duration="90" />
  </animation>
 </tile>
 <tile id="128" type="rain_b">
  <animation>
   <frame tileid="128" duration="90" />
   <frame tileid="859" duration="90" />
   <frame tileid="860" duration="360" />
   <frame tileid="861" duration="90" />
   <frame tileid="862" duration="90" />
  </animation>
 </tile>
 <tile id="129" type="rain_b">
  <animation>
   <frame tileid="129" duration="90" />
   <frame tileid="863" duration="90" />
   <frame tileid="864" duration="90" />
   <frame tileid="865" duration="90" />
   <frame tileid="866" duration="90" />
   <frame tileid="867" duration="90" />
   <frame tileid="868" duration="90" />
   <frame tileid="859" duration="90" />
  </animation>
 </tile>
 <tile id="130" type="rain_b">
  <animation>
   <frame tileid="130" duration="90" />
   <frame tileid="869" duration="90" />
   <frame tileid="870" duration="90" />
   <frame tileid="871" duration="90" />
   <frame tileid="130" duration="360" />
  </animation>
 </tile>
 <tile id="131" type="curtain_left" />
 <tile id="132" type="curtain_right" />
 <tile id="133" type="train_top_0001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="134" type="train_top_0010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="135" type="train_top_0011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="136" type="train_top_0100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="137" type="train_top_0101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="138" type="train_top_0110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="139" type="train_top_0111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="140" type="train_top_1000">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="141" type="train_top_1001">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="142" type="train_top_1010">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="143" type="train_top_1011">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="8" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="144" type="rain_b">
  <animation>
   <frame tileid="144" duration="90" />
   <frame tileid="872" duration="90" />
   <frame tileid="873" duration="90" />
   <frame tileid="874" duration="90" />
   <frame tileid="875" duration="90" />
   <frame tileid="876" duration="90" />
   <frame tileid="877" duration="90" />
   <frame tileid="878" duration="90" />
  </animation>
 </tile>
 <tile id="145" type="rain_b">
  <animation>
   <frame tileid="145" duration="90" />
   <frame tileid="879" duration="90" />
   <frame tileid="880" duration="90" />
   <frame tileid="881" duration="90" />
   <frame tileid="882" duration="90" />
   <frame tileid="883" duration="90" />
   <frame tileid="884" duration="90" />
   <frame tileid="885" duration="90" />
  </animation>
 </tile>
 <tile id="146" type="rain_b">
  <animation>
   <frame tileid="146" duration="90" />
   <frame tileid="860" duration="90" />
   <frame tileid="886" duration="90" />
   <frame tileid="887" duration="90" />
   <frame tileid="888" duration="90" />
   <frame tileid="889" duration="90" />
   <frame tileid="890" duration="90" />
   <frame tileid="891" duration="90" />
  </animation>
 </tile>
 <tile id="147" type="curtain_left" />
 <tile id="148" type="curtain_right" />
 <tile id="160" type="rain_b" />
 <tile id="161" type="rain_b">
  <animation>
   <frame tileid="161" duration="90" />
   <frame tileid="892" duration="90" />
   <frame tileid="893" duration="90" />
   <frame tileid="894" duration="90" />
   <frame tileid="895" duration="90" />
   <frame tileid="896" duration="90" />
   <frame tileid="897" duration="90" />
   <frame tileid="898" duration="90" />
  </animation>
 </tile>
 <tile id="162" type="rain_b">
  <animation>
   <frame tileid="162" duration="90" />
   <frame tileid="899" duration="90" />
   <frame tileid="900" duration="90" />
   <frame tileid="901" duration="90" />
   <frame tileid="902" duration="90" />
   <frame tileid="903" duration="90" />
   <frame tileid="904" duration="90" />
   <frame tileid="905" duration="90" />
  </animation>
 </tile>
 <tile id="163" type="curtain_left">
  <animation>
   <frame tileid="163" duration="340" />
   <frame tileid="906" duration="680" />
   <frame tileid="163" duration="340" />
  </animation>
 </tile>
 <tile id="164" type="curtain_right">
  <animation>
   <frame tileid="164" duration="340" />
   <frame tileid="907" duration="680" />
   <frame tileid="164" duration="340" />
  </animation>
 </tile>
 <tile id="176" type="train_top_1100">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="177" type="train_top_1101">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="178" type="train_top_1110">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="8" height="8" />
   <object id="2" x="8" y="0" width="8" height="8" />
   <object id="3" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="179" type="train_top_1111">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="180" type="train_foot" />
 <tile id="181" type="train_side_left" />
 <tile id="182" type="train_side_right" />
 <tile id="183" type="train_strip" />
 <tile id="184" type="train_strip_end" />
 <tile id="185" type="train_small" />
 <tile id="186" type="train_oval" />
 <tile id="187" type="train_oval" />
 <tile id="188" type="train_wide" />
 <tile id="189" type="train_wide" />
 <tile id="190" type="train_wide" />
 <tile id="192" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="193" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="194" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="195" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="196" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="197" type="bunk">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="198" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="199" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="200" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="201" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="202" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="203" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="204" type="train_table">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="205" type="train_table">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="206" type="train_table">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="208" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="209" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="210" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="211" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="212" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="213" type="bunk">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="214" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="215" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="216" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="217" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="218" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="219" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="220" type="train_table">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="221" type="train_table">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="222" type="train_table">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="224" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="225" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="226" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="227" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="228" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="229" type="bunk">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="230" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="231" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="232" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="233" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="234" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="235" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
 </tile>
 <tile id="236" type="train_table">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="237" type="train_table">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="238" type="train_table">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="240" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="241" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="242" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="243" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="244" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="245" type="bunk">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="246" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="247" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="248" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="249" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="250" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="251" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="256" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="257" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="258" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="259" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="260" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="261" type="bunk">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="262" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="263" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="264" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="265" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="266" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="267" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="272" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="273" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="274" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="275" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="276" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="277" type="bunk">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="278" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="279" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="280" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="281" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="282" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="283" type="bunk_plain">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="288" type="reading_lamp">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="288" duration="900" />
   <frame tileid="908" duration="120" />
   <frame tileid="288" duration="700" />
   <frame tileid="908" duration="120" />
  </animation>
 </tile>
 <tile id="289" type="reading_lamp">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="289" duration="900" />
   <frame tileid="909" duration="120" />
   <frame tileid="289" duration="700" />
   <frame tileid="909" duration="120" />
  </animation>
 </tile>
 <tile id="290" type="seat_left">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="291" type="seat_left">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="292" type="seat_right">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="293" type="seat_right">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="294" type="suitcase">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="295" type="suitcase">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="296" type="slippers" />
 <tile id="297" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="298" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
 </tile>
 <tile id="299" type="route_ring" />
 <tile id="300" type="route_ring" />
 <tile id="301" type="wall_light">
  <animation>
   <frame tileid="301" duration="1400" />
   <frame tileid="910" duration="90" />
   <frame tileid="301" duration="1100" />
   <frame tileid="910" duration="90" />
  </animation>
 </tile>
 <tile id="302" type="coat_hook" />
 <tile id="303" type="train_clock" />
 <tile id="304" type="reading_lamp">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="305" type="reading_lamp">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="306" type="seat_left">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="307" type="seat_left">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="308" type="seat_right">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="309" type="seat_right">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="310" type="suitcase">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="311" type="suitcase">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="313" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="314" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="315" type="route_ring" />
 <tile id="316" type="route_ring" />
 <tile id="317" type="wall_light" />
 <tile id="318" type="coat_hook" />
 <tile id="322" type="seat_left">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="323" type="seat_left">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="324" type="seat_right">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="325" type="seat_right">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="329" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="330" type="tea_trolley">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="334" type="coat_hook" />
 <tile id="336" type="near_seat">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="337" type="near_seat">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="338" type="near_seat">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="339" type="near_seat">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="352" type="near_seat">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="353" type="near_seat">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="354" type="near_seat">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="355" type="near_seat">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <wangsets>
  <wangset name="Carpet runner" type="corner" tile="6">
   <wangcolor name="carpet" color="#74186e" tile="-1" probability="1" />
   <wangtile tileid="6" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="7" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="8" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="9" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="10" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="11" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="12" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="13" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="14" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="15" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="16" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="17" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="18" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="19" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="20" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
  <wangset name="Train wall tops" type="corner" tile="133">
   <wangcolor name="wall top" color="#34142a" tile="-1" probability="1" />
   <wangtile tileid="133" wangid="0,0,0,0,0,1,0,0" />
   <wangtile tileid="134" wangid="0,0,0,1,0,0,0,0" />
   <wangtile tileid="135" wangid="0,0,0,1,0,1,0,0" />
   <wangtile tileid="136" wangid="0,1,0,0,0,0,0,0" />
   <wangtile tileid="137" wangid="0,1,0,0,0,1,0,0" />
   <wangtile tileid="138" wangid="0,1,0,1,0,0,0,0" />
   <wangtile tileid="139" wangid="0,1,0,1,0,1,0,0" />
   <wangtile tileid="140" wangid="0,0,0,0,0,0,0,1" />
   <wangtile tileid="141" wangid="0,0,0,0,0,1,0,1" />
   <wangtile tileid="142" wangid="0,0,0,1,0,0,0,1" />
   <wangtile tileid="143" wangid="0,0,0,1,0,1,0,1" />
   <wangtile tileid="176" wangid="0,1,0,0,0,0,0,1" />
   <wangtile tileid="177" wangid="0,1,0,0,0,1,0,1" />
   <wangtile tileid="178" wangid="0,1,0,1,0,0,0,1" />
   <wangtile tileid="179" wangid="0,1,0,1,0,1,0,1" />
  </wangset>
 </wangsets>
</tileset>
