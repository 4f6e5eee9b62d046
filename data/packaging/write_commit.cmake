# Writes the commit of the source tree SOURCE to OUTPUT, for C++, and leaves the file alone where it says so already:
#
#   cmake -D SOURCE=. -D OUTPUT=commit.inc -P data/packaging/write_commit.cmake

cmake_minimum_required(VERSION 3.25)

include(${CMAKE_CURRENT_LIST_DIR}/source_commit.cmake)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT "constexpr std::string_view commit = \"@COMMIT@\";\n" @ONLY)
