// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace maxpods {

/// A file that lint may read.
struct WalkedFile {
  /// As walked from the path that was given: `dir/a/b.yaml` for `dir`, and `a/b.yaml` for `.`.
  std::string path;
  /// Whether the user named it, rather than a directory above it.
  bool is_named = false;
};

/// A file or a directory that cannot be read, and why.
struct UnreadPath {
  std::string path;
  std::string reason;
};

struct Walk {
  /// Each file once, in the order of the paths and then of the names.
  std::vector<WalkedFile> files;
  std::vector<UnreadPath> unread;
};

/// The files in the paths: those that they name, which may be pipes, and in directories those whose
/// names say that they may configure nodes. Symbolic links in directories are not followed. What a
/// glob of `excluded` names, by its name or by its path, is left out, and so are hidden
/// directories, node_modules, .terraform and vendor. Throws BadInput for a path that does not
/// exist, and for one that is neither a file, nor a pipe, nor a directory, nor `-`.
Walk walk(const std::vector<std::string>& paths, const std::vector<std::string>& excluded);

/// The bound on files that lint reads.
inline constexpr std::size_t max_walked_file_bytes = 10'000'000;

/// The content of the file; absent if it is binary, is larger than `max_walked_file_bytes`, or
/// cannot be read. Then `unread` gets it, unless nobody has named it and it can be read.
std::optional<std::string> read_walked(const WalkedFile& file, std::vector<UnreadPath>& unread);

}  // namespace maxpods
