// SPDX-License-Identifier: Apache-2.0
#include "read/file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "text/bad_input.h"

namespace maxpods {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20U;

[[noreturn]] void refuse(const std::string& path, std::string_view reason) {
  throw BadInput(fmt::format("cannot read {}: {}",
                             path == "-" ? file_title(path) : fmt::format("'{}'", path), reason));
}

}  // namespace

std::string file_title(const std::string& path) { return path == "-" ? "standard input" : path; }

std::string read_file(const std::string& path) {
  const bool from_stdin = path == "-";
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(
      from_stdin ? nullptr : std::fopen(path.c_str(), "rbe"), std::fclose);
  std::FILE* const file = from_stdin ? stdin : opened.get();
  if (file == nullptr) refuse(path, std::strerror(errno));

  std::string content;
  std::array<char, 65536> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file)) {
    content.append(buffer.data(), count);
    if (content.size() > most_bytes) refuse(path, "it is larger than 64 MiB");
  }
  if (std::ferror(file) != 0) refuse(path, std::strerror(errno));
  return content;
}

}  // namespace maxpods
