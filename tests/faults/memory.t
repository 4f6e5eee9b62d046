However large and unusual a file is, reading it takes little memory and no time. The program may have 100 MB here, its own
code included. Sanitizers and emulators need more for themselves:

  $ test -e "$MAXPODS_BUILD/CPackConfig.cmake" || exit 80
  $ test -z "$MAXPODS_EMULATOR" || exit 80
  $ limited() { (ulimit -v 100000; timeout 10 maxpods "$@"); }

Every command that reads a file, from standard input:

  $ cat > commands <<'EOF'
  > m5.large --catalog -
  > catalog import -
  > catalog diff -
  > audit -
  > audit nodes.json --aws-node -
  > audit nodes.json --amazon-vpc-cni -
  > migrate --nodes - --subnet 10.0.0.0/18
  > subnet --subnets - --interfaces interfaces.json
  > subnet --subnets subnets.json --interfaces -
  > subnet --subnets subnets.json --interfaces interfaces.json --reservations -
  > check m5.large --aws-node -
  > check m5.large --os windows --amazon-vpc-cni -
  > check m5.large --cluster -
  > emit terraform-external
  > expression - m5.large
  > EOF
  $ corpus=$MAXPODS_SOURCE/tests/fuzz/corpus
  $ cp "$corpus/nodes/al2023.json" nodes.json
  $ sed -n '/^@subnets/,/^@interfaces/{/^@/!p}' "$corpus/subnets/ipv4" > subnets.json
  $ sed -n '/^@interfaces/,/^@reservations/{/^@/!p}' "$corpus/subnets/ipv4" > interfaces.json

`refused` makes 64 MiB of one thing again and again, behind a start, and says how often which exit status comes of it, and
what comes that is no error on that input. So it does with 4 MiB, which is as much as a document may have that is held
whole:

  $ repeated() { { printf '%s' "$1"; yes "$2" | tr -d '\n'; } 2> /dev/null | head -c "$3"; }
  $ line_feeds() { yes '' 2> /dev/null | head -c "$1"; }
  $ calls() {
  >   while read -r arguments; do
  >     limited $arguments < input 2> error > answer
  >     echo "[$?]"
  >     head -n 1 error >> errors
  >   done < commands | sort | uniq -c
  >   grep -vE '^maxpods: error: (the query on |cannot read )?standard input|^maxpods: error: the expression' errors
  >   rm errors
  > }
  $ refused() { repeated "$1" "$2" $((64 << 20)) > input; calls; head -c $((4 << 20)) input > part; mv part input; calls; }

  $ refused '' '['
       15 [2]
       15 [2]
  $ refused '' '{"a":'
       15 [2]
       15 [2]
  $ refused '' '{},'
       15 [2]
       15 [2]
  $ refused '' ','
       15 [2]
       15 [2]
  $ refused '' ' '
       15 [2]
       15 [2]
  $ refused '' '[],'
       15 [2]
       15 [2]
  $ refused '[' '[],'
       15 [2]
       15 [2]
  $ refused '[' '{},'
       15 [2]
       15 [2]
  $ refused '{"kind":[' '{},'
       15 [2]
       15 [2]
  $ refused '"' a
       15 [2]
       15 [2]
  $ refused '' 1
       15 [2]
       15 [2]
  $ refused '[' '"",'
       15 [2]
       15 [2]
  $ refused '' '[]' | grep -v 'documents with nothing in them, up to byte 200002$'
       15 [2]
       15 [2]
  $ line_feeds $((64 << 20)) > input; calls
       15 [2]
  $ line_feeds $((4 << 20)) > input; calls
       15 [2]

So is a catalog of line feeds or commas, and one whose rows have no end:

  $ catalog() { maxpods catalog export | head -n 2; cat; }
  $ line_feeds $((64 << 20)) | catalog | limited catalog diff - 2>&1
  maxpods: error: standard input, line 3: the row has 1 cell instead of 16
  [2]
  $ repeated '' , $((64 << 20)) | catalog | limited catalog diff - 2>&1
  maxpods: error: standard input, line 3 is longer than 64 KiB
  [2]
  $ repeated '' 1 $((64 << 20)) | catalog | limited catalog diff - 2>&1
  maxpods: error: standard input, line 3 is longer than 64 KiB
  [2]

