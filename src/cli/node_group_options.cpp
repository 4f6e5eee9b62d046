// SPDX-License-Identifier: Apache-2.0
#include "cli/node_group_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

template <typename Value>
constexpr Choice<Value> choice(Value value) {
  return {name_of(value), value};
}

constexpr std::array node_groups{
    choice(NodeGroupKind::Managed), choice(NodeGroupKind::ManagedCustomAmi),
    choice(NodeGroupKind::SelfManaged), choice(NodeGroupKind::Karpenter)};

constexpr std::array ami_families{choice(AmiFamily::Al2),          choice(AmiFamily::Al2023),
                                  choice(AmiFamily::Bottlerocket), choice(AmiFamily::Windows2019),
                                  choice(AmiFamily::Windows2022),  choice(AmiFamily::Custom)};

}  // namespace

void add_node_group_option(Options& options, std::optional<NodeGroupKind>& kind) {
  options.choice("--node-group", "kind of node group", kind, node_groups,
                 "Who makes the nodes; managed-custom-ami: EKS, with an AMI ID in the launch "
                 "template");
}

void add_ami_family_option(Options& options, std::optional<AmiFamily>& family,
                           std::span<const AmiFamily> taken) {
  std::vector<std::string_view> words;
  for (const AmiFamily each : taken) words.push_back(name_of(each));
  const auto read = [&family, words](const std::string& given) {
    const auto* const found = std::ranges::find(ami_families, given, &Choice<AmiFamily>::word);
    if (found == ami_families.end()) refuse_word("AMI family", given, words);
    family = found->value;
  };
  options.parsed("--ami-family", joined(words, "|"), read, "What the nodes run");
}

void add_ami_family_option(Options& options, std::optional<AmiFamily>& family) {
  std::vector<AmiFamily> all;
  for (const Choice<AmiFamily>& each : ami_families) all.push_back(each.value);
  add_ami_family_option(options, family, all);
}

void check_goes_together(NodeGroupKind kind, AmiFamily family) {
  if (precedence_rules(kind, family) != nullptr) return;
  throw BadInput(fmt::format("--node-group {} and --ami-family {} exclude each other",
                             name_of(kind), name_of(family)),
                 "a managed node group takes an AMI by its ID: --node-group managed-custom-ami");
}

Os os_of(AmiFamily family) { return is_windows(family) ? Os::Windows : Os::Linux; }

AmiFamily family_or_default(std::optional<AmiFamily> family, std::optional<Os> os) {
  return family.value_or(os == Os::Windows ? AmiFamily::Windows2022 : AmiFamily::Al2023);
}

NodeSettings settings_on(std::optional<AmiFamily> family, NetworkingRequest networking) {
  if (!family) return settings_of(networking);
  const Os os = os_of(*family);
  const bool may_be_either = *family == AmiFamily::Custom;
  if (!may_be_either && networking.os.value_or(os) != os) {
    throw BadInput(fmt::format("--ami-family {} and --os {} exclude each other", name_of(*family),
                               os == Os::Linux ? "windows" : "linux"));
  }
  if (!may_be_either) networking.os = os;
  networking.windows_option = fmt::format("--ami-family {}", name_of(*family));
  return settings_of(networking);
}

}  // namespace maxpods
