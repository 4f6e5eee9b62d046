// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <set>

#include "cni/version_gates.h"
#include "node/kube_reserved.h"
#include "text/number.h"

namespace maxpods {

std::string or_dash(std::optional<std::int64_t> number) {
  return number ? std::to_string(*number) : "-";
}

std::string or_dash(const std::string& text) { return text.empty() ? "-" : text; }

std::string or_empty(std::optional<std::int64_t> number) {
  return number ? std::to_string(*number) : "";
}

std::string max_allowed_or_word(const MaxPods& node) {
  const bool unlimited = !node.obstacle && !node.max_allowed;
  return unlimited ? "unlimited" : or_dash(node.max_allowed);
}

std::string name_of(std::optional<Binding> binding, std::string_view otherwise) {
  return std::string(binding ? word_of(binding_words, *binding) : otherwise);
}

std::string memory_size(int memory_mib) {
  if (memory_mib < mib_per_gib) return fmt::format("{} MiB", memory_mib);
  std::string gib = fmt::format("{:.2f}", static_cast<double>(memory_mib) / mib_per_gib);
  gib.erase(gib.find_last_not_of('0') + 1);
  if (gib.ends_with('.')) gib.pop_back();
  return gib + " GiB";
}

std::string describe(Warning warning, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  const IpFamily ip_family = node.settings.cni.ip_family;
  switch (warning) {
    case Warning::PrefixesNeedNitro:
      return fmt::format("{} is not built on Nitro: its nodes keep single addresses", name);
    case Warning::PrefixesNeedNewerCni:
      return fmt::format("prefixes on {} need VPC CNI {} or later: its nodes keep single addresses",
                         name, to_string(oldest_cni_with_prefixes(node.type, ip_family)));
    case Warning::UnknownVcpus:
      return fmt::format(
          "the vCPUs of {} are not known: its cap is taken to be the lower one, {} pods", name,
          low_cap);
    case Warning::NoAddressForPods:
      return fmt::format("no {} of {} is left for pods that need an address",
                         node.capacity.enis.usable == 0 ? "network interface" : "address", name);
    case Warning::CannotTrunk:
      return fmt::format("{} can have no trunk network interface: no security groups for pods",
                         name);
    case Warning::TrunkKeptInVain:
      return fmt::format(
          "{} can have no trunk network interface, but VPC CNI before {} keeps one ENI for it",
          name, to_string(version_gates::no_trunk_where_unsupported));
    case Warning::UnknownTrunking:
      return fmt::format(
          "whether {} can have a trunk network interface is not known: one ENI is kept for it",
          name);
    case Warning::PodEniNeedsNewerCni:
      return fmt::format("security groups for pods need VPC CNI {} or later: {} gets no trunk",
                         to_string(oldest_cni_with_pod_eni(ip_family)), name);
    case Warning::WindowsNeedsAmd64:
      return fmt::format("{} is arm64, but Windows runs on amd64 only", name);
  }
  return "";
}

std::vector<std::string> remarks(const MaxPods& node) {
  if (node.obstacle) return {describe(*node.obstacle, node)};
  std::vector<std::string> sentences;
  for (const Warning warning : node.warnings) sentences.push_back(describe(warning, node));
  return sentences;
}

std::string describe(Obstacle obstacle, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  const NodeSettings& settings = node.settings;
  switch (obstacle) {
    case Obstacle::Ipv6NeedsNitro:
      return fmt::format("{} cannot run IPv6: it is not built on Nitro", name);
    case Obstacle::Ipv6NeedsNewerCni:
      return fmt::format("{} cannot run IPv6: that needs VPC CNI {} or later", name,
                         to_string(oldest_cni_with_prefixes(node.type, IpFamily::IPv6)));
    case Obstacle::BranchPodsNeedNewerCni:
      return fmt::format("{} cannot run branch pods: they need VPC CNI {} or later", name,
                         to_string(oldest_cni_with_pod_eni(settings.cni.ip_family)));
    case Obstacle::UnknownBranchEnis:
      return fmt::format("{} cannot run branch pods: its branch ENIs are not known", name);
    case Obstacle::TooFewBranchEnis:
      return fmt::format("{} branch pods do not fit on {}, which can have {} branch ENIs",
                         settings.branch_pods, name, available_branch_enis(node.type).value_or(0));
    case Obstacle::UnknownMemory:
      return fmt::format("the memory of {} is not known: no percentage of it can be held", name);
    case Obstacle::TooLittleMemory:
      return fmt::format("one pod reserves {} MiB, more than {} % of the memory of {}",
                         kube_reserved_memory_mib(1), settings.max_reserved_percent.value_or(0),
                         name);
  }
  return "";
}

std::vector<std::string> summarize_remarks(std::span<const MaxPods* const> nodes) {
  struct Occurrence {
    std::string sentence;
    std::set<TypeName> types;
  };
  // The same sentence about another type is the same remark.
  std::map<std::string, Occurrence> occurrences;
  for (const MaxPods* node : nodes) {
    for (const std::string& sentence : remarks(*node)) {
      std::string remark = sentence;
      const std::string_view name = node->type.name.view();
      if (const std::size_t at = remark.find(name); at != std::string::npos)
        remark.erase(at, name.size());
      const auto [occurrence, is_new] = occurrences.try_emplace(remark);
      if (is_new) occurrence->second.sentence = sentence;
      occurrence->second.types.insert(node->type.name);
    }
  }
  std::vector<std::string> sentences;
  for (const auto& [remark, occurrence] : occurrences) {
    const std::size_t others = occurrence.types.size() - 1;
    sentences.push_back(others == 0
                            ? occurrence.sentence
                            : fmt::format("{} (and {} like it)", occurrence.sentence,
                                          counted(std::ssize(occurrence.types) - 1, "more type")));
  }
  return sentences;
}

}  // namespace maxpods
