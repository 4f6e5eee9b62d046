// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/cluster_state.h"

/// Readers of what EKS and Kubernetes say of a cluster. Each throws BadInput, naming `file`, for
/// text that is not JSON, and for JSON that is something else.
namespace maxpods {

/// `aws eks describe-cluster`: all of it, the cluster alone, or the two versions that the EKS user
/// guide asks for by --query.
ClusterState read_cluster(std::string_view text, const std::string& file);

/// `kubectl get daemonset aws-node -n kube-system -o json`
AwsNodeState read_aws_node(std::string_view text, const std::string& file);

/// `kubectl get configmap amazon-vpc-cni -n kube-system -o json`
AmazonVpcCniState read_amazon_vpc_cni(std::string_view text, const std::string& file);

/// `1.27`, whatever patch may follow; nothing for other text, and for versions that are not 1.
std::optional<Version> parse_kubernetes_version(std::string_view text);

/// The number of `eks.3`; nothing for other text.
std::optional<int> parse_platform_version(std::string_view text);

}  // namespace maxpods
