// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/shell.h"

namespace maxpods {

/// An option with its value.
struct CalledOption {
  /// `--max-pods`
  std::string name;
  /// Of the option, with its value if both are one word.
  Place place;
  /// Absent if no word follows.
  std::optional<Text> value;
};

/// A call of bootstrap.sh of Amazon Linux 2, or of Start-EKSBootstrap.ps1 of Windows.
struct BootstrapCall {
  bool is_windows = false;
  /// Of its name.
  Place place;
  /// In order.
  std::vector<CalledOption> options;
  /// The words that are no option and no value of one, with options that the script does not have.
  /// The first is the cluster's name, and the script drops the others.
  std::vector<ShellWord> positionals;
  /// Whether a word may be anything, also several options.
  bool has_unknown_words = false;
  /// The arguments of the kubelet, in order, with the names of the last --kubelet-extra-args.
  std::vector<CalledOption> kubelet_arguments;
  /// Whether they are not wholly known.
  bool has_unknown_kubelet_arguments = false;

  /// The last option of that name; null if there is none.
  const CalledOption* find(std::string_view name) const;
  const CalledOption* find_kubelet_argument(std::string_view name) const;
};

/// The name that the option for arguments of the kubelet has.
constexpr std::string_view kubelet_option(bool is_windows) {
  return is_windows ? "-KubeletExtraArgs" : "--kubelet-extra-args";
}

/// The call that a command is, as the parser of the script reads it (awslabs/amazon-eks-ami,
/// templates/al2/runtime/bootstrap.sh; EKS user guide, nodes/eks-optimized-windows-ami); absent for
/// other commands.
std::optional<BootstrapCall> bootstrap_call(const ShellCommand& command);

/// The options of bootstrap.sh, each of which takes the next word as its value.
const std::vector<std::string_view>& bootstrap_options();
/// The parameters of Start-EKSBootstrap.ps1.
const std::vector<std::string_view>& windows_bootstrap_options();

/// The arguments of the kubelet in a text: `--max-pods=58` and `--max-pods 58`. Their names have
/// hyphens, for which the kubelet takes underscores, too (Kubernetes, cmd/kubelet/app/server.go,
/// WordSepNormalizeFunc).
std::vector<CalledOption> kubelet_arguments(const Text& text);

}  // namespace maxpods
