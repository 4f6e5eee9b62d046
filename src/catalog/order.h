// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <optional>
#include <string_view>

#include "catalog/instance_type.h"

/// The orders of types that people expect: `large` before `xlarge` before `2xlarge`, `m7g` before
/// `m10g`.
namespace maxpods {

/// The order of two sizes: nano, micro, small, medium, large, xlarge, 2xlarge, ..., then bare
/// metal, then sizes of other names.
std::strong_ordering compare_sizes(std::string_view a, std::string_view b);

/// The order of two types: by family, whose numbers count as numbers, then by size.
bool comes_before(const TypeName& a, const TypeName& b);

/// The generation in the name of a family, such as 7 for `m7g` and 1 for `u-6tb1`; absent for
/// `mac-m4` and its like. The rule of Karpenter's label instance-generation
/// (karpenter-provider-aws, pkg/providers/instancetype/types.go, instanceTypeScheme).
std::optional<int> generation_of(std::string_view family);

}  // namespace maxpods
