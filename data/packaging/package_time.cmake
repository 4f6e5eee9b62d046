# Read by CPack before it packs: the time of everything in the packages is that of the commit, or where that is not known,
# the date of the catalog, so that the same sources make the same bytes.

if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(SOURCE ../..)
  cmake_path(ABSOLUTE_PATH SOURCE BASE_DIRECTORY ${CMAKE_CURRENT_LIST_DIR} NORMALIZE)
  include(${CMAKE_CURRENT_LIST_DIR}/source_commit.cmake)
  if(COMMIT_TIME STREQUAL "")
    file(READ ${SOURCE}/data/README.md catalog)
    string(REGEX MATCH "Catalog date: ([0-9-]+)" date "${catalog}")
    execute_process(COMMAND date --utc --date=${CMAKE_MATCH_1} +%s
      OUTPUT_VARIABLE COMMIT_TIME OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  endif()
  set(ENV{SOURCE_DATE_EPOCH} ${COMMIT_TIME})
endif()
