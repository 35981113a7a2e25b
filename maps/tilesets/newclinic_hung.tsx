<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="newclinic_hung" tilewidth="16" tileheight="16" tilecount="80" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/newclinic_hung.png" width="256" height="80" />
 <tile id="0" type="charter" />
 <tile id="1" type="charter" />
 <tile id="2" type="both_names">
  <animation>
   <frame tileid="2" duration="3200" />
   <frame tileid="64" duration="110" />
   <frame tileid="2" duration="220" />
  </animation>
 </tile>
 <tile id="3" type="both_names">
  <animation>
   <frame tileid="3" duration="3310" />
   <frame tileid="65" duration="110" />
   <frame tileid="66" duration="110" />
  </animation>
 </tile>
 <tile id="4" type="framed_chart" />
 <tile id="5" type="framed_chart" />
 <tile id="6" type="framed_chart" />
 <tile id="7" type="framed_chart" />
 <tile id="8" type="children_drew" />
 <tile id="9" type="children_drew" />
 <tile id="10" type="children_drew" />
 <tile id="11" type="wall_lamp">
  <animation>
   <frame tileid="11" duration="700" />
   <frame tileid="71" duration="160" />
   <frame tileid="11" duration="420" />
   <frame tileid="72" duration="160" />
  </animation>
 </tile>
 <tile id="12" type="hooks" />
 <tile id="13" type="hooks" />
 <tile id="14" type="hooks" />
 <tile id="15" type="garland" />
 <tile id="16" type="charter" />
 <tile id="17" type="charter" />
 <tile id="18" type="both_names">
  <animation>
   <frame tileid="18" duration="3200" />
   <frame tileid="67" duration="110" />
   <frame tileid="68" duration="110" />
   <frame tileid="18" duration="110" />
  </animation>
 </tile>
 <tile id="19" type="both_names">
  <animation>
   <frame tileid="19" duration="3310" />
   <frame tileid="69" duration="110" />
   <frame tileid="70" duration="110" />
  </animation>
 </tile>
 <tile id="20" type="framed_chart" />
 <tile id="21" type="framed_chart" />
 <tile id="22" type="framed_chart" />
 <tile id="23" type="framed_chart" />
 <tile id="24" type="children_drew" />
 <tile id="25" type="children_drew" />
 <tile id="26" type="children_drew" />
 <tile id="27" type="wall_lamp">
  <animation>
   <frame tileid="27" duration="700" />
   <frame tileid="73" duration="160" />
   <frame tileid="27" duration="420" />
   <frame tileid="73" duration="160" />
  </animation>
 </tile>
 <tile id="28" type="hooks" />
 <tile id="29" type="hooks" />
 <tile id="30" type="hooks" />
 <tile id="32" type="charter" />
 <tile id="33" type="charter" />
 <tile id="48" type="garland_end" />
</tileset>
