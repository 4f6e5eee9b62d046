// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "fit/workload.h"

namespace maxpods {

/// The command that prints nodes and pods, for messages.
inline constexpr std::string_view workload_command = "kubectl get nodes,pods -A -o json";

/// Nodes that do not conform to Kubernetes, and are left out.
struct BadNodes {
  std::size_t count = 0;
  /// The first of them: the file, its byte, and what is wrong.
  std::string first;
};

/// Adds the nodes and pods of the file, or of standard input for the path `-`, to the collector, in
/// any order, and holds one at a time: lists of nodes, of pods or of both, or an object a line.
/// Messages do not have names of nodes and pods.
///
/// Throws BadInput, naming file and byte, for what is not JSON or no such list, for objects of
/// other kinds, and for a pod that does not conform to Kubernetes.
void read_workload(const std::string& path, WorkloadCollector& collector, BadNodes& bad_nodes);

}  // namespace maxpods
