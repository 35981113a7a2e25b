<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="clinic_furniture" tilewidth="16" tileheight="16" tilecount="288" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/clinic_furniture.png" width="256" height="288" />
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
 <tile id="36" type="table_play">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="37" type="table_play">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="38" type="stool_play">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="39" type="desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="40" type="desk_left">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="41" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="42" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="43" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="44" type="desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="45" type="desk_right">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="46" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="46" duration="480" />
   <frame tileid="240" duration="960" />
  </animation>
 </tile>
 <tile id="47" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="47" duration="240" />
   <frame tileid="241" duration="240" />
   <frame tileid="242" duration="240" />
   <frame tileid="243" duration="240" />
   <frame tileid="244" duration="480" />
  </animation>
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
 <tile id="52" type="table_play">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="53" type="table_play">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="55" type="desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="56" type="desk_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="57" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="58" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="59" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="60" type="desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="61" type="desk_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="62" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="62" duration="480" />
   <frame tileid="245" duration="480" />
   <frame tileid="246" duration="480" />
  </animation>
 </tile>
 <tile id="63" type="holo_screen">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
  <animation>
   <frame tileid="63" duration="480" />
   <frame tileid="247" duration="480" />
   <frame tileid="248" duration="240" />
   <frame tileid="249" duration="240" />
  </animation>
 </tile>
 <tile id="71" type="desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="72" type="desk_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="73" type="desk_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="74" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="75" type="desk_logo">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="76" type="desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="77" type="desk_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="80" type="letter_tray">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="81" type="desk_bell">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="82" type="desk_pens">
  <properties>
   <property name="foot" type="int" value="31" />
  </properties>
 </tile>
 <tile id="83" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="84" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="85" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="86" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="87" type="plant_blades">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="88" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="89" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="90" type="plant_hanging" />
 <tile id="91" type="plant_hanging" />
 <tile id="92" type="plant_cactus">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="93" type="planter_left">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="94" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="95" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="96" type="letter_tray">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="97" type="desk_bell">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="98" type="desk_pens">
  <properties>
   <property name="foot" type="int" value="15" />
  </properties>
 </tile>
 <tile id="99" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="100" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="101" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="102" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="103" type="plant_blades">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="104" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="105" type="plant_fern">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="106" type="plant_hanging" />
 <tile id="107" type="plant_hanging" />
 <tile id="109" type="planter_left">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="110" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="111" type="planter_mid">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="115" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="116" type="plant_palm">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="117" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="118" type="plant_monstera">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="8" height="12" />
  </objectgroup>
 </tile>
 <tile id="128" type="planter_right">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="129" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="130" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="131" type="cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="132" type="cabinet">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="133" type="cabinet_narrow">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="134" type="bookcase">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="135" type="bookcase">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="136" type="coffee_machine">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <animation>
   <frame tileid="136" duration="220" />
   <frame tileid="250" duration="220" />
   <frame tileid="251" duration="220" />
   <frame tileid="252" duration="220" />
   <frame tileid="253" duration="220" />
   <frame tileid="254" duration="220" />
  </animation>
 </tile>
 <tile id="137" type="cups">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="138" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="29" />
  </properties>
  <animation>
   <frame tileid="138" duration="170" />
   <frame tileid="260" duration="170" />
   <frame tileid="261" duration="170" />
   <frame tileid="262" duration="170" />
   <frame tileid="263" duration="170" />
   <frame tileid="264" duration="170" />
   <frame tileid="138" duration="170" />
   <frame tileid="260" duration="170" />
  </animation>
 </tile>
 <tile id="139" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="140" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="141" type="umbrellas">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="142" type="bin">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="144" type="planter_right">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="145" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="146" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="147" type="cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="148" type="cabinet">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="149" type="cabinet_narrow">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="150" type="bookcase">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="151" type="bookcase">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="152" type="coffee_machine">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <animation>
   <frame tileid="152" duration="220" />
   <frame tileid="255" duration="220" />
   <frame tileid="256" duration="220" />
   <frame tileid="257" duration="220" />
   <frame tileid="258" duration="220" />
   <frame tileid="259" duration="220" />
  </animation>
 </tile>
 <tile id="154" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="154" duration="170" />
   <frame tileid="265" duration="170" />
   <frame tileid="266" duration="170" />
   <frame tileid="267" duration="170" />
   <frame tileid="268" duration="170" />
   <frame tileid="269" duration="170" />
   <frame tileid="154" duration="170" />
   <frame tileid="265" duration="170" />
  </animation>
 </tile>
 <tile id="155" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="156" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="157" type="umbrellas">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="158" type="bin">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="161" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="162" type="rack_leaflets">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="166" type="bookcase">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="167" type="bookcase">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="170" type="water_cooler">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="171" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="172" type="coat_stand">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="8" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="176" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="177" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
 </tile>
 <tile id="178" type="bucket">
  <properties>
   <property name="foot" type="int" value="13" />
  </properties>
  <animation>
   <frame tileid="178" duration="70" />
   <frame tileid="270" duration="70" />
   <frame tileid="271" duration="70" />
   <frame tileid="272" duration="70" />
   <frame tileid="273" duration="2240" />
  </animation>
 </tile>
 <tile id="179" type="toy_blocks">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="180" type="toy_ball">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
 </tile>
 <tile id="181" type="toy_train">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="182" type="toy_train">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
 </tile>
 <tile id="183" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="184" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="185" type="toy_shelf">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="186" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="187" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="188" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="189" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="190" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="48" />
  </properties>
 </tile>
 <tile id="192" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="193" type="toy_dinosaur">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="194" type="bucket">
  <properties>
   <property name="foot" type="int" value="-3" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="8" height="8" />
  </objectgroup>
  <animation>
   <frame tileid="194" duration="280" />
   <frame tileid="274" duration="70" />
   <frame tileid="275" duration="110" />
   <frame tileid="276" duration="160" />
   <frame tileid="194" duration="1900" />
  </animation>
 </tile>
 <tile id="199" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="200" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="201" type="toy_shelf">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="202" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="203" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="204" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="205" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="206" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="218" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="219" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="220" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="221" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="222" type="fish_tank">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="234" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="235" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="236" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="237" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
 <tile id="238" type="fish_tank">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16" />
  </objectgroup>
 </tile>
</tileset>
