// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/user_data_rules.h"
#include "source/formats.h"
#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// patched-bootstrap

/// Files of the AMI that decide max pods (amazon-eks-ami, templates/al2/runtime).
constexpr auto bootstrap_files = std::to_array<std::string_view>(
    {"/etc/eks/bootstrap.sh", "/etc/eks/eni-max-pods.txt", "/etc/eks/max-pods-calculator.sh"});

bool is_bootstrap_file(std::string_view path) {
  return std::ranges::find(bootstrap_files, path) != bootstrap_files.end();
}

bool has_word(const ShellCommand& command, std::string_view word) {
  return std::ranges::find(command.words, word, &ShellWord::view) != command.words.end();
}

/// Whether an option of sed or perl edits files in place: `-i`, `-i.bak`, `-pi`, `-Ei`.
bool edits_in_place(const ShellCommand& command) {
  return std::ranges::any_of(command.words, [](const ShellWord& word) {
    const std::string_view view = word.view();
    if (view.starts_with("--in-place")) return true;
    if (!view.starts_with('-') || view.starts_with("--") || word.is_quoted) return false;
    const std::string_view letters = view.substr(1, view.find_first_of(".'\"") - 1);
    return contains(letters, "i");
  });
}

/// Whether cp and the like write one of the files, or another one of the name into its directory.
bool copies_over(const ShellCommand& command) {
  const std::string_view target = command.words.back().view();
  if (is_bootstrap_file(target)) return command.words.size() > 2;
  if (target != "/etc/eks" && target != "/etc/eks/") return false;
  return std::ranges::any_of(command.words, [](const ShellWord& word) {
    const std::string_view view = word.view();
    const std::string_view name = view.substr(view.rfind('/') + 1);
    return is_bootstrap_file(concat({"/etc/eks/", name}));
  });
}

/// Whether the word after the option, or its end, is one of the files.
bool downloads_over(const ShellCommand& command) {
  for (std::size_t i = 1; i < command.words.size(); ++i) {
    const std::string_view option = command.words[i - 1].view();
    if ((option == "-o" || option == "-O" || option == "--output") &&
        is_bootstrap_file(command.words[i].view())) {
      return true;
    }
  }
  return false;
}

bool patches_bootstrap(const ShellCommand& command) {
  if (is_bootstrap_file(command.output)) return true;
  const bool has_file = std::ranges::any_of(
      command.words, [](const ShellWord& word) { return is_bootstrap_file(word.view()); });
  std::string_view name = command.words.front().view();
  name = name.substr(name.rfind('/') + 1);
  if (name == "sed" || name == "perl") return has_file && edits_in_place(command);
  if (name == "patch" || name == "tee") return has_file;
  if (name == "cp" || name == "mv" || name == "ln" || name == "install") {
    return copies_over(command);
  }
  return (name == "curl" || name == "wget") && downloads_over(command);
}

void check_patch(const ShellCommand& command, Findings& findings) {
  if (command.words.empty() || !patches_bootstrap(command)) return;
  const std::string_view name = command.words.front().view();
  report(
      findings, RuleId::PatchedBootstrap, command.words.front().place,
      concat({name,
              " edits a file of the AMI: another AMI may have other lines, and AL2023 does not "
              "read it, so that nodes silently get their default"}),
      "call bootstrap.sh with --use-max-pods false --kubelet-extra-args '--max-pods=NUMBER', for "
      "which a managed node group needs an AMI ID");
}

// cni-setting-on-node

/// Whether the script sets up a cluster, so that its variables may well be for that.
bool configures_cluster(const ShellScript& script) {
  constexpr auto tools = std::to_array<std::string_view>(
      {"kubectl", "helm", "eksctl", "aws", "terraform", "envsubst", "docker", "kustomize"});
  return std::ranges::any_of(script.statements, [&](const Statement& statement) {
    if (statement.is_assignment()) return false;
    const auto& words = statement.command.words;
    if (words.empty()) return false;
    const std::string_view name = words.front().view();
    if (name == "aws")
      return has_word(statement.command, "update-addon") ||
             has_word(statement.command, "create-addon");
    return std::ranges::find(tools, name) != tools.end();
  });
}

/// Whether the script reads the variable somewhere.
bool reads_variable(std::string_view text, std::string_view name) {
  return contains(text, concat({"$", name})) || contains(text, concat({"${", name}));
}

void report_cni_variable(std::string_view name, Place place, Findings& findings) {
  report(findings, RuleId::CniSettingOnNode, place,
         concat({name,
                 " is a variable of the DaemonSet aws-node, which never sees the environment "
                 "of a node: nothing reads it here"}),
         "set it by the add-on vpc-cni, or by kubectl set env daemonset aws-node -n kube-system");
}

/// A file from which programs of a node get their environment.
bool is_environment_file(std::string_view path) {
  return path == "/etc/environment" || path.starts_with("/etc/profile.d/") ||
         path == "/etc/profile" || path.starts_with("/etc/sysconfig/");
}

void check_cni_words(const ShellCommand& command, Findings& findings) {
  if (!is_environment_file(command.output)) return;
  for (const ShellWord& word : command.words) {
    std::string_view text = word.view();
    constexpr std::string_view export_word = "export ";
    if (text.starts_with(export_word)) text.remove_prefix(export_word.size());
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos || !is_cni_variable(text.substr(0, sign))) continue;
    report_cni_variable(text.substr(0, sign), word.place, findings);
  }
}

