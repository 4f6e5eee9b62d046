// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// `text`, which may quote what was given, made fit for a terminal: no control characters, and an
/// end. `?` stands for each that was there.
std::string presentable(std::string_view text);

}  // namespace maxpods
