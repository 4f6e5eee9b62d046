// SPDX-License-Identifier: Apache-2.0
#include "text/shell.h"

namespace maxpods {

std::string shell_quoted(std::string_view word) {
  std::string quoted = "'";
  for (const char c : word) {
    if (c == '\'') {
      quoted += R"('\'')";
    } else {
      quoted += c;
    }
  }
  return quoted + "'";
}

}  // namespace maxpods
