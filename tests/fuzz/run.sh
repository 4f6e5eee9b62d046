#!/usr/bin/env bash
# Runs fuzzers, all of them where none is named, each for so many seconds, from the seeds beside this script and what
# earlier runs found. Prints a line for each; fails on a finding, which it leaves in findings/ beside the fuzzers.
#
#   tests/fuzz/run.sh 600 nodes cluster
set -euo pipefail

seconds=${1:?usage: run.sh SECONDS [NAME...]}
shift
here=$(dirname "$(realpath "$0")")
fuzzers=$(realpath "${FUZZERS:-$here/../../build/fuzz/tests/fuzz}")
corpora=${CORPORA:-$fuzzers/corpora}

# Most of the time would go into the stacks of allocations that are never looked at.
export ASAN_OPTIONS=malloc_context_size=6:quarantine_size_mb=64${ASAN_OPTIONS:+:$ASAN_OPTIONS}

names=("$@")
if [ ${#names[@]} = 0 ]; then
  for harness in "$here"/*_fuzzer.cpp; do names+=("$(basename "$harness" _fuzzer.cpp)"); done
fi

# The figures of the last line of a log, which is as `#812 DONE cov: 1 ft: 2 corp: 3/4b lim: 5 exec/s: 6 rss: 7Mb`.
summary() {
  grep DONE "$1" | tail -n 1 |
    sed -nE "s|^#([0-9]+)\s+DONE\s+cov: ([0-9]+) ft: ([0-9]+) corp: ([0-9]+)/.* exec/s: ([0-9]+).*|\
$2: \1 executions, \5/s, \2 edges, \3 features, corpus of \4|p"
}

run() {
  local name=$1
  local found=$corpora/$name log=$fuzzers/$name.log dictionary=$here/$name.dict
  mkdir -p "$found" "$fuzzers/findings"
  [ -f "$dictionary" ] || dictionary=$fuzzers/$name.dict # made by the build, from what the program defines
  [ -f "$dictionary" ] || dictionary=$here/json.dict
  if "$fuzzers/${name}_fuzzer" -dict="$dictionary" -max_total_time="$seconds" -max_len=8192 -timeout=10 \
    -rss_limit_mb=1024 -artifact_prefix="$fuzzers/findings/$name-" "$found" "$here/corpus/$name" > "$log" 2>&1; then
    summary "$log" "$name"
  else
    grep -vE '^(#[0-9]+|\s+NEW_FUNC)' "$log" | tail -n 60
    echo "$name: a finding in $fuzzers/findings, the whole log in $log"
    return 1
  fi
}

failed=0
for name in "${names[@]}"; do
  run "$name" || failed=1
done
exit "$failed"
