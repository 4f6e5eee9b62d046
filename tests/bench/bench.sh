#!/bin/bash
# The speed of the program in ratios, as tables in Markdown: whole processes against an empty static one and `grep`,
# how reading grows with the documents of kubectl and AWS, against jq that only extracts what is judged, and
# repositories, against yamllint and grep. The answers are held against others first. Takes some minutes, 3 GB of disk
# where temporary files are (TMPDIR) and 6 GB of memory; rows for which there is less are left out.
#
#   cmake --build --preset release --target bench
#   tests/bench/bench.sh build/release/maxpods [MOST_RECORDS]
set -euo pipefail

for tool in gcc jq python3; do
  command -v "$tool" > /dev/null || { echo "bench: $tool is needed (Debian: gcc libc6-dev jq python3)" >&2; exit 1; }
done
program=$(realpath "${1:?usage: bench.sh PROGRAM [MOST_RECORDS]}")
most_records=${2:-100000}
here=$(dirname "$(realpath "$0")")
catalog=$here/../../data/instance-types.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo 'int main(void) { return 0; }' > empty.c
gcc -O2 -static empty.c -o empty
gcc -O2 -static "$here/measure.c" -o measure

echo "<!-- $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores," \
  "$(awk '/^MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), Linux $(uname -r), $(jq --version) -->"

# Whole processes. Each row is a name, then what `measure` says of its command: time, ratio to the first row, memory.
row() {
  awk -v name="$1" '{
    time = $1 < 10000 ? sprintf("%d us", $1) : sprintf("%.1f ms", $1 / 1000)
    printf "| %s | %s | %.2f | %.1f MB |\n", name, time, $2, $3 * 1024 / 1e6
  }'
}

# Names on the left, commands on the right; the rounds are the argument.
measured_rows() {
  local names=() name results
  : > commands
  while IFS='|' read -r name line; do
    names+=("$name")
    echo "$line" >> commands
  done
  ./measure "$1" query.json < commands > results
  mapfile -t results < results
  for i in "${!names[@]}"; do row "${names[i]}" <<< "${results[i]}"; done
}

