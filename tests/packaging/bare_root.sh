#!/bin/sh
# Installs the .deb in a bare Debian root, runs it there, and removes it without a trace:
#
#   tests/packaging/bare_root.sh build/test
#
# Exits with 77, which is to skip, where no such root can be made: that takes debootstrap, root and a Debian mirror.
set -eu

skip() {
  echo "SKIPPED: $1"
  exit 77
}

build=$(realpath "${1:?usage: bare_root.sh BUILD}")
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
command -v debootstrap > /dev/null || skip 'there is no debootstrap (Debian: debootstrap)'
[ "$(id -u)" = 0 ] || skip 'only root can make a root'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
# Which Debian does not matter to a static program.
debootstrap --variant=minbase bookworm "$root" > "$work/log" 2>&1 || {
  tail -n 5 "$work/log"
  skip 'debootstrap could not make a root'
}

cpack --config "$build/CPackConfig.cmake" -B "$work/packages" > /dev/null
cp "$work"/packages/maxpods_*.deb "$root/maxpods.deb"

in_root() {
  LC_ALL=C chroot "$root" "$@"
}

# All but what dpkg writes down for itself.
names() {
  (cd "$root" && find . -path ./var/lib/dpkg -prune -o -path ./var/log -prune -o -print | LC_ALL=C sort)
}

fail() {
  echo "FAILED: $1"
  exit 1
}

names > "$work/before"
in_root dpkg --install /maxpods.deb
[ "$(in_root maxpods m5.large)" = 29 ] || fail 'maxpods m5.large is not 29'
[ -z "$(in_root dpkg --verify maxpods)" ] || fail 'files are not as packed'
in_root dpkg --listfiles maxpods | while read -r name; do
  [ -e "$root$name" ] || fail "$name is not there"
done
names > "$work/installed"
comm -13 "$work/before" "$work/installed"

for how in remove purge; do
  in_root dpkg --install /maxpods.deb > /dev/null
  in_root dpkg --$how maxpods
  names | diff "$work/before" - || fail "files are left after dpkg --$how"
done
in_root dpkg --audit
