# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: installing, and building with visible progress. Sourced, after `root` is set.
: "${root:?}"

say() { printf '%s\n' "$*"; }

die() {
  printf '\nminga: %s\n' "$*" >&2
  exit 1
}

# step TEXT: a line that later calls of progress() complete; a log gets whole lines, a terminal one that changes in place.
step() {
  step_text=$1
  step_shown=-1
  step_since=$SECONDS
  if [[ -t 1 ]]; then printf '%s …' "$step_text"; else say "$step_text …"; fi
}

progress() {
  local -i percent=$1
  if [[ -t 1 ]]; then
    printf '\r%s … %d %%' "$step_text" "$percent"
  elif ((percent >= step_shown + 10)); then
    say "$step_text … $percent %"
    step_shown=$((percent - percent % 10))
  fi
}

step_done() {
  if [[ -t 1 ]]; then printf '\r'; fi
  say "$step_text: done in $((SECONDS - step_since)) s.      "
}

# step_failed LOG SENTENCE: the end of the log, then what it means.
step_failed() {
  if [[ -t 1 ]]; then printf '\n'; fi
  say "---- the end of $1 ----" >&2
  tail -n 60 "$1" >&2 || true
  die "$2 The whole log: $1"
}

# packages_of SECTION...: their packages, one a line.
packages_of() {
  local wanted=" $* " line section=none
  while IFS= read -r line; do
    line=${line%%#*}
    line=${line//[[:space:]]/}
    case $line in
      '') ;;
      '['*']') section=${line:1:-1} ;;
      *) if [[ $wanted == *" $section "* ]]; then say "$line"; fi ;;
    esac
  done <"$root/packaging/packages.txt"
}

missing_packages() {
  local -A installed=()
  local -a packages
  local package status
  mapfile -t packages < <(packages_of "$@")
  while read -r package status; do
    if [[ $status == installed ]]; then installed[$package]=yes; fi
  done < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true)
  for package in "${packages[@]}"; do
    if [[ -z ${installed[$package]:-} ]]; then say "$package"; fi
  done
}

# Reads apt's machine-readable progress; downloading is the first half of the way, unpacking the second.
show_apt_progress() {
  local kind percent
  while IFS=: read -r kind _ percent _; do
    percent=${percent%%.*}
    [[ $percent =~ ^[0-9]+$ ]] || continue
    case $kind in
      dlstatus) progress $((percent / 2)) ;;
      pmstatus) progress $((50 + percent / 2)) ;;
    esac
  done
}

# install_packages LABEL LOG SECTION...
install_packages() {
  local label=$1 log=$2
  shift 2
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "this is not a Debian system. Minga is built for Debian 12 and 13; its packages are listed in packaging/packages.txt."
  fi
  local -a missing as_root=()
  mapfile -t missing < <(missing_packages "$@")
  if ((${#missing[@]} == 0)); then
    say "$label Packages: all there."
    return 0
  fi
  if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null ||
      die "Packages are missing, and installing them needs root. As root: apt-get install --no-install-recommends ${missing[*]}"
    say "$label Installing needs your password for sudo."
    sudo -v || die "sudo was refused. As root: apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  step "$label Installing ${#missing[@]} package$( ((${#missing[@]} == 1)) || printf s)"
  : >"$log"
  # One shell as root: sudo passes on no open file beyond the first three, and apt reports its progress on the fourth.
  # shellcheck disable=SC2016  # expanded by the inner shell
  if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 bash -c '
      log=$1
      shift
      # An old list is still good enough when the update fails; the install tells.
      apt-get -q -o Acquire::Retries=3 update >>"$log" 2>&1 || true
      exec apt-get -q -y --no-install-recommends -o Acquire::Retries=3 -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Options::=--force-confold -o APT::Status-Fd=3 install "$@" 3>&1 >>"$log" 2>&1 </dev/null
    ' install "$log" "${missing[@]}" | show_apt_progress; then
    if grep -qE 'Temporary failure|Could not (resolve|connect)|Failed to fetch|Unable to locate|Connection (timed out|failed)' "$log"; then
      step_failed "$log" "The packages could not be fetched: is there a network, and does /etc/apt name a Debian mirror?"
    fi
    step_failed "$log" "The packages could not be installed."
  fi
  step_done
}

# Reads ninja's lines, which begin with the percentage, and shows that.
show_build_progress() {
  local line
  while IFS= read -r line; do
    if [[ $line =~ ^\[\ *([0-9]+)%\] ]]; then progress "${BASH_REMATCH[1]}"; fi
  done
}

# build_preset LABEL PRESET CMAKE-OPTIONS... -- TARGET...
build_preset() {
  local label=$1 preset=$2
  local folder=$root/build-$preset
  shift 2
  local -a options=() targets
  while (($# > 0)) && [[ $1 != -- ]]; do
    options+=("$1")
    shift
  done
  shift
  targets=("$@")
  mkdir -p "$folder"
  # A tree that was moved or copied with its build folder: CMake refuses it, and so begins again.
  if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
    rm -rf "$folder/CMakeCache.txt" "$folder/CMakeFiles"
  fi
  if command -v ccache >/dev/null; then options+=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
  # Configured once, and again when the options or presets are others; ninja itself sees to a changed CMakeLists.txt.
  if [[ ! -f $folder/build.ninja || $root/CMakePresets.json -nt $folder/options.txt || "${options[*]}" != "$(cat "$folder/options.txt" 2>/dev/null)" ]]; then
    step "$label Configuring"
    (cd "$root" && cmake --preset "$preset" "${options[@]}") >"$folder/configure.log" 2>&1 ||
      step_failed "$folder/configure.log" "The build could not be configured."
    say "${options[*]}" >"$folder/options.txt"
    step_done
  fi
  step "$label Building"
  NINJA_STATUS='[%p] ' cmake --build "$folder" --target "${targets[@]}" 2>&1 </dev/null | tee "$folder/build.log" | show_build_progress ||
    step_failed "$folder/build.log" "Minga could not be built."
  step_done
}