A document may hold as many values as a record, and texts of 4 MiB:

  $ for most in 65536 65537; do python3 -c "print('{\"version\": \"1.31\", \"x\": [' + '0,' * ($most - 4) + '0]}')" > input; limited check m5.large --cluster input > /dev/null; done
  maxpods: error: 'input' has more than 65,536 values, at byte 131094
  hint: create the file with: aws eks describe-cluster --name my-cluster
  [2]
  $ python3 -c "print('{\"version\": \"1.31\", \"x\": \"' + 'a' * ((4 << 20) - 100) + '\"}')" > input; limited check m5.large --cluster input > /dev/null
  $ python3 -c "print('{\"metadata\": [' + ('\"' + 'a' * 1_000_000 + '\", ') * 9 + '0]}')" > input; limited audit input > /dev/null
  maxpods: error: 'input' has a record with more than 4 MiB, at byte 5000032
  hint: create the file with: kubectl get nodes -o json
  [2]

The same network interface again and again, here 25,000 times 60 addresses, counts once and is held a few times:

  $ interface=$(python3 -c 'import json; print(json.dumps({"NetworkInterfaceId": "eni-1", "SubnetId": "subnet-0a", "PrivateIpAddresses": [{"PrivateIpAddress": f"10.0.0.{i}"} for i in range(5, 65)]}))')
  $ yes "$interface" | head -n 25000 > input
  $ (ulimit -v 40000; maxpods subnet --subnets subnets.json --interfaces input -q -o csv) | cut -d, -f1,6
  subnet_id,used
  subnet-0a,60
  subnet-0b,0

lint reads files of 10 MB, in time and in less memory, whatever is in them; of user data it reads 256 KiB. The words in
front make them files of nodes:

  $ bomb() { { printf '%b' "$2"; yes "$3" | tr -d '\n' | tr '@' '\n'; } 2> /dev/null | head -c "$1"; }
  $ lint_bomb() { limited lint "$1" --fail-on never > answer 2> error || echo "[$?] $(cat error)"; }
  $ words='# karpenter.sh/v1 bootstrap.sh [settings\n'
  $ for unit in '[' '- ' 'a: ' '"" ' 'a,' '@' '- a@' '---@' '${a}' '{{'; do
  >   for start in "$words" "${words}a: ["; do bomb 9900000 "$start" "$unit" > bomb.yaml; lint_bomb bomb.yaml; done
  > done
  $ mime='MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="//"\n\n--//\nContent-Type: application/node.eks.aws\n\n'
  $ for unit in '[' '{{' '--//@@' '"" ' '$(' '`' '<<a@' '= ' '[a]@'; do
  >   bomb 260000 "$mime" "$unit" > bomb.txt; lint_bomb bomb.txt
  >   for name in sh toml ps1; do bomb 260000 "$words" "$unit" > bomb.$name; lint_bomb bomb.$name; done
  > done

Aliases that expand to 9 to the power of 20 values, and some that contain themselves:

  $ { echo 'apiVersion: karpenter.sh/v1'; echo 'a0: &a0 [x,x,x,x,x,x,x,x,x]'; for i in $(seq 20); do j="*a$((i - 1))"; echo "a$i: &a$i [$j,$j,$j,$j,$j,$j,$j,$j,$j]"; done; } > aliases.yaml
  $ limited lint aliases.yaml
  aliases.yaml:7:14: warning[unreadable]: the file has more than 100000 values
    a5: &a5 [*a4,*a4,*a4,*a4,*a4,*a4,*a4,*a4,*a4]
                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    = help: lint reads smaller files
  
  1 warning; 1 of 1 file has node configuration
  $ printf 'apiVersion: karpenter.sh/v1\na: &a\n  b: *a\n' | limited lint -
  -:3:6: warning[unreadable]: the alias is within the value that it stands for
      b: *a
         ^~
    = help: an alias can stand only for a value before it
  
  1 warning; 1 of 1 file has node configuration
