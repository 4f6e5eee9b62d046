The manual is sound:

  $ groff -man -ww -z "$MAXPODS_SOURCE/man/maxpods.1"

It is of this version, and its text is for looking things up:

  $ version=$(maxpods --version | sed 's/.* \([0-9.]*\),.*/\1/')
  $ grep -c "^\.TH MAXPODS 1 [0-9-]* \"maxpods $version\"" "$MAXPODS_SOURCE/man/maxpods.1"
  1
  $ sed 's/\\-/-/g; s/\\~/ /g; s/\\f[A-Z]//g' "$MAXPODS_SOURCE/man/maxpods.1" > manual

The release that is the newest known one is named:

  $ newest=$(maxpods explain m5.large | sed -n 's/.*VPC CNI \([0-9.]*\)$/\1/p')
  $ grep -c "Default: $newest, the newest known" manual
  1

Every command, target and option is in it:

  $ names_in() { sed -n "/^$1:/,/^\$/p" | sed -n 's/^  \([a-z]*\) .*/\1/p'; }
  $ commands=$(maxpods help | names_in Commands)
  $ targets=$(maxpods help emit | names_in Targets)
  $ echo $commands / $targets
  explain compare list emit help / bootstrap eksctl
  $ for name in $commands $targets; do
  >   grep -qE "^\.B( maxpods)? $name\$" manual || echo "not in the manual: $name"
  > done
  $ for command in "" $commands $(printf 'emit:%s ' $targets); do
  >   maxpods help ${command/:/ } | grep -oE '^  (-[a-zA-Z], )?--[a-z-]+(, --[a-z-]+)*' | tr -d ' ' | tr , '\n'
  > done | sort -u > options
  $ grep -c . options
  49
  $ while read -r option; do
  >   grep -qE "^\.(B|BI|BR) $option( |\$)" manual || echo "not in the manual: $option"
  > done < options

And nothing else is:

  $ sed -nE 's/^\.(B|BI|BR) (--?[a-zA-Z-]+).*/\2/p' manual | sort -u | grep -xvFf options
  [1]

Its examples work:

  $ sed -n '/^\.SH EXAMPLES/,$p' manual | sed -n '/^\.EX/,/^\.EE/p' | grep -v '^\.E' > examples
  $ grep -c . examples
  5
  $ eksctl() { echo "eksctl $*"; }
  $ . ./examples > /dev/null
  $ echo $max_pods
  110
