// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "lint/finding.h"
#include "source/bootstrap.h"

namespace maxpods {

/// Whether it is a flag of the kubelet that is about pods, or that stands beside those.
bool is_usual_flag(std::string_view name);

/// The flag of which the name is a typing error; empty if it is none.
std::string_view misspelled_flag(std::string_view name);

/// Whether the kubelet does not have the flag, and exits on it; false also for names that no list
/// here has.
bool is_unknown_flag(std::string_view name);

/// What passes flags on to the kubelet.
enum class FlagsOf { BootstrapScript, WindowsScript, NodeConfig };

/// The edits that mend a flag that the kubelet does not have; none if that is not sure.
using MendFlag = std::function<Edits(const CalledOption& flag)>;

/// The flags of the kubelet, as it reads them: those that it does not have (unknown-option), values
/// that are no number of pods (wrong-type), and --max-pods a second time (set-twice).
void check_kubelet_flags(const std::vector<CalledOption>& flags, FlagsOf source,
                         const MendFlag& mended, Findings& findings);

}  // namespace maxpods
