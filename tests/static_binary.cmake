# Fails where PROGRAM needs shared objects or is larger than a download should be.

cmake_minimum_required(VERSION 3.25)

set(ENV{LC_ALL} C)

# ldd would call every program for another machine static.
execute_process(COMMAND readelf --wide --segments --dynamic ${PROGRAM} OUTPUT_VARIABLE answer COMMAND_ERROR_IS_FATAL ANY)
if(answer MATCHES "INTERP|NEEDED")
  message(SEND_ERROR "${PROGRAM} is not static: ${answer}")
endif()

# The catalog, and the parsers of YAML, TOML and gzip, each about a tenth.
math(EXPR most_bytes "6 * 1024 * 1024")
file(SIZE ${PROGRAM} bytes)
if(NOT bytes LESS most_bytes)
  message(SEND_ERROR "${PROGRAM} has ${bytes} bytes, ${most_bytes} are too many")
endif()
message(STATUS "${bytes} bytes, static")
