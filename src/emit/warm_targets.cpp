// SPDX-License-Identifier: Apache-2.0
#include "emit/targets.h"

#include <fmt/format.h>

#include "node/environment.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

bool is_for_ips(const WarmTargetName& name) {
  return name.target == &WarmTargets::ips || name.target == &WarmTargets::minimum_ips;
}

std::string set_env_command(const WarmTargets& targets) {
  std::string command = "kubectl set env daemonset aws-node -n kube-system";
  for (const WarmTargetName& name : warm_target_names) {
    const int value = (targets.*name.target).value_or(0);
    if (is_for_ips(name) && value == 0) {
      command += fmt::format(" {}-", name.variable);
    } else if (targets.*name.target) {
      command += fmt::format(" {}={}", name.variable, value);
    }
  }
  return command;
}

/// IP targets are written as 0, not taken away: keys that start with `windows-` would count then.
std::string patch_command(const WarmTargets& targets) {
  std::vector<std::string> members;
  for (const WarmTargetName& name : warm_target_names) {
    if (!is_for_ips(name) && (name.config_map_key.empty() || !(targets.*name.target))) continue;
    members.push_back(
        fmt::format(R"("{}":"{}")", name.config_map_key, (targets.*name.target).value_or(0)));
  }
  return "kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p " +
         shell_quoted(fmt::format(R"({{"data":{{{}}}}})", fmt::join(members, ",")));
}

}  // namespace

std::string warm_targets_command(Os os, const WarmTargets& targets) {
  return os == Os::Windows ? patch_command(targets) : set_env_command(targets);
}

}  // namespace maxpods
