What users get of a release: the tarball of the package preset.

  $ test -e "$MAXPODS_BUILD/CPackConfig.cmake" || exit 80
  $ test -z "$MAXPODS_EMULATOR" || exit 80
  $ cpack --config "$MAXPODS_BUILD/CPackConfig.cmake" -G TGZ -B "$PWD/packages" > /dev/null
  $ version=$(maxpods --version | cut -d ' ' -f 2 | tr -d ,)
  $ tarball=$(cd packages && echo *.tar.gz)
  $ machine=${tarball##*-} && machine=${machine%.tar.gz}
  $ named() { sed "s/$version/VERSION/g; s/$machine/ARCH/g"; }
  $ checksum=$(cut -d ' ' -f 1 "packages/$tarball.sha256")

The action for GitHub downloads it, and lints with it:

  $ mkdir bin && cat > bin/curl <<'CURL'
  > #!/bin/sh
  > for word; do [ "$previous" = -o ] && output=$word; previous=$word; done
  > cp "packages/${word##*/}" "$output"
  > CURL
  $ chmod +x bin/curl && echo '/etc/eks/bootstrap.sh blue --use-max-pods=false' > user-data.sh
  $ PATH=$PWD/bin:$PATH python3 "$TESTDIR/run_action.py" version="$version" checksum="$checksum" \
  >   args='--ignore al2' | cut -c 1-40
  maxpods: warning: 1 finding of severity error, so that the exit status is 1
  ::error file=user-data.sh,line=1,endLine

The manifest for krew names it, with its checksum, and the files in it:

  $ krew_manifest() { "$MAXPODS_SOURCE/data/integrations/krew_manifest.sh" "$@"; }
  $ krew_manifest https://example.org/v$version packages > maxpods.yaml && sed "s/$checksum/SHA256/" maxpods.yaml | named
  apiVersion: krew.googlecontainertools.github.com/v1alpha2
  kind: Plugin
  metadata:
    name: maxpods
  spec:
    version: vVERSION
    shortDescription: How many pods Amazon EKS nodes can run
    description: |
      Calculates how many pods an Amazon EKS node can run, explains the number,
      audits nodes, checks the files that configure them, and writes these files.
      It needs neither AWS credentials nor a network.
    platforms:
      - selector:
          matchLabels:
            os: linux
            arch: ARCH
        uri: https://example.org/vVERSION/maxpods-VERSION-linux-ARCH.tar.gz
        sha256: SHA256
        bin: maxpods
        files:
          - from: maxpods-VERSION-linux-ARCH/bin/maxpods
            to: .
          - from: maxpods-VERSION-linux-ARCH/share/doc/maxpods/LICENSE
            to: .
  $ cat > krew.py <<'PYTHON'
  > import pathlib, re, tarfile, yaml
  > plugin = yaml.safe_load(open("maxpods.yaml"))
  > for platform in plugin["spec"]["platforms"]:
  >   assert re.fullmatch("[0-9a-f]{64}", platform["sha256"])
  >   with tarfile.open("packages/" + platform["uri"].rsplit("/", 1)[1]) as archive:
  >     # krew refuses archives with anything else.
  >     assert all(member.isfile() or member.isdir() for member in archive)
  >     moved = {pathlib.Path(move["from"]).name: archive.getmember(move["from"]) for move in platform["files"]}
  >   print(*moved, oct(moved[platform["bin"]].mode))
  > PYTHON
  $ python3 krew.py
  maxpods LICENSE 0o755

One manifest has all architectures of one release:

  $ mkdir other && cp packages/*.sha256 other && cd other
  $ rename() { sed "s/$tarball/$1/" ../packages/*.sha256 > $1.sha256; }
  $ rename maxpods-$version-linux-other.tar.gz && krew_manifest https://example.org . | grep 'arch:\|uri:' | named
            arch: ARCH
        uri: https://example.org/maxpods-VERSION-linux-ARCH.tar.gz
            arch: other
        uri: https://example.org/maxpods-VERSION-linux-other.tar.gz
  $ rename maxpods-99.0.0-linux-other.tar.gz && krew_manifest https://example.org . 2>&1 | named
  krew_manifest.sh: error: the versions VERSION and 99.0.0 are two releases
  hint: name the packages of one
  $ krew_manifest https://example.org ..
  krew_manifest.sh: error: no tarball with its checksum in '..'
  hint: cmake --workflow --preset package
  [2]
  $ krew_manifest https://example.org
  krew_manifest.sh: error: needs an address and directories
  hint: krew_manifest.sh ADDRESS DIRECTORY...
  [2]
