# Read by CPack before it packs: the time of everything in the packages is that of the commit, or now where that is not
# known.

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH SOURCE)
  include(${CMAKE_CURRENT_LIST_DIR}/source_commit.cmake)
  if(COMMIT_TIME STREQUAL "")
    string(TIMESTAMP COMMIT_TIME %s)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${COMMIT_TIME})
endif()
