// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/prerequisites.h"

/// Readers of what EKS and Kubernetes print on a cluster. Each throws BadInput, naming `file`, for
/// text that is not JSON, and for other documents.
namespace maxpods {

/// `aws eks describe-cluster`: the whole document, its member `cluster`, or the two versions that
/// the EKS user guide asks for by --query.
ClusterState read_cluster(std::string_view text, const std::string& file);

/// `kubectl get daemonset aws-node -n kube-system -o json`
AwsNodeState read_aws_node(std::string_view text, const std::string& file);

/// The data of `kubectl get configmap amazon-vpc-cni -n kube-system -o json`.
SettingsByName read_amazon_vpc_cni(std::string_view text, const std::string& file);

/// `1.27`, with any patch release; nullopt for other text, and for other major versions than 1.
std::optional<Version> parse_kubernetes_version(std::string_view text);

/// 3 for `eks.3`; nullopt for other text.
std::optional<int> parse_platform_version(std::string_view text);

}  // namespace maxpods
