// SPDX-License-Identifier: Apache-2.0
#include "emit/runbook.h"

#include <fmt/format.h>

#include <algorithm>

#include "cni/version_gates.h"
#include "emit/configuration.h"
#include "emit/targets.h"
#include "node/environment.h"
#include "node/settings.h"

namespace maxpods {
namespace {

bool is_windows(const Migration& migration) {
  return migration.request.settings.node.cni.os == Os::Windows;
}

bool all_by_karpenter(const Migration& migration) {
  return std::ranges::all_of(migration.request.groups, [](const CurrentGroup& group) {
    return group.kind == GroupKind::Karpenter;
  });
}

/// The options of maxpods that set these targets, each after a space.
std::string options_of(const WarmTargets& targets) {
  std::string text;
  const auto add = [&](std::string_view option, std::optional<int> value) {
    if (value) text += fmt::format(" {} {}", option, *value);
  };
  add("--warm-prefix-target", targets.prefixes);
  add("--warm-ip-target", targets.ips);
  add("--minimum-ip-target", targets.minimum_ips);
  add("--warm-eni-target", targets.enis);
  return text;
}

/// `prefix-m5-large`, with a number at the end if an old group has that name.
std::string new_group_name(const FleetNode& node, const Migration& migration) {
  std::string name = "prefix-" + std::string(node.max_pods.type.name.view());
  std::ranges::replace(name, '.', '-');
  const auto is_taken = [&](const std::string& candidate) {
    return std::ranges::find(migration.request.groups, candidate, &CurrentGroup::name) !=
           migration.request.groups.end();
  };
  if (!is_taken(name)) return name;
  int number = 2;
  while (is_taken(fmt::format("{}-{}", name, number))) ++number;
  return fmt::format("{}-{}", name, number);
}

/// The group's nodes as arguments of kubectl: a selector, or all their names.
std::string nodes_of(const CurrentGroup& group) {
  if (group.kind != GroupKind::None) {
    return fmt::format("-l {}={}", label_of(group.kind), group.name);
  }
  return fmt::format("{}", fmt::join(group.nodes, " "));
}

/// New types with the same max pods, for one EC2NodeClass.
struct NodeClass {
  int max_pods = 0;
  std::string types;

