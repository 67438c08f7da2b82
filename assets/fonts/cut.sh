#!/bin/sh
# Cuts the fonts of the printed pages from those of Debian 12. Run it in this folder, with
# fonttools 4 installed, and with these packages of Debian unpacked into the folder $1
# (`dpkg-deb -x PACKAGE.deb FOLDER`):
#
#   fonts-noto-core and fonts-noto-extra 20201225-1, fonts-noto-cjk 1:20220127+repack1-1
set -e
from="$1/usr/share/fonts"
plain='--no-hinting --notdef-outline --drop-tables+=DSIG'

# Latin, Greek and Cyrillic: all characters, without the features that a page does not use.
for font in Regular Bold SemiCondensed SemiCondensedBold; do
  pyftsubset "$from/truetype/noto/NotoSans-$font.ttf" $plain --unicodes='*' \
    --layout-features=ccmp,locl,liga,kern,mark,mkmk,rtlm,tnum,lnum,calt \
    --output-file="NotoSans-$font.ttf"
done

# The other scripts: all of it.
for font in scripts/*.ttf; do
  pyftsubset "$from/truetype/noto/${font#scripts/}" $plain --unicodes='*' \
    --layout-features='*' --output-file="$font"
done

# Chinese, Japanese and Korean: every ideograph, syllable, kana and sign that the font has,
# without most of its Latin, emoji, other regions' forms, and vertical text.
for weight in Regular Bold; do
  pyftsubset "$from/opentype/noto/NotoSansCJK-$weight.ttc" --font-number=2 --no-hinting \
    --unicodes=U+20-7E,U+A0,U+B7,U+2018-201D,U+2022,U+2026,U+2027,U+2190-21FF,U+2460-24FF,U+25A0-26BC,U+26BF-27BF,U+2E3A-303E,U+3041-32FF,U+3400-9FFF,U+A960-A97F,U+AC00-D7FF,U+1100-11FF,U+F900-FAFF,U+FE30-FE4F,U+FF00-FFEF,U+20000-3FFFF \
    --layout-features=ccmp,liga,calt,ljmo,vjmo,tjmo,kern,mark \
    --drop-tables+=vhea,vmtx,VORG,BASE,DSIG --name-IDs=0,1,2,3,4,5,6,13,14 \
    --output-file="scripts/NotoSansCJKsc-$weight.otf"
done
