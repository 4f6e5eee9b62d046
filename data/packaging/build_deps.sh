#!/bin/sh
# Installs the packages of Debian 12 that building maxpods needs, and those of its tests. As root:
#
#   data/packaging/build_deps.sh          to build the program
#   data/packaging/build_deps.sh test     to build it and pass its tests
#   data/packaging/build_deps.sh arm64    to build it for arm64 on another machine, with the preset arm64
set -eu

packages='g++ cmake ninja-build libcli11-dev libfmt-dev libtomlplusplus-dev libyaml-cpp-dev nlohmann-json3-dev zlib1g-dev'
case $* in
  '') ;;
  arm64) packages="$packages g++-aarch64-linux-gnu qemu-user-static" ;;
  test) packages="$packages catch2 fish git groff pre-commit python3-cram python3-jsonschema python3-yaml shellcheck zsh" ;;
  *)
    echo "build_deps.sh: error: unknown arguments '$*'; allowed: none, test, or arm64" >&2
    exit 2
    ;;
esac

if [ "$(id -u)" != 0 ]; then
  echo 'build_deps.sh: error: only root can install packages' >&2
  echo "hint: let root install them: $packages" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
set -x
apt-get update
# shellcheck disable=SC2086  # a list of words
apt-get install -y --no-install-recommends $packages

if [ "$*" = arm64 ] && [ "$(dpkg --print-architecture)" != arm64 ]; then
  # Unpacked, because libyaml-cpp-dev can be installed for one architecture only.
  dpkg --add-architecture arm64
  apt-get update
  libraries=$PWD/build/arm64-libraries
  mkdir -p "$libraries"
  cd "$libraries"
  apt-get download libyaml-cpp-dev:arm64 zlib1g-dev:arm64
  for archive in libyaml-cpp-dev_*_arm64.deb zlib1g-dev_*_arm64.deb; do dpkg -x "$archive" .; done
fi
