#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The assembly day in a real window on a virtual display, by real touches; then what it left is looked at from outside.
# usage: tour_test.sh PROGRAM FOLDER
set -eu
program=$1
out=$2
rm -rf "$out"
LIBGL_ALWAYS_SOFTWARE=1 timeout 280 xvfb-run -a -s "-screen 0 1280x800x24" "$program" --tour "$out"

fail() { echo "FAILED: $1"; exit 1; }
says() { pdftotext -layout "$1" - 2>/dev/null | tr -s ' \n' ' ' | grep -qF "$2" || fail "$1 does not say \"$2\""; }

[ "$(find "$out" -name '*.png' | wc -l)" -ge 25 ] || fail "fewer than 25 pictures"
acta=$(find "$out" -maxdepth 1 -name 'acta-*.pdf' | head -n 1)
[ -n "$acta" ] || fail "there is no acta"
says "$acta" "MUESTRA"
says "$acta" "ACTA"
copy=$(find "$out" -maxdepth 1 -name 'recibo-*copia*.pdf' | head -n 1)
[ -n "$copy" ] || fail "there is no reprinted receipt"
says "$copy" "COPIA 1"
originals=$(find "$out" -maxdepth 1 -name 'recibo-*.pdf' ! -name '*copia*' | wc -l)
[ "$originals" -ge 3 ] || fail "fewer than three receipts"
for receipt in "$out"/recibo-*.pdf; do says "$receipt" "SON:"; done
"$program" verify --data "$out/data" || fail "the day's log does not verify"
echo "the tour left what it should"
