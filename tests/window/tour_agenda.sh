#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# An assembly followed item by item leaves an acta that tells who spoke, what was proposed and who disagreed, and a paper on equality.
# usage: tour_agenda.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
play agenda
pictures_at_least 38
says "$out/acta-2.pdf" "ACTA"
says "$out/acta-2.pdf" "Regar dos veces por semana"
says "$out/acta-2.pdf" "Comprar los tubos"
says "$out/acta-2.pdf" "Donde dice tubos vale mangueras"
says "$out/acta-2.pdf" "Inés Paz Córdova (Agro Rural), quien se retiró"
says "$out/convocatoria-3-a4.pdf" "El agua de la quebrada"
[ -s "$out/avisos-3.pdf" ] || fail "the slips of the notice are missing"
[ -s "$out/participacion.pdf" ] || fail "the paper on equality is missing"
verifies
echo "the day left what it should"