void check_cni_settings(const UserDataPart& part, Findings& findings) {
  if (configures_cluster(part.script)) return;
  for (const Statement& statement : part.script.statements) {
    if (!statement.is_assignment()) {
      check_cni_words(statement.command, findings);
      continue;
    }
    const Assignment& assignment = statement.assignment;
    if (!is_cni_variable(assignment.name) || reads_variable(part.text.view(), assignment.name)) {
      continue;
    }
    report_cni_variable(assignment.name, assignment.place, findings);
  }
}

// overridden-environment

/// Variables that bootstrap.sh takes from its environment (amazon-eks-ami,
/// templates/al2/runtime/bootstrap.sh), and MAX_PODS, which users take for one.
constexpr auto bootstrap_variables = std::to_array<std::string_view>(
    {"KUBELET_EXTRA_ARGS", "USE_MAX_PODS", "MAX_PODS", "CONTAINER_RUNTIME", "B64_CLUSTER_CA",
     "APISERVER_ENDPOINT", "DNS_CLUSTER_IP", "CONTAINERD_CONFIG_FILE", "ENABLE_LOCAL_OUTPOST"});

/// Whether a command may be a script that calls bootstrap.sh.
bool may_call_bootstrap(const ShellCommand& command) {
  if (command.words.empty()) return false;
  const std::string_view name = command.words.front().view();
  return name == "bash" || name == "sh" || name == "source" || name == "." || name == "eval" ||
         has_holes(name) || name.ends_with(".sh") || contains(name, "bootstrap");
}

/// The first variable of bootstrap.sh that is exported, and that nothing in the part reads.
const Assignment* unread_export(const UserDataPart& part) {
  const Assignment* first = nullptr;
  for (const Statement& statement : part.script.statements) {
    if (!statement.is_assignment()) {
      if (first != nullptr && may_call_bootstrap(statement.command)) return nullptr;
      continue;
    }
    const Assignment& assignment = statement.assignment;
    const bool is_read =
        std::ranges::find(bootstrap_variables, assignment.name) != bootstrap_variables.end();
    if (first != nullptr || !assignment.is_exported || !is_read) continue;
    if (reads_variable(part.text.view(), assignment.name)) continue;
    first = &assignment;
  }
  return first;
}

bool calls_bootstrap(const UserDataPart& part) {
  return std::ranges::any_of(part.script.statements, [](const Statement& statement) {
    return bootstrap_call(statement.command).has_value();
  });
}

/// Who starts the kubelet in place of the part that exports, and where its max pods are set.
struct Starter {
  std::string_view name;
  std::string_view help;
};

/// Absent if it is unknown.
std::optional<Starter> starter_of(const NodeConfiguration& nodes, const UserData& data) {
  constexpr std::string_view for_bootstrap =
      "name an AMI ID in the launch template, and call bootstrap.sh with options of your own";
  const auto is_config = [](const UserDataPart& part) { return part.kind == PartKind::NodeConfig; };
  const bool has_config = std::ranges::any_of(data.parts, is_config);
  if (!has_config && std::ranges::any_of(data.parts, calls_bootstrap)) {
    return Starter{"bootstrap.sh, which another part calls,", "pass options to that call"};
  }
  const bool is_mime = data.is_mime && !data.has_directives && data.faults.empty();
  if (nodes.group == NodeGroupKind::Karpenter && (has_config || is_mime)) {
    return Starter{
        has_config ? "nodeadm, which reads its NodeConfig," : "the call that Karpenter appends",
        "set spec.kubelet.maxPods of the EC2NodeClass"};
  }
  const bool is_managed = nodes.group == NodeGroupKind::Managed;
  if (has_config || (is_managed && nodes.family == AmiFamily::Al2023)) {
    return Starter{"nodeadm, which reads its NodeConfig,",
                   "set spec.kubelet.config.maxPods in a NodeConfig"};
  }
  const bool is_appended = is_managed || (is_mime && !nodes.group);
  if (!is_appended) return std::nullopt;
  return Starter{"the call that EKS appends", for_bootstrap};
}

}  // namespace

void check_commands(const UserDataPart& part, const LintSettings& settings, Findings& findings) {
  for (const Statement& statement : part.script.statements) {
    if (!statement.is_assignment()) check_patch(statement.command, findings);
  }
  if (!settings.other_cni) check_cni_settings(part, findings);
}

void check_environment(const NodeConfiguration& nodes, const UserData& data, Findings& findings) {
  const std::optional<Starter> starter = starter_of(nodes, data);
  if (!starter) return;
  for (const UserDataPart& part : data.parts) {
    if (part.kind != PartKind::Shell || calls_bootstrap(part)) continue;
    const Assignment* const assignment = unread_export(part);
    if (assignment == nullptr) continue;
    report(findings, RuleId::OverriddenEnvironment, assignment->place,
           concat({starter->name, " never sees ", assignment->name,
                   ": what a script exports ends with it"}),
           std::string(starter->help));
  }
}

}  // namespace maxpods
