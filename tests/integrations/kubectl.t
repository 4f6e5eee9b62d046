As `kubectl maxpods`: kubectl starts the program kubectl-maxpods for it.

  $ mkdir bin && ln -s "$MAXPODS_BUILD/maxpods" bin/kubectl-maxpods
  $ kubectl() { [ "$1" = maxpods ] && shift && $MAXPODS_EMULATOR "$PWD/bin/kubectl-maxpods" "$@"; }
  $ kubectl maxpods m5.large
  29
  $ kubectl maxpods m3.large --prefix-delegtion
  kubectl maxpods: error: unknown option '--prefix-delegtion'; did you mean '--prefix-delegation'?
  hint: see kubectl maxpods --help
  [2]
  $ kubectl maxpods emit
  kubectl maxpods: error: no emit target given
  hint: list the targets with: kubectl maxpods emit --list
  [2]
  $ kubectl maxpods check m4.large --prefix-delegation | grep -- --nitro
  kubectl maxpods: warning: 1 of 5 prerequisites failed
           kubectl maxpods list --nitro
  $ kubectl maxpods m5.large > /dev/full
  kubectl maxpods: error: cannot write the answer: No space left on device
  [2]

Help names every command as it is typed; `maxpods` alone is the product:

  $ commands=$(maxpods help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\) .*/\1/p')
  $ for command in "" $commands emit:{nodeadm,karpenter,eksctl} catalog:{info,diff} completion:kubectl; do
  >   kubectl maxpods help ${command/:/ } | sed 's/kubectl maxpods//g; s/# maxpods: ignore//' | grep -w maxpods
  > done
  failed read or write; 70 a bug in maxpods. See `man maxpods` for details.
     completion kubectl > ~/.local/bin/kubectl_complete-maxpods

Documents for other programs are the same under both names:

  $ for call in 'check m4.large --prefix-delegation -o json' 'emit karpenter m5.large --prefix-delegation' \
  >     'lint --list-rules -o json' 'migrate m5.large:20 --subnet 10.0.0.0/18 --cluster blue -o markdown' --version; do
  >   cmp <(maxpods $call 2> /dev/null) <(kubectl maxpods $call 2> /dev/null)
  > done

kubectl completes by a script of its own. It passes the words, and reads what can be completed, and in the last line whether
files can be, too: 0 if there are no words, 4 for never (cobra, ShellCompDirective).

  $ maxpods completion kubectl | cmp - "$MAXPODS_SOURCE/data/completions/kubectl_complete-maxpods"
  $ shellcheck "$MAXPODS_SOURCE/data/completions/kubectl_complete-maxpods"
  $ mkdir path && ln -s "$(command -v maxpods)" path/kubectl-maxpods
  $ complete() { PATH=$PWD/path:$PATH "$MAXPODS_SOURCE/data/completions/kubectl_complete-maxpods" "$@"; }
  $ complete explain m5.8
  m5.8xlarge	32 vCPUs, 128 GiB
  :4
  $ complete list --sort-by pods-per
  pods-per-vcpu
  pods-per-gib
  :4
  $ complete lint ''
  :0
  $ complete explain m5.large --cni-max-eni '' | grep .
  :4
