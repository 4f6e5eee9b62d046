// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/cluster_state.h"
#include "node/max_pods.h"
#include "text/word.h"

/// Whether pod networking would work as wanted: the prerequisites of the EKS user guide's "Increase
/// the available IP addresses for your Amazon EKS node", and of README.md of the VPC CNI.
namespace maxpods {

/// What is wanted, and what is known of the cluster.
struct Prerequisites {
  std::vector<InstanceType> types;
  /// What the user asks for; what is found to be on is taken over.
  NodeSettings wanted;
  /// Whether the user asks for the IP family, or has it from the cluster.
  bool ip_family_is_wanted = false;
  /// Absent where the user did not say.
  std::optional<Version> cni_version;
  ClusterState cluster;
  std::optional<AwsNodeState> aws_node;
  std::optional<AmazonVpcCniState> amazon_vpc_cni;
};

enum class Verdict {
  Ok,
  Warning,
  /// Something that is wanted does not work.
  Failed,
  /// Nothing works: no node runs pods.
  Stops,
};

/// As reports call them.
inline constexpr auto verdict_words =
    all_words(Verdict::Stops, Word{"ok", Verdict::Ok}, Word{"warning", Verdict::Warning},
              Word{"failed", Verdict::Failed}, Word{"failed", Verdict::Stops});

/// One prerequisite, and how it stands.
struct Finding {
  /// For machines: `cni-version`.
  std::string_view name;
  Verdict verdict = Verdict::Ok;
  /// A sentence without a full stop.
  std::string message;
  /// What to do, mostly a command; empty where nothing is to be done.
  std::string remedy;
};

/// Everything checked, and what the nodes can run as the cluster is, as is wanted where nothing is
/// known of it: nothing, if something stops them.
struct CheckResult {
  std::vector<Finding> findings;
  GroupMaxPods group;

  /// How many findings are failed, or worse.
  std::ptrdiff_t failures() const;
  bool stops() const;
  /// Nothing failed, and every type can run.
  bool passed() const;
};

/// What the DaemonSet has on, in place of what `cni` says. What it does not tell stays.
CniSettings observed(CniSettings cni, const AwsNodeState& aws_node);

/// Whether the ConfigMap switches Windows on, and prefixes there.
bool delegates_windows_prefixes(const AmazonVpcCniState& state);

/// Checks what applies to the settings wanted.
CheckResult check_prerequisites(const Prerequisites& prerequisites);

}  // namespace maxpods
