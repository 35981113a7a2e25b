<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="practice_hung" tilewidth="16" tileheight="16" tilecount="48" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/practice_hung.png" width="256" height="48" />
 <tile id="0" type="mirror_rack">
  <animation>
   <frame tileid="0" duration="2300" />
   <frame tileid="32" duration="110" />
   <frame tileid="33" duration="110" />
   <frame tileid="0" duration="220" />
  </animation>
 </tile>
 <tile id="1" type="mirror_rack">
  <animation>
   <frame tileid="1" duration="2520" />
   <frame tileid="34" duration="110" />
   <frame tileid="35" duration="110" />
  </animation>
 </tile>
 <tile id="2" type="students" />
 <tile id="3" type="students" />
 <tile id="4" type="students" />
 <tile id="5" type="students" />
 <tile id="6" type="xray_box">
  <animation>
   <frame tileid="6" duration="2700" />
   <frame tileid="39" duration="70" />
   <frame tileid="6" duration="90" />
   <frame tileid="39" duration="70" />
  </animation>
 </tile>
 <tile id="7" type="xray_box">
  <animation>
   <frame tileid="7" duration="2700" />
   <frame tileid="40" duration="70" />
   <frame tileid="7" duration="90" />
   <frame tileid="40" duration="70" />
  </animation>
 </tile>
 <tile id="8" type="xray_box">
  <animation>
   <frame tileid="8" duration="2700" />
   <frame tileid="41" duration="70" />
   <frame tileid="8" duration="90" />
   <frame tileid="41" duration="70" />
  </animation>
 </tile>
 <tile id="9" type="gas_lamp">
  <animation>
   <frame tileid="9" duration="300" />
   <frame tileid="45" duration="180" />
   <frame tileid="9" duration="260" />
   <frame tileid="45" duration="180" />
  </animation>
 </tile>
 <tile id="10" type="pinned_notes" />
 <tile id="11" type="small_portrait" />
 <tile id="16" type="mirror_rack">
  <animation>
   <frame tileid="16" duration="2520" />
   <frame tileid="36" duration="110" />
   <frame tileid="37" duration="110" />
  </animation>
 </tile>
 <tile id="17" type="mirror_rack">
  <animation>
   <frame tileid="17" duration="2410" />
   <frame tileid="38" duration="110" />
   <frame tileid="17" duration="220" />
  </animation>
 </tile>
 <tile id="18" type="students" />
 <tile id="19" type="students" />
 <tile id="20" type="students" />
 <tile id="21" type="students" />
 <tile id="22" type="xray_box">
  <animation>
   <frame tileid="22" duration="2700" />
   <frame tileid="42" duration="70" />
   <frame tileid="22" duration="90" />
   <frame tileid="42" duration="70" />
  </animation>
 </tile>
 <tile id="23" type="xray_box">
  <animation>
   <frame tileid="23" duration="2700" />
   <frame tileid="43" duration="70" />
   <frame tileid="23" duration="90" />
   <frame tileid="43" duration="70" />
  </animation>
 </tile>
 <tile id="24" type="xray_box">
  <animation>
   <frame tileid="24" duration="2700" />
   <frame tileid="44" duration="70" />
   <frame tileid="24" duration="90" />
   <frame tileid="44" duration="70" />
  </animation>
 </tile>
 <tile id="25" type="gas_lamp" />
 <tile id="26" type="pinned_notes" />
 <tile id="27" type="small_portrait" />
</tileset>
