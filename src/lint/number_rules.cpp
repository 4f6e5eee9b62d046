// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "catalog/order.h"
#include "lint/rules.h"
#include "node/kube_reserved.h"
#include "node/precedence.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The max pods that a setting gives a type, and its limits.
struct TypePods {
  const Limits* limits;
  std::int64_t pods;
};

using PodsOfTypes = std::vector<TypePods>;

PodsOfTypes filtered(const PodsOfTypes& all, const std::function<bool(const TypePods&)>& keeps) {
  PodsOfTypes kept;
  std::ranges::copy_if(all, std::back_inserter(kept), keeps);
  return kept;
}

bool is_over(const TypePods& type) {
  return type.limits->max_allowed && type.pods > *type.limits->max_allowed;
}

bool is_over_in_any_mode(const TypePods& type) {
  const auto& allowed = type.limits->max_allowed_in_any_mode;
  return allowed && type.pods > *allowed;
}

bool is_fewer(const TypePods& type) { return type.pods < *type.limits->node.recommended; }

bool is_above_cap(const TypePods& type) { return type.pods > type.limits->node.cap; }

std::string name(const TypePods& type) { return std::string(type.limits->node.type.name.view()); }

/// The type that is the most over its addresses: the one with the fewest.
const TypePods& tightest(const PodsOfTypes& types) {
  return *std::ranges::min_element(
      types, {}, [](const TypePods& type) { return type.limits->max_allowed.value_or(0); });
}

/// `m5.large`, or `m5.large (and 3 more types)`
std::string named(const TypePods& first, std::size_t count) {
  if (count == 1) return name(first);
  return concat({name(first), " (and ", counted(count - 1, "more type"), ")"});
}

std::string text(std::int64_t number) { return std::to_string(number); }

/// The expression of a setting for nodeadm or Karpenter; absent if it is none, or does not compile.
std::optional<Expression> expression_of(const MaxPodsSetting& setting,
                                        const NodeConfiguration& nodes) {
  const bool is_karpenters = nodes.kind == ConfigurationKind::KarpenterNodeClass &&
                             setting.layer == LayerSource::KubeletConfiguration;
  const bool is_read = is_karpenters || setting.layer == LayerSource::Expression;
  if (!is_read || setting.expression.empty()) return std::nullopt;
  try {
    const Dialect dialect = is_karpenters ? Dialect::Karpenter : Dialect::Nodeadm;
    return Expression(setting.expression.view(), {.dialect = dialect, .vcpus_available = true});
  } catch (const CompileProblem&) {
    return std::nullopt;
  }
}

/// The max pods that the setting gives each type, as far as it has a value there.
PodsOfTypes pods_of_types(const Outlook& outlook) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  const NodeConfiguration& nodes = *outlook.nodes;
  const std::optional<Expression> expression = expression_of(setting, nodes);
  const int cores = nodes.family == AmiFamily::Bottlerocket ? 0 : nodes.pods_per_core.value_or(0);
  PodsOfTypes types;
  for (const Limits& limits : outlook.limits) {
    const InstanceType& type = limits.node.type;
    std::optional<std::int64_t> pods = setting.value;
    if (expression) {
      ExpressionInputs inputs = inputs_of(limits.node);
      inputs.pods_per_core = cores;
      const ExpressionValue value = expression_value(*expression, type, inputs);
      pods = value.is_taken() ? value.value : std::nullopt;
    }
    if (pods) types.push_back({&limits, limited_by_cores(*pods, type, cores)});
  }
  return types;
}

/// Why a type has no more addresses, in a clause.
std::string reason(const Outlook& outlook, const TypePods& type) {
  const CniKnowledge& cni = outlook.cni;
  if (cni.settings.cni.os == Os::Windows) return ", on Windows";
  const bool is_xen = !is_built_on_nitro(type.limits->node.type);
  if (is_xen) return ", in every mode: it is not built on Nitro";
  if (!cni.prefixes) return ", in every mode";
  if (*cni.prefixes) return ", with prefixes";
  return cni.is_from_file ? ": prefixes are off in these files" : ", without prefixes";
}

/// `m5.large has addresses for 29 pods, not 50`
std::string addresses_of(const PodsOfTypes& types, std::optional<std::int64_t> allowed) {
  const TypePods& type = tightest(types);
  return concat({named(type, types.size()), " has addresses for ",
                 counted(allowed.value_or(0), "pod"), ", not ", text(type.pods)});
}

std::string to_lower_it(const Outlook& outlook) {
  if (!outlook.max_allowed) return "lower it";
  return concat({"set it to ", text(*outlook.recommended)});
}

