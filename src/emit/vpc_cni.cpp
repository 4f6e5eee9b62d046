// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <vector>

#include "emit/targets.h"
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

/// IP targets are written as 0, not removed: otherwise keys that start with `windows-` would count.
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

/// The manifests of the ENIConfigs (EKS user guide, cni-custom-network-tutorial).
std::string eni_configs(const Configuration& configuration) {
  std::string text;
  for (const PodSubnet& pods : configuration.pod_subnets) {
    text += fmt::format(
        "{}apiVersion: crd.k8s.amazonaws.com/v1alpha1\n"
        "kind: ENIConfig\n"
        "metadata:\n"
        "  name: {}\n"
        "spec:\n",
        text.empty() ? "" : "---\n", double_quoted(pods.zone));
    if (!configuration.security_groups.empty()) text += "  securityGroups:\n";
    for (const std::string& group : configuration.security_groups) {
      text += fmt::format("    - {}\n", double_quoted(group));
    }
    text += fmt::format("  subnet: {}\n", double_quoted(pods.subnet));
  }
  return text;
}

std::string quoted_list(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  for (const std::string& text : texts) quoted.push_back(double_quoted(text));
  return fmt::format("[{}]", fmt::join(quoted, ","));
}

/// The add-on's schema needs all three keys (`aws eks describe-addon-configuration`).
std::string eni_config_values(const Configuration& configuration) {
  std::vector<std::string> members;
  for (const PodSubnet& pods : configuration.pod_subnets) {
    std::string groups;
    if (!configuration.security_groups.empty()) {
      groups = fmt::format(R"(,"securityGroups":{})", quoted_list(configuration.security_groups));
    }
    members.push_back(fmt::format(R"({}:{{"id":{}{}}})", double_quoted(pods.zone),
                                  double_quoted(pods.subnet), groups));
  }
  return fmt::format(R"(,"eniConfig":{{"create":true,"region":{},"subnets":{{{}}}}})",
                     double_quoted(region_of_pods(configuration)), fmt::join(members, ","));
}

}  // namespace

std::string vpc_cni_commands(const Configuration& configuration) {
  std::string assignments;
  std::vector<std::string_view> names;
  for (const auto& [name, value] : aws_node_variables(configuration)) {
    assignments += fmt::format(" {}={}", name, value);
    names.push_back(name);
  }
  std::string text;
  if (!configuration.pod_subnets.empty()) {
    text += "kubectl apply -f - <<'EOF'\n" + eni_configs(configuration) + "EOF\n";
  } else if (configuration.settings.cni.custom_networking) {
    text += "# Custom networking needs an ENIConfig for each zone, too, before nodes join.\n";
  }
  const bool changes_nodes = !daemon_set_environment(configuration.settings.cni, {}).empty();
  const std::string_view note =
      changes_nodes
          ? "# Existing nodes keep their max pods and addresses: create new node groups.\n"
          : "";
  text += fmt::format(
      "kubectl set env daemonset aws-node -n kube-system{}\n"
      "\n"
      "{}"
      "# Verify that aws-node has restarted, its settings, and its release:\n"
      "kubectl rollout status daemonset aws-node -n kube-system\n"
      "kubectl set env daemonset aws-node -n kube-system --list | grep -E {}\n"
      "kubectl describe daemonset aws-node -n kube-system | grep Image | cut -d / -f 2\n",
      assignments, note, shell_quoted(fmt::format("^({})=", fmt::join(names, "|"))));
  return text;
}

std::string vpc_cni_addon_values(const Configuration& configuration) {
  std::vector<std::string> members;
  for (const auto& [name, value] : aws_node_variables(configuration)) {
    members.push_back(fmt::format("{}:{}", double_quoted(name), double_quoted(value)));
  }
  const std::string eni_config =
      configuration.pod_subnets.empty() ? "" : eni_config_values(configuration);
  return fmt::format("{{\"env\":{{{}}}{}}}\n", fmt::join(members, ","), eni_config);
}

std::string vpc_cni_addon_commands(const Configuration& configuration) {
  std::string values = vpc_cni_addon_values(configuration);
  values.pop_back();  // the line feed
  std::string where = "--cluster-name " + configuration.cluster.value();
  if (configuration.region) where += " --region " + *configuration.region;
  const auto command = [&](std::string_view verb, std::string_view conflicts) {
    return fmt::format(
        "aws eks {} {} --addon-name vpc-cni --configuration-values {} --resolve-conflicts {}\n",
        verb, where, shell_quoted(values), conflicts);
  };
  return "# A cluster that has the add-on:\n" + command("update-addon", "PRESERVE") +
         "# A cluster that does not have it yet:\n# " + command("create-addon", "OVERWRITE");
}

std::string warm_targets_command(Os os, const WarmTargets& targets) {
  return os == Os::Windows ? patch_command(targets) : set_env_command(targets);
}

}  // namespace maxpods
