// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// The change from `before` to `after` as a unified diff of the file at the path, which is
/// relative: what `git apply` and `patch -p1` take, line ends as they are. Empty if there is none.
/// The number of lines in it is the least possible, unless very many lines differ.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace maxpods
