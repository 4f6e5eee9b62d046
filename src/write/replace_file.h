// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace maxpods {

/// What temporary files begin with. A walk leaves them out, as their names say nothing of nodes.
inline constexpr std::string_view temporary_file_prefix = ".maxpods-";

/// Why the file cannot be replaced: it is a symbolic link or no file, it or its directory is
/// read-only, or it does not have this content any more. Absent if it can be.
std::optional<std::string> why_not_replaceable(const std::string& path, std::string_view content);

/// Replaces the content of a file whole or not at all, whenever the process ends: by a temporary
/// file beside it, with its mode and its owner, which then takes its name. Returns why that was not
/// possible, as above, or because the disk is full; absent if it was done.
std::optional<std::string> replace_file(const std::string& path, std::string_view before,
                                        std::string_view after);

}  // namespace maxpods
