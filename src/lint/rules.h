// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/lint.h"

/// The rules, by what they look at. Each adds its findings.
namespace maxpods {

/// Words of bootstrap.sh, the kubelet and Start-EKSBootstrap.ps1, exports, parts of MIME:
/// ignored-arguments, bootstrap-in-managed-group, overridden-environment, patched-bootstrap,
/// equals-form, unknown-option, split-quotes, wrong-user-data, broken-mime, cni-setting-on-node,
/// no-value, set-twice within user data.
void check_user_data(const Sources& sources, const LintSettings& settings, Findings& findings);

/// Keys of user data in YAML and TOML: misplaced, wrong-type, set-twice in NodeConfigs, and
/// maxPodsExpression's grammar (expression) in files that are not Karpenter's.
void check_node_settings(const Sources& sources, const LintSettings& settings, Findings& findings);

/// ClusterConfigs and commands of eksctl: misplaced, refused, wrong-type, ignored-arguments.
void check_eksctl(const Sources& sources, const LintSettings& settings, Findings& findings);

/// EC2NodeClasses and NodePools: karpenter-overwrites, kubelet-in-node-pool, removed-version,
/// misplaced, wrong-type, refused, ignored-arguments, set-twice, expression.
void check_karpenter(const Sources& sources, const LintSettings& settings, Findings& findings);

/// Arguments of the module terraform-aws-modules/eks: ignored-arguments, template-not-used,
/// misplaced, prefixes-after-nodes.
void check_eks_module(const Sources& sources, const LintSettings& settings, Findings& findings);

/// The VPC CNI: warm-targets, wrong-type, misplaced.
void check_vpc_cni(const Sources& sources, const LintSettings& settings, Findings& findings);

/// Numbers: over-addresses, needs-prefixes, above-cap, fewer-than-recommended, one-value-for-all,
/// prefixes-on-xen, overridden, memory-reserved, al2.
void check_numbers(const Sources& sources, const Outlook& outlook,
                   const std::vector<Limits>& limits, const LintSettings& settings,
                   Findings& findings);

/// A key that is in a map twice, which YAML does not allow, and of which readers make what they
/// like: set-twice.
void check_repeated_key(const Value& map, std::string_view key, Findings& findings);

/// The node pools that name the node class. One in the same file, or else in the same folder, is
/// meant before others; a pool that may mean several classes is left out.
std::vector<const NodePool*> pools_of(const NodeConfiguration& nodes, const Sources& sources);

/// The instance types that nodes can have.
struct TypeSet {
  /// Of the catalog, by name; empty if they are unknown.
  std::vector<const InstanceType*> types;
  /// Whether nodes can have each of them. Otherwise the files have a requirement that cannot be
  /// applied here, so that the nodes may have only some of them: a rule that names a type of the
  /// set may be wrong.
  bool is_exact = false;
  /// Whether the files choose types: false if a node pool allows every type that Karpenter knows,
  /// but for architectures, operating systems and the like.
  bool has_requirements = false;
};

/// The instance types that a node configuration can have: those that it lists, or all of the
/// catalog that the requirements of its node pools allow. A name that the catalog does not have
/// makes them unknown.
TypeSet types_of(const NodeConfiguration& nodes, const Sources& sources, Catalog catalog);

}  // namespace maxpods
