#!/bin/sh
# Builds for arm64 in build/arm64 with Debian's cross compiler, and passes the tests there in an emulator.
#
# Exits with 77, which is to skip, where one of them is missing.
set -eu
cd "$(dirname "$0")/../.."

for tool in aarch64-linux-gnu-g++ qemu-aarch64-static; do
  command -v $tool > /dev/null || {
    echo "SKIPPED: there is no $tool (Debian: g++-aarch64-linux-gnu qemu-user-static)"
    exit 77
  }
done
cmake --workflow --preset arm64
