// SPDX-License-Identifier: Apache-2.0
// Prints the dictionary of command_line_fuzzer: every command, option and word that the program
// defines, what stands in its examples, and what files of an input start with.
#include <cctype>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

#include "faults/command_shapes.h"

using namespace std::string_literals;

namespace {

/// A line of a libFuzzer dictionary.
void print_entry(std::string_view word) {
  std::putchar('"');
  for (const char c : word) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_plain = std::isprint(byte) != 0 && byte != '"' && byte != '\\';
    std::printf(is_plain ? "%c" : "\\x%02x", byte);
  }
  std::puts("\"");
}

}  // namespace

int main() {
  std::set<std::string> words{"-",   "--",       "\0"s,    "10.0.0.0/24",      "2001:db8::/64",
                              "doc", "\n@doc\n", "\n@-\n", "\n--catalog\ndoc", "\n-ojson"};
  for (const maxpods::faults::CommandShape& command : maxpods::faults::command_shapes()) {
    words.insert(command.path.begin(), command.path.end());
    for (const auto& example : command.examples) words.insert(example.begin(), example.end());
    for (const maxpods::faults::OptionShape& option : command.options) {
      words.insert(option.names.begin(), option.names.end());
      // There are hundreds of families, and one is as good as another.
      if (!option.placeholder.starts_with("FAMILY")) {
        words.insert(option.words.begin(), option.words.end());
      }
    }
  }
  for (const std::string& word : words) print_entry(word);
}
