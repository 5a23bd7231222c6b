#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A day of shares leaves the sheets of both drafts, each with its rule, a spending's voucher, and a log that verifies.
# usage: tour_shares.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play shares
pictures_at_least 40
for sheet in reparto-2 reparto-3; do
  says "$out/$sheet.pdf" "PROPUESTA - SIN AUTORIZAR"
  says "$out/$sheet.pdf" "40 % partes iguales; 40 % según hectáreas comprometidas; 20 % según árboles vivos"
done
says "$out/reparto-2.pdf" "S/ 20,000.00"
says "$out/reparto-3.pdf" "S/ 12,000.00"
says "$out/gasto-1.pdf" "COMPROBANTE DE GASTO N° 1"
says "$out/gasto-1.pdf" "SON: UN MIL DOSCIENTOS OCHENTA Y CUATRO Y 50/100 SOLES"
says "$out/gasto-1.pdf" "factura-f001-123.png, huella digital"
verifies
echo "the day left what it should"
