// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace maxpods {

/// A quantity as Kubernetes writes it, in whole units: `110`, `1k`, `29e0`, `7Gi`, `1500m` is 2, as
/// fractions are rounded up; what is larger than 63 bits hold is cut to that
/// (k8s.io/apimachinery, pkg/api/resource/quantity.go, Value). Nothing for other text, for negative
/// ones, and for more digits than fit before a unit that makes them fewer.
std::optional<std::int64_t> parse_quantity(std::string_view text);

}  // namespace maxpods
