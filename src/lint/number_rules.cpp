// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "catalog/order.h"
#include "cni/capacity.h"
#include "lint/address_mends.h"
#include "lint/rules.h"
#include "node/kube_reserved.h"
#include "node/precedence.h"
#include "source/bootstrap.h"
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

/// Whether they are more than that many, with all pods that may have security groups of their own.
bool exceeds(const TypePods& type, std::optional<std::int64_t> allowed) {
  return allowed && type.pods > *allowed + type.limits->branch_pods;
}

bool is_over(const TypePods& type) { return exceeds(type, type.limits->max_allowed); }

bool is_over_in_any_mode(const TypePods& type) {
  return exceeds(type, type.limits->max_allowed_in_any_mode);
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

/// Whether a node takes the number; others are for another rule.
bool is_taken(std::int64_t pods) {
  return pods > 0 && pods <= std::numeric_limits<std::int32_t>::max();
}

/// The max pods that the setting gives each type, as far as it has a value there.
PodsOfTypes pods_of_types(const Outlook& outlook, const std::vector<Limits>& all_limits) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  const NodeConfiguration& nodes = *outlook.nodes;
  const std::optional<Expression> expression = expression_of(setting, nodes);
  const int cores = nodes.family == AmiFamily::Bottlerocket ? 0 : nodes.pods_per_core.value_or(0);
  PodsOfTypes types;
  for (const Limits& limits : all_limits) {
    const InstanceType& type = limits.node.type;
    std::optional<std::int64_t> pods = setting.value;
    if (expression) {
      ExpressionInputs inputs = inputs_of(limits.node);
      inputs.pods_per_core = cores;
      const ExpressionValue value = expression_value(*expression, type, inputs);
      pods = value.is_taken() ? value.value : std::nullopt;
    }
    if (pods && is_taken(*pods)) types.push_back({&limits, limited_by_cores(*pods, type, cores)});
  }
  return types;
}

/// The same as nodes get it: EKS lowers values above its ceiling.
PodsOfTypes lowered(PodsOfTypes types, const Outlook& outlook) {
  if (!outlook.applied_setting->value || !outlook.applied) return types;
  for (TypePods& type : types) type.pods = std::min(type.pods, *outlook.applied);
  return types;
}

/// What takes network interfaces from pods: `, with custom networking and MAX_ENI`; empty if
/// nothing does.
std::string deductions_of(const EniBudget& enis) {
  std::vector<std::string_view> labels;
  for (std::size_t i = 0; i < eni_deductions.size(); ++i) {
    if (enis.deducted.at(i).taken > 0) labels.push_back(eni_deductions.at(i).label);
  }
  return labels.empty() ? "" : concat({", with ", joined(labels, " and ")});
}

/// Why a type has no more addresses, in a clause.
std::string reason(const CniKnowledge& cni, const Limits& limits) {
  const InstanceType& type = limits.node.type;
  const CniSettings& settings = cni.settings.cni;
  if (settings.os == Os::Windows) return ", on Windows";
  const std::string deductions = deductions_of(limits.node.capacity.enis);
  if (!is_built_on_nitro(type)) {
    return concat({deductions, ", in every mode: it is not built on Nitro"});
  }
  if (cni.prefixes == false) {
    return concat({deductions, cni.is_from_file ? ": these files do not turn prefixes on"
                                                : ", without prefixes"});
  }
  if (settings.version < oldest_cni_with_prefixes(type, settings.ip_family)) {
    return concat({deductions, ": VPC CNI ", to_string(settings.version), " has no prefixes",
                   type.bare_metal ? " for bare metal" : ""});
  }
  if (!cni.prefixes) return concat({deductions, ", in every mode"});
  return concat({deductions, deductions.empty() ? ", with prefixes" : " and prefixes"});
}

/// `m5.large has addresses for 29 pods, not 50`, or `… for 20 pods and 9 with security groups, …`
std::string addresses_of(const PodsOfTypes& types, std::optional<std::int64_t> allowed) {
  const TypePods& type = tightest(types);
  const int branch_pods = type.limits->branch_pods;
  return concat(
      {named(type, types.size()), " has addresses for ", counted(allowed.value_or(0), "pod"),
       branch_pods > 0 ? concat({" and ", text(branch_pods), " with security groups"}) : "",
       ", not ", text(type.pods)});
}

std::string to_lower_it(const Outlook& outlook) {
  if (!outlook.max_allowed) return "lower it";
  return concat({"set it to ", text(*outlook.recommended),
                 outlook.is_setting_shared ? " for these nodes" : ""});
}

/// Whether some types are over because they are not built on Nitro, and the others are not.
bool is_for_xen_alone(const PodsOfTypes& over, const PodsOfTypes& all) {
  return over.size() < all.size() && std::ranges::none_of(over, [](const TypePods& type) {
           return is_built_on_nitro(type.limits->node.type);
         });
}

