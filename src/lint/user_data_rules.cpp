// SPDX-License-Identifier: Apache-2.0
#include "lint/user_data_rules.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "lint/mime_mends.h"
#include "lint/rules.h"
#include "node/ami_family.h"
#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

// broken-mime

std::string_view effect_of(MimeFault fault) {
  switch (fault) {
    case MimeFault::IndentedHeader:
      return "whitespace is before the first header, so that this is no MIME: none of its parts is "
             "read";
    case MimeFault::NoBlankLine:
      return "no empty line ends the headers, so that this line is taken for one: the part is not "
             "read as it is meant";
    case MimeFault::HeadersAfterBlankLine:
      return "the empty line above ends the headers, so that this is text: the part has no type, "
             "and nothing reads it";
    case MimeFault::OtherBoundary:
      return "this is not the boundary that the header declares: no part is read";
    case MimeFault::TypeNotOfNodeConfig:
      return "nodeadm reads a NodeConfig in parts of type application/node.eks.aws only: nodes get "
             "nothing of this one";
    case MimeFault::Unclosed:
      break;
  }
  return "the last boundary does not end with `--`: the message has no end, and readers refuse or "
         "drop its last part";
}

std::string_view mend_of(MimeFault fault) {
  switch (fault) {
    case MimeFault::IndentedHeader:
      return "begin the text with its first header, without indentation";
    case MimeFault::NoBlankLine:
      return "put an empty line between the headers and the text";
    case MimeFault::HeadersAfterBlankLine:
      return "remove the empty line between the boundary and the headers";
    case MimeFault::OtherBoundary:
      return "write the same boundary in the header Content-Type and before each part";
    case MimeFault::TypeNotOfNodeConfig:
      return "give it the content type application/node.eks.aws";
    case MimeFault::Unclosed:
      break;
  }
  return "end the text with the boundary and `--`";
}

// wrong-user-data

std::string_view name_of_family(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "Amazon Linux 2";
    case AmiFamily::Al2023:
      return "AL2023";
    case AmiFamily::Bottlerocket:
      return "Bottlerocket";
    default:
      return "Windows";
  }
}

/// What the family reads.
std::string_view language_of(AmiFamily family) {
  switch (family) {
    case AmiFamily::Al2:
      return "write a script that calls /etc/eks/bootstrap.sh";
    case AmiFamily::Al2023:
      return "write a NodeConfig";
    case AmiFamily::Bottlerocket:
      return "write settings in TOML, such as max-pods of [settings.kubernetes]";
    default:
      return "write PowerShell that calls Start-EKSBootstrap.ps1";
  }
}

void report_wrong(AmiFamily family, Place place, std::string_view what, Findings& findings) {
  report(findings, RuleId::WrongUserData, place,
         concat({name_of_family(family), " does not read ", what, ": nodes get none of it"}),
         std::string(language_of(family)));
}

/// The first line of the text that is not empty.
Place first_line(const Text& text) {
  const std::string_view view = text.view();
  const std::size_t begin = std::min(view.find_first_not_of(" \t\r\n"), view.size());
  const std::size_t end = std::min(view.find_first_of("\r\n", begin), view.size());
  return text.place(begin, end);
}

bool has_first_word(const UserDataPart& part, std::string_view word) {
  const std::string_view view = part.text.view();
  return view.substr(std::min(view.find_first_not_of(" \t\r\n"), view.size())).starts_with(word);
}

/// The first call of bootstrap.sh.
std::optional<BootstrapCall> call_in(const ShellScript& script) {
  for (const Statement& statement : script.statements) {
    std::optional<BootstrapCall> call = bootstrap_call(statement.command);
    if (call && !call->is_windows) return call;
  }
  return std::nullopt;
}

