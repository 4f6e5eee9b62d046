The commit that `maxpods --version` names is that of its source tree, or none where it is not known.

  $ command -v git > /dev/null || exit 80
  $ mkdir -p tree/data/packaging
  $ archived='$Format:%H %ct$'
  $ echo "$archived" > tree/data/packaging/archived_commit.txt
  $ echo '/data/packaging/archived_commit.txt export-subst' > tree/.gitattributes
  $ commit_of() {
  >   cmake -D SOURCE="$PWD/$1" -D OUTPUT="$PWD/commit.inc" -P "$MAXPODS_SOURCE/data/packaging/write_commit.cmake" || return
  >   sed 's/[0-9a-f]\{12\}/HASH/' commit.inc
  > }
  $ git() { command git -c user.name=me -c user.email=me@example.org -c init.defaultBranch=main -C tree "$@"; }

Without a repository; with one around it; in one that has no commit yet:

  $ commit_of tree
  constexpr std::string_view commit = "";
  $ command git init -q . && commit_of tree
  constexpr std::string_view commit = "";
  $ git init -q && commit_of tree
  constexpr std::string_view commit = "";

In a commit; with files that differ from it, whether staged or not; with files that are not tracked:

  $ git add . && git commit -qm one && commit_of tree
  constexpr std::string_view commit = "HASH";
  $ grep -c "\"$(git rev-parse HEAD | cut -c 1-12)\"" commit.inc
  1
  $ echo >> tree/.gitattributes && commit_of tree
  constexpr std::string_view commit = "HASH-modified";
  $ git add . && commit_of tree
  constexpr std::string_view commit = "HASH-modified";
  $ git commit -qm two && touch tree/new && commit_of tree
  constexpr std::string_view commit = "HASH";

At a tag, as anywhere:

  $ git tag v1.2.3 && commit_of tree
  constexpr std::string_view commit = "HASH";

The file is left alone where it is right, so that nothing is compiled again:

  $ touch -d 2000-01-01 commit.inc && commit_of tree > /dev/null && date -r commit.inc +%Y
  2000

In a work tree beside the repository, and in an archive:

  $ git worktree add -q ../beside && commit_of beside
  constexpr std::string_view commit = "HASH";
  $ mkdir archive && git archive HEAD | tar -x -C archive && commit_of archive
  constexpr std::string_view commit = "HASH";
  $ grep -c "\"$(git rev-parse HEAD | cut -c 1-12)\"" commit.inc
  1

In a tree of somebody else, where git is careful; only root can make one:

  $ if [ "$(id -u)" = 0 ]; then chown -R nobody tree; fi
  $ commit_of tree
  constexpr std::string_view commit = "HASH";

Without git:

  $ git() { false; }
  $ mkdir bin && ln -s "$(command -v cmake)" "$(command -v sed)" bin
  $ PATH=$PWD/bin commit_of tree
  constexpr std::string_view commit = "";
