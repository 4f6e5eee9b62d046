The packages of a static program: a tarball and a .deb, and a SHA-256 for each.

  $ test -e "$MAXPODS_BUILD/CPackConfig.cmake" || exit 80
  $ command -v dpkg-deb > /dev/null || exit 80
  $ pack() { cpack --config "$MAXPODS_BUILD/CPackConfig.cmake" -B "$1" > "$1.log" 2>&1 || cat "$1.log"; }
  $ pack "$PWD/packages"
  $ cd packages
  $ version=$(maxpods --version | cut -d ' ' -f 2 | tr -d ,)
  $ named() { sed "s/$version/VERSION/g; s/amd64\|arm64/ARCH/g"; }
  $ find . -maxdepth 1 -type f | sort | named
  ./maxpods-VERSION-linux-ARCH.tar.gz
  ./maxpods-VERSION-linux-ARCH.tar.gz.sha256
  ./maxpods_VERSION_ARCH.deb
  ./maxpods_VERSION_ARCH.deb.sha256
  $ sha256sum -c ./*.sha256 | named
  maxpods-VERSION-linux-ARCH.tar.gz: OK
  maxpods_VERSION_ARCH.deb: OK

The tarball unpacks to one directory, all of root's, and what is in it runs:

  $ tar -tvzf maxpods-*.tar.gz | sed 's/ .* / /' | grep -v '/$' | named
  -rwxr-xr-x maxpods-VERSION-linux-ARCH/bin/maxpods
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/bash-completion/completions/maxpods
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/doc/maxpods/CHANGELOG.md
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/doc/maxpods/LICENSE
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/doc/maxpods/README.md
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/doc/maxpods/copyright
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/fish/vendor_completions.d/maxpods.fish
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/man/man1/maxpods.1
  -rw-r--r-- maxpods-VERSION-linux-ARCH/share/zsh/site-functions/_maxpods
  $ tar -tvzf maxpods-*.tar.gz | grep -vc ' 0/0 '
  0
  [1]
  $ mkdir unpacked && tar -xzf maxpods-*.tar.gz -C unpacked --strip-components=1
  $ $MAXPODS_EMULATOR unpacked/bin/maxpods m5.large
  29

The .deb has what Debian asks for, depends on nothing, and runs nothing when it is installed or removed:

  $ dpkg-deb --field maxpods_*.deb | named | grep .
  Architecture: ARCH
  Description: Calculator for the max pods of Amazon EKS nodes
   How many pods an Amazon EKS node can run, why, and the configuration that makes
   it so. The program knows the EC2 instance types and every mode of the VPC CNI,
   and needs neither AWS credentials nor a network.
  Maintainer: maxpods developers
  Package: maxpods
  Priority: optional
  Section: utils
  Version: VERSION
  Installed-Size: [0-9]+ (re)
  $ dpkg-deb --control maxpods_*.deb control && ls control
  control
  md5sums
  $ dpkg-deb --contents maxpods_*.deb | sed 's/ .* \.\// .\//' | grep -v '/$'
  lrwxrwxrwx ./usr/bin/kubectl-maxpods -> maxpods
  -rwxr-xr-x ./usr/bin/kubectl_complete-maxpods
  -rwxr-xr-x ./usr/bin/maxpods
  -rw-r--r-- ./usr/share/bash-completion/completions/maxpods
  -rw-r--r-- ./usr/share/doc/maxpods/changelog.gz
  -rw-r--r-- ./usr/share/doc/maxpods/copyright
  -rw-r--r-- ./usr/share/fish/vendor_completions.d/maxpods.fish
  -rw-r--r-- ./usr/share/lintian/overrides/maxpods
  lrwxrwxrwx ./usr/share/man/man1/kubectl-maxpods.1.gz -> maxpods.1.gz
  -rw-r--r-- ./usr/share/man/man1/maxpods.1.gz
  -rw-r--r-- ./usr/share/zsh/vendor-completions/_maxpods
  $ dpkg-deb --contents maxpods_*.deb | grep -vE '^(lrwxrwxrwx|drwxr-xr-x|-rw[-x]r-[-x]r-[-x]) root/root '
  [1]
  $ dpkg-deb --extract maxpods_*.deb root
  $ (cd root && md5sum --check --quiet ../control/md5sums)
  $ zcat root/usr/share/doc/maxpods/changelog.gz | cmp - "$MAXPODS_SOURCE/CHANGELOG.md"
  $ zcat root/usr/share/man/man1/maxpods.1.gz | cmp - "$MAXPODS_SOURCE/man/maxpods.1"
  $ $MAXPODS_EMULATOR root/usr/bin/maxpods m5.large
  29

It is for the machine that the program is for:

  $ machine() { od -An -j 18 -N 2 -t u2 "$1" | tr -d ' '; }
  $ case $(machine root/usr/bin/maxpods) in 62) echo amd64;; 183) echo arm64;; esac > machine
  $ dpkg-deb --field maxpods_*.deb Architecture | cmp - machine
  $ ls | grep -c "$(cat machine)"
  4

The same program makes the same packages at another time, in another place:

  $ cd ..
  $ pack "$PWD/again"
  $ (cd again && sha256sum --check --quiet ../packages/*.sha256)

Everybody may read what is in them, whatever their maker's umask:

  $ (umask 077 && pack "$PWD/private")
  $ cmp packages/maxpods-*.tar.gz private/maxpods-*.tar.gz
  $ cmp <(dpkg-deb --fsys-tarfile packages/*.deb) <(dpkg-deb --fsys-tarfile private/*.deb)

Without git, the time of everything is that of the archive's commit or the date of the catalog, so that the same sources
still make the same bytes:

  $ mkdir bin && printf '#!/bin/sh\nexit 127\n' > bin/git && chmod +x bin/git
  $ archived=$(sed -n 's/^[0-9a-f]* \([0-9]*\)$/@\1/p' "$MAXPODS_SOURCE/data/packaging/archived_commit.txt")
  $ time=$(date --utc --date="${archived:-$(maxpods --version | sed 's/.* //')}" '+%Y-%m-%d %H:%M')
  $ PATH=$PWD/bin:$PATH env -u SOURCE_DATE_EPOCH cpack --config "$MAXPODS_BUILD/CPackConfig.cmake" -G TGZ -B without_git > /dev/null
  $ tar --utc -tvzf without_git/*.tar.gz | grep -vc " $time "
  0
  [1]
