<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_furniture" tilewidth="16" tileheight="16" tilecount="384" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_furniture.png" width="256" height="384" />
 <tile id="0" type="chair_front">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="1" type="chair_back">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="2" type="chair_right">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="3" type="chair_left">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="4" type="sofa">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="5" type="sofa">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="6" type="sofa">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="7" type="armchair">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="8" type="armchair">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="9" type="sofa_back">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="10" type="sofa_back">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="11" type="sofa_back">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="12" type="cushion">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="13" type="bench">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="14" type="bench">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="15" type="bench">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="16" type="chair_front">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="17" type="chair_back">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="18" type="chair_right">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="19" type="chair_left">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="20" type="sofa">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="21" type="sofa">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="22" type="sofa">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="23" type="armchair">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="24" type="armchair">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="25" type="sofa_back">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="26" type="sofa_back">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="27" type="sofa_back">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="29" type="bench">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="30" type="bench">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="31" type="bench">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="32" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="33" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="34" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="35" type="table_side">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="36" type="desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="37" type="desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="38" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="39" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="40" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="41" type="desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="42" type="desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="43" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="43" duration="480" />
   <frame tileid="336" duration="960" />
  </animation>
 </tile>
 <tile id="44" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="44" duration="240" />
   <frame tileid="337" duration="240" />
   <frame tileid="338" duration="240" />
   <frame tileid="339" duration="240" />
   <frame tileid="340" duration="480" />
  </animation>
 </tile>
 <tile id="45" type="letter_tray">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="46" type="desk_bell">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="47" type="desk_pens">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="48" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="49" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="50" type="table_magazines">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="51" type="table_side">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="52" type="desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="53" type="desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="54" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="55" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="56" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="57" type="desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="58" type="desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="59" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="59" duration="480" />
   <frame tileid="341" duration="480" />
   <frame tileid="342" duration="480" />
  </animation>
 </tile>
 <tile id="60" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="60" duration="480" />
   <frame tileid="343" duration="480" />
   <frame tileid="344" duration="240" />
   <frame tileid="345" duration="240" />
  </animation>
 </tile>
 <tile id="61" type="letter_tray">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="62" type="desk_bell">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="63" type="desk_pens">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="68" type="desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="69" type="desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="70" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="71" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="72" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="73" type="desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="74" type="desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="80" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="81" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="82" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="83" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="84" type="plant_blades">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="85" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="86" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="87" type="plant_hanging" />
 <tile id="88" type="plant_hanging" />
 <tile id="89" type="plant_cactus">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="90" type="near_leaves_left" />
 <tile id="91" type="near_leaves_left" />
 <tile id="92" type="near_leaves_left" />
 <tile id="93" type="near_leaves_left" />
 <tile id="96" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="97" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="98" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="99" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="100" type="plant_blades">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="101" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="102" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="103" type="plant_hanging" />
 <tile id="104" type="plant_hanging" />
 <tile id="105" type="plant_cactus">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="106" type="near_leaves_left" />
 <tile id="107" type="near_leaves_left" />
 <tile id="108" type="near_leaves_left" />
 <tile id="109" type="near_leaves_left" />
 <tile id="112" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="113" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="114" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="115" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="122" type="near_leaves_left" />
 <tile id="123" type="near_leaves_left" />
 <tile id="124" type="near_leaves_left" />
 <tile id="125" type="near_leaves_left" />
 <tile id="128" type="near_leaves_right" />
 <tile id="129" type="near_leaves_right" />
 <tile id="130" type="near_leaves_right" />
 <tile id="131" type="near_leaves_right" />
 <tile id="132" type="planter_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="133" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="134" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="135" type="planter_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="136" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="137" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="138" type="cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="139" type="cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="140" type="cabinet_narrow">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="141" type="bookcase">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="142" type="bookcase">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="143" type="coffee_machine">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="143" duration="220" />
   <frame tileid="346" duration="220" />
   <frame tileid="347" duration="220" />
   <frame tileid="348" duration="220" />
   <frame tileid="349" duration="220" />
   <frame tileid="350" duration="220" />
  </animation>
 </tile>
 <tile id="144" type="near_leaves_right" />
 <tile id="145" type="near_leaves_right" />
 <tile id="146" type="near_leaves_right" />
 <tile id="147" type="near_leaves_right" />
 <tile id="148" type="planter_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="149" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="150" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="151" type="planter_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="152" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="153" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="154" type="cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="155" type="cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="156" type="cabinet_narrow">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="157" type="bookcase">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="158" type="bookcase">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="159" type="coffee_machine">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="159" duration="220" />
   <frame tileid="351" duration="220" />
   <frame tileid="352" duration="220" />
   <frame tileid="353" duration="220" />
   <frame tileid="354" duration="220" />
   <frame tileid="355" duration="220" />
  </animation>
 </tile>
 <tile id="160" type="near_leaves_right" />
 <tile id="161" type="near_leaves_right" />
 <tile id="162" type="near_leaves_right" />
 <tile id="163" type="near_leaves_right" />
 <tile id="168" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="169" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="173" type="bookcase">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="174" type="bookcase">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="176" type="cups">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="177" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="177" duration="170" />
   <frame tileid="356" duration="170" />
   <frame tileid="357" duration="170" />
   <frame tileid="358" duration="170" />
   <frame tileid="359" duration="170" />
   <frame tileid="360" duration="170" />
   <frame tileid="177" duration="170" />
   <frame tileid="356" duration="170" />
  </animation>
 </tile>
 <tile id="178" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="179" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="180" type="umbrellas">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="181" type="bin">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="182" type="bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="182" duration="70" />
   <frame tileid="366" duration="70" />
   <frame tileid="367" duration="70" />
   <frame tileid="368" duration="70" />
   <frame tileid="369" duration="2240" />
  </animation>
 </tile>
 <tile id="183" type="rope_left">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="184" type="rope_mid">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="185" type="rope_right">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="186" type="kiosk">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="186" duration="600" />
   <frame tileid="373" duration="200" />
   <frame tileid="186" duration="600" />
   <frame tileid="373" duration="200" />
  </animation>
 </tile>
 <tile id="187" type="wet_sign">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="188" type="parcels">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="189" type="parcels">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="190" type="handbag">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
 </tile>
 <tile id="191" type="newspaper">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
 </tile>
 <tile id="193" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="193" duration="170" />
   <frame tileid="361" duration="170" />
   <frame tileid="362" duration="170" />
   <frame tileid="363" duration="170" />
   <frame tileid="364" duration="170" />
   <frame tileid="365" duration="170" />
   <frame tileid="193" duration="170" />
   <frame tileid="361" duration="170" />
  </animation>
 </tile>
 <tile id="194" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="195" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="196" type="umbrellas">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="197" type="bin">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="198" type="bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="198" duration="280" />
   <frame tileid="370" duration="70" />
   <frame tileid="371" duration="110" />
   <frame tileid="372" duration="160" />
   <frame tileid="198" duration="1900" />
  </animation>
 </tile>
 <tile id="199" type="rope_left">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="200" type="rope_mid">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="201" type="rope_right">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="202" type="kiosk">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="202" duration="800" />
   <frame tileid="374" duration="800" />
  </animation>
 </tile>
 <tile id="203" type="wet_sign">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="204" type="parcels">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="205" type="parcels">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="12" height="12" />
  </objectgroup>
 </tile>
 <tile id="209" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="210" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="211" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="218" type="kiosk">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="224" type="pastries">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="225" type="play_wall">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="226" type="play_wall">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="227" type="play_wall">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="228" type="play_wall">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="229" type="play_wall">
  <properties>
   <property name="foot" type="int" value="26" />
  </properties>
 </tile>
 <tile id="230" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="231" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="232" type="toy_blocks">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="233" type="toy_ball">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
 </tile>
 <tile id="234" type="toy_train">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="235" type="toy_train">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="236" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="237" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="238" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="240" type="pastries">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="241" type="play_wall">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="242" type="play_wall">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="243" type="play_wall">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="244" type="play_wall">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="245" type="play_wall">
  <properties>
   <property name="foot" type="int" value="10" />
  </properties>
 </tile>
 <tile id="246" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="247" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="252" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="253" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="254" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="257" type="play_wall">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="258" type="play_wall">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="259" type="play_wall">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="260" type="play_wall">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="261" type="play_wall">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="272" type="table_play">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="273" type="table_play">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="274" type="stool_play">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="275" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="276" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="277" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="278" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="279" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="288" type="table_play">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="289" type="table_play">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="291" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="292" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="293" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="294" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="295" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="307" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="308" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="309" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="310" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="311" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="323" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="324" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="325" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="326" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="327" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
</tileset>
