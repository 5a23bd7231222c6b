#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The assembly day leaves an acta, receipts and a reprint that say what they must, and a log that verifies.
# usage: tour_assembly.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play assembly
pictures_at_least 25
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
verifies
echo "the day left what it should"
