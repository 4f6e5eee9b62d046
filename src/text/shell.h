// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// `word` in single quotes, so that a POSIX shell takes it as one word and changes nothing in it.
std::string shell_quoted(std::string_view word);

}  // namespace maxpods