void check_addresses(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  const PodsOfTypes over = filtered(types, is_over);
  const PodsOfTypes surely = filtered(types, is_over_in_any_mode);
  // An expression is more than one value.
  const bool is_expression = !setting.value;
  const PodsOfTypes fewer = is_expression ? PodsOfTypes() : filtered(types, is_fewer);
  if (!over.empty() && !fewer.empty()) {
    const TypePods& large = *std::ranges::max_element(
        fewer, {}, [](const TypePods& type) { return *type.limits->node.recommended; });
    report(findings, RuleId::OneValueForAll, setting.place,
           concat({addresses_of(over, tightest(over).limits->max_allowed),
                   outlook.cni.prefixes ? "; " : ", without prefixes; ", named(large, fewer.size()),
                   " can run ", text(*large.limits->node.recommended)}),
           "make a node group for each size, or use an expression that gives each type its value");
    return;
  }
  if (!surely.empty()) {
    const TypePods& type = tightest(surely);
    report(
        findings, is_expression ? RuleId::Expression : RuleId::OverAddresses, setting.place,
        concat({addresses_of(surely, type.limits->max_allowed_in_any_mode), reason(outlook, type)}),
        to_lower_it(outlook));
    return;
  }
  if (!over.empty()) {
    report(findings, RuleId::NeedsPrefixes, setting.place,
           concat({addresses_of(over, tightest(over).limits->max_allowed),
                   ", unless prefix delegation is on, and no file tells"}),
           concat({to_lower_it(outlook),
                   ", or enable prefix delegation, and tell lint by --prefix-delegation"}));
    return;
  }
  if (fewer.empty()) return;
  const TypePods& type = *std::ranges::max_element(
      fewer, {}, [](const TypePods& each) { return *each.limits->node.recommended - each.pods; });
  report(findings, RuleId::FewerThanRecommended, setting.place,
         concat({named(type, fewer.size()), " can run ", text(*type.limits->node.recommended),
                 " pods, not only ", text(type.pods)}),
         "raise it if you want to use the whole node");
}

void check_cap(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  if (types.empty()) {
    if (!setting.value || *setting.value <= high_cap) return;
    report(findings, RuleId::AboveCap, setting.place,
           concat({text(*setting.value), " is above ", text(high_cap),
                   ", the most that EKS recommends for any type"}),
           concat({"set it to at most ", text(high_cap)}));
    return;
  }
  const PodsOfTypes above = filtered(types, is_above_cap);
  if (above.empty()) return;
  const TypePods& type = *std::ranges::min_element(
      above, {}, [](const TypePods& each) { return each.limits->node.cap; });
  const int cap = type.limits->node.cap;
  const bool is_managed = outlook.nodes->group == NodeGroupKind::Managed;
  report(findings, RuleId::AboveCap, setting.place,
         concat({text(type.pods), " is above ", text(cap), ", the most that EKS recommends for ",
                 name(type), is_managed ? ", and EKS lowers it in a managed group" : ""}),
         concat({"set it to at most ", text(cap)}));
}

/// Types that do not get the prefixes that their value counts on.
void check_xen(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  if (outlook.cni.prefixes != true || outlook.cni.settings.cni.os == Os::Windows) return;
  for (const TypePods& type : types) {
    if (is_built_on_nitro(type.limits->node.type) || !is_over(type)) continue;
    const auto named_type = std::ranges::find(outlook.nodes->types, name(type), &NamedType::name);
    if (named_type == outlook.nodes->types.end()) continue;
    report(
        findings, RuleId::PrefixesOnXen, named_type->place,
        concat({"prefix delegation has no effect on ", name(type), ": it is not built on Nitro"}),
        "choose an instance type that is built on Nitro");
  }
}

/// The pods for which the bootstrap of the family reserves memory if it is given `pods`; absent if
/// it reserves none by pods.
std::optional<std::int64_t> reserved_pods(const Outlook& outlook, const TypePods& type) {
  switch (*outlook.nodes->family) {
    case AmiFamily::Al2023:
      if (outlook.applied_setting->layer == LayerSource::Expression) return type.pods;
      [[fallthrough]];
    case AmiFamily::Al2:
      return eni_formula_pods(type.limits->node.type);
    case AmiFamily::Bottlerocket:
      return type.pods;
    case AmiFamily::Windows2019:
    case AmiFamily::Windows2022:
    case AmiFamily::Windows2025:
    case AmiFamily::Custom:
      break;
  }
  return std::nullopt;
}

/// Chosen by this program, because no source names a limit.
constexpr std::int64_t tolerated_gap_percent = 5;
constexpr std::int64_t half_percent = 50;
constexpr std::int64_t whole_percent = 100;

struct Reservation {
  TypePods type;
  std::int64_t reserved_mib;
  /// For the pods that can run.
  std::int64_t needed_mib;
  std::int64_t memory_mib;

