#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A day of work leaves both attendance sheets, the payroll, the poster, the year as files, and a log that verifies.
# usage: tour_work.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play work
pictures_at_least 40
says "$out/faena-1-vacia.pdf" "ASISTENCIA A FAENA N° 1"
says "$out/faena-1.pdf" "0 mujeres y 7 varones"
says "$out/planilla-1.pdf" "SON: CUATROCIENTOS NUEVE Y 50/100 SOLES"
year=$(($(date +%Y) - 1))
says "$out/informe-$year.pdf" "ESTADO DE CUENTAS DE $year"
[ -s "$out/informe-$year/informe-$year.xlsx" ] || fail "the year was not saved as a workbook"
for size in a3 a4; do says "$out/afiche-$(date +%Y)-$size.pdf" "¿A dónde va nuestro dinero?"; done
verifies
echo "the day left what it should"
