// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace maxpods {

/// What stands in the file, or on standard input where `path` is `-`. Throws BadInput where that
/// cannot be read, or is larger than any file this program is for (64 MiB).
std::string read_file(const std::string& path);

/// How messages call that file: its path, or `standard input`.
std::string file_title(const std::string& path);

}  // namespace maxpods
