// SPDX-License-Identifier: Apache-2.0
// The input is a command line, an argument a line; then the files that it may name, each under a
// line `@NAME`, standard input under `@-`. There is no other file, and no network.
#include "contract.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const maxpods::fuzz::Parts parts = maxpods::fuzz::parts_of(maxpods::fuzz::text_of(data, size));
  maxpods::fuzz::Arguments arguments;
  // No argument has a NUL byte.
  for (const std::string& line : parts.lines) arguments.emplace_back(line.c_str());
  maxpods::fuzz::check_call(parts.files, arguments);
  return 0;
}
