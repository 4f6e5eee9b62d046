#!/bin/sh
# The step of action.yml, which gives its inputs as variables: finds or downloads the program, and lints. Exits as lint does:
# with 1 if there are findings, with 2 if an input is wrong.
set -euf # words of the inputs are no patterns for names of files

line_feed='
'

# An annotation that fails the step: MESSAGE, without line ends, and what to do.
refuse() {
  printf '::error title=maxpods lint::%s%%0A%s\n' "$1" "$2"
  exit 2
}

architecture() {
  case "$(uname -s) $(uname -m)" in
    'Linux x86_64') echo amd64 ;;
    'Linux aarch64') echo arm64 ;;
  esac
}

# Sets `program` to that of the release, in a directory of the job.
download() {
  case $MAXPODS_VERSION in
    *[!0-9.]*) refuse 'version is not the number of a release' 'give it as in 0.1.0' ;;
  esac
  [ -n "$(architecture)" ] || refuse 'maxpods runs on Linux, on amd64 and arm64' 'use such a runner'
  name=maxpods-$MAXPODS_VERSION-linux-$(architecture)
  directory=$(mktemp -d "${RUNNER_TEMP:-/tmp}/maxpods.XXXXXX")
  curl -fsSL --retry 3 -o "$directory/$name.tar.gz" "$MAXPODS_RELEASES/v$MAXPODS_VERSION/$name.tar.gz" ||
    refuse "cannot download $name.tar.gz" 'check the version, or give the path of the program as binary'
  found=$(sha256sum "$directory/$name.tar.gz" | cut -d ' ' -f 1)
  [ "$found" = "$MAXPODS_CHECKSUM" ] ||
    refuse "the SHA-256 of $name.tar.gz is $found, not that of the input checksum" "the release has it in $name.tar.gz.sha256"
  tar -xzf "$directory/$name.tar.gz" -C "$directory"
  program=$directory/$name/bin/maxpods
}

find_program() {
  case ${MAXPODS_BINARY:+binary},${MAXPODS_VERSION:+version},${MAXPODS_CHECKSUM:+checksum} in
    binary,,) program=$MAXPODS_BINARY ;;
    ,version,checksum) download ;;
    *) refuse 'the program is not given' 'give the inputs version and checksum, or binary alone' ;;
  esac
}

# Lints into another format, which has the findings whether they fail or not. The warnings were printed before.
report() {
  format=$1
  shift
  "$program" lint -o "$format" --fail-on never --quiet "$@"
}

# Runs a command, and keeps its messages from commanding the runner, which finds ##[...] anywhere in a line: a path that
# is under review can have it.
with_harmless_messages() {
  messages=$(mktemp "${RUNNER_TEMP:-/tmp}/maxpods.XXXXXX")
  status=0
  "$@" 2> "$messages" || status=$?
  sed 's/##\[/# #[/g; s/^::/ ::/' "$messages" >&2
  rm -f "$messages"
}

case $MAXPODS_SARIF_FILE in
  *"$line_feed"*) refuse 'sarif-file has several lines' 'give one path' ;;
esac
find_program

# shellcheck disable=SC2086  # a list of words
set -- $MAXPODS_ARGS --
IFS=$line_feed
for path in $MAXPODS_PATHS; do set -- "$@" "$path"; done
unset IFS

# Only this format is printed: in others, a file under review could print commands for the runner.
with_harmless_messages "$program" lint -o github --fail-on "$MAXPODS_FAIL_ON" "$@"
[ "$status" -le 1 ] || exit "$status"

if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  report markdown "$@" >> "$GITHUB_STEP_SUMMARY"
fi
if [ -n "$MAXPODS_SARIF_FILE" ]; then
  report sarif "$@" > "$MAXPODS_SARIF_FILE"
  case $MAXPODS_SARIF_FILE in
    /*) ;;
    *) MAXPODS_SARIF_FILE=$PWD/$MAXPODS_SARIF_FILE ;;
  esac
  printf 'sarif-file=%s\n' "$MAXPODS_SARIF_FILE" >> "$GITHUB_OUTPUT"
fi
exit "$status"
