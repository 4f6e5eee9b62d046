// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cni/warm_targets.h"
#include "node/ami_family.h"
#include "node/environment.h"
#include "node/label.h"
#include "node/max_pods.h"
#include "node/node_group.h"
#include "subnet/cidr.h"

namespace maxpods {

/// The names that the user gave; valid if they are in a Configuration.
struct ConfigurationNames {
  std::optional<std::string> cluster;
  std::optional<std::string> region;
  std::optional<std::string> node_group_name;
  std::optional<std::string> node_class_name;
  std::optional<std::string> node_pool_name;
  /// IAM role of Karpenter's nodes.
  std::optional<std::string> node_role;
  std::optional<std::string> ami_id;
  /// How nodes find the cluster: a URL, and its certificate in base64.
  std::optional<std::string> endpoint;
  std::optional<std::string> certificate_authority;
};

/// A subnet for the pods of a zone, with custom networking.
struct PodSubnet {
  std::string zone;
  std::string subnet;
};

/// A requirement of a NodePool: a label of nodes, and the values that it may have.
struct NodeRequirement {
  std::string_view label;
  std::vector<std::string> values;
};

/// The input of each target, whose command has checked that all that the target needs is set.
struct Configuration : ConfigurationNames {
  int max_pods = 0;
  /// Whether the user gave the value; otherwise it is computed.
  bool value_is_given = false;
  /// Whether the text has no value, because Karpenter's own suits each type.
  bool leaves_value_out = false;
  /// Whether each value of a type has a text of its own.
  bool per_type = false;
  /// In the target's dialect of CEL, instead of the value.
  std::optional<std::string> max_pods_expression;
  /// Whether the expression has variables that only newer AMIs have.
  bool expression_needs_vcpus = false;
  /// The types that the value is for; none if the value was given.
  std::vector<MaxPods> types;
  /// The requirements that select the types, instead of their names; none if only names do.
  std::vector<NodeRequirement> requirements;
  NodeSettings settings;
  WarmTargets warm_targets;

  NodeGroupKind node_group = NodeGroupKind::Managed;
  AmiFamily ami_family = AmiFamily::Al2023;
  /// Null unless the user named one.
  const EksAmiType* ami_type = nullptr;
  std::vector<Label> labels;
  /// One for each zone, for ENIConfigs, all of the same region.
  std::vector<PodSubnet> pod_subnets;
  /// Of the ENIs in those subnets; none for those of the node's primary ENI.
  std::vector<std::string> security_groups;
  /// Service CIDR of the cluster.
  std::optional<Cidr> service_cidr;
};

/// The value that the text, which has one, sets for a node of that type.
int value_in_text(const Configuration& configuration, const MaxPods& node);

/// The max pods that the text gives to a node of that type: with podsPerCore, it may be fewer.
std::int64_t pods_by_text(const Configuration& configuration, const MaxPods& node);

/// The address of the cluster's DNS: the tenth of the service block (amazon-eks-ami,
/// bootstrap.sh: DNS_CLUSTER_IP).
std::string cluster_dns_ip(const Cidr& service_cidr);

/// The environment that aws-node needs. With custom networking, nodes use the ENIConfig that has
/// the name of their zone (EKS user guide, cni-custom-network-tutorial).
std::vector<Variable> aws_node_variables(const Configuration& configuration);

/// The region of the pod subnets, of which there must be one.
std::string_view region_of_pods(const Configuration& configuration);

/// `a=b,c=d`, as the kubelet takes it.
std::string labels_text(const std::vector<Label>& labels);

/// Arguments of the kubelet: `--max-pods=110`, and `--node-labels=...` if there are labels. The
/// only character that needs quotes is the space between them.
std::string kubelet_arguments(const Configuration& configuration);

/// A multipart MIME document (RFC 2046) with one part, as cloud-init and nodeadm read user data.
std::string mime_document(std::string_view content_type, std::string_view content);

}  // namespace maxpods
