# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh disable=SC2034
# Sourced by tour_*.sh, which test what a day of the tour left. Sets `program` and `out`.
program=$1
out=$2

fail() { echo "FAILED: $1"; exit 1; }

# play DAY [options]: in a real window on a virtual display, by real touches.
play() {
  day=$1
  shift
  rm -rf "$out"
  LIBGL_ALWAYS_SOFTWARE=1 timeout 500 xvfb-run -a -s "-screen 0 1280x800x24" "$program" --tour "$out" --day "$day" "$@"
}

# says PDF WORDS: whatever the line breaks between them.
says() { pdftotext -layout "$1" - 2>/dev/null | tr -s ' \n' ' ' | grep -qF -- "$2" || fail "$1 does not say \"$2\""; }

# pictures_at_least N
pictures_at_least() { [ "$(find "$out" -name '*.png' | wc -l)" -ge "$1" ] || fail "fewer than $1 pictures"; }

verifies() { "$program" verify --data "$out/data" || fail "the day's log does not verify"; }