/// Whether nodes of the family do not read that part; the finding is added.
bool check_wrong_script(AmiFamily family, const UserDataPart& part, Findings& findings) {
  const bool on_windows = is_windows(family);
  if (part.kind == PartKind::PowerShell) {
    if (on_windows) return false;
    report_wrong(family, first_line(part.text), "PowerShell", findings);
    return true;
  }
  const std::optional<BootstrapCall> call = call_in(part.script);
  if (family == AmiFamily::Bottlerocket || on_windows) {
    if (!call && !has_first_word(part, "#!")) return false;
    report_wrong(family, first_line(part.text), "scripts of a shell", findings);
    return true;
  }
  if (family != AmiFamily::Al2023 || !call) return false;
  report(findings, RuleId::WrongUserData, call->place,
         "AL2023 has no bootstrap.sh but one that prints an error and exits: none of its options "
         "reaches the kubelet",
         "set max pods in a NodeConfig, in a part of type application/node.eks.aws");
  return true;
}

bool check_wrong_part(AmiFamily family, const UserDataPart& part, Findings& findings) {
  switch (part.kind) {
    case PartKind::Shell:
    case PartKind::PowerShell:
      return check_wrong_script(family, part, findings);
    case PartKind::NodeConfig:
      if (family == AmiFamily::Al2023) return false;
      report_wrong(family, first_line(part.text), "a NodeConfig", findings);
      return true;
    case PartKind::Toml:
      if (family == AmiFamily::Bottlerocket) return false;
      report_wrong(family, first_line(part.text), "settings of Bottlerocket", findings);
      return true;
    case PartKind::Other:
      break;
  }
  return false;
}

bool check_wrong_part(const NodeConfiguration& nodes, const UserDataPart& part,
                      Findings& findings) {
  if (!nodes.family || nodes.family == AmiFamily::Custom || part.text.empty()) return false;
  return check_wrong_part(*nodes.family, part, findings);
}

// Calls

/// Whether EKS makes a call of its own beside that of the user. eksctl refuses a script in place of
/// its own there.
bool has_call_of_eks(const NodeConfiguration& nodes, const BootstrapCall& call) {
  if (nodes.group != NodeGroupKind::Managed || !nodes.family) return false;
  if (*nodes.family != AmiFamily::Al2 && !is_windows(*nodes.family)) return false;
  const Value* const own = nodes.declared.find("overrideBootstrapCommand");
  return own == nullptr || !contains(own->place, call.place);
}

/// Whether a script of the nodes has something to do with the kubelet's configuration. bootstrap.sh
/// writes maxPods into it only for its table (awslabs/amazon-eks-ami,
/// templates/al2/runtime/bootstrap.sh), and else leaves what is there.
bool edits_configuration(const NodeConfiguration& nodes) {
  return std::ranges::any_of(nodes.user_data, [](const UserData& data) {
    return std::ranges::any_of(data.parts, [](const UserDataPart& part) {
      return contains(part.text.view(), "kubelet-config.json") ||
             contains(part.text.view(), "/etc/kubernetes/kubelet");
    });
  });
}

void check_calls(const NodeConfiguration& nodes, const UserData& data, const UserDataPart& part,
                 const Sources& sources, Findings& findings) {
  for (std::size_t i = 0; i < part.script.statements.size(); ++i) {
    const auto call = bootstrap_call(part.script.statements[i].command);
    if (!call) continue;
    if (has_call_of_eks(nodes, *call)) {
      report(findings, RuleId::BootstrapInManagedGroup, call->place,
             "a managed node group without an AMI ID runs the bootstrap script a second time, with "
             "the max pods of EKS",
             "remove the call, or name an AMI ID");
      continue;
    }
    check_bootstrap_call({sources, *call, part.script, i,
                          data.has_directives || nodes.has_directives, edits_configuration(nodes)},
                         findings);
  }
}

// set-twice

bool is_kubelet_layer(LayerSource layer) {
  return layer == LayerSource::KubeletArgument || layer == LayerSource::KubeletConfiguration;
}

