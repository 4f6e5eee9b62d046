#!/bin/sh
# How long one calculation takes as a whole process, against the least that a process can take (an empty C
# program, linked statically) and against what it replaces (grep in a two-column file); an answer to Terraform
# against one calculation; the whole catalog in nine modes; and an expression for max pods on all of it, against
# listing it. Medians and ratios of one run, as a table:
#
#   tests/bench/startup.sh build/release/maxpods
#
# Needs gcc, hyperfine and jq (Debian: gcc hyperfine jq).
set -eu

program=$(realpath "${1:?usage: startup.sh PROGRAM}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo 'int main(void) { return 0; }' > empty.c
gcc -O2 -static empty.c -o empty
"$program" list -q -o eni-max-pods > eni-max-pods.txt
# shellcheck disable=SC2094  # the word `names` is a format, not the file
"$program" list -o names > names
echo '{"instance_types": "m5.large", "prefix_delegation": "true"}' > query.json

# One process per measurement and no shell between; the rounds take turns, so that a machine that slows down
# slows all of them.
rounds=7
round=0
while [ "$round" -lt "$rounds" ]; do
  hyperfine --shell=none --style=none --warmup=50 --runs=400 --export-json "start-$round.json" \
    ./empty \
    "$program m5.large --prefix-delegation" \
    'grep -w m5.large eni-max-pods.txt' > /dev/null 2>&1
  round=$((round + 1))
done
# Both with the query on standard input, by a shell that makes way.
hyperfine --shell=none --style=none --warmup=50 --runs=400 --export-json terraform.json \
  "sh -c 'exec $program m5.large --prefix-delegation < query.json'" \
  "sh -c 'exec $program emit terraform-external < query.json'" > /dev/null 2>&1
hyperfine --shell=none --style=none --warmup=3 --runs=40 --export-json catalog.json \
  "$program compare $(tr '\n' ' ' < names) --quiet --output csv" \
  "$program list --quiet --output csv" \
  "$program expression 'max_pods < 110 ? max_pods : 110' --all --quiet --output csv" > /dev/null 2>&1

grep -m1 'model name' /proc/cpuinfo | sed 's/.*: /machine: /'
jq -rn --slurpfile catalog catalog.json --slurpfile terraform terraform.json '
  def median: sort | .[length / 2 | floor];
  def microseconds: . * 1000000 | round;
  def ratio: . * 100 | round / 100;
  [inputs | [.results[].median]] as $rounds
  | ["an empty static program", "one calculation", "grep in a two-column file"] as $names
  | ($rounds | map(.[0]) | median) as $empty
  | (range(0; 3) as $i
     | "\($names[$i]): \($rounds | map(.[$i]) | median | microseconds) us, "
       + "\($rounds | map(.[$i] / .[0]) | median | ratio) times the empty program"),
    "one calculation against grep: \($rounds | map(.[1] / .[2]) | median | ratio)",
    "an answer to Terraform against one calculation: "
      + "\($terraform[0].results | .[1].median / .[0].median | ratio)",
    "all types in nine modes: \($catalog[0].results[0].median * 1000 | ratio) ms",
    "an expression on all types: \($catalog[0].results[2].median * 1000 | ratio) ms, "
      + "\($catalog[0].results | .[2].median / .[1].median | ratio) times listing them"
' start-*.json
