// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// Whether it is a flag of the kubelet that is about pods, or that stands beside those.
bool is_usual_flag(std::string_view name);

/// What to do in place of a flag that the kubelet does not have, and exits on; empty for all other
/// names, also of flags that no list here has.
std::string instead_of_flag(std::string_view name);

}  // namespace maxpods