void check_set_in_parts(const NodeConfiguration& nodes, Findings& findings) {
  // Karpenter and eksctl have rules of their own.
  if (nodes.kind == ConfigurationKind::KarpenterNodeClass || is_eksctl(nodes.kind)) return;
  if (nodes.family != AmiFamily::Al2023 || nodes.has_directives) return;
  const auto has_branches = [](const UserData& data) { return data.has_directives; };
  if (std::ranges::any_of(nodes.user_data, has_branches)) return;
  const MaxPodsSetting* const winner = applied_setting(nodes);
  if (winner == nullptr || !winner->value) return;
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    const bool is_flag = winner->layer == LayerSource::KubeletArgument;
    if (setting.layer == LayerSource::Expression && !setting.expression.empty()) {
      report(findings, RuleId::SetTwice, setting.place,
             concat({is_flag ? "the flag --max-pods" : "spec.kubelet.config.maxPods",
                     " wins over the expression: nodes get ", std::to_string(*winner->value),
                     ", and the expression only decides how much memory is reserved"}),
             "keep one of the two");
    }
    if (!is_kubelet_layer(setting.layer) || !setting.value || setting.value == winner->value) {
      continue;
    }
    report(findings, RuleId::SetTwice, setting.place,
           concat({is_flag ? "the flag --max-pods" : "the last spec.kubelet.config.maxPods",
                   " wins over this: nodes get ", std::to_string(*winner->value), ", not ",
                   std::to_string(*setting.value)}),
           "set max pods in one place");
  }
}

/// EKS adds its own part to user data without an AMI ID (EKS user guide, "Customize managed nodes
/// with launch templates"). Terraform modules and eksctl make MIME of what they are given.
void check_needs_mime(const NodeConfiguration& nodes, const UserData& data, Findings& findings) {
  const bool is_of_amazon_linux =
      nodes.family == AmiFamily::Al2 || nodes.family == AmiFamily::Al2023;
  const bool needs_mime = nodes.kind == ConfigurationKind::EksNodeGroup &&
                          nodes.group == NodeGroupKind::Managed && is_of_amazon_linux;
  if (!needs_mime || data.is_mime || data.has_directives || data.parts.empty()) return;
  const UserDataPart& part = data.parts.front();
  if (part.kind != PartKind::NodeConfig && !has_first_word(part, "#!")) return;
  report(findings, RuleId::Refused, first_line(data.text),
         "EKS refuses user data of a managed node group without an AMI ID that is not MIME",
         "make it a part of a MIME multi-part archive, or name an AMI ID in the launch template");
}

void check_data(const NodeConfiguration& nodes, const UserData& data, const Sources& sources,
                const LintSettings& settings, Findings& findings) {
  for (const FaultyMime& fault : data.faults) {
    report(findings, RuleId::BrokenMime, fault.place, std::string(effect_of(fault.fault)),
           std::string(mend_of(fault.fault)), mended_mime(sources, data, fault));
  }
  if (data.is_mime && nodes.family == AmiFamily::Bottlerocket) {
    report_wrong(*nodes.family, first_line(data.text), "MIME", findings);
    return;
  }
  const std::size_t found = findings.size();
  for (const UserDataPart& part : data.parts) {
    if (check_wrong_part(nodes, part, findings)) continue;
    check_calls(nodes, data, part, sources, findings);
    check_commands(part, settings, findings);
  }
  check_environment(nodes, data, findings);
  // What else is wrong with it tells more.
  if (findings.size() == found) check_needs_mime(nodes, data, findings);
}

/// Whether the document is of a version that is gone: then only that is said of it.
bool is_of_removed_version(const NodeConfiguration& nodes) {
  return nodes.kind == ConfigurationKind::KarpenterNodeClass &&
         nodes.declared.known_text("apiVersion") != "karpenter.k8s.aws/v1";
}

}  // namespace

void check_user_data(const Sources& sources, const LintSettings& settings, Findings& findings) {
  for (const NodeConfiguration& nodes : sources.nodes) {
    if (is_of_removed_version(nodes)) continue;
    for (const UserData& data : nodes.user_data) {
      check_data(nodes, data, sources, settings, findings);
    }
    check_set_in_parts(nodes, findings);
  }
}

}  // namespace maxpods
