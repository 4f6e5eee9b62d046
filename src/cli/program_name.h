// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// The name of the program, and what users type to run it.
inline constexpr std::string_view own_name = "maxpods";

/// What users type to run the program that was started under that name or path: `kubectl maxpods`
/// for `kubectl-maxpods`, which is how kubectl starts its plugins; `own_name` for all others.
std::string_view typed_name(std::string_view started_as);

/// `text` with the commands that it names as users type them: of `program` instead of `own_name`.
/// A command is `own_name` and the name of a command behind it; `own_name` alone is the product.
std::string with_typed_commands(std::string text, std::string_view program);

}  // namespace maxpods
