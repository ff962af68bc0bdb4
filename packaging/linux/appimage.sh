#!/bin/sh
# Makes an AppImage of the folder that `make linux` built. NOT TESTED: appimagetool and its runtime come from outside.
#     APPIMAGETOOL=... RUNTIME=... RUNTIME_SHA256=... packaging/linux/appimage.sh VERSION
set -eu
version=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=$root/build/linux/AppDir
echo "$RUNTIME_SHA256  $RUNTIME" | sha256sum --check --quiet

rm -rf "$folder"
mkdir -p "$folder/usr/lib" "$folder/usr/share/metainfo"
cp -a "$root/build/linux/made/cape-desktop" "$folder/usr/lib/cape-desktop"
cp "$here/cape-desktop.desktop" "$folder/"
cp "$here/org.cape_desktop.CapeDesktop.metainfo.xml" "$folder/usr/share/metainfo/org.cape_desktop.CapeDesktop.appdata.xml"
rsvg-convert -w 256 -h 256 "$root/resources/icons/cape-desktop.svg" -o "$folder/cape-desktop.png"
cat > "$folder/AppRun" <<'END'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/cape-desktop/cape-desktop" "$@"
END
chmod 755 "$folder/AppRun"

ARCH=x86_64 "$APPIMAGETOOL" --runtime-file "$RUNTIME" "$folder" "$root/dist/cape-desktop-$version-x86_64.AppImage"
