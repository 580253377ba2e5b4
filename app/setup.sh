#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What app/run and tests/run share: install what is missing, build one preset, show progress.
# Run by itself, `app/setup.sh packages [MORE…]` only installs what the build needs, and MORE.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD

# One package a word; where distributions differ, the names to try, joined by "|".
packages="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-charts-dev|libqt6charts6-dev
  qt6-svg-dev|libqt6svg6-dev libqt6opengl6-dev|qt6-base-dev libgmp-dev libutf8proc-dev nlohmann-json3-dev libmd4c-dev
  libmd4c-html0-dev libgif-dev"

say() { printf '%s\n' "$*" >&2; }

# One clear sentence, then the end.
stop() {
  say "$(basename "$(dirname "$0")")/$(basename "$0"): $*"
  exit 1
}

# Runs "$@" with its output in the log $1; shows $2 and how far it is. The log is shown only when it fails.
quietly() {
  local log=$1 title=$2 now='' start=$SECONDS last=$SECONDS
  shift 2
  mkdir -p "$(dirname "$log")"
  "$@" >"$log" 2>&1 </dev/null &
  local job=$!
  trap 'kill $job 2>/dev/null || true; exit 130' INT TERM
  while kill -0 $job 2>/dev/null; do
    now=$(tail -c 4000 "$log" 2>/dev/null | grep -oE '^\[[0-9]+/[0-9]+\]' | tail -n 1) || true
    if [ -t 2 ]; then
      printf '\r%s %s %s s ' "$title" "$now" "$((SECONDS - start))" >&2
    elif [ $((SECONDS - last)) -ge 15 ]; then
      say "$title $now $((SECONDS - start)) s"
      last=$SECONDS
    fi
    sleep 0.1
  done
  trap - INT TERM
  [ ! -t 2 ] || printf '\r\033[K' >&2
  if ! wait $job; then
    tail -n 60 "$log" >&2
    return 1
  fi
}

# The names of $packages that this machine does not have; a package that another one provides counts as there.
missing_packages() {
  local have word name found
  have=" $(dpkg-query -W -f='${db:Status-Abbrev}${Package} ${Provides}\n' 2>/dev/null | sed -n 's/^ii *//p' \
    | sed 's/([^)]*)//g; s/[,:]/ /g' | tr -s ' \n' ' ') "
  for word in $packages; do
    found=
    for name in ${word//|/ }; do
      case $have in *" $name "*) found=1 ;; esac
    done
    [ -n "$found" ] || echo "$word"
  done
}

# Of "a|b" the first name that apt can install.
known_name() {
  local name
  for name in ${1//|/ }; do
    if apt-get install --simulate --no-install-recommends -qq "$name" >/dev/null 2>&1; then
      echo "$name"
      return
    fi
  done
  echo "${1%%|*}"
}

install_missing() {
  if [ -z "${DISPLAY:-}" ] && [ -n "${WAYLAND_DISPLAY:-}" ]; then
    packages="$packages qt6-wayland"
  fi
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    command -v cmake >/dev/null && command -v ninja >/dev/null && return
    stop "this system has no apt; install a C++20 compiler, CMake, Ninja, Qt 6.4 (base, Charts, Svg), GMP, utf8proc," \
      "nlohmann-json 3, md4c and giflib 5 by hand, then run this again."
  fi
  local missing as_root='' names='' word
  missing=$(missing_packages)
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "these packages are missing and there is no sudo; as root, run:" \
      "apt-get install" $(echo "$missing" | sed 's/|.*//')
    as_root="sudo"
    sudo -v || stop "installing packages needs sudo, which was refused."
  fi
  say "Installing what is missing:" $(echo "$missing" | sed 's/|.*//')
  local apt="env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3"
  quietly build/log/packages.txt "Reading the package lists" $as_root $apt update \
    || stop "the package lists could not be read; is there a network?"
  for word in $missing; do
    names="$names $(known_name "$word")"
  done
  quietly build/log/packages.txt "Downloading and installing" $as_root $apt install -y --no-install-recommends $names \
    || stop "the packages could not be installed; the reason is above."
}

# As many compilers as there are processors, but no more than the memory carries.
build_jobs() {
  local processors memory
  processors=$(nproc 2>/dev/null || echo 2)
  memory=$(awk '/MemAvailable/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || echo 4)
  [ "$memory" -ge 1 ] || memory=1
  echo $((processors < memory ? processors : memory))
}

# Builds preset $1, in build/$1.
build_preset() {
  local preset=$1 cache="build/$1/CMakeCache.txt" log="build/log/$1.txt"
  # A tree that was copied or moved is configured afresh.
  if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
    rm -rf "build/$preset"
  fi
  if [ ! -f "build/$preset/build.ninja" ]; then
    rm -f "$cache"
    quietly "$log" "Configuring" cmake --preset "$preset" \
      || stop "CMake could not configure the project; the reason is above, the whole log in $log."
    say "Building ($preset); the first time takes some minutes."
  fi
  quietly "$log" "Building" cmake --build --preset "$preset" -j "$(build_jobs)" \
    || stop "the project does not build; the reason is above, the whole log in $log."
}

# Two runs at once would build into the same folder: the second waits.
one_at_a_time() {
  mkdir -p build
  exec 9>build/.lock
  if command -v flock >/dev/null && ! flock -n 9; then
    say "Another build is running here; waiting for it."
    flock 9
  fi
}

prepare() {
  one_at_a_time
  install_missing
  build_preset "$1"
  exec 9>&-
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  [ "${1:-}" = packages ] || stop "use: app/setup.sh packages [MORE…]"
  packages="$packages ${*:2}"
  install_missing
fi
