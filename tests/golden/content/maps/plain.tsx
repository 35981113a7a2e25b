<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.11.0" name="plain" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="../assets/art/tiles/plain.png" width="32" height="16"/>
 <tile id="1">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
</tileset>
