<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="serene_beach" tilewidth="16" tileheight="16" tilecount="624" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/serene_beach.png" width="256" height="624" />
 <tile id="0" type="beach_sky_0" />
 <tile id="1" type="beach_sky_1" />
 <tile id="2" type="beach_sky_2" />
 <tile id="3" type="cloud_high" />
 <tile id="4" type="cloud_high" />
 <tile id="5" type="cloud_high" />
 <tile id="6" type="cloud_high" />
 <tile id="7" type="cloud_low" />
 <tile id="8" type="cloud_low" />
 <tile id="9" type="cloud_low" />
 <tile id="10" type="dawn_sun" />
 <tile id="11" type="dawn_sun" />
 <tile id="12" type="dawn_sun" />
 <tile id="13" type="dawn_sun" />
 <tile id="26" type="dawn_sun" />
 <tile id="27" type="dawn_sun" />
 <tile id="28" type="dawn_sun" />
 <tile id="29" type="dawn_sun" />
 <tile id="32" type="even_rocks" />
 <tile id="33" type="even_rocks" />
 <tile id="34" type="even_rocks" />
 <tile id="35" type="even_rocks" />
 <tile id="36" type="even_rocks" />
 <tile id="37" type="sea_far_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="37" duration="300" />
   <frame tileid="320" duration="300" />
   <frame tileid="321" duration="300" />
   <frame tileid="322" duration="300" />
   <frame tileid="323" duration="300" />
   <frame tileid="324" duration="300" />
   <frame tileid="325" duration="300" />
   <frame tileid="326" duration="300" />
  </animation>
 </tile>
 <tile id="38" type="sea_far_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="38" duration="300" />
   <frame tileid="327" duration="300" />
   <frame tileid="328" duration="300" />
   <frame tileid="329" duration="300" />
   <frame tileid="330" duration="300" />
   <frame tileid="331" duration="300" />
   <frame tileid="332" duration="300" />
   <frame tileid="333" duration="300" />
  </animation>
 </tile>
 <tile id="39" type="sea_far_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="39" duration="300" />
   <frame tileid="334" duration="300" />
   <frame tileid="335" duration="300" />
   <frame tileid="336" duration="300" />
   <frame tileid="337" duration="300" />
   <frame tileid="338" duration="300" />
   <frame tileid="339" duration="300" />
   <frame tileid="340" duration="300" />
  </animation>
 </tile>
 <tile id="40" type="sea_far_d">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="40" duration="300" />
   <frame tileid="341" duration="300" />
   <frame tileid="342" duration="300" />
   <frame tileid="343" duration="300" />
   <frame tileid="344" duration="300" />
   <frame tileid="345" duration="300" />
   <frame tileid="346" duration="300" />
   <frame tileid="347" duration="300" />
  </animation>
 </tile>
 <tile id="41" type="sea_near_a">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="41" duration="300" />
   <frame tileid="348" duration="300" />
   <frame tileid="349" duration="300" />
   <frame tileid="350" duration="300" />
   <frame tileid="351" duration="300" />
   <frame tileid="352" duration="300" />
   <frame tileid="353" duration="300" />
   <frame tileid="354" duration="300" />
  </animation>
 </tile>
 <tile id="42" type="sea_near_b">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="42" duration="300" />
   <frame tileid="355" duration="300" />
   <frame tileid="356" duration="300" />
   <frame tileid="357" duration="300" />
   <frame tileid="358" duration="300" />
   <frame tileid="359" duration="300" />
   <frame tileid="360" duration="300" />
   <frame tileid="361" duration="300" />
  </animation>
 </tile>
 <tile id="43" type="sea_near_c">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="43" duration="300" />
   <frame tileid="362" duration="300" />
   <frame tileid="363" duration="300" />
   <frame tileid="364" duration="300" />
   <frame tileid="365" duration="300" />
   <frame tileid="366" duration="300" />
   <frame tileid="367" duration="300" />
   <frame tileid="368" duration="300" />
  </animation>
 </tile>
 <tile id="44" type="sea_near_d">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="44" duration="300" />
   <frame tileid="369" duration="300" />
   <frame tileid="370" duration="300" />
   <frame tileid="371" duration="300" />
   <frame tileid="372" duration="300" />
   <frame tileid="373" duration="300" />
   <frame tileid="374" duration="300" />
   <frame tileid="375" duration="300" />
  </animation>
 </tile>
 <tile id="48" type="sun_road_far" />
 <tile id="49" type="sun_road_far">
  <animation>
   <frame tileid="49" duration="200" />
   <frame tileid="376" duration="200" />
   <frame tileid="377" duration="200" />
   <frame tileid="378" duration="200" />
   <frame tileid="379" duration="200" />
   <frame tileid="380" duration="200" />
   <frame tileid="381" duration="200" />
   <frame tileid="382" duration="200" />
  </animation>
 </tile>
 <tile id="50" type="sun_road_far">
  <animation>
   <frame tileid="50" duration="200" />
   <frame tileid="383" duration="200" />
   <frame tileid="384" duration="200" />
   <frame tileid="385" duration="200" />
   <frame tileid="386" duration="200" />
   <frame tileid="387" duration="200" />
   <frame tileid="388" duration="200" />
   <frame tileid="389" duration="200" />
  </animation>
 </tile>
 <tile id="51" type="sun_road_far" />
 <tile id="52" type="sun_road_near">
  <animation>
   <frame tileid="52" duration="400" />
   <frame tileid="390" duration="200" />
   <frame tileid="52" duration="200" />
   <frame tileid="391" duration="200" />
   <frame tileid="52" duration="200" />
   <frame tileid="392" duration="200" />
   <frame tileid="52" duration="200" />
  </animation>
 </tile>
 <tile id="53" type="sun_road_near">
  <animation>
   <frame tileid="53" duration="200" />
   <frame tileid="393" duration="200" />
   <frame tileid="394" duration="200" />
   <frame tileid="395" duration="200" />
   <frame tileid="396" duration="200" />
   <frame tileid="397" duration="200" />
   <frame tileid="398" duration="200" />
   <frame tileid="399" duration="200" />
  </animation>
 </tile>
 <tile id="54" type="sun_road_near">
  <animation>
   <frame tileid="54" duration="200" />
   <frame tileid="400" duration="200" />
   <frame tileid="401" duration="200" />
   <frame tileid="402" duration="200" />
   <frame tileid="403" duration="200" />
   <frame tileid="404" duration="200" />
   <frame tileid="405" duration="200" />
   <frame tileid="406" duration="200" />
  </animation>
 </tile>
 <tile id="55" type="sun_road_near">
  <animation>
   <frame tileid="55" duration="200" />
   <frame tileid="407" duration="200" />
   <frame tileid="55" duration="400" />
   <frame tileid="408" duration="200" />
   <frame tileid="55" duration="200" />
   <frame tileid="409" duration="200" />
   <frame tileid="410" duration="200" />
  </animation>
 </tile>
 <tile id="56" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="56" duration="380" />
   <frame tileid="411" duration="380" />
   <frame tileid="412" duration="380" />
   <frame tileid="413" duration="380" />
   <frame tileid="414" duration="380" />
   <frame tileid="415" duration="380" />
   <frame tileid="416" duration="380" />
   <frame tileid="417" duration="380" />
  </animation>
 </tile>
 <tile id="57" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="57" duration="380" />
   <frame tileid="418" duration="380" />
   <frame tileid="419" duration="380" />
   <frame tileid="420" duration="380" />
   <frame tileid="421" duration="380" />
   <frame tileid="422" duration="380" />
   <frame tileid="423" duration="380" />
   <frame tileid="424" duration="380" />
  </animation>
 </tile>
 <tile id="58" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="58" duration="380" />
   <frame tileid="425" duration="380" />
   <frame tileid="426" duration="380" />
   <frame tileid="427" duration="380" />
   <frame tileid="428" duration="380" />
   <frame tileid="429" duration="380" />
   <frame tileid="430" duration="380" />
   <frame tileid="431" duration="380" />
  </animation>
 </tile>
 <tile id="59" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="59" duration="380" />
   <frame tileid="432" duration="380" />
   <frame tileid="433" duration="380" />
   <frame tileid="434" duration="380" />
   <frame tileid="435" duration="380" />
   <frame tileid="436" duration="380" />
   <frame tileid="437" duration="380" />
   <frame tileid="438" duration="380" />
  </animation>
 </tile>
 <tile id="60" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="60" duration="380" />
   <frame tileid="439" duration="380" />
   <frame tileid="440" duration="380" />
   <frame tileid="441" duration="380" />
   <frame tileid="442" duration="380" />
   <frame tileid="443" duration="380" />
   <frame tileid="444" duration="380" />
   <frame tileid="445" duration="380" />
  </animation>
 </tile>
 <tile id="61" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="61" duration="380" />
   <frame tileid="446" duration="380" />
   <frame tileid="447" duration="380" />
   <frame tileid="448" duration="380" />
   <frame tileid="449" duration="380" />
   <frame tileid="450" duration="380" />
   <frame tileid="451" duration="380" />
   <frame tileid="452" duration="380" />
  </animation>
 </tile>
 <tile id="62" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="62" duration="380" />
   <frame tileid="453" duration="380" />
   <frame tileid="454" duration="380" />
   <frame tileid="455" duration="380" />
   <frame tileid="456" duration="380" />
   <frame tileid="457" duration="380" />
   <frame tileid="458" duration="380" />
   <frame tileid="459" duration="380" />
  </animation>
 </tile>
 <tile id="63" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
  <animation>
   <frame tileid="63" duration="380" />
   <frame tileid="460" duration="380" />
   <frame tileid="461" duration="380" />
   <frame tileid="462" duration="380" />
   <frame tileid="463" duration="380" />
   <frame tileid="464" duration="380" />
   <frame tileid="465" duration="380" />
   <frame tileid="466" duration="380" />
  </animation>
 </tile>
 <tile id="72" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="72" duration="380" />
   <frame tileid="467" duration="380" />
   <frame tileid="468" duration="380" />
   <frame tileid="469" duration="380" />
   <frame tileid="470" duration="380" />
   <frame tileid="471" duration="380" />
   <frame tileid="472" duration="380" />
   <frame tileid="473" duration="380" />
  </animation>
 </tile>
 <tile id="73" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="73" duration="380" />
   <frame tileid="474" duration="380" />
   <frame tileid="475" duration="380" />
   <frame tileid="476" duration="380" />
   <frame tileid="477" duration="380" />
   <frame tileid="478" duration="380" />
   <frame tileid="479" duration="380" />
   <frame tileid="480" duration="380" />
  </animation>
 </tile>
 <tile id="74" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="74" duration="380" />
   <frame tileid="481" duration="380" />
   <frame tileid="482" duration="380" />
   <frame tileid="483" duration="380" />
   <frame tileid="484" duration="380" />
   <frame tileid="485" duration="380" />
   <frame tileid="486" duration="380" />
   <frame tileid="487" duration="380" />
  </animation>
 </tile>
 <tile id="75" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="75" duration="380" />
   <frame tileid="488" duration="380" />
   <frame tileid="489" duration="380" />
   <frame tileid="490" duration="380" />
   <frame tileid="491" duration="380" />
   <frame tileid="492" duration="380" />
   <frame tileid="493" duration="380" />
   <frame tileid="494" duration="380" />
  </animation>
 </tile>
 <tile id="76" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="76" duration="380" />
   <frame tileid="495" duration="760" />
   <frame tileid="496" duration="380" />
   <frame tileid="497" duration="380" />
   <frame tileid="498" duration="380" />
   <frame tileid="499" duration="380" />
   <frame tileid="500" duration="380" />
  </animation>
 </tile>
 <tile id="77" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="77" duration="760" />
   <frame tileid="501" duration="380" />
   <frame tileid="502" duration="380" />
   <frame tileid="503" duration="380" />
   <frame tileid="504" duration="380" />
   <frame tileid="505" duration="380" />
   <frame tileid="506" duration="380" />
  </animation>
 </tile>
 <tile id="78" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="78" duration="760" />
   <frame tileid="507" duration="380" />
   <frame tileid="508" duration="380" />
   <frame tileid="509" duration="380" />
   <frame tileid="510" duration="380" />
   <frame tileid="507" duration="380" />
   <frame tileid="78" duration="380" />
  </animation>
 </tile>
 <tile id="79" type="shore">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="79" duration="380" />
   <frame tileid="511" duration="380" />
   <frame tileid="512" duration="380" />
   <frame tileid="513" duration="380" />
   <frame tileid="514" duration="380" />
   <frame tileid="515" duration="380" />
   <frame tileid="516" duration="380" />
   <frame tileid="517" duration="380" />
  </animation>
 </tile>
 <tile id="80" type="sand" />
 <tile id="81" type="sand_a" />
 <tile id="82" type="sand_b" />
 <tile id="83" type="sand_c" />
 <tile id="84" type="sand_d" />
 <tile id="85" type="sand_e" />
 <tile id="86" type="sand_f" />
 <tile id="87" type="sand_lit" />
 <tile id="88" type="sand_lit_b" />
 <tile id="89" type="sand_lit_bl" />
 <tile id="90" type="sand_lit_br" />
 <tile id="91" type="sand_lit_br_bl" />
 <tile id="92" type="sand_lit_tr" />
 <tile id="93" type="sand_lit_tr_bl" />
 <tile id="94" type="sand_lit_tr_br" />
 <tile id="95" type="sand_lit_tr_br_bl" />
 <tile id="96" type="sand_lit_tl" />
 <tile id="97" type="sand_lit_tl_bl" />
 <tile id="98" type="sand_lit_tl_br" />
 <tile id="99" type="sand_lit_tl_br_bl" />
 <tile id="100" type="sand_lit_tl_tr" />
 <tile id="101" type="sand_lit_tl_tr_bl" />
 <tile id="102" type="sand_lit_tl_tr_br" />
 <tile id="103" type="sand_shadow_small" />
 <tile id="104" type="sand_shadow_oval" />
 <tile id="105" type="sand_shadow_oval" />
 <tile id="106" type="sand_shadow_wide" />
 <tile id="107" type="sand_shadow_wide" />
 <tile id="108" type="sand_shadow_wide" />
 <tile id="109" type="sand_shadow_wide" />
 <tile id="112" type="shell_arc" />
 <tile id="113" type="shell_arc" />
 <tile id="114" type="shell_arc" />
 <tile id="115" type="shell_arc" />
 <tile id="116" type="shell_arc" />
 <tile id="117" type="starfish" />
 <tile id="118" type="rock_pool" />
 <tile id="119" type="rock_pool" />
 <tile id="120" type="rock_pool" />
 <tile id="121" type="red_bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="122" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="123" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="124" type="post_tall">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="125" type="post">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="126" type="post_short">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="127" type="post_sea">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="137" type="red_bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="138" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="139" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="140" type="post_tall">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="141" type="post">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="142" type="post_short">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="143" type="post_sea">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="154" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="155" type="deck_chair">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="156" type="post_tall">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="157" type="post">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="158" type="post_short">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="159" type="post_sea">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="159" duration="300" />
   <frame tileid="518" duration="300" />
   <frame tileid="519" duration="300" />
   <frame tileid="520" duration="300" />
  </animation>
 </tile>
 <tile id="160" type="post_far">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="161" type="dune_grass">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="161" duration="420" />
   <frame tileid="524" duration="420" />
   <frame tileid="525" duration="420" />
   <frame tileid="526" duration="420" />
  </animation>
 </tile>
 <tile id="162" type="dune_grass">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="162" duration="420" />
   <frame tileid="527" duration="420" />
   <frame tileid="528" duration="420" />
   <frame tileid="529" duration="420" />
  </animation>
 </tile>
 <tile id="163" type="dune_grass_low">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="163" duration="420" />
   <frame tileid="536" duration="420" />
   <frame tileid="537" duration="420" />
   <frame tileid="538" duration="420" />
  </animation>
 </tile>
 <tile id="164" type="dune_grass_low">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="164" duration="420" />
   <frame tileid="539" duration="420" />
   <frame tileid="540" duration="420" />
   <frame tileid="541" duration="420" />
  </animation>
 </tile>
 <tile id="165" type="near_grass">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="165" duration="420" />
   <frame tileid="548" duration="420" />
   <frame tileid="549" duration="420" />
   <frame tileid="550" duration="420" />
  </animation>
 </tile>
 <tile id="166" type="near_grass">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="166" duration="420" />
   <frame tileid="551" duration="420" />
   <frame tileid="552" duration="420" />
   <frame tileid="553" duration="420" />
  </animation>
 </tile>
 <tile id="167" type="near_grass">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="167" duration="420" />
   <frame tileid="554" duration="420" />
   <frame tileid="555" duration="420" />
   <frame tileid="556" duration="420" />
  </animation>
 </tile>
 <tile id="168" type="near_grass">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
  <animation>
   <frame tileid="168" duration="840" />
   <frame tileid="557" duration="840" />
  </animation>
 </tile>
 <tile id="169" type="near_grass">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="170" type="boat">
  <properties>
   <property name="foot" type="int" value="27" />
  </properties>
 </tile>
 <tile id="171" type="boat">
  <properties>
   <property name="foot" type="int" value="27" />
  </properties>
 </tile>
 <tile id="172" type="boat">
  <properties>
   <property name="foot" type="int" value="27" />
  </properties>
 </tile>
 <tile id="173" type="boat">
  <properties>
   <property name="foot" type="int" value="27" />
  </properties>
 </tile>
 <tile id="176" type="post_far">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="177" type="dune_grass">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="177" duration="420" />
   <frame tileid="530" duration="420" />
   <frame tileid="531" duration="420" />
   <frame tileid="532" duration="420" />
  </animation>
 </tile>
 <tile id="178" type="dune_grass">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="178" duration="420" />
   <frame tileid="533" duration="420" />
   <frame tileid="534" duration="420" />
   <frame tileid="535" duration="420" />
  </animation>
 </tile>
 <tile id="179" type="dune_grass_low">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="179" duration="420" />
   <frame tileid="542" duration="420" />
   <frame tileid="543" duration="420" />
   <frame tileid="544" duration="420" />
  </animation>
 </tile>
 <tile id="180" type="dune_grass_low">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="180" duration="420" />
   <frame tileid="545" duration="420" />
   <frame tileid="546" duration="420" />
   <frame tileid="547" duration="420" />
  </animation>
 </tile>
 <tile id="181" type="near_grass">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="181" duration="420" />
   <frame tileid="558" duration="420" />
   <frame tileid="559" duration="420" />
   <frame tileid="560" duration="420" />
  </animation>
 </tile>
 <tile id="182" type="near_grass">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="182" duration="420" />
   <frame tileid="561" duration="420" />
   <frame tileid="562" duration="420" />
   <frame tileid="563" duration="420" />
  </animation>
 </tile>
 <tile id="183" type="near_grass">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="183" duration="420" />
   <frame tileid="564" duration="420" />
   <frame tileid="565" duration="420" />
   <frame tileid="566" duration="420" />
  </animation>
 </tile>
 <tile id="184" type="near_grass">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="184" duration="420" />
   <frame tileid="567" duration="420" />
   <frame tileid="568" duration="420" />
   <frame tileid="569" duration="420" />
  </animation>
 </tile>
 <tile id="185" type="near_grass">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="185" duration="420" />
   <frame tileid="570" duration="420" />
   <frame tileid="571" duration="420" />
   <frame tileid="572" duration="420" />
  </animation>
 </tile>
 <tile id="186" type="boat">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="187" type="boat">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="188" type="boat">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="189" type="boat">
  <properties>
   <property name="foot" type="int" value="11" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="192" type="post_far">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <animation>
   <frame tileid="192" duration="300" />
   <frame tileid="521" duration="300" />
   <frame tileid="522" duration="300" />
   <frame tileid="523" duration="300" />
  </animation>
 </tile>
 <tile id="197" type="near_grass">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="197" duration="420" />
   <frame tileid="573" duration="420" />
   <frame tileid="574" duration="420" />
   <frame tileid="575" duration="420" />
  </animation>
 </tile>
 <tile id="198" type="near_grass">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="198" duration="420" />
   <frame tileid="576" duration="420" />
   <frame tileid="577" duration="420" />
   <frame tileid="578" duration="420" />
  </animation>
 </tile>
 <tile id="199" type="near_grass">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="199" duration="420" />
   <frame tileid="579" duration="420" />
   <frame tileid="580" duration="420" />
   <frame tileid="581" duration="420" />
  </animation>
 </tile>
 <tile id="200" type="near_grass">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="200" duration="420" />
   <frame tileid="582" duration="420" />
   <frame tileid="583" duration="420" />
   <frame tileid="584" duration="420" />
  </animation>
 </tile>
 <tile id="201" type="near_grass">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="201" duration="420" />
   <frame tileid="585" duration="840" />
   <frame tileid="201" duration="420" />
  </animation>
 </tile>
 <tile id="202" type="boat">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="203" type="boat">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="204" type="boat">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="205" type="boat">
  <properties>
   <property name="foot" type="int" value="-5" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="208" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="209" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="210" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="211" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="212" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="213" type="hut">
  <properties>
   <property name="foot" type="int" value="72" />
  </properties>
 </tile>
 <tile id="214" type="parasol">
  <properties>
   <property name="foot" type="int" value="61" />
  </properties>
 </tile>
 <tile id="215" type="parasol">
  <properties>
   <property name="foot" type="int" value="61" />
  </properties>
 </tile>
 <tile id="216" type="parasol">
  <properties>
   <property name="foot" type="int" value="61" />
  </properties>
 </tile>
 <tile id="217" type="parasol">
  <properties>
   <property name="foot" type="int" value="61" />
  </properties>
 </tile>
 <tile id="218" type="towel" />
 <tile id="219" type="towel" />
 <tile id="220" type="towel" />
 <tile id="221" type="planks_0" />
 <tile id="222" type="planks_0" />
 <tile id="224" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="225" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="226" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="227" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="228" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="229" type="hut">
  <properties>
   <property name="foot" type="int" value="56" />
  </properties>
 </tile>
 <tile id="230" type="parasol">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
  <animation>
   <frame tileid="230" duration="620" />
   <frame tileid="613" duration="620" />
  </animation>
 </tile>
 <tile id="231" type="parasol">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
  <animation>
   <frame tileid="231" duration="620" />
   <frame tileid="614" duration="620" />
  </animation>
 </tile>
 <tile id="232" type="parasol">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
  <animation>
   <frame tileid="232" duration="620" />
   <frame tileid="615" duration="620" />
  </animation>
 </tile>
 <tile id="233" type="parasol">
  <properties>
   <property name="foot" type="int" value="45" />
  </properties>
  <animation>
   <frame tileid="233" duration="620" />
   <frame tileid="616" duration="620" />
  </animation>
 </tile>
 <tile id="234" type="towel" />
 <tile id="235" type="towel" />
 <tile id="236" type="towel" />
 <tile id="240" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="240" duration="240" />
   <frame tileid="586" duration="1200" />
  </animation>
 </tile>
 <tile id="241" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="241" duration="480" />
   <frame tileid="587" duration="480" />
   <frame tileid="588" duration="240" />
   <frame tileid="589" duration="240" />
  </animation>
 </tile>
 <tile id="242" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="242" duration="240" />
   <frame tileid="590" duration="240" />
   <frame tileid="591" duration="240" />
   <frame tileid="592" duration="240" />
   <frame tileid="242" duration="480" />
  </animation>
 </tile>
 <tile id="243" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="243" duration="240" />
   <frame tileid="593" duration="240" />
   <frame tileid="594" duration="480" />
   <frame tileid="595" duration="240" />
   <frame tileid="596" duration="240" />
  </animation>
 </tile>
 <tile id="244" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="244" duration="720" />
   <frame tileid="597" duration="240" />
   <frame tileid="598" duration="240" />
   <frame tileid="599" duration="240" />
  </animation>
 </tile>
 <tile id="245" type="hut">
  <properties>
   <property name="foot" type="int" value="40" />
  </properties>
  <animation>
   <frame tileid="245" duration="480" />
   <frame tileid="600" duration="240" />
   <frame tileid="245" duration="720" />
  </animation>
 </tile>
 <tile id="246" type="parasol">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="246" duration="620" />
   <frame tileid="617" duration="620" />
  </animation>
 </tile>
 <tile id="247" type="parasol">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="247" duration="620" />
   <frame tileid="618" duration="620" />
  </animation>
 </tile>
 <tile id="248" type="parasol">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="248" duration="620" />
   <frame tileid="619" duration="620" />
  </animation>
 </tile>
 <tile id="249" type="parasol">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="249" duration="620" />
   <frame tileid="620" duration="620" />
  </animation>
 </tile>
 <tile id="256" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="257" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
  <animation>
   <frame tileid="257" duration="480" />
   <frame tileid="601" duration="480" />
   <frame tileid="257" duration="240" />
   <frame tileid="602" duration="240" />
  </animation>
 </tile>
 <tile id="258" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
  <animation>
   <frame tileid="258" duration="480" />
   <frame tileid="603" duration="480" />
   <frame tileid="258" duration="240" />
   <frame tileid="604" duration="240" />
  </animation>
 </tile>
 <tile id="259" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
  <animation>
   <frame tileid="259" duration="480" />
   <frame tileid="605" duration="480" />
   <frame tileid="259" duration="240" />
   <frame tileid="606" duration="240" />
  </animation>
 </tile>
 <tile id="260" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="261" type="hut">
  <properties>
   <property name="foot" type="int" value="24" />
  </properties>
 </tile>
 <tile id="262" type="parasol">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="263" type="parasol">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="264" type="parasol">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="265" type="parasol">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="272" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="273" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="273" duration="480" />
   <frame tileid="607" duration="480" />
   <frame tileid="273" duration="240" />
   <frame tileid="608" duration="240" />
  </animation>
 </tile>
 <tile id="274" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
  <animation>
   <frame tileid="274" duration="480" />
   <frame tileid="609" duration="480" />
   <frame tileid="274" duration="240" />
   <frame tileid="610" duration="240" />
  </animation>
 </tile>
 <tile id="275" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="276" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="277" type="hut">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="278" type="parasol">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
 </tile>
 <tile id="279" type="parasol">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="280" type="parasol">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="4" height="4" />
  </objectgroup>
 </tile>
 <tile id="281" type="parasol">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
 </tile>
 <tile id="288" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="289" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
  <animation>
   <frame tileid="289" duration="480" />
   <frame tileid="611" duration="480" />
   <frame tileid="289" duration="240" />
   <frame tileid="612" duration="240" />
  </animation>
 </tile>
 <tile id="290" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="291" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="292" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="293" type="hut">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="304" type="planks_1" />
 <tile id="305" type="planks_1" />
 <tile id="306" type="ball" />
 <wangsets>
  <wangset name="Dawn on the sand" type="corner" tile="80">
   <wangcolor name="sand" color="#f0c290" tile="-1" probability="1" />
   <wangcolor name="light" color="#fee2c2" tile="-1" probability="1" />
   <wangtile tileid="80" wangid="0,1,0,1,0,1,0,1" />
   <wangtile tileid="87" wangid="0,2,0,2,0,2,0,2" />
   <wangtile tileid="89" wangid="0,1,0,1,0,2,0,1" />
   <wangtile tileid="90" wangid="0,1,0,2,0,1,0,1" />
   <wangtile tileid="91" wangid="0,1,0,2,0,2,0,1" />
   <wangtile tileid="92" wangid="0,2,0,1,0,1,0,1" />
   <wangtile tileid="93" wangid="0,2,0,1,0,2,0,1" />
   <wangtile tileid="94" wangid="0,2,0,2,0,1,0,1" />
   <wangtile tileid="95" wangid="0,2,0,2,0,2,0,1" />
   <wangtile tileid="96" wangid="0,1,0,1,0,1,0,2" />
   <wangtile tileid="97" wangid="0,1,0,1,0,2,0,2" />
   <wangtile tileid="98" wangid="0,1,0,2,0,1,0,2" />
   <wangtile tileid="99" wangid="0,1,0,2,0,2,0,2" />
   <wangtile tileid="100" wangid="0,2,0,1,0,1,0,2" />
   <wangtile tileid="101" wangid="0,2,0,1,0,2,0,2" />
   <wangtile tileid="102" wangid="0,2,0,2,0,1,0,2" />
  </wangset>
 </wangsets>
</tileset>
