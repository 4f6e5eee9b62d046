# Makes C++ of the completion scripts, so that the program can print them: a string each.
#
#   cmake -D DIRECTORY=data/completions -D OUTPUT=FILE -P data/generate_completions.cmake

cmake_minimum_required(VERSION 3.25)

set(definitions "")
foreach(shell_and_file IN ITEMS bash:maxpods.bash zsh:_maxpods fish:maxpods.fish
    kubectl:kubectl_complete-maxpods)
  string(REPLACE ":" ";" parts ${shell_and_file})
  list(GET parts 0 shell)
  list(GET parts 1 file)
  # In hexadecimal: CMake would read brackets and semicolons as lists.
  file(READ ${DIRECTORY}/${file} bytes HEX)
  string(REGEX REPLACE "(..)" "\\\\x\\1" escaped "${bytes}")
  string(APPEND definitions "constexpr std::string_view ${shell}_script = \"${escaped}\";\n")
endforeach()
file(WRITE "${OUTPUT}" "${definitions}")
