// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "node/environment.h"
#include "node/max_pods.h"
#include "text/word.h"

/// Whether pod networking would work as wanted: the prerequisites of the EKS user guide's "Increase
/// the available IP addresses for your Amazon EKS node", and of README.md of the VPC CNI.
namespace maxpods {

/// An EKS cluster, as EKS describes it. Members that EKS did not print are absent.
struct ClusterState {
  /// A valid name (is_cluster_name).
  std::optional<std::string> name;
  /// 1.27 is 1.27.0.
  std::optional<Version> kubernetes_version;
  /// 3 for eks.3.
  std::optional<int> platform_version;
  std::optional<IpFamily> ip_family;
};

/// The DaemonSet of the VPC CNI.
struct AwsNodeState {
  /// From the tag of its image; absent if the tag is not a version.
  std::optional<Version> version;
  /// Of the container aws-node.
  SettingsByName environment;
  /// Variables with `valueFrom`, whose values are not in the DaemonSet.
  std::vector<std::string> set_elsewhere;
};

/// The wanted settings, and the known facts of the cluster.
struct Prerequisites {
  std::vector<InstanceType> types;
  /// The settings of the user. Features that are on in the cluster are checked, too.
  NodeSettings wanted;
  /// Whether the user gives the IP family; else it is that of the cluster.
  bool ip_family_is_wanted = false;
  /// Absent if the user gives none.
  std::optional<Version> cni_version;
  ClusterState cluster;
  std::optional<AwsNodeState> aws_node;
  /// The data of the ConfigMap amazon-vpc-cni.
  std::optional<SettingsByName> amazon_vpc_cni;
};

enum class Verdict {
  Ok,
  Warning,
  /// A wanted feature does not work.
  Failed,
  /// No node runs pods.
  Stops,
};

/// As reports call them.
inline constexpr auto verdict_words =
    all_words(Verdict::Stops, Word{"ok", Verdict::Ok}, Word{"warning", Verdict::Warning},
              Word{"failed", Verdict::Failed}, Word{"failed", Verdict::Stops});

/// The result of the check of one prerequisite.
struct CheckFinding {
  /// For machines: `cni-version`.
  std::string name;
  Verdict verdict = Verdict::Ok;
  /// A sentence without a full stop.
  std::string message;
  /// What to do, mostly a command; empty if nothing is to be done.
  std::string remedy;
};

/// All findings, and the max pods with the settings of the cluster, or with those of the user where
/// the cluster's are unknown. A finding that stops nodes leaves max pods absent.
struct CheckResult {
  std::vector<CheckFinding> findings;
  GroupMaxPods group;

  /// The number of findings that failed or stop nodes.
  std::ptrdiff_t failures() const;
  bool stops() const;
  /// Nothing failed, and every type can run.
  bool passed() const;
};

/// `cni` with the settings of the DaemonSet. Settings without a variable keep their values.
CniSettings observed(CniSettings cni, const AwsNodeState& aws_node);

/// The variable of aws-node with which its pool of IPv4 addresses never grows; empty if none is on.
/// `version` is that of the VPC CNI (README.md of the VPC CNI).
std::string_view provisioning_is_off_by(const SettingsByName& environment, const Version& version);

/// Whether the ConfigMap enables Windows and prefix delegation on Windows.
bool delegates_windows_prefixes(const SettingsByName& config_map);

/// Checks the prerequisites of the wanted settings.
CheckResult check_prerequisites(const Prerequisites& prerequisites);

}  // namespace maxpods
