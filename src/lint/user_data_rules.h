// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "lint/lint.h"
#include "source/bootstrap.h"
#include "source/configuration.h"

/// The rules on user data, by what they look at.
namespace maxpods {

/// A call of a bootstrap script, and the script that has it.
struct CallInScript {
  const Sources& sources;
  const BootstrapCall& call;
  const ShellScript& script;
  /// The index of its statement.
  std::size_t statement = 0;
  /// Whether a template may leave parts of it out.
  bool has_directives = false;
  /// Whether user data may set max pods in the kubelet's configuration, which bootstrap.sh keeps.
  bool edits_configuration = false;
};

/// The words of a call: equals-form, unknown-option, split-quotes and no-value.
void check_bootstrap_call(const CallInScript& call, Findings& findings);

/// What a script does to the bootstrap script, and to the environment: patched-bootstrap,
/// cni-setting-on-node.
void check_commands(const UserDataPart& part, const LintSettings& settings, Findings& findings);

/// Variables for bootstrap.sh that no call in user data sees: overridden-environment.
void check_environment(const NodeConfiguration& nodes, const UserData& data, Findings& findings);

}  // namespace maxpods
