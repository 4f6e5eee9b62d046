// SPDX-License-Identifier: Apache-2.0
#include "emit/max_pods_expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace maxpods {
namespace {

/// All that an expression sees of a type: its ENIs, and the addresses of each.
using Signature = std::pair<int, int>;

Signature signature(const MaxPods& node) { return {node.type.enis, node.type.ipv4_per_eni}; }

/// max pods = min((min(default_enis, max_eni) - kept_enis) * (ips_per_eni - 1) * addresses_per_slot
/// + other_pods, cap), or the cap alone.
struct Formula {
  bool cap_alone = false;
  std::optional<int> max_eni;
  std::int64_t kept_enis = 0;
  int addresses_per_slot = 1;
  std::int64_t other_pods = 0;
  int cap = 0;
};

Formula formula_of(const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  if (cni.ip_family == IpFamily::IPv6) return {.cap_alone = true, .cap = node.cap};
  const bool delegated = node.capacity.prefix_delegation == PrefixDelegation::Delegated;
  return {.max_eni = cni.max_eni,
          .kept_enis = std::int64_t{cni.reserved_enis} + (cni.custom_networking ? 1 : 0) +
                       (keeps_eni_for_trunk(node.type, cni) ? 1 : 0),
          .addresses_per_slot = delegated ? addresses_per_prefix : 1,
          .other_pods = std::int64_t{node.host_network_pods} + node.settings.branch_pods,
          .cap = node.cap};
}

std::int64_t value(const Formula& formula, Signature type) {
  if (formula.cap_alone) return formula.cap;
  const auto [enis, ipv4_per_eni] = type;
  const std::int64_t usable = std::min(enis, formula.max_eni.value_or(enis)) - formula.kept_enis;
  return std::min<std::int64_t>(
      usable * (ipv4_per_eni - 1) * formula.addresses_per_slot + formula.other_pods, formula.cap);
}

std::string text(const Formula& formula) {
  if (formula.cap_alone) return std::to_string(formula.cap);
  std::string enis = "default_enis";
  if (formula.max_eni) enis = fmt::format("({0} < {1} ? {0} : {1})", enis, *formula.max_eni);
  if (formula.kept_enis > 0) enis = fmt::format("({} - {})", enis, formula.kept_enis);
  std::string pods = enis + " * (ips_per_eni - 1)";
  if (formula.addresses_per_slot != 1) pods += fmt::format(" * {}", formula.addresses_per_slot);
  if (formula.other_pods > 0) pods += fmt::format(" + {}", formula.other_pods);
  if (pods == "default_enis * (ips_per_eni - 1) + 2") pods = "max_pods";  // nodeadm has that one
  return fmt::format("{0} < {1} ? {0} : {1}", pods, formula.cap);
}

/// What each signature shall give: the least that is recommended for its types.
std::map<Signature, std::int64_t> wanted_values(const GroupMaxPods& group) {
  std::map<Signature, std::int64_t> wanted;
  for (const MaxPods& node : group.types) {
    const std::int64_t recommended = node.recommended.value();
    const auto [entry, is_new] = wanted.try_emplace(signature(node), recommended);
    if (!is_new) entry->second = std::min(entry->second, recommended);
  }
  return wanted;
}

std::ptrdiff_t exceptions(const Formula& formula, const std::map<Signature, std::int64_t>& wanted) {
  return std::ranges::count_if(
      wanted, [&](const auto& entry) { return value(formula, entry.first) != entry.second; });
}

/// The formula with the fewest exceptions; of equal ones the most careful, as types that are not in
/// the group may get it, too.
Formula main_formula(const GroupMaxPods& group, const std::map<Signature, std::int64_t>& wanted) {
  std::vector<Formula> candidates;
  for (const MaxPods& node : group.types) candidates.push_back(formula_of(node));
  const auto rank = [&](const Formula& formula) {
    return std::tuple{exceptions(formula, wanted), formula.cap, formula.addresses_per_slot,
                      -formula.kept_enis};
  };
  return std::ranges::min(candidates, {}, rank);
}

}  // namespace

GroupExpression group_expression(const GroupMaxPods& group) {
  const std::map<Signature, std::int64_t> wanted = wanted_values(group);
  const Formula formula = main_formula(group, wanted);
  GroupExpression expression;
  for (const auto& [type, pods] : wanted) {
    if (value(formula, type) == pods) continue;
    expression.text += fmt::format("default_enis == {} && ips_per_eni == {} ? {} : ", type.first,
                                   type.second, pods);
  }
  expression.text += text(formula);
  for (std::size_t i = 0; i < group.types.size(); ++i) {
    const MaxPods& node = group.types[i];
    if (wanted.at(signature(node)) < node.recommended) expression.shortened.push_back(i);
  }
  return expression;
}

}  // namespace maxpods
