Output that cannot be written is an error, even when it is short:

  $ maxpods m5.large > /dev/full
  maxpods: error: cannot write the answer: No space left on device
  [2]
  $ maxpods list -q -o json > /dev/full
  maxpods: error: cannot write the answer: No space left on device
  [2]
  $ maxpods m5.large >&-
  maxpods: error: cannot write the answer: Bad file descriptor
  [2]
  $ maxpods --version > /dev/full
  maxpods: error: cannot write the answer: No space left on device
  [2]
  $ maxpods --help > /dev/full
  maxpods: error: cannot write the answer: No space left on device
  [2]

A reader that has seen enough is none:

  $ bash -o pipefail -c 'maxpods list -q -o json | head -1'
  {
  [141]

Warnings lost with stderr do no harm:

  $ maxpods m4.large --prefix-delegation 2>&-
  20
  $ maxpods m4.large --prefix-delegation 2> /dev/full
  20

Colour only where it is asked for, as nothing here is a terminal:

  $ maxpods explain m5.large | grep -c "$(printf '\033')"
  0
  [1]
  $ maxpods explain m5.large --color always | grep -c "$(printf '\033')"
  5
  $ NO_COLOR=1 maxpods explain m5.large --color always | grep -c "$(printf '\033')"
  5
  $ maxpods m5.larg --color always 2>&1 | head -1 | cat -v
  maxpods: ^[[1;31merror:^[[0m unknown instance type 'm5.larg'; did you mean 'm5.large'?

On a terminal, unless NO_COLOR or TERM says no:

  $ on_terminal() {
  >   script -qec "$*" /dev/null < /dev/null | grep -c "$(printf '\033')"
  > }
  $ TERM=xterm NO_COLOR= on_terminal maxpods explain m5.large
  5
  $ TERM=xterm NO_COLOR=0 on_terminal maxpods explain m5.large
  0
  [1]
  $ TERM=dumb NO_COLOR= on_terminal maxpods explain m5.large
  0
  [1]
  $ TERM=xterm NO_COLOR= on_terminal maxpods explain m5.large --color never
  0
  [1]

Messages are wrapped to the width of a terminal, in words only, and nowhere else:

  $ cat > at_width.py <<'END'
  > import fcntl, os, pty, struct, sys, termios
  > child, terminal = pty.fork()
  > if child == 0:
  >   fcntl.ioctl(2, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
  >   os.environ.pop("COLUMNS", None)
  >   os.execvp(sys.argv[2], sys.argv[2:])
  > shown = b""
  > try:
  >   while part := os.read(terminal, 65536): shown += part
  > except OSError: pass
  > print(shown.decode().replace("\r\n", "\n"), end="")
  > END
  $ TERM=dumb python3 at_width.py 80 maxpods plan m5.large --pods 1 --subnet 10.0.0.0/24 --custom-networking
  maxpods: error: --custom-networking needs --pod-subnet, which has the addresses
                  of pods
  hint: for example --pod-subnet 100.64.0.0/16
  $ TERM=dumb python3 at_width.py 80 maxpods check m5.large --aws-node no.json --cluster no.json --kubernetes-version 1.31
  maxpods: error: --cluster and --kubernetes-version cannot be combined: the file
                  has the value
  $ TERM=dumb python3 at_width.py 80 maxpods emit eksctl --max-pods 110 --cluster blue
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a
                    managed node group without an AMI ID (al2023): sources
                    conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region
        REGION --ami-id AMI
  maxpods: warning: the text names no instance type: eksctl uses m5.large by
                    default
  hint: add the types that the value is for
  eksctl create nodegroup --cluster blue --max-pods-per-node 110
  $ TERM=dumb python3 at_width.py 120 maxpods emit eksctl --max-pods 110 --cluster blue
  maxpods: warning: NodeConfig spec.kubelet.config.maxPods may not be applied on a managed node group without an AMI ID
                    (al2023): sources conflict
  hint: use a config file: maxpods emit eksctl-config TYPE --cluster NAME --region REGION --ami-id AMI
  maxpods: warning: the text names no instance type: eksctl uses m5.large by default
  hint: add the types that the value is for
  eksctl create nodegroup --cluster blue --max-pods-per-node 110
  $ TERM=xterm NO_COLOR= python3 at_width.py 80 maxpods expression 'vcpus + 1 > 2 ? 1 : 2' m5.large | cat -v
  maxpods: ^[[1;31merror:^[[0m the expression, column 1: nodeadm has no variable 'vcpus'
    vcpus + 1 > 2 ? 1 : 2
    ^~~~~
    nodeadm would only log this on the node, and use its ENI formula
  hint: nodeadm has vcpus with amazon-eks-ami pull request 2777 (2026-07-29): if
        your AMI has it, add --vcpus-available
  $ TERM=dumb COLUMNS=120 python3 at_width.py 40 sh -c 'maxpods m5.large --os windows --ip-family ipv6 2>&1 | cat'
  maxpods: error: --os windows and --ip-family ipv6 cannot be combined: IPv6 is for Linux only

Pipes that do not wait, as whoever shares them may have asked for, lose nothing:

  $ cat > through_pipes_that_do_not_wait.py <<'END'
  > import os, subprocess, sys, threading, time
  > to_read, to_write = os.pipe(), os.pipe()
  > for end in to_read + to_write: os.set_blocking(end, False)
  > program = subprocess.Popen(sys.argv[1:], stdin=to_read[0], stdout=to_write[1])
  > os.close(to_read[0]); os.close(to_write[1])
  > time.sleep(0.1)
  > os.set_blocking(to_read[1], True)
  > def feed():
  >   os.write(to_read[1], sys.stdin.buffer.read())
  >   os.close(to_read[1])
  > threading.Thread(target=feed).start()
  > time.sleep(0.1)
  > os.set_blocking(to_write[0], True)
  > with os.fdopen(to_write[0], "rb") as pipe: sys.stdout.buffer.write(pipe.read())
  > sys.exit(program.wait())
  > END
  $ maxpods list -q -o json > all.json
  $ maxpods list -q -o=json | cmp - all.json
  $ maxpods list -q -o json --catalog "$MAXPODS_SOURCE/data/instance-types.csv" | cmp - all.json
  $ python3 through_pipes_that_do_not_wait.py maxpods list -q -o json --catalog - < "$MAXPODS_SOURCE/data/instance-types.csv" | cmp - all.json
