// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace maxpods {

/// What `--version` prints: version, commit and date of the catalog, as one line.
std::string version_line();

}  // namespace maxpods
