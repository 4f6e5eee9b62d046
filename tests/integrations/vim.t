What the manual gives Vim finds the place, the severity and the message of each finding:

  $ command -v vim > /dev/null || exit 80
  $ cp -r "$TESTDIR/infra" .
  $ python3 "$TESTDIR/manual_examples.py" errorformat > vimrc
  $ cat >> vimrc <<'VIM'
  > set nomore
  > silent! make!
  > for found in getqflist()
  >   let place = bufname(found.bufnr) . ' ' . found.lnum . ' ' . found.col
  >   call writefile([place . ' ' . found.type . ' ' . found.text[:24]], 'found', 'a')
  > endfor
  > quitall!
  > VIM
  $ vim -es -u NONE -N -S vimrc > /dev/null && cat found
  infra/node class.yaml 7 16 e [karpenter-overwrites]: K
  infra/nodes.yaml 5 82 w [needs-prefixes]: m5.larg
  infra/nodes.yaml 6 81 n [fewer-than-recommended]:
