// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include <fmt/format.h>

#include <map>
#include <set>

#include "cni/version_gates.h"

namespace maxpods {
namespace {

constexpr int mib_per_gib = 1024;

}  // namespace

std::string or_dash(std::optional<std::int64_t> number) {
  return number ? std::to_string(*number) : "-";
}

std::string or_empty(std::optional<std::int64_t> number) {
  return number ? std::to_string(*number) : "";
}

std::string max_allowed_or_word(const MaxPods& node) {
  const bool unlimited = !node.obstacle && !node.max_allowed;
  return unlimited ? "unlimited" : or_dash(node.max_allowed);
}

std::string_view name_of(Binding binding) {
  return binding == Binding::Addresses ? "addresses" : "cap";
}

std::string_view name_of(Architecture architecture) {
  return architecture == Architecture::Amd64 ? "amd64" : "arm64";
}

std::string_view name_of(Hypervisor hypervisor) {
  switch (hypervisor) {
    case Hypervisor::Nitro:
      return "nitro";
    case Hypervisor::Xen:
      return "xen";
    case Hypervisor::None:
      break;
  }
  return "none";
}

std::string memory_size(int memory_mib) {
  if (memory_mib < mib_per_gib) return fmt::format("{} MiB", memory_mib);
  return fmt::format("{:g} GiB", static_cast<double>(memory_mib) / mib_per_gib);
}

std::string describe(Warning warning, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  switch (warning) {
    case Warning::PrefixesNeedNitro:
      return fmt::format("{} is not built on Nitro: its nodes keep single addresses", name);
    case Warning::PrefixesNeedNewerCni:
      return fmt::format("prefixes on {} need VPC CNI {} or later: its nodes keep single addresses",
                         name, to_string(oldest_cni_with_prefixes(node.type, IpFamily::IPv4)));
    case Warning::UnknownVcpus:
      return fmt::format(
          "the vCPUs of {} are not known: its cap is taken to be the lower one, {} pods", name,
          low_cap);
    case Warning::NoAddressForPods:
      return node.capacity.enis.usable == 0
                 ? fmt::format(
                       "no network interface of {} is left for pods: only those on the host's "
                       "network run",
                       name)
                 : fmt::format(
                       "no address of {} is left for pods: only those on the host's network run",
                       name);
    case Warning::CannotTrunk:
      return fmt::format("{} can have no trunk network interface: no security groups for pods",
                         name);
    case Warning::UnknownTrunking:
      return fmt::format(
          "whether {} can have a trunk network interface is not known: one is set aside for it",
          name);
    case Warning::PodEniNeedsNewerCni:
      return fmt::format("security groups for pods need VPC CNI {} or later: {} gets no trunk",
                         to_string(version_gates::pod_eni), name);
    case Warning::WindowsNeedsAmd64:
      return fmt::format("{} is arm64, Windows runs on amd64 only", name);
  }
  return "";
}

std::vector<std::string> describe_warnings(const MaxPods& node) {
  std::vector<std::string> sentences;
  for (const Warning warning : node.warnings) sentences.push_back(describe(warning, node));
  return sentences;
}

std::string describe(Obstacle obstacle, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  switch (obstacle) {
    case Obstacle::Ipv6NeedsNitro:
      return fmt::format("{} cannot run IPv6: it is not built on Nitro", name);
    case Obstacle::Ipv6NeedsNewerCni:
      return fmt::format("{} cannot run IPv6: that needs VPC CNI {} or later", name,
                         to_string(oldest_cni_with_prefixes(node.type, IpFamily::IPv6)));
    case Obstacle::TooFewBranchEnis:
      return fmt::format("{} pods with security groups of their own do not fit on {}",
                         node.branch_pods, name);
  }
  return "";
}

std::vector<std::string> summarize_warnings(std::span<const MaxPods* const> nodes) {
  struct Occurrence {
    std::string sentence;
    std::set<TypeName> types;
  };
  std::map<Warning, Occurrence> occurrences;
  for (const MaxPods* node : nodes) {
    for (const Warning warning : node->warnings) {
      Occurrence& occurrence = occurrences[warning];
      if (occurrence.types.empty()) occurrence.sentence = describe(warning, *node);
      occurrence.types.insert(node->type.name);
    }
  }
  std::vector<std::string> sentences;
  for (const auto& [warning, occurrence] : occurrences) {
    const std::size_t others = occurrence.types.size() - 1;
    sentences.push_back(others == 0
                            ? occurrence.sentence
                            : fmt::format("{} (and {} more type{} like it)", occurrence.sentence,
                                          others, others == 1 ? "" : "s"));
  }
  return sentences;
}

}  // namespace maxpods
