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
