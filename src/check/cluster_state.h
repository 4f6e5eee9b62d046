// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cni/settings.h"
#include "text/version.h"

/// What is there, as EKS and Kubernetes tell it. What they do not tell is absent.
namespace maxpods {

/// A cluster of EKS.
struct ClusterState {
  /// As EKS allows it.
  std::optional<std::string> name;
  /// 1.27 is 1.27.0.
  std::optional<Version> kubernetes_version;
  /// 3 for eks.3.
  std::optional<int> platform_version;
  std::optional<IpFamily> ip_family;
};

/// The DaemonSet of the VPC CNI.
struct AwsNodeState {
  /// By the tag of its image; absent where that is none.
  std::optional<Version> version;
  /// Of the container aws-node.
  std::map<std::string, std::string> environment;
  /// Variables whose values stand elsewhere.
  std::vector<std::string> set_elsewhere;
};

/// The data of the ConfigMap amazon-vpc-cni.
struct AmazonVpcCniState {
  std::map<std::string, std::string> data;
};

}  // namespace maxpods
