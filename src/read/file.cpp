// SPDX-License-Identifier: Apache-2.0
#include "read/file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include "text/bad_input.h"

namespace maxpods {
namespace {

[[noreturn]] void refuse(const std::string& path, std::string_view reason) {
  throw BadInput(fmt::format("cannot read {}: {}",
                             path == "-" ? file_title(path) : fmt::format("'{}'", path), reason));
}

}  // namespace

std::string file_title(const std::string& path) { return path == "-" ? "standard input" : path; }

InputFile::InputFile(const std::string& path)
    : path_(path), opened_(path == "-" ? nullptr : std::fopen(path.c_str(), "rbe"), std::fclose) {
  if (path != "-" && opened_ == nullptr) refuse(path, std::strerror(errno));
}

std::size_t InputFile::read(std::span<char> buffer) {
  std::FILE* const file = opened_ ? opened_.get() : stdin;
  const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file);
  if (count == 0 && std::ferror(file) != 0) refuse(path_, std::strerror(errno));
  return count;
}

void check_size(const std::string& path, std::size_t bytes) {
  if (bytes > most_held_file_bytes) refuse(path, "it is larger than 4 MiB");
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
