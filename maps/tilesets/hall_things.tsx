<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="hall_things" tilewidth="16" tileheight="16" tilecount="192" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/hall_things.png" width="256" height="192" />
 <tile id="0" type="seat_orange">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="1" type="seat_grey">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="2" type="seat_blue">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="3" type="seat_front">
  <properties>
   <property name="foot" type="int" value="8" />
  </properties>
 </tile>
 <tile id="4" type="seat_stack">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="5" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="6" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="7" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="8" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="9" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="10" type="board_table">
  <properties>
   <property name="foot" type="int" value="9" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="12" width="16" height="4" />
  </objectgroup>
 </tile>
 <tile id="11" type="lectern">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="12" type="lectern">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="12" duration="1600" />
   <frame tileid="176" duration="300" />
  </animation>
 </tile>
 <tile id="16" type="seat_orange">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="17" type="seat_grey">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="18" type="seat_blue">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="19" type="seat_front">
  <properties>
   <property name="foot" type="int" value="-8" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="20" type="seat_stack">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="21" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="22" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="23" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="24" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="25" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="26" type="board_table">
  <properties>
   <property name="foot" type="int" value="-7" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="27" type="lectern">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="28" type="lectern">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="36" type="seat_stack">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="48" type="piano">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="49" type="piano">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="50" type="piano">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="51" type="piano">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
 </tile>
 <tile id="52" type="piano_stool">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="53" type="urn_table">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="53" duration="170" />
   <frame tileid="177" duration="170" />
   <frame tileid="178" duration="170" />
   <frame tileid="179" duration="170" />
   <frame tileid="180" duration="170" />
   <frame tileid="181" duration="170" />
  </animation>
 </tile>
 <tile id="54" type="urn_table">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
  <animation>
   <frame tileid="54" duration="170" />
   <frame tileid="182" duration="170" />
   <frame tileid="183" duration="170" />
   <frame tileid="184" duration="170" />
   <frame tileid="185" duration="170" />
   <frame tileid="186" duration="170" />
  </animation>
 </tile>
 <tile id="55" type="urn_table">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="56" type="urn_table">
  <properties>
   <property name="foot" type="int" value="30" />
  </properties>
 </tile>
 <tile id="57" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="58" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="59" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="60" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="61" type="lost_box">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="62" type="lost_box">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="63" type="broom">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="64" type="piano">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="65" type="piano">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="66" type="piano">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="67" type="piano">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
 </tile>
 <tile id="68" type="piano_stool">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="69" type="urn_table">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="70" type="urn_table">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="71" type="urn_table">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="72" type="urn_table">
  <properties>
   <property name="foot" type="int" value="14" />
  </properties>
 </tile>
 <tile id="73" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="74" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="75" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="76" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="77" type="lost_box">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="78" type="lost_box">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="79" type="broom">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="80" type="piano">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="81" type="piano">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="82" type="piano">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="83" type="piano">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="85" type="urn_table">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="86" type="urn_table">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="87" type="urn_table">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="88" type="urn_table">
  <properties>
   <property name="foot" type="int" value="-2" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="89" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="90" type="flip_chart">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="12" height="8" />
  </objectgroup>
 </tile>
 <tile id="91" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="92" type="tooth_model">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="16" height="8" />
  </objectgroup>
 </tile>
 <tile id="95" type="broom">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="96" type="wells_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="97" type="wells_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="98" type="wells_table">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="99" type="bag">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
 </tile>
 <tile id="100" type="knitting">
  <properties>
   <property name="foot" type="int" value="-6" />
  </properties>
 </tile>
 <tile id="101" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="102" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
  <animation>
   <frame tileid="102" duration="700" />
   <frame tileid="187" duration="700" />
  </animation>
 </tile>
 <tile id="103" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="104" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="105" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="106" type="stage_palm">
  <properties>
   <property name="foot" type="int" value="28" />
  </properties>
 </tile>
 <tile id="107" type="wall_bench">
  <properties>
   <property name="foot" type="int" value="32" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="12" width="12" height="4" />
  </objectgroup>
 </tile>
 <tile id="112" type="wells_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="113" type="wells_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="114" type="wells_table">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="117" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
  <animation>
   <frame tileid="117" duration="700" />
   <frame tileid="188" duration="700" />
  </animation>
 </tile>
 <tile id="118" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="119" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="120" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="121" type="gym_mats">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="12" />
  </objectgroup>
 </tile>
 <tile id="122" type="stage_palm">
  <properties>
   <property name="foot" type="int" value="12" />
  </properties>
 </tile>
 <tile id="123" type="wall_bench">
  <properties>
   <property name="foot" type="int" value="16" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="133" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="4" width="8" height="8" />
  </objectgroup>
 </tile>
 <tile id="134" type="camera_tripod">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="4" width="4" height="8" />
  </objectgroup>
 </tile>
 <tile id="138" type="stage_palm">
  <properties>
   <property name="foot" type="int" value="-4" />
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="8" width="8" height="4" />
  </objectgroup>
 </tile>
 <tile id="139" type="wall_bench">
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="0" width="12" height="16" />
  </objectgroup>
 </tile>
 <tile id="144" type="near_seats" />
 <tile id="145" type="near_seats" />
 <tile id="146" type="near_seats" />
 <tile id="147" type="near_seats" />
 <tile id="148" type="near_seats" />
 <tile id="149" type="near_seats" />
 <tile id="150" type="near_seats_gap" />
 <tile id="151" type="near_seats_gap" />
 <tile id="152" type="near_seats_gap" />
 <tile id="153" type="near_seats_gap" />
 <tile id="154" type="near_seats_gap" />
 <tile id="155" type="near_seats_gap" />
 <tile id="160" type="near_seats" />
 <tile id="161" type="near_seats" />
 <tile id="162" type="near_seats" />
 <tile id="163" type="near_seats" />
 <tile id="164" type="near_seats" />
 <tile id="165" type="near_seats" />
 <tile id="166" type="near_seats_gap" />
 <tile id="167" type="near_seats_gap" />
 <tile id="168" type="near_seats_gap" />
 <tile id="169" type="near_seats_gap" />
 <tile id="170" type="near_seats_gap" />
 <tile id="171" type="near_seats_gap" />
</tileset>