std::string help_for_over(const Sources& sources, const Outlook& outlook, const PodsOfTypes& over,
                          const PodsOfTypes& all) {
  if (is_for_xen_alone(over, all)) {
    return concat({outlook.nodes->group == NodeGroupKind::Karpenter
                       ? "require karpenter.k8s.aws/instance-hypervisor In [nitro]"
                       : "leave out the types that are not built on Nitro",
                   ", or ", to_lower_it(outlook)});
  }
  const bool takes_prefixes =
      outlook.cni.prefixes == false && !with_prefixes(sources, outlook).empty();
  return takes_prefixes ? concat({"set ENABLE_PREFIX_DELEGATION in the add-on vpc-cni, or ",
                                  to_lower_it(outlook)})
                        : to_lower_it(outlook);
}

/// Whether what sets max pods can be an expression.
bool takes_expression(const NodeConfiguration& nodes) {
  const bool is_own =
      nodes.group == NodeGroupKind::SelfManaged || nodes.group == NodeGroupKind::ManagedCustomAmi;
  return nodes.group == NodeGroupKind::Karpenter || (nodes.family == AmiFamily::Al2023 && is_own);
}

std::string help_for_several(const NodeConfiguration& nodes) {
  return concat(
      {nodes.group == NodeGroupKind::Karpenter ? "make a NodePool and an EC2NodeClass for each size"
                                               : "make a node group for each size",
       takes_expression(nodes) ? ", or use an expression that gives each type its value" : ""});
}

std::string uncertainty(const CniKnowledge& cni) {
  if (cni.disagreement.empty()) {
    return cni.prefixes_elsewhere ? "no file of these folders says whether it is on"
                                  : "no file says whether it is on";
  }
  return concat({"files disagree: ", cni.disagreement});
}

std::string to_enable_prefixes(const CniKnowledge& cni) {
  const bool on_windows = cni.settings.cni.os == Os::Windows;
  return concat(
      {on_windows ? "set enable-windows-prefix-delegation to \"true\"" : "enable prefix delegation",
       "; if it is on, pass --prefix-delegation"});
}

void check_addresses(const Sources& sources, const Outlook& outlook, const PodsOfTypes& types,
                     Findings& findings) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  const PodsOfTypes surely = filtered(types, is_over_in_any_mode);
  // Then prefixes may well be on.
  const bool may_have_prefixes = outlook.cni.prefixes_elsewhere == true;
  const PodsOfTypes over = may_have_prefixes ? surely : filtered(types, is_over);
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
           help_for_several(*outlook.nodes));
    return;
  }
  if (!surely.empty()) {
    const TypePods& type = tightest(surely);
    report(findings, is_expression ? RuleId::Expression : RuleId::OverAddresses, setting.place,
           concat({addresses_of(surely, type.limits->max_allowed_in_any_mode),
                   reason(outlook.cni, *type.limits)}),
           help_for_over(sources, outlook, surely, types));
    add_address_mends(sources, outlook, surely.size() == types.size(), findings);
    return;
  }
  if (!over.empty()) {
    report(findings, RuleId::NeedsPrefixes, setting.place,
           concat({addresses_of(over, tightest(over).limits->max_allowed),
                   ", unless prefix delegation is on, and ", uncertainty(outlook.cni)}),
           concat({to_lower_it(outlook), ", or ", to_enable_prefixes(outlook.cni)}),
           with_prefixes(sources, outlook));
    return;
  }
}

void check_fewer(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const PodsOfTypes fewer = filtered(types, is_fewer);
  const bool is_expression = !outlook.applied_setting->value;
  if (is_expression || fewer.empty() || std::ranges::any_of(types, is_over)) return;
  const TypePods& type = *std::ranges::max_element(
      fewer, {}, [](const TypePods& each) { return *each.limits->node.recommended - each.pods; });
  report(findings, RuleId::FewerThanRecommended, outlook.applied_setting->place,
         concat({named(type, fewer.size()), " can run ", text(*type.limits->node.recommended),
                 " pods, not only ", text(type.pods)}),
         "raise it if you want to use the whole node");
}

