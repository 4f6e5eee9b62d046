// SPDX-License-Identifier: Apache-2.0
#include "read/file.h"

#include <fmt/format.h>
#include <poll.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "text/bad_input.h"

namespace maxpods {
namespace {

[[noreturn]] void refuse(const std::string& path, std::string_view reason) {
  throw BadInput(fmt::format("cannot read {}: {}", file_title(path), reason));
}

/// Waits for input after a failed read; false where the read failed for another reason than
/// O_NONBLOCK, which a process that shares standard input may have set.
bool wait_for_more(std::FILE* file) {
  pollfd ready{.fd = fileno(file), .events = POLLIN, .revents = 0};
  if (errno != EAGAIN || poll(&ready, 1, -1) < 0) return false;
  std::clearerr(file);
  return true;
}

}  // namespace

std::string file_title(const std::string& path) {
  return path == "-" ? "standard input" : fmt::format("'{}'", path);
}

InputFile::InputFile(const std::string& path)
    : path_(path), opened_(path == "-" ? nullptr : std::fopen(path.c_str(), "rbe"), std::fclose) {
  if (path != "-" && opened_ == nullptr) refuse(path, std::strerror(errno));
}

std::size_t InputFile::read(std::span<char> buffer) {
  std::FILE* const file = opened_ ? opened_.get() : stdin;
  std::size_t count = 0;
  // Fills the buffer, as callers take a buffer that is not full for the end of the file.
  while (true) {
    const std::span<char> rest = buffer.subspan(count);
    count += std::fread(rest.data(), 1, rest.size(), file);
    if (count == buffer.size() || std::ferror(file) == 0) return count;
    if (!wait_for_more(file)) refuse(path_, std::strerror(errno));
  }
}

void check_size(const std::string& path, std::size_t bytes) {
  if (bytes > max_held_file_bytes)
    refuse(path, fmt::format("it is larger than {} MiB", max_held_file_bytes >> 20U));
}

std::string read_file(const std::string& path) {
  InputFile file(path);
  std::string content;
  std::array<char, 8192> buffer{};
  while (const std::size_t count = file.read(buffer)) {
    content.append(buffer.data(), count);
    check_size(path, content.size());
  }
  return content;
}

}  // namespace maxpods
