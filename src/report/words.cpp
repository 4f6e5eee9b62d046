// SPDX-License-Identifier: Apache-2.0
#include "report/words.h"

#include <fmt/format.h>

#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "cni/version_gates.h"
#include "node/kube_reserved.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr const char* nitro_types = "list types on Nitro with: maxpods list --nitro";
constexpr const char* trunk_types =
    "list types with branch ENIs with: maxpods list --trunking -o wide";
constexpr const char* newer_cni = "update the VPC CNI first";
constexpr const char* offered_types =
    "EC2 does not offer this type; list the types that it offers with: maxpods list";
constexpr const char* better_catalog = "give a catalog that has the value: --catalog FILE";

}  // namespace

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

Remark describe(Warning warning, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  const IpFamily ip_family = node.settings.cni.ip_family;
  switch (warning) {
    case Warning::PrefixesNeedNitro:
      return {fmt::format("{} is not built on Nitro: its nodes use single addresses", name),
              nitro_types};
    case Warning::PrefixesNeedNewerCni:
      return {fmt::format("prefixes on {} need VPC CNI {} or later: its nodes use single addresses",
                          name, to_string(oldest_cni_with_prefixes(node.type, ip_family))),
              newer_cni};
    case Warning::UnknownVcpus:
      return {fmt::format("the vCPUs of {} are unknown: the lower cap is assumed, {} pods", name,
                          low_cap),
              node.type.offered ? better_catalog : offered_types};
    case Warning::NoAddressForPods:
      return fmt::format("{} has no {} left for pods", name,
                         node.capacity.enis.usable == 0 ? "network interface" : "address");
    case Warning::CannotTrunk:
      return {fmt::format("{} does not support security groups for pods: it has no trunk network "
                          "interface",
                          name),
              trunk_types};
    case Warning::UnusedTrunkEni:
      return {
          fmt::format("{} has no trunk network interface, but VPC CNI before {} reserves an ENI "
                      "for it",
                      name, to_string(version_gates::no_trunk_where_unsupported)),
          newer_cni};
    case Warning::UnknownTrunking:
      return {fmt::format("whether {} supports trunk network interfaces is unknown: an ENI is "
                          "reserved for one",
                          name),
              better_catalog};
    case Warning::PodEniNeedsNewerCni:
      return {fmt::format("security groups for pods need VPC CNI {} or later: {} gets no trunk "
                          "network interface",
                          to_string(oldest_cni_with_pod_eni(ip_family)), name),
              newer_cni};
    case Warning::WindowsNeedsAmd64:
      return {fmt::format("{} is arm64, but Windows runs on amd64 only", name),
              "list amd64 types with: maxpods list --arch amd64"};
    case Warning::ExclusionWithCustomNetworking:
      return {
          "--primary-eni-excluded has no effect with custom networking, which keeps pods from "
          "the primary ENI already",
          "leave it out"};
    case Warning::ExclusionNeedsNewerCni:
      return {fmt::format("--primary-eni-excluded has no effect before VPC CNI {}: the primary ENI "
                          "serves pods",
                          to_string(version_gates::subnet_exclusion)),
              newer_cni};
  }
  return "";
}

Remark describe(Obstacle obstacle, const MaxPods& node) {
  const std::string_view name = node.type.name.view();
  const NodeSettings& settings = node.settings;
  switch (obstacle) {
    case Obstacle::Ipv6NeedsNitro:
      return {fmt::format("{} cannot run IPv6: it is not built on Nitro", name), nitro_types};
    case Obstacle::Ipv6NeedsNewerCni:
      return {fmt::format("{} cannot run IPv6: IPv6 needs VPC CNI {} or later", name,
                          to_string(oldest_cni_with_prefixes(node.type, IpFamily::IPv6))),
              newer_cni};
    case Obstacle::BranchPodsNeedNewerCni:
      return {fmt::format("{} cannot run branch pods: they need VPC CNI {} or later", name,
                          to_string(oldest_cni_with_pod_eni(settings.cni.ip_family))),
              newer_cni};
    case Obstacle::UnknownBranchEnis:
      return {fmt::format("{} cannot run branch pods: its number of branch ENIs is unknown", name),
              better_catalog};
    case Obstacle::TooFewBranchEnis:
      return {fmt::format("{} supports {} branch ENIs, too few for {}", name,
                          available_branch_enis(node.type).value_or(0),
                          counted(settings.branch_pods, "branch pod")),
              trunk_types};
    case Obstacle::UnknownMemory:
      return {fmt::format("the memory of {} is unknown, but --max-reserved-percent needs it", name),
              better_catalog};
    case Obstacle::TooLittleMemory:
      return {
          fmt::format("one pod reserves {} MiB, more than {} % of the memory of {}",
                      kube_reserved_memory_mib(1), settings.max_reserved_percent.value_or(0), name),
          "raise --max-reserved-percent, or use a larger instance type"};
    case Obstacle::AutoModeNeedsLargerSize:
      return {fmt::format("EKS Auto Mode creates no nodes of {}: sizes up to small, and types with "
                          "one vCPU, are too small for it",
                          name),
              fmt::format("list larger sizes with: maxpods list --family {} --min-vcpus 2",
                          node.type.name.family())};
  }
  return "";
}

Remarks advice(const MaxPods& node) {
  if (node.obstacle) return {describe(*node.obstacle, node)};
  Remarks found;
  for (const Warning warning : node.warnings) found.push_back(describe(warning, node));
  return found;
}

std::vector<std::string> remarks(const MaxPods& node) {
  std::vector<std::string> sentences;
  for (Remark& remark : advice(node)) sentences.push_back(std::move(remark.message));
  return sentences;
}

Remarks summarize_remarks(std::span<const MaxPods* const> nodes) {
  struct Occurrence {
    Remark remark;
    std::set<TypeName> types;
  };
  // The same sentence about another type is the same remark.
  std::map<std::string, Occurrence> occurrences;
  for (const MaxPods* node : nodes) {
    for (const Remark& remark : advice(*node)) {
      std::string key = remark.message;
      const std::string_view name = node->type.name.view();
      if (const std::size_t at = key.find(name); at != std::string::npos)
        key.erase(at, name.size());
      const auto [occurrence, is_new] = occurrences.try_emplace(key);
      if (is_new) occurrence->second.remark = remark;
      occurrence->second.types.insert(node->type.name);
    }
  }
  Remarks found;
  for (auto& [key, occurrence] : occurrences) {
    const std::int64_t others = std::ssize(occurrence.types) - 1;
    if (others > 0) {
      occurrence.remark.message += fmt::format(" (and {} like it)", counted(others, "more type"));
    }
    found.push_back(std::move(occurrence.remark));
  }
  return found;
}

}  // namespace maxpods
