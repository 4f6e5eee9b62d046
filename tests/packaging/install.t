What `cmake --install` installs, no more and no less. The completions are installed as they stand in the source.

  $ cmake --install "$MAXPODS_BUILD" --prefix "$PWD/root" > /dev/null
  $ (cd root && find . -type f -printf '%m %P\n' | sort -k 2)
  755 bin/maxpods
  644 share/bash-completion/completions/maxpods
  644 share/doc/maxpods/CHANGELOG.md
  644 share/doc/maxpods/LICENSE
  644 share/doc/maxpods/README.md
  644 share/doc/maxpods/copyright
  644 share/fish/vendor_completions.d/maxpods.fish
  644 share/man/man1/maxpods.1
  644 share/zsh/site-functions/_maxpods
  $ cd root/share
  $ cmp bash-completion/completions/maxpods "$MAXPODS_SOURCE/data/completions/maxpods.bash"
  $ cmp zsh/site-functions/_maxpods "$MAXPODS_SOURCE/data/completions/_maxpods"
  $ cmp fish/vendor_completions.d/maxpods.fish "$MAXPODS_SOURCE/data/completions/maxpods.fish"

The installed program runs, away from the directory where it was built:

  $ $MAXPODS_EMULATOR ../bin/maxpods m5.large
  29

Whose code a static program contains is said beside it:

  $ sed -n 's/^Files: //p' doc/maxpods/copyright
  *
  CLI11
  fmt
  nlohmann_json
  toml++
  yaml-cpp
  zlib
