// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "node/mode.h"

/// The modes of pod networking side by side.
namespace maxpods {

/// A row per type, a column per mode: the recommended pods, `-` where the type cannot run the mode.
std::string comparison_table(std::span<const Comparison> comparisons);

/// A row per type and mode.
std::string comparison_csv(std::span<const Comparison> comparisons);

std::string comparison_json(std::span<const Comparison> comparisons);

}  // namespace maxpods
