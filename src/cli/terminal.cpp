// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace maxpods {
namespace {

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

Paint paint_for(int file_descriptor, ColorMode mode) {
  if (mode != ColorMode::Auto) return Paint(mode == ColorMode::Always);
  return Paint(environment("NO_COLOR").empty() && environment("TERM") != "dumb" &&
               isatty(file_descriptor) == 1);
}

bool write_all(int file_descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file_descriptor, text.data(), text.size());
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

}  // namespace maxpods
