The .deb in a root with nothing else in it: it installs, runs there, and is gone without a trace.

  $ test -e "$MAXPODS_BUILD/CPackConfig.cmake" || exit 80
  $ command -v dpkg > /dev/null || exit 80
  $ test "$(id -u)" = 0 || exit 80
  $ test -z "$MAXPODS_EMULATOR" || exit 80
  $ PATH=$PATH:/usr/sbin:/sbin
  $ cpack --config "$MAXPODS_BUILD/CPackConfig.cmake" -G DEB -B "$PWD/packages" > /dev/null
  $ mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates root/var/log && touch root/var/lib/dpkg/status
  $ in_root() { dpkg --root="$PWD/root" --path-include='*' "$@" > log 2>&1 || cat log; }
  $ names() { (cd root && find . -path ./var -prune -o -print | LC_ALL=C sort); }
  $ in_root --install packages/maxpods_*.deb
  $ in_root --verify maxpods && cat log
  $ names
  .
  ./usr
  ./usr/bin
  ./usr/bin/kubectl-maxpods
  ./usr/bin/kubectl_complete-maxpods
  ./usr/bin/maxpods
  ./usr/share
  ./usr/share/bash-completion
  ./usr/share/bash-completion/completions
  ./usr/share/bash-completion/completions/maxpods
  ./usr/share/doc
  ./usr/share/doc/maxpods
  ./usr/share/doc/maxpods/changelog.gz
  ./usr/share/doc/maxpods/copyright
  ./usr/share/fish
  ./usr/share/fish/vendor_completions.d
  ./usr/share/fish/vendor_completions.d/maxpods.fish
  ./usr/share/lintian
  ./usr/share/lintian/overrides
  ./usr/share/lintian/overrides/maxpods
  ./usr/share/man
  ./usr/share/man/man1
  ./usr/share/man/man1/kubectl-maxpods.1.gz
  ./usr/share/man/man1/maxpods.1.gz
  ./usr/share/zsh
  ./usr/share/zsh/vendor-completions
  ./usr/share/zsh/vendor-completions/_maxpods
  $ chroot root /usr/bin/maxpods m5.large
  29
  $ chroot root /usr/bin/kubectl-maxpods help list | grep Usage
  Usage: kubectl maxpods list [OPTIONS]

  $ in_root --remove maxpods && names
  .
  $ in_root --install packages/maxpods_*.deb && in_root --purge maxpods && names
  .
  $ in_root --audit && cat log
