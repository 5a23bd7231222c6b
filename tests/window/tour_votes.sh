#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The votes day with a print server and a printer of its own, where cupsd is installed: every paper arrives there; slips
# and voters' own papers are nowhere else.
# usage: tour_votes.sh PROGRAM FOLDER
set -eu
# shellcheck source-path=SCRIPTDIR source=left.sh
. "$(dirname "$0")/left.sh"
PATH=$PATH:/usr/sbin:/sbin
cups=$(dirname "$0")/../devices/private_cups.sh
command -v cupsd >/dev/null || { play votes; pictures_at_least 60; verifies; echo "no cupsd: papers were not looked at"; exit 0; }

started=$("$cups" start)
printer=$(echo "$started" | head -n 1)
trap '"$cups" stop "$printer"' EXIT
CUPS_SERVER=$(echo "$started" | sed -n 's/^CUPS_SERVER=//p')
export CUPS_SERVER
play votes --tour-prints
pictures_at_least 60

# printed WORDS: how many papers that came out of the printer say so.
printed() {
  many=0
  for paper in "$printer"/printed/*.pdf; do
    if pdftotext -layout "$paper" - 2>/dev/null | tr -s ' \n' ' ' | grep -qF -- "$1"; then many=$((many + 1)); fi
  done
  echo "$many"
}
came_out() { [ "$(printed "$2")" -eq "$1" ] || fail "$(printed "$2") papers say \"$2\", not $1"; }
kept() { find "$out" -maxdepth 1 -name "$1"; }

# The last one is still on its way when the day is over.
tries=50
until [ "$(printed 'ACTA')" -ge 1 ] || [ $tries -eq 0 ]; do tries=$((tries - 1)); sleep 0.2; done

# On paper alone: the slips of one vote, six ballots for the wooden urn.
secret() { pdftotext -layout "$1" - 2>/dev/null | grep -qE 'CÉDULA DE VOTO|[0-9]{4} [0-9]{4} .*[0-9]{4} [0-9]{4}'; }
came_out 6 "CÉDULA DE VOTO"
many=0
for paper in "$printer"/printed/*.pdf; do if secret "$paper"; then many=$((many + 1)); fi; done
[ $many -eq 7 ] || fail "$many papers without a file came out, not the sheet of slips and six ballots"
for paper in $(kept '*.pdf'); do if secret "$paper"; then fail "$paper was to be on paper alone"; fi; done

# Everything else is a file too: a zero report of each urn, a result of each vote and of the one annulled, the acta.
[ "$(kept 'cero-*.pdf' | wc -l)" -eq 5 ] || fail "not five zero reports"
[ "$(kept 'resultado-*.pdf' | wc -l)" -eq 7 ] || fail "not seven results"
came_out 5 "REPORTE EN CERO"
for words in "Fichas devueltas: 2." "Papeles hallados en el ánfora de madera: 13." "Motivo: Un papel ajeno" "segunda vuelta" \
  "símbolo: Tractor" "Mujeres Varones" "VOTACIÓN ANULADA" "SIN QUÓRUM"; do
  [ "$(printed "$words")" -ge 1 ] || fail "no paper says \"$words\""
done
acta=$(kept 'acta-*.pdf' | head -n 1)
[ -n "$acta" ] || fail "there is no acta"
says "$acta" "Bosque vivo"
says "$acta" "Fichas devueltas: 2."
verifies
echo "the day left what it should"
