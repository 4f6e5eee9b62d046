#!/bin/sh
# Prints the manifest with which krew installs `kubectl maxpods`, for the tarballs in these directories. ADDRESS is where users
# download them:
#
#   data/integrations/krew_manifest.sh ADDRESS build/release build/arm64 > maxpods.yaml
#
# `kubectl krew install --manifest=maxpods.yaml --archive=TARBALL` tries it without a download.
set -eu

refuse() {
  printf 'krew_manifest.sh: error: %s\nhint: %s\n' "$1" "$2" >&2
  exit 2
}

[ $# -ge 2 ] || refuse 'needs an address and directories' 'krew_manifest.sh ADDRESS DIRECTORY...'
address=$1
shift

platforms=
versions=
for directory; do
  for checksum in "$directory"/maxpods-*-linux-*.tar.gz.sha256; do
    [ -e "$checksum" ] || refuse "no tarball with its checksum in '$directory'" 'cmake --workflow --preset package'
    read -r sha256 file < "$checksum"
    name=${file%.tar.gz}
    version=${name#maxpods-}
    version=${version%-linux-*}
    case $versions in
      "" | "$version") versions=$version ;;
      *) refuse "the versions $versions and $version are two releases" 'name the packages of one' ;;
    esac
    # krew's index wants the licence beside the program.
    platforms="$platforms
    - selector:
        matchLabels:
          os: linux
          arch: ${name##*-}
      uri: $address/$file
      sha256: $sha256
      bin: maxpods
      files:
        - from: $name/bin/maxpods
          to: .
        - from: $name/share/doc/maxpods/LICENSE
          to: ."
  done
done

cat << END
apiVersion: krew.googlecontainertools.github.com/v1alpha2
kind: Plugin
metadata:
  name: maxpods
spec:
  version: v$versions
  shortDescription: How many pods Amazon EKS nodes can run
  description: |
    Calculates how many pods an Amazon EKS node can run, explains the number,
    audits nodes, checks the files that configure them, and writes these files.
    It needs neither AWS credentials nor a network.
  platforms:$platforms
END
