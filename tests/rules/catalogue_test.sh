#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every sentence a person can read has its Spanish. usage: catalogue_test.sh SOURCE_FOLDER WORK_FOLDER
set -eu
cd "$1"
work=$2/catalogue
mkdir -p "$work"
find kiosk -name '*.cpp' -o -name '*.h' | sort >"$work/files"
# tell() and sentence() take a title and a text: two sentences, so two readings.
xgettext --from-code=UTF-8 -C -ktr:1,1t -ktr:2,2t -ktrn:1,2,3t -ktrn:2,3,4t -ktell:2 -ksentence:2,4t \
  --files-from="$work/files" -o "$work/all.pot" 2>"$work/xgettext.log"
xgettext --from-code=UTF-8 -C -k -ktell:3 -ksentence:3,4t -j --files-from="$work/files" -o "$work/all.pot" 2>>"$work/xgettext.log"
[ "$(grep -c '^msgid ' "$work/all.pot")" -gt 300 ] || { echo "too few sentences were found to believe it"; exit 1; }
msgcat --use-first -o "$work/all.es.po" assets/translations/*.es.po
msgcmp "$work/all.es.po" "$work/all.pot" 2>"$work/missing.log" || { grep -v 'not used' "$work/missing.log"; exit 1; }
! msgattrib --only-fuzzy "$work/all.es.po" | grep -q '^msgid "..*"' || { echo "a translation is only guessed"; exit 1; }
echo "$(grep -c '^msgid ' "$work/all.pot") sentences have their Spanish"
