// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maxpods {

/// The words in a row, with the separator between each two.
std::string joined(const std::vector<std::string_view>& words, std::string_view separator);

/// The parts of `text` between the separators; one part more than there are separators.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace maxpods
