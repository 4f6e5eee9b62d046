// SPDX-License-Identifier: Apache-2.0
#include "cli/node_group_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view node_group_title = "kind of node group";
constexpr std::string_view node_group_help =
    "Kind of node group; managed-custom-ami: the launch template names an AMI ID";

}  // namespace

void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind) {
  options.choice("--node-group", node_group_title, kind, node_group_words, node_group_help);
}

void add_configurable_node_group_option(Options& options, std::optional<NodeGroupKind>& kind) {
  std::vector<std::string_view> words;
  for (const Word<NodeGroupKind>& each : node_group_words) {
    if (each.value != NodeGroupKind::AutoMode) words.push_back(each.word);
  }
  const auto read = [&kind, words](const std::string& given) {
    if (given == name_of(NodeGroupKind::AutoMode)) {
      throw BadInput("--node-group cannot be auto-mode: EKS Auto Mode sets max pods itself",
                     "see its max pods with: maxpods explain TYPE --node-group auto-mode");
    }
    const auto* const found =
        std::ranges::find(node_group_words, given, &Word<NodeGroupKind>::word);
    if (found == node_group_words.end()) refuse_word(node_group_title, given, words);
    kind = found->value;
  };
  options.parsed("--node-group", joined(words, "|"), read, node_group_help);
}

void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           const EksAmiType*& type, std::span<const AmiFamily> taken) {
  std::vector<std::string_view> words;
  for (const AmiFamily each : taken) words.push_back(name_of(each));
  const auto read = [&family, &type, words](const std::string& given) {
    const std::optional<AmiName> found = find_ami_name(given);
    if (!found) refuse_word("AMI family", given, words);
    family = found->family;
    type = found->type;
  };
  options.parsed("--ami-family", joined(words, "|"), read, "AMI family of the nodes");
}

void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           const EksAmiType*& type) {
  std::vector<AmiFamily> all;
  for (const Word<AmiFamily>& each : ami_family_words) all.push_back(each.value);
  add_ami_family_option(options, family, type, all);
}

void check_can_run(const EksAmiType* ami, const InstanceType& type) {
  if (ami == nullptr || !ami->architecture || !type.architecture) return;
  if (ami->architecture == type.architecture) return;
  throw BadInput(fmt::format("--ami-family {} and {} cannot be combined: the type is {}", ami->name,
                             type.name.view(), name_of(*type.architecture)),
                 fmt::format("for the AMI of the type: --ami-family {}", name_of(ami->family)));
}

/// amazon-eks-ami removed AL2 in its pull request 2645 (2026-03-04); eksctl refuses it from
/// Kubernetes 1.33 on (AmazonLinux2EOLVersion); EKS user guide, "EKS AL2 & AL2-Accelerated AMIs
/// transition guide".
Remarks remarks_on_family(AmiFamily family, std::string_view remedy) {
  if (family != AmiFamily::Al2) return {};
  return {{"EKS has published no AL2 AMIs since 2025-11-26, and none for Kubernetes 1.33 and later",
           std::string(remedy)}};
}

void check_goes_together(NodeGroupKind kind, AmiFamily family) {
  if (precedence_rules(kind, family) != nullptr) return;
  throw BadInput(
      fmt::format("--node-group {} and --ami-family {} cannot be combined", name_of(kind),
                  name_of(family)),
      "for a managed node group with an AMI of your own: --node-group managed-custom-ami");
}

Os os_of(AmiFamily family) { return is_windows(family) ? Os::Windows : Os::Linux; }

AmiFamily family_or_default(std::optional<AmiFamily> family, std::optional<Os> os) {
  return family.value_or(os == Os::Windows ? AmiFamily::Windows2022 : AmiFamily::Al2023);
}

NodeSettings auto_mode_settings(const NetworkingRequest& networking) {
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    const Setting& setting = node_settings[i];
    const bool is_known_to_be_so = (i == setting_index("--os") && networking.os() == Os::Linux) ||
                                   i == setting_index("--ip-family");
    if (is_known_to_be_so || !networking.gives(i)) continue;
    refuse_pair("--node-group auto-mode", option_words(setting, networking.settings),
                i == setting_index("--os") ? "EKS Auto Mode runs Linux nodes only"
                                           : "EKS Auto Mode configures pods and nodes itself");
  }
  return {.cni = {.ip_family = networking.settings.cni.ip_family}, .auto_mode = true};
}

NodeSettings settings_on(std::optional<AmiFamily> family, NetworkingRequest networking) {
  if (!family) return settings_of(networking);
  const Os os = os_of(*family);
  const bool may_be_either = *family == AmiFamily::Custom;
  if (!may_be_either && networking.os().value_or(os) != os) {
    throw BadInput(fmt::format("--ami-family {} and --os {} cannot be combined", name_of(*family),
                               os == Os::Linux ? "windows" : "linux"));
  }
  if (!may_be_either) networking.set_os(os);
  networking.windows_option = fmt::format("--ami-family {}", name_of(*family));
  return settings_of(networking);
}

}  // namespace maxpods
