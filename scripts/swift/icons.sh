#!/usr/bin/env bash
# Draws each company's icon.svg as the picture that Xcode wants: 1024 by 1024, no transparency. Needs librsvg and ImageMagick; only
# for whoever changes an icon.
set -euo pipefail
cd "$(dirname "$0")/../../ios/Companies"
for icon in */icon.svg; do
  rsvg-convert --width 1024 --height 1024 "$icon" \
    | convert png:- -alpha off -depth 8 -strip -define png:exclude-chunks=date,time "PNG24:${icon%/*}/Assets.xcassets/AppIcon.appiconset/icon.png"
done
