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

/// Throws BadInput where what was read of the file is larger than any this program is for (64 MiB).
void check_size(const std::string& path, std::size_t bytes);

/// What stands in the file, or on standard input where `path` is `-`. Throws BadInput where that
/// cannot be read, or is larger than any file this program is for (64 MiB).
std::string read_file(const std::string& path);

/// How messages call that file: its path, or `standard input`.
std::string file_title(const std::string& path);

}  // namespace maxpods
