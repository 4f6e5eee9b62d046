// SPDX-License-Identifier: Apache-2.0
#include "text/join.h"

namespace maxpods {

std::string joined(const std::vector<std::string_view>& words, std::string_view separator) {
  std::string text;
  for (const std::string_view word : words) {
    if (!text.empty()) text += separator;
    text += word;
  }
  return text;
}

}  // namespace maxpods
