What a process can meet: files that cannot be read, pipes that break, disks that are full. Every command that reads a
file, with that file in place of FILE:

  $ cat > commands <<'END'
  > m5.large --catalog FILE
  > catalog import FILE
  > catalog diff FILE
  > audit FILE
  > audit nodes.json --aws-node FILE
  > audit nodes.json --amazon-vpc-cni FILE
  > migrate --nodes FILE --subnet 10.0.0.0/18
  > subnet --subnets FILE --interfaces interfaces.json
  > subnet --subnets subnets.json --interfaces FILE
  > subnet --subnets subnets.json --interfaces interfaces.json --reservations FILE
  > plan m5.large:2 --subnets FILE --interfaces interfaces.json
  > check m5.large --aws-node FILE
  > check m5.large --os windows --amazon-vpc-cni FILE
  > check m5.large --cluster FILE
  > END
  $ corpus=$MAXPODS_SOURCE/tests/fuzz/corpus
  $ cp "$corpus/nodes/al2023.json" nodes.json
  $ sed -n '/^@subnets/,/^@interfaces/{/^@/!p}' "$corpus/subnets/ipv4" > subnets.json
  $ sed -n '/^@interfaces/,/^@reservations/{/^@/!p}' "$corpus/subnets/ipv4" > interfaces.json
  $ with() { sed "s,FILE,$1," commands | while read -r arguments; do maxpods $arguments < "${2:-/dev/null}" 2>&1; echo "[$?]"; done | sort | uniq -c; }

A file that is not there, a directory, one below a file, a name that is too long, and one without the right to read it:

  $ with missing.json
       14 [2]
       14 maxpods: error: cannot read 'missing.json': No such file or directory
  $ with .
       14 [2]
       14 maxpods: error: cannot read '.': Is a directory
  $ with nodes.json/nodes.json
       14 [2]
       14 maxpods: error: cannot read 'nodes.json/nodes.json': Not a directory
  $ with $(printf 'x%.0s' $(seq 300)) | sed 's/xxx*/LONG/'
       14 [2]
       14 maxpods: error: cannot read 'LONG': File name too long
  $ ln -s loop loop
  $ with loop
       14 [2]
       14 maxpods: error: cannot read 'loop': Too many levels of symbolic links

Reading that fails half way, as from a broken disk: no process may read the start of its own memory.

  $ with /proc/self/mem
       14 [2]
       14 maxpods: error: cannot read '/proc/self/mem': Input/output error

Standard input that is closed, a directory, or empty:

  $ with - . | sed 's/^ *//'
  14 [2]
  14 maxpods: error: cannot read standard input: Is a directory
  $ sed "s,FILE,-," commands | while read -r arguments; do maxpods $arguments 2>&1 <&-; echo "[$?]"; done | sort | uniq -c
       14 [2]
       14 maxpods: error: cannot read standard input: Bad file descriptor
  $ with - | grep -v '^ *1 hint'
       14 [2]
        2 hint: create the file with: aws ec2 describe-subnets
        2 hint: create the file with: kubectl get configmap amazon-vpc-cni -n kube-system -o json
        2 hint: create the file with: kubectl get daemonset aws-node -n kube-system -o json
        2 hint: create the file with: kubectl get nodes -o json
       14 maxpods: error: standard input is empty
  $ maxpods emit terraform-external <&-
  maxpods: error: cannot read standard input: Bad file descriptor
  [2]
  $ maxpods expression - m5.large <&-
  maxpods: error: cannot read standard input: Bad file descriptor
  [2]
  $ maxpods expression - m5.large < .
  maxpods: error: cannot read standard input: Is a directory
  [2]

