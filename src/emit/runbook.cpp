// SPDX-License-Identifier: Apache-2.0
#include "emit/runbook.h"

#include <fmt/format.h>

#include <algorithm>

#include "cni/environment.h"
#include "cni/version_gates.h"
#include "emit/configuration.h"
#include "emit/targets.h"
#include "emit/warm_targets.h"
#include "text/quoting.h"

namespace maxpods {
namespace {

constexpr std::string_view new_node_class = "prefix";

const CniSettings& cni_of(const Migration& migration) {
  return migration.request.settings.node.cni;
}

bool is_windows(const Migration& migration) { return cni_of(migration).os == Os::Windows; }

bool all_by_karpenter(const Migration& migration) {
  return std::ranges::all_of(migration.request.groups, [](const CurrentGroup& group) {
    return group.kind == GroupKind::Karpenter;
  });
}

/// `prefix-m5-large`
std::string new_group_name(const FleetNode& node) {
  std::string name = "prefix-" + std::string(node.max_pods.type.name.view());
  std::ranges::replace(name, '.', '-');
  return name;
}

/// The label selector of a group's nodes.
std::string selector_of(const CurrentGroup& group) {
  switch (group.kind) {
    case GroupKind::EksNodeGroup:
      return "eks.amazonaws.com/nodegroup=" + group.name;
    case GroupKind::Eksctl:
      return "alpha.eksctl.io/nodegroup-name=" + group.name;
    case GroupKind::Karpenter:
      return "karpenter.sh/nodepool=" + group.name;
    case GroupKind::None:
      break;
  }
  return shell_quoted(
      "!eks.amazonaws.com/nodegroup,!alpha.eksctl.io/nodegroup-name,!karpenter.sh/nodepool");
}

Version oldest_cni(const Migration& migration) {
  Version oldest;
  for (const FleetNode& node : migration.next) {
    oldest = std::max(oldest, oldest_cni_with_prefixes(node.max_pods.type, IpFamily::IPv4));
  }
  return oldest;
}

RunbookStep reserve(const Migration& migration) {
  RunbookStep step{.title = "Reserve blocks for prefixes, so that no single address breaks them"};
  for (std::size_t i = 0; i < migration.reservations.size(); ++i) {
    for (const Cidr& cidr : migration.reservations[i]) {
      step.commands.push_back(reservation_command(migration.request.subnets[i].subnet, cidr));
    }
  }
  if (!migration.request.current_nodes_are_in_subnets) {
    step.note = "These are for empty subnets: what you see in yours decides.";
  }
  return step;
}

RunbookStep look_into_subnets() {
  return {.title = "See which blocks are whole, and plan again with what you see",
          .commands = {"aws ec2 describe-subnets > subnets.json",
                       "aws ec2 describe-network-interfaces > interfaces.json",
                       "kubectl get nodes -o json > nodes.json",
                       "maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces "
                       "interfaces.json --subnet SUBNET"},
          .note =
              "Name the subnets of the nodes; --reservations takes what `aws ec2 "
              "get-subnet-cidr-reservations --subnet-id SUBNET` prints."};
}

RunbookStep check_cni(const Migration& migration, const std::string& cluster) {
  const std::string version = to_string(oldest_cni(migration));
  return {.title = fmt::format("Check that the VPC CNI is {} or later", version),
          .commands = {"kubectl describe daemonset aws-node --namespace kube-system | grep Image | "
                       "cut -d \"/\" -f 2",
                       fmt::format("aws eks update-addon --cluster-name {} --addon-name vpc-cni "
                                   "--resolve-conflicts PRESERVE --addon-version v{}-eksbuild.1   "
                                   "# if it is older; or a later one",
                                   cluster, version)}};
}

RunbookStep check_windows_cluster(const std::string& cluster) {
  return {.title = "Check that the cluster delegates prefixes to Windows",
          .commands = {fmt::format(
              "aws eks describe-cluster --name {} --query 'cluster.{{\"Kubernetes Version\": "
              "version, \"Platform Version\": platformVersion}}'",
              cluster)},
          .note = "Kubernetes 1.25 from eks.5, 1.26 from eks.4, 1.27 from eks.3, and all later."};
}

RunbookStep enable_on_linux(const Migration& migration, const std::string& cluster) {
  CniSettings settings;
  settings.prefix_delegation = true;
  std::string command = "kubectl set env daemonset aws-node -n kube-system";
  for (const Variable& variable :
       daemon_set_environment(settings, migration.request.settings.targets)) {
    command += fmt::format(" {}={}", variable.name, variable.value);
  }
  return {.title = "Enable prefix delegation",
          .commands = {command, "kubectl rollout status daemonset aws-node -n kube-system"},
          .note = fmt::format(
              "Where the VPC CNI is an EKS add-on, put it into the configuration of the add-on "
              "instead, which an update keeps; `maxpods emit vpc-cni-addon --prefix-delegation "
              "--cluster {}` prints the command.",
              cluster)};
}

RunbookStep enable_on_windows(const Migration& migration) {
  RunbookStep step{.title = "Enable prefix delegation for Windows"};
  step.commands.emplace_back(
      "kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p "
      R"('{"data":{"enable-windows-ipam":"true","enable-windows-prefix-delegation":"true"}}')");
  if (migration.request.settings.targets.any()) {
    step.commands.push_back(warm_targets_command(Os::Windows, migration.request.settings.targets));
  }
  step.commands.emplace_back(
      "kubectl get configmap -n kube-system amazon-vpc-cni -o "
      "\"jsonpath={.data.enable-windows-prefix-delegation}\"");
  step.note = "The last command must print true.";
  return step;
}

std::string eksctl_command_for(const FleetNode& node, const Migration& migration,
                               const std::string& cluster) {
  Configuration configuration;
  configuration.cluster = cluster;
  configuration.node_group_name = new_group_name(node);
  configuration.max_pods = node.max_pods.recommended.value_or(0);
  configuration.types = {node.max_pods};
  if (is_windows(migration)) configuration.ami_family = AmiFamily::Windows2022;
  std::string command = eksctl_command(configuration);
  command.pop_back();  // the line feed
  return fmt::format("{} --nodes {}", command, node.share);
}

RunbookStep make_node_groups(const Migration& migration, const std::string& cluster) {
  RunbookStep step{.title = "Make new node groups beside the old ones, with their max pods"};
  for (const FleetNode& node : migration.next) {
    step.commands.push_back(eksctl_command_for(node, migration, cluster));
  }
  step.note =
      "For groups of launch templates, Terraform or Bottlerocket, `maxpods emit --list` names what "
      "sets max pods there.";
  return step;
}

RunbookStep make_node_pool(const Migration& migration, const std::string& cluster) {
  std::string types;
  for (const FleetNode& node : migration.next) {
    types += fmt::format("{}{}", types.empty() ? "" : ",", node.max_pods.type.name.view());
  }
  RunbookStep step{.title = "Make a new EC2NodeClass with max pods, and node pools that use it"};
  step.commands.push_back(
      fmt::format("maxpods emit karpenter {} --prefix-delegation --cluster {} --node-class {} | "
                  "kubectl apply -f -",
                  types, cluster, new_node_class));
  for (const CurrentGroup& group : migration.request.groups) {
    step.commands.push_back(
        fmt::format("kubectl get nodepool {0} -o yaml > {0}-prefix.yaml", group.name));
  }
  step.note = fmt::format(
      "In each file change metadata.name and spec.template.spec.nodeClassRef.name (to {}), and "
      "apply it. The old pools keep their node class: a change of it would replace their nodes one "
      "by one.",
      new_node_class);
  return step;
}

RunbookStep verify_new_nodes(const Migration& migration) {
  RunbookStep step{.title = "Verify the new nodes before anything moves"};
  constexpr std::string_view columns =
      "-o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods";
  if (all_by_karpenter(migration)) {
    step.commands.push_back(fmt::format("kubectl get nodes -l karpenter.sh/nodepool {}", columns));
  }
  std::string expected;
  for (const FleetNode& node : migration.next) {
    if (!all_by_karpenter(migration)) {
      step.commands.push_back(
          fmt::format("kubectl get nodes -l alpha.eksctl.io/nodegroup-name={} {}",
                      new_group_name(node), columns));
    }
    expected += fmt::format("{}{} on {}", expected.empty() ? "" : ", ",
                            node.max_pods.recommended.value_or(0), node.max_pods.type.name.view());
  }
  step.note = fmt::format("Expect {}.", expected);
  return step;
}

RunbookStep for_each_group(const Migration& migration, std::string title, std::string_view before,
                           std::string_view after) {
  RunbookStep step{.title = std::move(title)};
  for (const CurrentGroup& group : migration.request.groups) {
    step.commands.push_back(fmt::format("{}{}{}", before, selector_of(group), after));
  }
  return step;
}

RunbookStep delete_groups(const Migration& migration, const std::string& cluster) {
  RunbookStep step{.title = "Delete the old node groups"};
  for (const CurrentGroup& group : migration.request.groups) {
    switch (group.kind) {
      case GroupKind::EksNodeGroup:
        step.commands.push_back(fmt::format(
            "aws eks delete-nodegroup --cluster-name {} --nodegroup-name {}", cluster, group.name));
        break;
      case GroupKind::Eksctl:
        step.commands.push_back(
            fmt::format("eksctl delete nodegroup --cluster {} --name {}", cluster, group.name));
        break;
      case GroupKind::Karpenter:
        step.commands.push_back(fmt::format("kubectl delete nodepool {}", group.name));
        break;
      case GroupKind::None:
        step.commands.emplace_back(
            "aws autoscaling update-auto-scaling-group --auto-scaling-group-name OLD-GROUP "
            "--min-size 0 --max-size 0 --desired-capacity 0");
        break;
    }
  }
  return step;
}

RunbookStep verify_pods() {
  return {
      .title = "Verify that every pod has an address",
      .commands = {"kubectl get pods -A --field-selector=status.phase=Pending",
                   "kubectl get events -A | grep -E 'InsufficientCidrBlocks|failed to assign an "
                   "IP address'"},
      .note = "Both should find nothing."};
}

}  // namespace

std::vector<RunbookStep> runbook(const Migration& migration, const std::string& cluster) {
  std::vector<RunbookStep> steps;
  const bool windows = is_windows(migration);
  RunbookStep reservations = reserve(migration);
  if (!migration.request.current_nodes_are_in_subnets) steps.push_back(look_into_subnets());
  if (!reservations.commands.empty()) steps.push_back(std::move(reservations));
  steps.push_back(windows ? check_windows_cluster(cluster) : check_cni(migration, cluster));
  steps.push_back(windows ? enable_on_windows(migration) : enable_on_linux(migration, cluster));
  steps.push_back(all_by_karpenter(migration) ? make_node_pool(migration, cluster)
                                              : make_node_groups(migration, cluster));
  steps.push_back(verify_new_nodes(migration));
  steps.push_back(
      for_each_group(migration, "Keep new pods off the old nodes", "kubectl cordon -l ", ""));
  steps.push_back(for_each_group(migration, "Move the pods, group by group", "kubectl drain -l ",
                                 " --ignore-daemonsets --delete-emptydir-data"));
  steps.push_back(delete_groups(migration, cluster));
  steps.push_back(verify_pods());
  return steps;
}

std::vector<std::string> runbook_warnings(const Migration& migration) {
  std::vector<std::string> sentences{
      "Do not replace nodes one by one in the old groups: a node that has both single addresses "
      "and prefixes advertises more pods than it has addresses for.",
      "Do not set the new max pods on nodes that are there already."};
  if (!is_windows(migration)) {
    sentences.push_back(
        fmt::format("Do not take the VPC CNI below {} again, unless all nodes of all groups are "
                    "removed first.",
                    to_string(oldest_cni(migration))));
  }
  sentences.emplace_back(
      "Do not delete the reservations: single addresses would break the blocks that later nodes "
      "need.");
  return sentences;
}

}  // namespace maxpods
