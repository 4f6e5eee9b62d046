// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"

namespace maxpods {

/// Throws BadInput for an option that ends with `=`: CLI11 would take the next argument for the
/// value that is missing.
void refuse_empty_values(std::span<const std::string> arguments);

/// The options that are meant by a variable of the VPC CNI, as ENABLE_PREFIX_DELEGATION=true, or by
/// an option of another name, as --pd. None for other words.
std::vector<std::string_view> options_meant_by(std::string_view word);

/// Parses the arguments: whether all are understood. If not, and all options are registered, throws
/// BadInput that says why. `full_name` is what the user called, as in `maxpods list`.
bool understands(Options& options, std::span<const std::string> arguments, Options::Register which,
                 const std::string& full_name);

}  // namespace maxpods
