# Which commit the source tree SOURCE is. Sets
#
#   COMMIT       12 digits of its hash, with -modified behind them where files differ from it; empty where it is not known
#   COMMIT_TIME  when it was made, in seconds since 1970; empty where that is not known
#
# It is asked for where it is needed, while building and packing: what was known while configuring may be stale. A tree
# without .git is that of a `git archive`, which names its commit, or not known: a repository around it is another one.

function(ask_git result)
  # Who builds a tree runs its code already, so that it does not matter whose it is: containers build as root what others
  # have checked out. git compares real paths.
  file(REAL_PATH ${SOURCE} tree)
  execute_process(
    COMMAND git --no-optional-locks -c safe.directory=${tree} ${ARGN}
    WORKING_DIRECTORY ${tree}
    OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET
    RESULT_VARIABLE status)
  if(NOT status STREQUAL "0")
    set(answer "")
  endif()
  set(${result} "${answer}" PARENT_SCOPE)
endfunction()

set(COMMIT "")
set(COMMIT_TIME "")
if(EXISTS ${SOURCE}/.git)
  ask_git(COMMIT describe --always --exclude=* --abbrev=12 --dirty=-modified)
  ask_git(COMMIT_TIME log -1 --format=%ct)
else()
  file(STRINGS ${SOURCE}/data/packaging/archived_commit.txt archived)
  if(archived MATCHES "^([0-9a-f]+) ([0-9]+)$")
    string(SUBSTRING ${CMAKE_MATCH_1} 0 12 COMMIT)
    set(COMMIT_TIME ${CMAKE_MATCH_2})
  endif()
endif()
