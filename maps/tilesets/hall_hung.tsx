<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.6" name="hall_hung" tilewidth="16" tileheight="16" tilecount="80" columns="16">
 <properties>
  <property name="painter" value="code" />
 </properties>
 <image source="../../assets/art/tiles/hall_hung.png" width="256" height="80" />
 <tile id="0" type="bunting" />
 <tile id="1" type="bunting_b" />
 <tile id="2" type="bunting_end" />
 <tile id="3" type="hearing_banner" />
 <tile id="4" type="hearing_banner" />
 <tile id="5" type="hearing_banner" />
 <tile id="6" type="hearing_banner" />
 <tile id="7" type="hearing_banner" />
 <tile id="8" type="hearing_banner" />
 <tile id="9" type="notices" />
 <tile id="10" type="notices" />
 <tile id="11" type="notices" />
 <tile id="12" type="tooth_drawings" />
 <tile id="13" type="tooth_drawings" />
 <tile id="14" type="hall_clock">
  <animation>
   <frame tileid="14" duration="1000" />
   <frame tileid="64" duration="1000" />
  </animation>
 </tile>
 <tile id="19" type="hearing_banner" />
 <tile id="20" type="hearing_banner" />
 <tile id="21" type="hearing_banner" />
 <tile id="22" type="hearing_banner" />
 <tile id="23" type="hearing_banner" />
 <tile id="24" type="hearing_banner" />
 <tile id="25" type="notices" />
 <tile id="26" type="notices" />
 <tile id="27" type="notices" />
 <tile id="28" type="tooth_drawings" />
 <tile id="29" type="tooth_drawings" />
 <tile id="32" type="hatch" />
 <tile id="33" type="hatch" />
 <tile id="34" type="hatch" />
 <tile id="48" type="hatch" />
 <tile id="49" type="hatch" />
 <tile id="50" type="hatch" />
</tileset>
