// SPDX-License-Identifier: Apache-2.0
// Whole command lines: an argument on each line, and after a NUL what the file `doc` and standard
// input have.
#include <algorithm>

#include "contract.h"

namespace {

/// Whether a call could read what is not the fuzzer's, or wait for the network.
bool reaches_out(std::string_view argument) {
  for (const std::string_view place : {"/dev", "/proc", "/sys", "..", "imds"}) {
    if (argument.find(place) != std::string_view::npos) return true;
  }
  return argument.starts_with('/') || argument.find("=/") != std::string_view::npos;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static maxpods::Document document;
  std::string_view text = maxpods::text_of(data, size);
  const std::size_t lines_end = std::min(text.find('\0'), text.size());
  document.set(text.substr(std::min(lines_end + 1, text.size())));
  text = text.substr(0, lines_end);
  std::vector<std::string> arguments;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string argument(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (reaches_out(argument)) return 0;
    arguments.push_back(argument == "doc" ? document.path() : std::move(argument));
  }
  maxpods::check_call(arguments);
  return 0;
}