processes() {
  "$program" list -q -o eni-max-pods > eni-max-pods.txt
  "$program" list -q -o names > types
  echo '{"instance_types": "m5.large", "prefix_delegation": "true"}' > query.json
  echo '| | time | of an empty process | memory |'
  echo '|---|---|---|---|'
  measured_rows 2000 << END
an empty C program, linked statically|./empty
one calculation|$program m5.large --prefix-delegation
\`grep\` of the type in a two-column file|grep -w m5.large eni-max-pods.txt
an answer to Terraform's external data source|$program emit terraform-external
END
  measured_rows 40 << END | tail -n +2
|./empty
the whole catalog, one mode|$program list -q -o csv
the whole catalog in nine modes|$program compare $(tr '\n' ' ' < types) -q -o csv
an expression for max pods on all types|$program expression max_pods<110?max_pods:110 --all -q -o csv
END
  emit_rows
}

# Of all targets but the answer to Terraform, which is above, the median and the slowest.
emit_rows() {
  local targets target options
  mapfile -t targets < <("$program" emit --list | awk '$1 != "terraform-external" { print $1 }')
  echo ./empty > commands
  for target in "${targets[@]}"; do
    # What the target asks for; where none does, measure says so.
    for options in '' '--cluster blue' '--cluster blue --region us-west-2' '--ami-family al2'; do
      # shellcheck disable=SC2086  # words
      "$program" emit "$target" m5.large --prefix-delegation $options > /dev/null 2>&1 && break
    done
    echo "$program emit $target m5.large --prefix-delegation $options" >> commands
  done
  ./measure 200 query.json < commands | tail -n +2 | paste -d ' ' - <(printf '%s\n' "${targets[@]}") | sort -n -k 2 > by_ratio
  local middle=$((${#targets[@]} / 2 + 1))
  sed -n "${middle}p" by_ratio | row "\`emit\`, the median of ${#targets[@]} targets"
  tail -n 1 by_ratio | row "\`emit $(tail -n 1 by_ratio | cut -d ' ' -f 4)\`, the slowest"
}

# Growth. Of each record: its bytes, and those that jq takes in memory for it.
growth() {
  printf '\n| | records | document | maxpods | jq | jq / maxpods | memory: maxpods | jq |\n|---|---|---|---|---|---|---|---|\n'
  local records
  # shellcheck disable=SC2016  # of jq
  echo '.items[] | [.metadata.labels["node.kubernetes.io/instance-type"], .status.allocatable.pods] | @tsv' > audit.jq
  echo '.NetworkInterfaces[].PrivateIpAddresses[].PrivateIpAddress' > subnet.jq
  for ((records = 1000; records <= most_records; records *= 10)); do
    growth_rows audit "$records" 17000 50000 "$program audit document.json -q --fail-on never"
  done
  for ((records = 1000; records <= most_records; records *= 10)); do
    growth_rows subnet "$records" 1800 9000 "$program subnet --subnets subnets.json --interfaces document.json -q -o csv"
  done
}

growth_rows() {
  local what=$1 records=$2 bytes=$3 jq_bytes=$4 command=$5 lacking rounds
  lacking=$(lacks $((records * bytes)) $((records * jq_bytes)))
  if [[ -n $lacking ]]; then
    echo "| \`$what\` | $records | left out: $lacking | | | | | |"
    return
  fi
  "${what}_document" "$records" >&2
  rounds=$((records < 10000 ? 20 : records < 100000 ? 7 : 3))
  ./measure "$rounds" /dev/null << END > results
$command
jq -r -f $what.jq document.json
END
  { cat results; wc -c < document.json; } | paste -s -d ' ' | awk -v what="$what" -v records="$records" '
    function memory(kib) { return sprintf("%.0f MB", kib * 1024 / 1e6) }
    { printf "| `%s` | %s | %.0f MB | %.0f ms | %.0f ms | %.1f | %s | %s |\n",
      what, records, $7 / 1e6, $1 / 1000, $4 / 1000, $5, memory($3), memory($6) }'
  rm document.json
}

# What there is too little of for a document of so many bytes, and so many in memory.
lacks() {
  local disk_kib memory_kib
  disk_kib=$(df -Pk . | awk 'NR == 2 { print $4 }')
  memory_kib=$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo)
  if ((disk_kib < $1 / 1024)); then
    echo "$(($1 / 1000000)) MB of disk are needed"
  elif ((memory_kib < $2 / 1024)); then
    echo "$(($2 / 1000000)) MB of memory are needed"
  fi
}

# Each verdict is held against a reckoning from the rules alone, without options and with prefixes.
audit_document() {
  python3 "$here/generate_nodes.py" "$1" > document.json
  for options in '' --prefix-delegation; do
    # shellcheck disable=SC2086  # none or one word
    "$program" audit document.json $options -q --fail-on never -o csv > said.csv
    # shellcheck disable=SC2086
    python3 "$here/reckon_nodes.py" document.json "$catalog" $options > reckoned.csv
    python3 "$here/compare_verdicts.py" said.csv reckoned.csv
  done
}

# As many addresses are in use as jq finds.
subnet_document() {
  local said found
  python3 "$here/generate_interfaces.py" "$1" > document.json
  python3 "$here/generate_interfaces.py" "$1" --subnets > subnets.json
  said=$("$program" subnet --subnets subnets.json --interfaces document.json -q -o json | jq '[.subnets[].used] | add')
  found=$(jq -r -f subnet.jq document.json | sort -u | wc -l)
  [[ $said == "$found" ]] || { echo "bench: subnet finds $said addresses, jq $found" >&2; return 1; }
  echo "$said of $found addresses agree"
}

# The workload of clusters with 30 pods a node, against jq that only sums what pods ask, and simdjson that only reads.
workloads() {
  if ! g++ -O2 -std=c++20 "$here/read_simdjson.cpp" -lsimdjson -o read_simdjson 2> /dev/null; then
    echo "bench: simdjson is needed for the table of fit (Debian: g++ libsimdjson-dev)" >&2
    return
  fi
  printf '\n| | nodes | pods | document | maxpods | jq | jq / maxpods | simdjson | maxpods / simdjson | memory: maxpods | simdjson |\n'
  echo '|---|---|---|---|---|---|---|---|---|---|---|'
  # shellcheck disable=SC2016  # of jq
  echo '[.items[] | select(.kind == "Pod").spec.containers[].resources.requests.cpu | rtrimstr("m") | tonumber] | add' > fit.jq
  local nodes
  for nodes in 100 1000 5000; do
    workload_row "$nodes"
  done
}

workload_row() {
  local nodes=$1 lacking said found
  lacking=$(lacks $((nodes * 420000)) $((nodes * 900000)))
  if [[ -n $lacking ]]; then
    echo "| \`fit\` | $nodes | left out: $lacking | | | | | | | | |"
    return
  fi
  python3 "$here/generate_workload.py" "$nodes" > document.json
  said=$("$program" fit document.json -q -o json | jq .today.requestedCpuMillis)
  found=$(jq -f fit.jq document.json)
  [[ $said == "$found" ]] || { echo "bench: fit finds ${said}m of CPU, jq ${found}m" >&2; return 1; }
  ./measure 3 /dev/null << END > results
./read_simdjson document.json
$program fit document.json -q
jq -f fit.jq document.json
END
  { cat results; wc -c < document.json; } | paste -s -d ' ' | awk -v nodes="$nodes" '
    function memory(kib) { return sprintf("%.0f MB", kib * 1024 / 1e6) }
    { printf "| `fit` | %d | %d | %.0f MB | %.0f ms | %.0f ms | %.1f | %.0f ms | %.2f | %s | %s |\n",
      nodes, nodes * 30, $10 / 1e6, $4 / 1000, $7 / 1000, $8 / $5, $1 / 1000, $5, memory($6), memory($3) }'
  rm document.json
}

# Repositories of YAML and of Terraform, a few files of which configure nodes, against programs that only read them.
repositories() {
  printf '\n| | files | of nodes | maxpods | other | other / maxpods | memory: maxpods | other |\n|---|---|---|---|---|---|---|---|\n'
  echo 'rules: {}' > yamllint.yaml
  repository yaml yamllint -c yamllint.yaml tree
  repository tf grep -ri maxpods tree
}

repository() {
  local extension=$1 files=10000 of_nodes=50 found
  shift
  if ! command -v "$1" > /dev/null; then
    echo "bench: $1 is needed for a row of the last table (Debian: $1)" >&2
    return
  fi
  python3 "$here/generate_tree.py" tree "$extension" "$files" "$of_nodes"
  found=$("$program" lint tree -o json | jq '.configurations | length')
  [[ $found == "$of_nodes" ]] || { echo "bench: lint finds $found node groups of $of_nodes" >&2; return 1; }
  ./measure 3 /dev/null << END > results
$program lint tree
$*
END
  paste -s -d ' ' results | awk -v extension="$extension" -v files="$files" -v of_nodes="$of_nodes" -v other="$1" '
    function memory(kib) { return sprintf("%.0f MB", kib * 1024 / 1e6) }
    { printf "| `lint`, .%s, and `%s` | %s | %s | %.0f ms | %.0f ms | %.1f | %s | %s |\n",
      extension, other, files, of_nodes, $1 / 1000, $4 / 1000, $5, memory($3), memory($6) }'
  rm -r tree
}

processes
growth
workloads
repositories