  std::int64_t missing_mib() const { return needed_mib - reserved_mib; }
  bool is_short() const {
    return missing_mib() * whole_percent > memory_mib * tolerated_gap_percent;
  }
  bool takes_half() const { return reserved_mib * whole_percent > memory_mib * half_percent; }
};

std::optional<Reservation> reservation_of(const Outlook& outlook, const TypePods& type) {
  const std::optional<int> memory = type.limits->node.type.memory_mib;
  const std::optional<std::int64_t> pods = reserved_pods(outlook, type);
  if (!memory || !pods) return std::nullopt;
  // Pods without an address use no memory.
  const std::int64_t can_run = std::min(type.pods, type.limits->max_allowed.value_or(type.pods));
  return Reservation{type, kube_reserved_memory_mib(*pods), kube_reserved_memory_mib(can_run),
                     *memory};
}

/// From harmless to harmful.
int harm(const Reservation& reservation) {
  return reservation.takes_half() ? 2 : reservation.is_short() ? 1 : 0;
}

void report_memory(const Reservation& found, Place place, Findings& findings) {
  const std::string type = name(found.type);
  if (found.takes_half()) {
    report(findings, RuleId::MemoryReserved, place,
           concat({type, " reserves ", text(found.reserved_mib), " of its ", text(found.memory_mib),
                   " MiB of memory for the kubelet, ",
                   text(found.reserved_mib * whole_percent / found.memory_mib), " %"}),
           "lower max pods, or set kubeReserved yourself");
  } else {
    report(findings, RuleId::MemoryReserved, place,
           concat({type, " reserves ", text(found.reserved_mib),
                   " MiB of memory, and its pods need ", text(found.needed_mib), " MiB",
                   found.is_short() ? ": the node can run out of memory" : ""}),
           concat({"set kubeReserved to memory: ", text(found.needed_mib), "Mi"}));
  }
  if (harm(found) > 0) findings.back().severity = Severity::Warning;
}

/// One finding, on the type with the most harm.
void check_memory(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const NodeConfiguration& nodes = *outlook.nodes;
  if (!nodes.family || nodes.has_own_memory) return;
  std::optional<Reservation> worst;
  for (const TypePods& type : types) {
    const std::optional<Reservation> found = reservation_of(outlook, type);
    const bool matters = found && (found->takes_half() || found->missing_mib() != 0);
    if (matters && (!worst || harm(*found) > harm(*worst))) worst = found;
  }
  if (worst) report_memory(*worst, outlook.applied_setting->place, findings);
}

/// Values in place of which EKS sets its own.
void check_overridden(const Outlook& outlook, Findings& findings) {
  const NodeConfiguration& nodes = *outlook.nodes;
  const PrecedenceRules* const rules = rules_for(nodes);
  if (rules == nullptr || outlook.applied_setting != nullptr) return;
  const auto own =
      std::ranges::find(rules->layers, LayerSource::EksRecommendation, &LayerRule::source);
  for (const MaxPodsSetting& setting : nodes.max_pods) {
    const auto layer = std::ranges::find(rules->layers, setting.layer, &LayerRule::source);
    const bool is_read = layer != rules->layers.end() && layer->ignored_because.empty();
    if (!is_read || own == rules->layers.end() || layer < own) continue;
    report(findings, RuleId::Overridden, setting.place,
           concat({layer->place, " is overridden by ", own->place,
                   ", which sets max pods by the addresses of the type, up to 110 or 250"}),
           "set spec.kubelet.config.maxPods, or name an AMI ID in the launch template");
  }
}

/// EKS publishes none since then (EKS user guide, "Amazon Linux 2 AMI deprecation FAQs").
void check_al2(const Outlook& outlook, const LintSettings& settings, Findings& findings) {
  if (outlook.nodes->family != AmiFamily::Al2) return;
  report(findings, RuleId::Al2, outlook.nodes->place,
         "EKS has published no AMIs of AL2 since 2025-11-26, and none from Kubernetes 1.33 on",
         "move to AL2023 or Bottlerocket");
  const bool has_none = settings.kubernetes_version >= first_kubernetes_without_al2;
  if (has_none) findings.back().severity = Severity::Warning;
}

}  // namespace

void check_numbers(const std::vector<Outlook>& outlooks, const LintSettings& settings,
                   Findings& findings) {
  for (const Outlook& outlook : outlooks) {
    check_al2(outlook, settings, findings);
    if (outlook.nodes->has_directives) continue;
    check_overridden(outlook, findings);
    if (outlook.applied_setting == nullptr) continue;
    const PodsOfTypes types = pods_of_types(outlook);
    check_cap(outlook, types, findings);
    if (settings.other_cni) continue;
    check_addresses(outlook, types, findings);
    check_xen(outlook, types, findings);
    check_memory(outlook, types, findings);
  }
}

}  // namespace maxpods
