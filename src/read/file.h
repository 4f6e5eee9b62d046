// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maxpods {

/// A file open for reading; standard input for the path `-`.
class InputFile {
 public:
  /// Throws BadInput where it cannot be opened.
  explicit InputFile(const std::string& path);

  /// Fills `buffer`, and returns the number of bytes read: fewer only at the end of the file.
  /// Throws BadInput on errors.
  std::size_t read(std::span<char> buffer);

 private:
  std::string path_;
  /// Null for standard input.
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened_;
};

/// The bound on files that are held in memory as a whole. Catalogs are smaller by far, and objects
/// of Kubernetes have at most 1.5 MiB (etcd, --max-request-bytes).
inline constexpr std::size_t max_held_file_bytes = std::size_t{4} << 20U;

/// Throws BadInput if `bytes`, which were read from the file, are more than `max_held_file_bytes`.
void check_size(const std::string& path, std::size_t bytes);

/// The content of the file, or of standard input for the path `-`. Throws BadInput where it cannot
/// be read, or is larger than `max_held_file_bytes`.
std::string read_file(const std::string& path);

/// The name of the file in messages: its path in quotes, or `standard input`.
std::string file_title(const std::string& path);

/// What `read` returns for the content and the title of the file; nothing without a path.
template <typename Document>
std::optional<Document> read_if_given(const std::optional<std::string>& path,
                                      Document (*read)(std::string_view, const std::string&)) {
  if (!path) return std::nullopt;
  return read(read_file(*path), file_title(*path));
}

}  // namespace maxpods
