#!/bin/sh
# Installs the packages of Debian 12 that building maxpods needs, and those of its tests. As root:
#
#   data/packaging/build_deps.sh          to build the program
#   data/packaging/build_deps.sh test     to build it and pass its tests
set -eu

packages='g++ cmake ninja-build libcli11-dev libfmt-dev libtomlplusplus-dev libyaml-cpp-dev nlohmann-json3-dev zlib1g-dev'
case $* in
  '') ;;
  test) packages="$packages catch2 fish git groff python3-cram python3-jsonschema python3-yaml shellcheck zsh" ;;
  *)
    echo "build_deps.sh: error: unknown arguments '$*'; allowed: none, or test" >&2
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