  std::string name() const { return fmt::format("prefix-{}", max_pods); }
};

std::vector<NodeClass> node_classes(const Migration& migration) {
  std::vector<NodeClass> classes;
  for (const FleetNode& node : migration.next) {
    const std::string type(node.max_pods.type.name.view());
    const auto same = std::ranges::find(classes, node.max_pods_set, &NodeClass::max_pods);
    if (same == classes.end()) {
      classes.push_back({.max_pods = node.max_pods_set, .types = type});
    } else {
      same->types += ',' + type;
    }
  }
  return classes;
}

/// Whether no node starts in the subnet.
bool is_for_pods(const Migration& migration, std::size_t subnet) {
  return std::ranges::find(migration.request.places, subnet, &NodePlace::node_subnet) ==
         migration.request.places.end();
}

Version oldest_cni(const Migration& migration) {
  Version oldest;
  for (const FleetNode& node : migration.next) {
    oldest = std::max(oldest, oldest_cni_with_prefixes(node.max_pods.type, IpFamily::IPv4));
  }
  return oldest;
}

RunbookStep reserve(const Migration& migration) {
  RunbookStep step{
      .title = "Reserve blocks for prefixes, so that single addresses do not fragment them"};
  for (std::size_t i = 0; i < migration.reservations.size(); ++i) {
    for (const Cidr& cidr : migration.reservations[i]) {
      step.commands.push_back(
          reservation_command(migration.request.subnets[i].subnet, cidr,
                              is_for_pods(migration, i) ? "POD-SUBNET" : "SUBNET"));
    }
  }
  if (!migration.request.current_nodes_are_in_subnets) {
    step.note = "These blocks assume empty subnets: replace them by those from step 1.";
  }
  return step;
}

RunbookStep look_into_subnets(const Migration& migration, const RunbookNames& names) {
  const FleetSettings& settings = migration.request.settings;
  std::string again =
      "maxpods migrate --nodes nodes.json --subnets subnets.json --interfaces interfaces.json "
      "--reservations reservations.json --subnet SUBNET";
  const bool has_pod_subnets = settings.node.cni.custom_networking ||
                               std::ranges::any_of(migration.request.places, &NodePlace::discovers);
  if (has_pod_subnets) again += " --pod-subnet POD-SUBNET";
  const std::string reservations =
      fmt::format("aws ec2 get-subnet-cidr-reservations --subnet-id {} > reservations.json",
                  has_pod_subnets ? "POD-SUBNET" : "SUBNET");
  for (const std::string& types : names.next_types) again += " --to " + types;
  if (settings.pods_per_node) again += fmt::format(" --pods-per-node {}", *settings.pods_per_node);
  again += names.catalog_option + option_words(settings.node) + options_of(settings.targets) +
           names.discovery_option + " --cluster " + names.cluster;
  return {
      .title = "Find the blocks that are not fragmented, and plan again",
      .commands = {"kubectl get nodes -o json > nodes.json",
                   "aws ec2 describe-subnets > subnets.json",
                   "aws ec2 describe-network-interfaces > interfaces.json", reservations, again},
      .note = fmt::format("SUBNET stands for the IDs of the subnets that nodes start in{}. For "
                          "several, append what the fourth command prints for each.",
                          has_pod_subnets ? ", POD-SUBNET for those of their pods" : "")};
}

/// A release of the VPC CNI, and what it does for the subnets; empty if prefixes alone need it.
struct NeededCni {
  Version version;
  std::string_view reason;
};

/// The release that prefixes, and the tags of the subnets, need.
NeededCni oldest_cni_for_new_nodes(const Migration& migration) {
  NeededCni oldest{.version = oldest_cni(migration), .reason = ""};
  const auto raise = [&](const NeededCni& other) {
    if (other.version > oldest.version) oldest = other;
  };
  for (const NodePlace& place : migration.request.places) {
    if (place.discovers()) {
      raise({version_gates::subnet_discovery, ", which finds other subnets for pods"});
    }
    if (place.excludes_primary_eni) {
      raise({version_gates::subnet_exclusion,
             ", which excludes subnets tagged kubernetes.io/role/cni=0"});
    }
  }
  return oldest;
}

RunbookStep check_cni(const Migration& migration) {
  const NeededCni needed = oldest_cni_for_new_nodes(migration);
  return {.title = fmt::format("Check that the VPC CNI is {} or later{}", to_string(needed.version),
                               needed.reason),
          .commands = {"kubectl describe daemonset aws-node --namespace kube-system | grep Image | "
                       "cut -d \"/\" -f 2"},
          .note =
              "If it is older, update it first, to the newest release that `aws eks "
              "describe-addon-versions --addon-name vpc-cni` has for your Kubernetes version."};
}

RunbookStep check_windows_cluster(const RunbookNames& names) {
  return {.title = "Check that the cluster delegates prefixes to Windows",
          .commands = {fmt::format(
              "aws eks describe-cluster --name {} --query 'cluster.{{\"Kubernetes Version\": "
              "version, \"Platform Version\": platformVersion}}'",
              names.cluster)},
          .note = "Kubernetes 1.25 from eks.5, 1.26 from eks.4, 1.27 from eks.3, and all later."};
}

RunbookStep enable_on_linux(const Migration& migration, const RunbookNames& names) {
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
              "instead, which an update keeps: `maxpods emit vpc-cni-addon --prefix-delegation{}{} "
              "--cluster {}` prints the command. It replaces all that is set now: "
              "look at it with `aws eks describe-addon`.",
              option_words_of_aws_node(migration.request.settings.node),
              options_of(migration.request.settings.targets), names.cluster)};
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

/// The IDs of the subnets of nodes, joined by commas; empty if one is unknown.
std::string node_subnet_ids(const Migration& migration) {
  std::vector<std::string> ids;
  for (const NodePlace& place : migration.request.places) {
    ids.push_back(migration.request.subnets[place.node_subnet].subnet.id);
    if (ids.back().empty()) return "";
  }
  return fmt::format("{}", fmt::join(ids, ","));
}

std::string eksctl_command_for(const FleetNode& node, const Migration& migration,
                               const RunbookNames& names) {
  Configuration configuration;
  configuration.cluster = names.cluster;
  configuration.node_group_name = new_group_name(node, migration);
  configuration.max_pods = node.max_pods_set;
  configuration.types = {node.max_pods};
  if (is_windows(migration)) {
    configuration.ami_family = AmiFamily::Windows2022;
    // eksctl sets no max pods on managed groups of Windows.
    configuration.node_group = NodeGroupKind::SelfManaged;
  }
  std::string command = eksctl_command(configuration);
  command.pop_back();  // the line feed
  command += fmt::format(" --nodes {}", node.share);
  const std::string subnet_ids = node_subnet_ids(migration);
  return subnet_ids.empty() ? command : command + " --subnet-ids " + subnet_ids;
}

RunbookStep make_node_groups(const Migration& migration, const RunbookNames& names) {
  RunbookStep step{.title = "Create new node groups beside the old ones, with their max pods"};
  for (const FleetNode& node : migration.next) {
    step.commands.push_back(eksctl_command_for(node, migration, names));
  }
  step.note =
      "Add --node-private-networking for private subnets. For groups of launch templates, "
      "Terraform or Bottlerocket, `maxpods emit --list` names what sets max pods there. If an "
      "autoscaler grows the old groups, keep them at their current size.";
  return step;
}

RunbookStep make_node_pools(const Migration& migration, const RunbookNames& names) {
  RunbookStep step{.title = "Create new node classes with max pods, and node pools that use them"};
  for (const NodeClass& node_class : node_classes(migration)) {
    step.commands.push_back(fmt::format(
        "maxpods emit karpenter {} --prefix-delegation{}{} --cluster {} --node-class {} | kubectl "
        "apply -f -",
        node_class.types, names.catalog_option, option_words(migration.request.settings.node),
        names.cluster, node_class.name()));
    for (const CurrentGroup& group : migration.request.groups) {
      step.commands.push_back(fmt::format("kubectl get nodepool {0} -o yaml > {0}-{1}.yaml",
                                          group.name, node_class.name()));
    }
  }
  step.note =
      "In each file change metadata.name, spec.template.spec.nodeClassRef.name to the class that "
      "the file is named after, and the instance types to those of that class; then apply it. The "
      "old pools keep their class: a change of it would replace their nodes one by one.";
  return step;
}

RunbookStep stop_old_pools(const Migration& migration) {
  RunbookStep step{.title = "Let the old pools launch no more nodes"};
  for (const CurrentGroup& group : migration.request.groups) {
    step.commands.push_back(fmt::format(
        R"(kubectl patch nodepool {} --type merge -p '{{"spec":{{"limits":{{"cpu":"0"}}}}}}')",
        group.name));
  }
  return step;
}

/// Karpenter creates nodes when pods need them, so that there are none to verify before.
RunbookStep verify_new_nodes(const Migration& migration) {
  RunbookStep step{.title = "Verify the max pods of new nodes before more pods move"};
  constexpr std::string_view columns =
      "-o custom-columns=NAME:.metadata.name,PODS:.status.capacity.pods";
  if (all_by_karpenter(migration)) {
    step.commands.push_back(fmt::format(
        "kubectl get nodes -L karpenter.sh/nodepool,node.kubernetes.io/instance-type {}", columns));
  }
  std::vector<std::string> expected;
  for (const FleetNode& node : migration.next) {
    if (!all_by_karpenter(migration)) {
      step.commands.push_back(fmt::format("kubectl get nodes -l {}={} {}",
                                          label_of(GroupKind::Eksctl),
                                          new_group_name(node, migration), columns));
    }
    expected.push_back(fmt::format("{} on {}", node.max_pods_set, node.max_pods.type.name.view()));
  }
  step.note = fmt::format("Expect {} for new nodes.", fmt::join(expected, ", "));
  return step;
}

RunbookStep for_each_group(const Migration& migration, std::string title, std::string_view before,
                           std::string_view after) {
  RunbookStep step{.title = std::move(title)};
  for (const CurrentGroup& group : migration.request.groups) {
    step.commands.push_back(fmt::format("{}{}{}", before, nodes_of(group), after));
  }
  return step;
}

std::string delete_command(const CurrentGroup& group, const RunbookNames& names) {
  switch (group.kind) {
    case GroupKind::EksNodeGroup:
      return fmt::format("aws eks delete-nodegroup --cluster-name {} --nodegroup-name {}",
                         names.cluster, group.name);
    case GroupKind::Eksctl:
      return fmt::format("eksctl delete nodegroup --cluster {} --name {}", names.cluster,
                         group.name);
    case GroupKind::Karpenter:
      return fmt::format("kubectl delete nodepool {}", group.name);
    case GroupKind::AutoMode:
    case GroupKind::None:
      break;
  }
  return fmt::format(
      "aws autoscaling update-auto-scaling-group --auto-scaling-group-name {} --min-size 0 "
      "--max-size 0 --desired-capacity 0",
      unnamed_group);
}

RunbookStep delete_groups(const Migration& migration, const RunbookNames& names) {
  RunbookStep step{.title = "Delete the old node groups"};
  for (const CurrentGroup& group : migration.request.groups) {
    step.commands.push_back(delete_command(group, names));
  }
  return step;
}

RunbookStep verify_pods() {
  return {
      .title = "Verify that every pod has an address, and that prefixes were delegated",
      .commands = {"kubectl get pods -A --field-selector=status.phase=Pending",
                   "kubectl get events -A | grep -E 'InsufficientCidrBlocks|failed to assign an "
                   "IP address'",
                   "aws ec2 describe-network-interfaces --query "
                   "'NetworkInterfaces[?Ipv4Prefixes].[SubnetId,Attachment.InstanceId,length("
                   "Ipv4Prefixes)]' --output text"},
      .note =
          "The first finds no pod that waits for an address, the second nothing new: events "
          "stay for an hour. The third lists the new nodes."};
}

}  // namespace

