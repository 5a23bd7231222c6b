#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A print server and a printer of our own, in a temporary folder: no system file, no system service and no fixed port is
# touched, so several can run side by side. The printer keeps each paper it prints as DIR/printed/N.pdf, with the
# job's media and copies in N.txt.
#
#   private_cups.sh start        starts both; prints DIR on the first line, CUPS_SERVER=... on the second
#   private_cups.sh off DIR      switches the printer off      private_cups.sh on DIR      and on again
#   private_cups.sh empty DIR    takes the paper out           private_cups.sh refill DIR  and puts it back
#   private_cups.sh stop DIR     ends everything and removes DIR
set -euo pipefail
export LC_ALL=C.UTF-8
PATH=$PATH:/usr/sbin:/sbin

fail() {
  echo "private_cups.sh: $1" >&2
  if [[ -n ${dir:-} && -d $dir/log ]]; then tail -n 20 "$dir"/log/* >&2 || true; fi
  if [[ -n ${dir:-} && ${starting:-} == yes ]]; then stop_all; fi
  exit 1
}

# wait_for SECONDS COMMAND...: true as soon as the command is.
wait_for() {
  local -i tries=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    ((tries-- > 0)) || return 1
    sleep 0.1
  done
}

# A daemon must not hold the pipe its caller reads from, nor die with the caller's terminal.
background() {
  local name=$1
  shift
  setsid "$@" </dev/null >>"$dir/log/$name.out" 2>&1 &
  echo $! >"$dir/$name.pid"
}

end_daemon() {
  local pid
  [[ -s $dir/$1.pid ]] || return 0
  pid=$(<"$dir/$1.pid")
  rm -f "$dir/$1.pid"
  kill "$pid" 2>/dev/null || return 0
  wait_for 3 eval "! kill -0 $pid" || kill -9 "$pid" 2>/dev/null || true
}

stop_all() {
  end_daemon printer
  end_daemon cupsd
  end_daemon bus
  # A filter of the print server may still be writing its last log line.
  rm -rf "$dir" || { sleep 0.5 && rm -rf "$dir"; }
}

write_configuration() {
  local user=lp group=lp
  # The print server gives up root for its filters and needs an unprivileged name for it; without root it stays who it is.
  if [[ $(id -u) -ne 0 ]]; then
    user=$(id -un)
    group=$(id -gn)
  fi
  cat >"$dir/conf/cupsd.conf" <<END
Listen $dir/cups.sock
Browsing No
DefaultAuthType None
DefaultEncryption Never
ErrorPolicy retry-job
JobRetryInterval 2
JobRetryLimit 1000
LogLevel debug
MaxLogSize 0
WebInterface No
IdleExitTimeout 0
<Location />
  Order deny,allow
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  <Limit All>
    AuthType None
    Order deny,allow
    Allow all
  </Limit>
</Policy>
END
  cat >"$dir/conf/cups-files.conf" <<END
User $user
Group $group
SystemGroup $(id -gn)
ServerRoot $dir/conf
CacheDir $dir/cache
StateDir $dir/state
RequestRoot $dir/spool
TempDir $dir/spool/tmp
DocumentRoot $dir/www
AccessLog $dir/log/access
ErrorLog $dir/log/error
PageLog $dir/log/page
FatalErrors config
FileDevice No
Sandboxing relaxed
END
  cat >"$dir/conf/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=$dir/bus.sock</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
END
  # The papers this printer knows; ippeveprinter's own list has neither A5 nor rolls.
  {
    cat <<END
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "KIOSK.PPD"
*Manufacturer: "Minga"
*Product: "(Kiosk)"
*PSVersion: "(3010.000) 0"
*ModelName: "Minga Kiosk"
*ShortNickName: "Minga Kiosk"
*NickName: "Minga Kiosk"
*ColorDevice: False
*DefaultColorSpace: Gray
*LanguageLevel: "3"
*cupsManualCopies: False
*cupsFilter2: "application/pdf application/pdf 0 -"
END
    local keyword size
    for keyword in PageSize PageRegion ImageableArea PaperDimension; do
      [[ $keyword != Page* ]] || printf '*OpenUI *%s: PickOne\n' "$keyword"
      printf '*Default%s: A4\n' "$keyword"
      for size in 'A4 595.275591 841.889764' 'A5 419.527559 595.275591' 'Roll80x200 226.771654 566.929134'; do
        # shellcheck disable=SC2086  # three words on purpose
        set -- $size
        case $keyword in
          Page*) printf '*%s %s: "<</PageSize[%s %s]>>setpagedevice"\n' "$keyword" "$@" ;;
          ImageableArea) printf '*ImageableArea %s: "0 0 %s %s"\n' "$@" ;;
          *) printf '*PaperDimension %s: "%s %s"\n' "$@" ;;
        esac
      done
      [[ $keyword != Page* ]] || printf '*CloseUI: *%s\n' "$keyword"
    done
  } >"$dir/conf/printer.ppd"
  # What the printer does with each paper: no paper, no print; the state lines are read by ippeveprinter.
  cat >"$dir/print" <<END
#!/bin/sh
if [ -e "$dir/empty" ]; then
  echo "STATE: +media-empty-error,media-needed-error" >&2
  while [ -e "$dir/empty" ]; do sleep 0.1; done
  echo "STATE: -media-empty-error,media-needed-error" >&2
fi
n=1
while ! mkdir "$dir/printed/\$n.taken" 2>/dev/null; do n=\$((n + 1)); done
env | grep '^IPP_' | sort >"$dir/printed/\$n.txt"
cp "\$1" "$dir/printed/\$n.part" && mv "$dir/printed/\$n.part" "$dir/printed/\$n.pdf"
END
  chmod 755 "$dir/print"
}

printer_answers() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

printer_on() {
  local port
  port=$(<"$dir/port")
  # ippeveprinter will not start without a message bus, although its announcing (-r) is switched off.
  DBUS_SYSTEM_BUS_ADDRESS="unix:path=$dir/bus.sock" background printer ippeveprinter -r off -n localhost -p "$port" \
    -d "$dir/tray" -K "$dir/keys" -P "$dir/conf/printer.ppd" -c "$dir/print" kiosk
  wait_for 5 printer_answers "$port" && kill -0 "$(<"$dir/printer.pid")" 2>/dev/null
}

start_all() {
  local try program
  for program in cupsd ippeveprinter dbus-daemon lpadmin setsid; do
    command -v "$program" >/dev/null || fail "the program $program is missing: see packaging/packages.txt"
  done
  # Short: a socket's path has little room.
  dir=$(mktemp -d /tmp/minga-cups.XXXXXX)
  starting=yes
  mkdir -p "$dir"/{conf/ppd,cache,state/certs,spool/tmp,www,log,tray,keys,printed}
  chmod 755 "$dir"
  write_configuration
  if [[ $(id -u) -eq 0 ]]; then
    chown -R root:lp "$dir"/{cache,state,spool,conf}
    chmod 770 "$dir"/{cache,state,spool,spool/tmp}
  fi
  background bus dbus-daemon --config-file="$dir/conf/bus.conf" --nofork --nopidfile
  wait_for 5 test -S "$dir/bus.sock" || fail "no message bus"
  for try in 1 2 3 4 5 6 7 8; do
    echo $((20000 + (RANDOM * 7 + $$ + try) % 30000)) >"$dir/port"
    printer_answers "$(<"$dir/port")" && continue  # somebody else's
    printer_on && break
    end_daemon printer
  done
  [[ -s $dir/printer.pid ]] || fail "the printer does not start"
  background cupsd cupsd -f -c "$dir/conf/cupsd.conf" -s "$dir/conf/cups-files.conf"
  wait_for 10 test -S "$dir/cups.sock" || fail "the print server does not start"
  export CUPS_SERVER=$dir/cups.sock
  wait_for 10 lpstat -r || fail "the print server does not answer"
  lpadmin -p kiosk -E -v "ipp://localhost:$(<"$dir/port")/ipp/print" -m everywhere 2>>"$dir/log/lpadmin" ||
    fail "the printer cannot be added"
  lpadmin -d kiosk -o printer-error-policy=retry-job 2>>"$dir/log/lpadmin" || lpadmin -d kiosk || fail "no default printer"
  starting=no
  printf '%s\nCUPS_SERVER=%s\n' "$dir" "$CUPS_SERVER"
}

dir=${2:-}
if [[ ${1:-} != start ]]; then
  [[ $dir == /tmp/minga-cups.* && -d $dir ]] || fail "which one? give the folder that start printed"
fi
case ${1:-} in
  start) start_all ;;
  stop) stop_all ;;
  off) end_daemon printer ;;
  on) printer_on || fail "the printer does not start again" ;;
  empty) : >"$dir/empty" ;;
  refill) rm -f "$dir/empty" ;;
  *) fail "start, stop, off, on, empty or refill?" ;;
esac
