// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "node/max_pods.h"

namespace maxpods {

/// An expression that gives every type of a group its own max pods.
struct GroupExpression {
  /// In nodeadm's dialect of CEL: whole numbers `default_enis`, `ips_per_eni` and `max_pods`, no
  /// min or max (amazon-eks-ami, nodeadm/internal/kubelet/eni_max_pods.go).
  std::string text;
  /// Indices of types that get less than is recommended for them, as the expression cannot tell
  /// them from others: it does not see vCPUs, hypervisor or trunk.
  std::vector<std::size_t> shortened;
};

/// The expression for a group without obstacles and with pods on every type. It is the formula that
/// most types follow, and before it the types that do not.
GroupExpression group_expression(const GroupMaxPods& group);

}  // namespace maxpods
