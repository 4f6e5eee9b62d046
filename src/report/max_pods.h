// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "node/max_pods.h"

/// The answer of the bare calculator.
namespace maxpods {

/// A row per type with both numbers and what binds; under several types a row for the group.
std::string max_pods_table(const GroupMaxPods& group);

/// The same in snake_case columns, and the terms of the sum; no row for the group.
std::string max_pods_csv(const GroupMaxPods& group);

std::string max_pods_json(const GroupMaxPods& group);

}  // namespace maxpods
