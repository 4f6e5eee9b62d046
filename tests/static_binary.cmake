# Fails where PROGRAM needs shared objects or is larger than a download should be.

cmake_minimum_required(VERSION 3.25)

set(ENV{LC_ALL} C)

execute_process(COMMAND ldd ${PROGRAM} OUTPUT_VARIABLE answer ERROR_VARIABLE answer)
if(NOT answer MATCHES "not a dynamic executable|statically linked")
  message(SEND_ERROR "${PROGRAM} is not static: ${answer}")
endif()

math(EXPR most_bytes "4 * 1024 * 1024")
file(SIZE ${PROGRAM} bytes)
if(NOT bytes LESS most_bytes)
  message(SEND_ERROR "${PROGRAM} has ${bytes} bytes, ${most_bytes} are too many")
endif()
message(STATUS "${bytes} bytes, static")
