// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace maxpods {

/// A quantity as Kubernetes writes it, in whole units: `110`, `1k`, `29e0`, `7Gi`, `1500m` is 2, as
/// fractions are rounded up (k8s.io/apimachinery, pkg/api/resource/quantity.go, Value). Nothing for
/// other text, for negative ones, and for what does not fit into 63 bits.
std::optional<std::int64_t> parse_quantity(std::string_view text);

}  // namespace maxpods
