// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// `text` with the ASCII letters made small.
std::string lower_case(std::string_view text);

}  // namespace maxpods