void check_cap(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const MaxPodsSetting& setting = *outlook.applied_setting;
  if (types.empty()) {
    if (!setting.value || *setting.value <= high_cap || !is_taken(*setting.value)) return;
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
  const auto& allowed = type.limits->max_allowed;
  const std::int64_t can_run =
      allowed ? std::min(type.pods, *allowed + type.limits->branch_pods) : type.pods;
  return Reservation{type, kube_reserved_memory_mib(*pods), kube_reserved_memory_mib(can_run),
                     *memory};
}

/// From harmless to harmful.
int harm(const Reservation& reservation) {
  return reservation.takes_half() ? 2 : reservation.is_short() ? 1 : 0;
}

/// Where the user of these nodes sets memory of the kubelet's own; empty if there is no place.
std::string_view place_of_reserve(const NodeConfiguration& nodes) {
  if (nodes.kind == ConfigurationKind::EksctlCommand) return "";
  if (nodes.kind == ConfigurationKind::KarpenterNodeClass) {
    return "spec.kubelet.kubeReserved.memory";
  }
  if (nodes.kind == ConfigurationKind::EksctlNodeGroup) {
    return nodes.family == AmiFamily::Bottlerocket
               ? "bottlerocket.settings.kubernetes.kube-reserved.memory"
               : "kubeletExtraConfig.kubeReserved.memory";
  }
  switch (*nodes.family) {
    case AmiFamily::Al2:
      return nodes.group == NodeGroupKind::Managed ? "" : "the kubelet's --kube-reserved=memory";
    case AmiFamily::Al2023:
      return "spec.kubelet.config.kubeReserved.memory of a NodeConfig";
    default:
      return "settings.kubernetes.kube-reserved.memory";
  }
}

/// Whether the memory is reserved for the max pods that the user sets.
bool follows_max_pods(const Outlook& outlook) {
  return outlook.nodes->family == AmiFamily::Bottlerocket ||
         outlook.applied_setting->layer == LayerSource::Expression;
}

std::string to_reserve(const Outlook& outlook, const Reservation& found) {
  const std::string_view place = place_of_reserve(*outlook.nodes);
  if (found.takes_half()) {
    return concat({follows_max_pods(outlook) ? "lower max pods" : "choose a type with more memory",
                   place.empty() ? "" : ", or set ", place});
  }
  if (!place.empty()) return concat({"set ", place, " to ", text(found.needed_mib), "Mi"});
  return outlook.nodes->kind == ConfigurationKind::EksctlCommand
             ? "use a ClusterConfig, whose groups can set kubeReserved"
             : "choose a type with more memory";
}

void report_memory(const Outlook& outlook, const Reservation& found, Findings& findings) {
  const std::string type = name(found.type);
  std::string message;
  if (found.takes_half()) {
    message = concat({type, " reserves ", text(found.reserved_mib), " of its ",
                      text(found.memory_mib), " MiB of memory for the kubelet, ",
                      text(found.reserved_mib * whole_percent / found.memory_mib), " %"});
  } else {
    message = concat({type, " reserves ", text(found.reserved_mib),
                      " MiB of memory, and its pods need ", text(found.needed_mib), " MiB",
                      found.is_short() ? ": the node can run out of memory" : ""});
  }
  report(findings, RuleId::MemoryReserved, outlook.applied_setting->place, std::move(message),
         to_reserve(outlook, found));
  if (harm(found) > 0) findings.back().severity = Severity::Warning;
}

/// One finding, on the type with the most harm. Whether there is harm is returned.
bool check_memory(const Outlook& outlook, const PodsOfTypes& types, Findings& findings) {
  const NodeConfiguration& nodes = *outlook.nodes;
  if (!nodes.family || nodes.has_own_memory) return false;
  std::optional<Reservation> worst;
  for (const TypePods& type : types) {
    // Whether all of them run is not known.
    if (is_over(type) && !is_over_in_any_mode(type)) continue;
    const std::optional<Reservation> found = reservation_of(outlook, type);
    const bool matters = found && (found->takes_half() || found->missing_mib() != 0);
    if (matters && (!worst || harm(*found) > harm(*worst))) worst = found;
  }
  if (!worst) return false;
  report_memory(outlook, *worst, findings);
  return harm(*worst) > 0;
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

/// Where the files choose AL2: user data in a file of its own does so by its first call of
/// bootstrap.sh.
Place place_of_al2(const NodeConfiguration& nodes) {
  if (nodes.kind != ConfigurationKind::UserData) return nodes.place;
  for (const UserData& data : nodes.user_data) {
    for (const UserDataPart& part : data.parts) {
      for (const Statement& statement : part.script.statements) {
        const auto call = bootstrap_call(statement.command);
        if (call) return call->place;
      }
    }
  }
  return nodes.place;
}

/// EKS publishes none since then (EKS user guide, "Amazon Linux 2 AMI deprecation FAQs").
void check_al2(const Outlook& outlook, const LintSettings& settings, Findings& findings) {
  if (outlook.nodes->family != AmiFamily::Al2) return;
  const std::optional<Version>& version = settings.kubernetes_version;
  const bool has_none = version >= first_kubernetes_without_al2;
  report(findings, RuleId::Al2, place_of_al2(*outlook.nodes),
         has_none ? concat({"EKS has no AMI of AL2 for Kubernetes ", text(version->major), ".",
                            text(version->minor)})
                  : "EKS has published no AMIs of AL2 since 2025-11-26, and none from Kubernetes "
                    "1.33 on",
         "move to AL2023 or Bottlerocket");
  if (has_none) findings.back().severity = Severity::Warning;
}

}  // namespace

void check_numbers(const Sources& sources, const Outlook& outlook,
                   const std::vector<Limits>& limits, const LintSettings& settings,
                   Findings& findings) {
  check_al2(outlook, settings, findings);
  if (outlook.nodes->has_directives) return;
  check_overridden(outlook, findings);
  if (outlook.applied_setting == nullptr) return;
  const PodsOfTypes set = pods_of_types(outlook, limits);
  check_cap(outlook, set, findings);
  if (settings.other_cni || !outlook.nodes->uses_vpc_cni) return;
  const PodsOfTypes types = lowered(set, outlook);
  check_addresses(sources, outlook, types, findings);
  check_xen(outlook, types, findings);
  // More pods would do more harm.
  if (!check_memory(outlook, types, findings)) check_fewer(outlook, types, findings);
}

}  // namespace maxpods
