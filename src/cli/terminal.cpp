// SPDX-License-Identifier: Apache-2.0
#include "cli/terminal.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <optional>

#include "text/number.h"
#include "text/table.h"

namespace maxpods {
namespace {

std::string_view environment(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

Paint paint_for(int file_descriptor, ColorMode mode, std::string_view program) {
  const bool is_auto = mode == ColorMode::Auto;
  const bool colours = is_auto ? environment("NO_COLOR").empty() && environment("TERM") != "dumb" &&
                                     isatty(file_descriptor) == 1
                               : mode == ColorMode::Always;
  return {colours, program};
}

std::size_t columns_of(int file_descriptor) {
  const std::optional<int> given = parse_integer(environment("COLUMNS"));
  if (given && *given > 0) return static_cast<std::size_t>(*given);
  winsize size{};
  const bool is_known = ioctl(file_descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
  return is_known ? size.ws_col : line_width;
}

bool write_all(int file_descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file_descriptor, text.data(), text.size());
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    if (written >= 0 || errno == EINTR) continue;
    // Another process that shares the pipe may have set it to non-blocking.
    pollfd ready{.fd = file_descriptor, .events = POLLOUT, .revents = 0};
    if (errno != EAGAIN || (poll(&ready, 1, -1) < 0 && errno != EINTR)) return false;
  }
  return true;
}

}  // namespace maxpods
