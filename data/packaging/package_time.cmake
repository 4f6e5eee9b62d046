# Read by CPack before it packs: the time of everything in the packages is that of the commit, or now where that is not
# known.

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(SOURCE ../..)
  cmake_path(ABSOLUTE_PATH SOURCE BASE_DIRECTORY ${CMAKE_CURRENT_LIST_DIR} NORMALIZE)
  include(${CMAKE_CURRENT_LIST_DIR}/source_commit.cmake)
  if(COMMIT_TIME STREQUAL "")
    string(TIMESTAMP COMMIT_TIME %s)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${COMMIT_TIME})
endif()
