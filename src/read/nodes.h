// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "audit/node_facts.h"

namespace maxpods {

/// What prints nodes, for messages.
inline constexpr std::string_view nodes_command = "kubectl get nodes -o json";

/// A node as `kubectl get nodes -o json` tells it.
struct NodeRead {
  /// Empty where it has none that can be one.
  std::string name;
  /// Its place in its file, counted from 1.
  std::size_t number = 0;
  /// Where it starts in its file, counted from 1.
  std::size_t first_byte = 0;
  /// Empty where it is not known.
  std::string zone;
  /// With a complaint where something in the node is not as Kubernetes has it.
  NodeFacts facts;
  /// The label of eksctl, which managed groups that eksctl made have beside that of EKS.
  std::string eksctl_group;
};

/// What messages call the node: its name, or `#7` for the seventh.
std::string title_of(const NodeRead& node);

/// Calls `take` with each node of the file, or of standard input where `path` is `-`, of which it
/// holds one at a time. Throws BadInput, naming file and byte, for what is not JSON, is no list of
/// nodes, or has things of other kinds in it.
void read_nodes(const std::string& path, const std::function<void(const NodeRead&)>& take);

}  // namespace maxpods
