Expressions, evaluated for every type of the VPC CNI's published table. A shell's arithmetic reads that part of CEL, and has the same
whole numbers.

  $ cat > evaluate.sh <<'END'
  > # Usage: evaluate.sh OPTIONS...: over groups of whole families, counts types that get what is recommended, less, or more.
  > pods_of() {  # EXPRESSION ENIS ADDRESSES
  >   default_enis=$2 ips_per_eni=$3 max_pods=$(($2 * ($3 - 1) + 2))
  >   echo $(($1))
  > }
  > known() { awk -F '[ ,]' 'NR == FNR { known[$1]; next } $1 in known' "$TESTDIR/../commands/eni-max-pods.txt" -; }
  > equal=0 less=0 more=0
  > for family in a1 c3 c5 c6in g4dn i3en m4 m5 m6g p5 r5 t3 t4g u-6tb1 x2iezn; do
  >   maxpods list -q --family "$family" --min-pods 1 "$@" -o csv | known > types
  >   [ -s types ] || continue
  >   expression=$(maxpods emit nodeadm -q --as-expression $(cut -d, -f1 types) "$@" |
  >     sed -n 's/.*maxPodsExpression: "\(.*\)"/\1/p')
  >   while IFS=, read -r type vcpus memory arch hypervisor metal cards enis ips trunking branches recommended rest; do
  >     pods=$(pods_of "$expression" "$enis" "$ips")
  >     if [ "$pods" -eq "$recommended" ]; then equal=$((equal + 1))
  >     elif [ "$pods" -lt "$recommended" ]; then less=$((less + 1))
  >     else more=$((more + 1)); echo "$type: $pods instead of $recommended"; fi
  >   done < types
  > done
  > echo "equal $equal, less $less, more $more"
  > END
  $ bash evaluate.sh
  equal 88, less 15, more 0
  $ bash evaluate.sh --prefix-delegation
  equal 88, less 15, more 0
  $ bash evaluate.sh --custom-networking
  equal 88, less 15, more 0
  $ bash evaluate.sh --custom-networking --prefix-delegation
  equal 88, less 15, more 0
  $ bash evaluate.sh --pod-eni --prefix-delegation
  equal 88, less 15, more 0
  $ bash evaluate.sh --pod-eni --cni-version 1.16.0
  equal 88, less 15, more 0
  $ bash evaluate.sh --ip-family ipv6
  equal 80, less 12, more 0
  $ bash evaluate.sh --cni-max-eni 2 --prefix-delegation
  equal 91, less 12, more 0
  $ bash evaluate.sh --reserved-enis 2
  equal 88, less 15, more 0
  $ bash evaluate.sh --prefix-delegation --cni-version 1.10.0
  equal 88, less 15, more 0
  $ bash evaluate.sh --prefix-delegation --max-reserved-percent 20
  equal 84, less 15, more 0

All of them in one group:

  $ sed -i 's/for family in .*; do/for family in all; do/; s/--family "$family"//' evaluate.sh
  $ bash evaluate.sh
  equal 1178, less 209, more 0
