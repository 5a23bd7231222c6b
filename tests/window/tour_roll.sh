#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A day with the roll leaves cards, the roll for the book and on a stick with who came onto it, and no PIN in any file.
# usage: tour_roll.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play roll
pictures_at_least 35
says "$out/carnets-1.pdf" "Comunidad de muestra"
book=$(find "$out" -maxdepth 1 -name 'padron-*.pdf' | head -n 1)
[ -n "$book" ] || fail "there is no roll for the book"
says "$book" "PADRÓN DE COMUNEROS"
says "$book" "Ñahui Huamán, Begoña"
list=$(find "$out" -path '*padron-*/padron.csv' | head -n 1)
[ -n "$list" ] || fail "the roll was not saved"
[ -s "${list%.csv}.xlsx" ] || fail "the workbook is missing"
grep -q '^[0-9]*,Ñahui Huamán,Begoña,10117410-2,Mujer,.*"Familias de altura, Caficultores"' "$list" || fail "she is not in the list with both groups"
grep -q 'Calle Ñopo,Rosa Elvira,40112233' "$list" || fail "who was brought in is not in the list"
grep -q "'=SUMA(A1)" "$list" || fail "a formula is not defused"
if find "$out" -maxdepth 1 -name '*.pdf' | grep -q -i 'pin'; then fail "slips with PINs were kept"; fi
verifies
echo "the day left what it should"
