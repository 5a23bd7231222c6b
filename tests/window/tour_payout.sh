#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A payout day leaves the papers of the cash box, receipts, a voiding, and a log that verifies.
# usage: tour_payout.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play payout
pictures_at_least 30
one() { find "$out" -maxdepth 1 -name "$1" | sort | head -n 1; }
order=$(one 'efectivo-*.pdf')
[ -n "$order" ] || fail "nothing was printed for the bank"
says "$order" "BILLETES Y MONEDAS POR RETIRAR"
says "$(one 'sobres-*.pdf')" "SOBRES PARA EL DÍA DE PAGO"
says "$out/arqueo-1.pdf" "Ninguna: el efectivo es el que dicen los libros."
says "$out/arqueo-2.pdf" "S/ 0.50 menos de lo que dicen los libros"
says "$(one 'anulacion-*.pdf')" "CONSTANCIA DE ANULACIÓN"
says "$(one 'recibo-*copia-1.pdf')" "ANULADO"
says "$(one 'carta-*.pdf')" "CARTA PODER PARA COBRAR"
originals=$(find "$out" -maxdepth 1 -name 'recibo-*.pdf' ! -name '*copia*' | wc -l)
[ "$originals" -eq 6 ] || fail "there are $originals receipts and not six"
says "$out/deposito-1.pdf" "CONSTANCIA DE DEPÓSITO AL BANCO N° 1"
says "$out/deposito-1.pdf" "V-0012077"
verifies
echo "the day left what it should"
