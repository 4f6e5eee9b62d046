// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>

#include "audit/node_facts.h"

namespace maxpods {

/// The command that prints nodes, for messages.
inline constexpr std::string_view nodes_command = "kubectl get nodes -o json";

/// What pods of Windows ask for an address, and pods with security groups for a branch network
/// interface (VPC resource controller).
inline constexpr std::string_view private_ipv4_resource = "vpc.amazonaws.com/PrivateIPv4Address";
inline constexpr std::string_view branch_eni_resource = "vpc.amazonaws.com/pod-eni";

/// A node in the output of `kubectl get nodes -o json`.
struct NodeRead {
  /// Empty if there is none or it is invalid.
  std::string name;
  /// Its number in the file, counted from 1.
  std::size_t number = 0;
  /// Its first byte in the file, counted from 1.
  std::size_t first_byte = 0;
  /// Empty if unknown.
  std::string zone;
  /// With a complaint where the node does not conform to Kubernetes.
  NodeFacts facts;
  /// The value of the label that eksctl adds; its managed groups have that of EKS, too.
  std::string eksctl_group;
};

/// The keys of a node that are read.
std::span<const std::string_view> node_keys();

/// Reads a node of a list, reduced to those keys. Its number and first byte are not set.
NodeRead read_node(const nlohmann::json& node);

/// What messages call the node: its name, or `#7` for the seventh.
std::string title_of(const NodeRead& node);

/// Calls `take` with each node of the file, or of standard input for the path `-`, and holds one at
/// a time. Pods beside nodes are left out. Throws BadInput, naming file and byte, for what is not
/// JSON or not a list of nodes, and for objects of other kinds in it.
void read_nodes(const std::string& path, const std::function<void(const NodeRead&)>& take);

}  // namespace maxpods
