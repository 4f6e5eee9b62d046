// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "check/prerequisites.h"
#include "node/explanation.h"
#include "node/listing.h"
#include "node/max_pods.h"
#include "node/mode.h"
#include "report/warm.h"

/// The JSON documents: camelCase keys in a fixed order, `"schemaVersion": 1` first, absent values
/// as null, one line feed at the end. Keys are only ever added.
namespace maxpods {

std::string max_pods_json(const GroupMaxPods& group);
std::string explanation_json(const Explanation& explanation);
std::string comparison_json(std::span<const Comparison> comparisons);
std::string listing_json(std::span<const ListedType> rows);
std::string check_json(const CheckResult& result);
std::string warm_json(const WarmReport& report);

}  // namespace maxpods
