#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# under_xvfb.sh TST_PICTURES [ROW…]: the same pictures on an X server as without one. Ends with 77, and says
# why, where there is none.
set -u

skip() {
  echo "SKIP: $*"
  exit 77
}

program=$1
shift
command -v Xvfb >/dev/null || skip "Xvfb is not installed"
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 1600x1200x24 -dpi 96 -nolisten tcp 3>"$folder/display" >"$folder/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
  [ -s "$folder/display" ] && break
  kill -0 $server 2>/dev/null || skip "Xvfb does not start: $(tail -n 1 "$folder/log")"
  sleep 0.1
done
[ -s "$folder/display" ] || skip "Xvfb does not start"
export DISPLAY=":$(cat "$folder/display")" QT_QPA_PLATFORM=xcb
rows=()
for row in "$@"; do
  rows+=("theWindowLooksAsItDid:$row")
done
"$program" "${rows[@]}" >"$folder/out" 2>&1
status=$?
cat "$folder/out"
if grep -q "could not be initialized" "$folder/out"; then
  skip "Qt has no plugin for X here"
fi
exit $status