lint reads what it can: a FIFO and a socket in a directory are not opened, and what cannot be read is a warning. Root may
read all, unless it gives that up:

  $ unprivileged() { if [ "$(id -u)" = 0 ]; then setpriv --bounding-set=-dac_override,-dac_read_search "$@"; else "$@"; fi; }
  $ mkdir -p tree/closed
  $ mkfifo tree/a.sh tree/b.yaml
  $ python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("tree/c.yaml")'
  $ ln -s /dev/zero tree/d.yaml
  $ echo bootstrap.sh > tree/e.sh
  $ echo /etc/eks/bootstrap.sh a > tree/f.sh
  $ chmod 0 tree/e.sh tree/closed
  $ unprivileged timeout 10 maxpods lint tree --ignore al2
  maxpods: warning: cannot read 'tree/closed': Permission denied
  maxpods: warning: cannot read 'tree/e.sh': Permission denied
  no findings; 1 of 1 file has node configuration
  $ echo /etc/eks/bootstrap.sh a > tree/a.sh &
  $ timeout 10 maxpods lint tree/a.sh --ignore al2
  no findings; 1 of 1 file has node configuration
  $ timeout 10 maxpods lint /dev/zero
  maxpods: error: cannot read '/dev/zero': it is neither a file nor a directory
  [2]
  $ maxpods lint /proc/self/mem
  maxpods: warning: cannot read '/proc/self/mem': Input/output error
  no node configuration in 0 files
  $ for file in missing.yaml nodes.json/a loop; do maxpods lint $file; done
  maxpods: error: cannot read 'missing.yaml': No such file or directory
  maxpods: error: cannot read 'nodes.json/a': Not a directory
  maxpods: error: cannot read 'loop': Too many levels of symbolic links
  [2]
  $ maxpods lint - < .
  maxpods: error: cannot read standard input: Is a directory
  [2]
  $ maxpods lint - <&-
  maxpods: error: cannot read standard input: Bad file descriptor
  [2]
  $ maxpods lint - < /dev/null
  no node configuration in 1 file
  $ timeout 10 maxpods lint - < /dev/zero
  maxpods: warning: cannot read standard input: it is binary
  no node configuration in 0 files

Input that comes a byte at a time, and is stopped and continued in between, is read to its end:

  $ slowly() { while IFS= read -r -n 1 -d '' c; do printf '%s' "${c:-$'\n'}"; done; }
  $ maxpods catalog export | head -3 > mine.csv
  $ slowly < mine.csv | maxpods a1.4xlarge --catalog -
  110
  $ mkfifo pipe
  $ maxpods audit pipe -q -o csv > audited & { head -c 1000 nodes.json; kill -STOP $!; sleep 0.1; kill -CONT $!; tail -c +1001 nodes.json; } > pipe; wait $!
  $ maxpods audit nodes.json -q -o csv | cmp - audited

Nothing is written before all is read, and nothing of an answer beside an error:

  $ { cat nodes.json; echo '{"items": [{'; } | maxpods audit - > answer
  maxpods: error: standard input ends too early, after 2739 bytes: expected string literal
  hint: create the file with: kubectl get nodes -o json
  [2]
  $ wc -c < answer
  0

An answer that cannot be written is an error, for every command and format; `cli/output.t` has the words:

  $ cat > answers <<'END'
  > m5.large
  > explain m5.large
  > compare m5.large -o csv
  > list -q -o json
  > emit nodeadm m5.large
  > check m5.large
  > subnet 10.0.0.0/24 -o map
  > warm m5.large --pods 5
  > plan m5.large:2 --subnet 10.0.0.0/24
  > migrate m5.large:2 --subnet 10.0.0.0/18
  > audit nodes.json -q
  > catalog export
  > expression max_pods --all -q
  > completion bash
  > help
  > --version
  > END
  $ while read -r arguments; do maxpods $arguments 2> error > /dev/full; echo "[$?] $(grep -c '^maxpods: error: cannot write the answer: No space left on device$' error)"; done < answers | sort | uniq -c
       16 [2] 1
  $ while read -r arguments; do maxpods $arguments 2> error >&-; echo "[$?] $(grep -c '^maxpods: error: cannot write the answer: Bad file descriptor$' error)"; done < answers | sort | uniq -c
       16 [2] 1

A disk that gets full in the midst of it, and a reader that is gone:

  $ bash -c 'ulimit -f 1; trap "" XFSZ; exec maxpods list -q -o json > part'
  maxpods: error: cannot write the answer: File too large
  [2]
  $ (trap '' PIPE; maxpods list -q -o json | true; echo ${PIPESTATUS[0]})
  maxpods: error: cannot write the answer: Broken pipe
  2
