<?xml version="1.0" encoding="UTF-8"?>
<tileset name="set0" tilewidth="16" tileheight="16" tilecount="8" columns="4" ><tileoffset x="2" y="1"/><image source="../tiles.png" width="64" height="32"/></tileset>
