// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "cli/options.h"

namespace maxpods {

/// Throws BadInput for an option that ends with `=`: CLI11 would take the next argument for the
/// value that is missing.
void refuse_empty_values(std::span<const std::string> arguments);

/// Parses the arguments: whether all are understood. If not, and all options are registered, throws
/// BadInput that says why. `full_name` is what the user called, as in `maxpods list`.
bool understands(Options& options, std::span<const std::string> arguments, Options::Register which,
                 const std::string& full_name);

}  // namespace maxpods