std::vector<RunbookStep> runbook(const Migration& migration, const RunbookNames& names) {
  std::vector<RunbookStep> steps;
  const auto add = [&](RunbookStep step) { steps.push_back(std::move(step)); };
  const bool windows = is_windows(migration);
  const bool karpenter = all_by_karpenter(migration);
  if (!migration.request.current_nodes_are_in_subnets) add(look_into_subnets(migration, names));
  RunbookStep reservations = reserve(migration);
  if (!reservations.commands.empty()) add(std::move(reservations));
  add(windows ? check_windows_cluster(names) : check_cni(migration));
  add(windows ? enable_on_windows(migration) : enable_on_linux(migration, names));
  add(karpenter ? make_node_pools(migration, names) : make_node_groups(migration, names));
  if (karpenter) add(stop_old_pools(migration));
  if (!karpenter) add(verify_new_nodes(migration));
  add(for_each_group(migration, "Keep new pods off the old nodes", "kubectl cordon ", ""));
  add(for_each_group(migration, "Move the pods, group by group", "kubectl drain ",
                     " --ignore-daemonsets --delete-emptydir-data"));
  if (karpenter) add(verify_new_nodes(migration));
  add(delete_groups(migration, names));
  add(verify_pods());
  return steps;
}

std::vector<std::string> runbook_warnings(const Migration& migration) {
  std::vector<std::string> sentences{
      "Do not replace nodes one by one in the old groups: a node that has both single addresses "
      "and prefixes advertises more pods than it has addresses for.",
      "Do not set the new max pods on existing nodes."};
  if (!is_windows(migration)) {
    sentences.push_back(
        fmt::format("Do not take the VPC CNI below {} again, unless all nodes of all groups are "
                    "removed first.",
                    to_string(oldest_cni(migration))));
  }
  sentences.emplace_back(
      "Do not delete the reservations: single addresses would fragment the blocks that later nodes "
      "need.");
  return sentences;
}

}  // namespace maxpods
