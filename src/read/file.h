// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <span>
#include <string>

namespace maxpods {

/// A file open for reading, or standard input where its path is `-`.
class InputFile {
 public:
  /// Throws BadInput where it cannot be opened.
  explicit InputFile(const std::string& path);

  /// Reads into `buffer`. How many bytes; 0 at the end. Throws BadInput where that fails.
  std::size_t read(std::span<char> buffer);

 private:
  std::string path_;
  /// Null for standard input.
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened_;
};

/// How large a file may be of which all is held: far larger than a catalog, or an object of
/// Kubernetes, which keeps none of more than 1.5 MiB (etcd, --max-request-bytes).
inline constexpr std::size_t most_held_file_bytes = std::size_t{4} << 20U;

/// Throws BadInput where so many bytes were read of a file of which all is held, and that is more
/// than `most_held_file_bytes`.
void check_size(const std::string& path, std::size_t bytes);

/// What stands in the file, or on standard input where `path` is `-`. Throws BadInput where that
/// cannot be read, or is larger than `most_held_file_bytes`.
std::string read_file(const std::string& path);

/// How messages call that file: its path in quotes, or `standard input`.
std::string file_title(const std::string& path);

}  // namespace maxpods
