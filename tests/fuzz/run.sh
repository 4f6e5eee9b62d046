#!/bin/sh
# Runs a fuzzer for some seconds, from the seeds beside this script and what earlier runs found, and fails on a
# finding, which it leaves beside the fuzzer:
#
#   tests/fuzz/run.sh build/fuzz/tests/nodes_fuzzer 600
set -eu

fuzzer=$(realpath "${1:?usage: run.sh FUZZER SECONDS}")
seconds=${2:?usage: run.sh FUZZER SECONDS}
name=$(basename "$fuzzer" _fuzzer)
here=$(dirname "$(realpath "$0")")

found=$fuzzer.corpus
mkdir -p "$found"
seeds=$here/corpus/$name
dictionary=$here/$name.dict
[ -f "$dictionary" ] || dictionary=$here/json.dict
# The command line may name files: it finds none.
cd "$found"
"$fuzzer" -dict="$dictionary" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix="$fuzzer." -print_final_stats=1 "$found" "$seeds"
