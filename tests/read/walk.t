The files that lint reads. Each of these has node configuration, and nothing else tells which were read:

  $ put() { mkdir -p "$(dirname "$1")"; printf '#!/bin/bash\n/etc/eks/bootstrap.sh blue\n' > "$1"; }
  $ read_files() { maxpods lint "$@" -o json --fail-on never | sed -n '/"configurations": \[/,/^  \]/s/^ *"file": "\(.*\)",/\1/p'; }
  $ mkdir tree; cd tree
  $ for name in b.sh a/z.tpl a/b/user-data a/b/UserData.mime a.tftpl c.txt d.yaml e.yml f.json g.toml h.ps1; do put $name; done
  $ for name in no.md noext main.tf user.data; do put $name; done
  $ for name in .git/a.sh .terraform/a.sh node_modules/a.sh vendor/a.sh a/.hidden/a.sh; do put $name; done
  $ put .hidden.sh

By names, in their order; hidden directories and those of other people's code are left out:

  $ read_files
  .hidden.sh
  a/b/UserData.mime
  a/b/user-data
  a/z.tpl
  a.tftpl
  b.sh
  c.txt
  d.yaml
  e.yml
  f.json
  g.toml
  h.ps1
  $ cd ..
  $ read_files tree/a
  tree/a/b/UserData.mime
  tree/a/b/user-data
  tree/a/z.tpl
  $ read_files ./tree/a/
  ./tree/a/b/UserData.mime
  ./tree/a/b/user-data
  ./tree/a/z.tpl

A file that is named is read, whatever its name, and so is a directory:

  $ read_files tree/noext tree/vendor
  tree/noext
  tree/vendor/a.sh

Paths that overlap, even by another name: each file once.

  $ ln -s tree link
  $ read_files tree/a tree/a/b/../z.tpl link/a "$PWD/tree/a/z.tpl"
  tree/a/b/UserData.mime
  tree/a/b/user-data
  tree/a/z.tpl

A link is followed if it is named, and not in a directory:

  $ mkdir links
  $ ln -s ../tree/a links/directory
  $ ln -s ../tree/b.sh links/file.sh
  $ ln -s .. links/up
  $ read_files links
  $ read_files links/file.sh links/directory
  links/file.sh
  links/directory/b/UserData.mime
  links/directory/b/user-data
  links/directory/z.tpl

Globs leave files and directories out, by their names and by their paths:

  $ exclude() { (cd tree && read_files --exclude "$1" | tr '\n' ' '); echo; }
  $ exclude '*.sh'
  a/b/UserData.mime a/b/user-data a/z.tpl a.tftpl c.txt d.yaml e.yml f.json g.toml h.ps1 
  $ exclude b
  .hidden.sh a/z.tpl a.tftpl b.sh c.txt d.yaml e.yml f.json g.toml h.ps1 
  $ exclude a/b/
  .hidden.sh a/z.tpl a.tftpl b.sh c.txt d.yaml e.yml f.json g.toml h.ps1 
  $ exclude './a/*'
  .hidden.sh a.tftpl b.sh c.txt d.yaml e.yml f.json g.toml h.ps1 
  $ exclude '**/z.tpl'
  .hidden.sh a/b/UserData.mime a/b/user-data a.tftpl b.sh c.txt d.yaml e.yml f.json g.toml h.ps1 
  $ exclude '[a-f]*'
  .hidden.sh g.toml h.ps1 
  $ read_files tree --exclude tree/a --exclude '*.?*'
  $ read_files tree/b.sh --exclude '*.sh'
  tree/b.sh

Large and binary files are left out, and named ones with a warning:

  $ mkdir odd
  $ { printf '/etc/eks/bootstrap.sh a\n'; head -c 10000000 /dev/zero | tr '\0' '#'; } > odd/large.sh
  $ printf '/etc/eks/bootstrap.sh a\0' > odd/binary.sh
  $ maxpods lint odd
  no node configuration in 0 files
  $ maxpods lint odd/large.sh odd/binary.sh
  maxpods: warning: cannot read 'odd/large.sh': it is larger than 10 MB
  maxpods: warning: cannot read 'odd/binary.sh': it is binary
  no node configuration in 0 files
