// SPDX-License-Identifier: Apache-2.0
#include "report/explanation.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/words.h"
#include "text/number.h"
#include "text/strings.h"
#include "text/table.h"

namespace maxpods {
namespace {

/// One line of the sum.
struct Step {
  std::string label;
  std::string reason;
  std::string value;
  bool binds = false;
};

std::string type_facts(const InstanceType& type) {
  std::string facts = type.vcpus ? counted(*type.vcpus, "vCPU") : "unknown vCPUs";
  if (type.memory_mib) facts += ", " + memory_size(*type.memory_mib);
  if (type.architecture) facts += fmt::format(", {}", name_of(*type.architecture));
  if (type.bare_metal) facts += ", bare metal";
  if (type.hypervisor == Hypervisor::Nitro) facts += ", Nitro";
  if (type.hypervisor == Hypervisor::Xen) facts += ", Xen";
  return facts;
}

std::string network_facts(const InstanceType& type) {
  const std::string enis = counted(type.enis, "ENI");
  const std::string addresses = counted(type.ipv4_per_eni, "IPv4 address");
  if (type.network_cards == 1) return fmt::format("{} of {} each", enis, addresses);
  return fmt::format("{} of {} each on the default of {} network cards", enis, addresses,
                     type.network_cards);
}

std::string platform_facts(const NodeSettings& settings) {
  if (settings.auto_mode) return "EKS Auto Mode";
  const CniSettings& cni = settings.cni;
  if (cni.os == Os::Windows) return "Windows, IPv4";
  return fmt::format("Linux, {}, VPC CNI {}", cni.ip_family == IpFamily::IPv6 ? "IPv6" : "IPv4",
                     to_string(cni.version));
}

std::string feature_facts(const NodeSettings& settings) {
  std::vector<std::string> features;
  for (const Setting& setting : node_settings) {
    if (setting.feature.empty() || is_default(setting, settings)) continue;
    features.push_back(is_switch(setting)
                           ? std::string(setting.feature)
                           : fmt::format("{} {}", setting.feature, value_text(setting, settings)));
  }
  return fmt::format("{}", fmt::join(features, ", "));
}

/// The lines that are not empty, with the label in front of the first.
std::string format_facts(std::string_view label, const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) {
    if (!line.empty()) text += fmt::format("  {:<8}  {}\n", text.empty() ? label : "", line);
  }
  return text;
}

void add_eni_steps(std::vector<Step>& steps, const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  const EniBudget& enis = node.capacity.enis;
  if (uses_primary_eni_only(cni)) {
    const std::string_view who = cni.os == Os::Windows ? "Windows" : "IPv6";
    steps.push_back({"usable ENIs", fmt::format("{} uses the primary one only", who),
                     std::to_string(enis.usable)});
    return;
  }
  steps.push_back({"ENIs",
                   node.type.network_cards == 1 ? "all of the type" : "on the default network card",
                   std::to_string(enis.on_default_card)});
  for (std::size_t i = 0; i < eni_deductions.size(); ++i) {
    const auto [wanted, taken] = enis.deducted[i];
    if (wanted == 0) continue;
    const EniDeduction& deduction = eni_deductions[i];
    steps.push_back({std::string(deduction.label),
                     taken == wanted ? std::string(deduction.reason)
                                     : fmt::format("{}, {} wanted", deduction.reason, wanted),
                     fmt::format("- {}", taken)});
  }
  if (steps.size() > 1) steps.push_back({"usable ENIs", "", std::to_string(enis.usable)});
}

std::string why_no_prefixes(const MaxPods& node) {
  if (node.capacity.prefix_delegation == PrefixDelegation::NeedsNitro) {
    return "requested, but not built on Nitro";
  }
  return fmt::format("requested, but need VPC CNI {}",
                     to_string(oldest_cni_with_prefixes(node.type, IpFamily::IPv4)));
}

void add_address_steps(std::vector<Step>& steps, const MaxPods& node) {
  const AddressCapacity& capacity = node.capacity;
  if (!capacity.addresses) {
    steps.push_back({"prefixes", "one /80 of IPv6 addresses", or_dash(capacity.prefixes)});
    steps.push_back({"addresses", "2^48 in it", "unlimited"});
    return;
  }
  const int slots = capacity.slots.value_or(0);
  std::string reason = counted(node.type.ipv4_per_eni, "address");
  for (const SlotDeduction& deduction : slot_deductions) {
    if (deduction.wanted(node.settings.cni) > 0) {
      reason += ", less " + deduction.words(node.settings.cni);
    }
  }
  steps.push_back({"slots per ENI", reason, std::to_string(slots)});
  const std::string product = fmt::format("{} x {}", counted(capacity.enis.usable, "ENI"), slots);
  if (capacity.prefixes) {
    steps.push_back({"prefixes", product, std::to_string(*capacity.prefixes)});
    steps.push_back(
        {"addresses",
         fmt::format("{} x {}", counted(*capacity.prefixes, "/28 prefix"), addresses_per_prefix),
         std::to_string(*capacity.addresses)});
    return;
  }
  if (capacity.prefix_delegation != PrefixDelegation::NotRequested) {
    steps.push_back({"prefixes", why_no_prefixes(node), "none"});
  }
  steps.push_back({"addresses", product, std::to_string(*capacity.addresses)});
}

void add_pod_steps(std::vector<Step>& steps, const MaxPods& node) {
  if (node.host_network_pods > 0) {
    steps.push_back({"host-network pods",
                     node.settings.host_network_pods ? "as given" : "aws-node and kube-proxy",
                     fmt::format("+ {}", node.host_network_pods)});
  }
  if (node.settings.branch_pods > 0) {
    steps.push_back({"branch pods", "security groups of their own",
                     fmt::format("+ {}", node.settings.branch_pods)});
  }
  steps.push_back(
      {"max allowed", "", max_allowed_or_word(node), node.binding == Binding::Addresses});
  const std::string cap_reason =
      node.settings.auto_mode ? "EKS Auto Mode"
      : !node.type.vcpus
          ? "vCPUs unknown"
          : fmt::format("{} {} vCPUs", node.cap == high_cap ? "at least" : "fewer than",
                        high_cap_vcpus);
  steps.push_back({"cap", cap_reason, std::to_string(node.cap), node.binding == Binding::Cap});
  if (node.memory_limit) {
    steps.push_back({"memory",
                     fmt::format("{} % reserved, of {}", *node.settings.max_reserved_percent,
                                 memory_size(*node.type.memory_mib)),
                     std::to_string(*node.memory_limit), node.binding == Binding::Memory});
  }
  steps.push_back({"max pods",
                   node.memory_limit ? "the smallest of the three" : "the smaller of the two",
                   or_dash(node.recommended)});
}

std::string format_steps(const std::vector<Step>& steps, const Paint& paint) {
  const std::size_t label_width = widest(steps, &Step::label);
  const std::size_t reason_width = widest(steps, &Step::reason);
  const std::size_t value_width = widest(steps, &Step::value);
  std::string text;
  for (const Step& step : steps) {
    const bool is_last = &step == &steps.back();
    const std::string value = fmt::format("{:>{}}", step.value, value_width);
    text += fmt::format("  {:<{}}  {:<{}}  {}{}\n", step.label, label_width, step.reason,
                        reason_width, is_last ? paint.answer(value) : value,
                        step.binds ? paint.binding("  <- limit") : "");
  }
  return text;
}

std::string describe(const Lift& lift) {
  if (lift.setting == nullptr) return fmt::format("on {}", type_name(lift.result));
  const std::string words(lift.setting->change_words);
  const bool names_release = lift.setting == &node_settings[setting_index("--cni-version")];
  return names_release ? words + " " + value_text(*lift.setting, lift.result.settings) : words;
}

std::string format_lifts(const ExplainedType& explained, const Paint& paint) {
  if (explained.lifts.empty()) {
    return explained.node.obstacle ? "  No single change makes it run.\n"
                                   : "  No single change gives more.\n";
  }
  std::string text = "  More pods, by one change:\n";
  for (const Lift& lift : explained.lifts) {
    text += fmt::format("    {} {}\n",
                        paint.helpful(fmt::format("{:>5}", lift.result.recommended.value_or(0))),
                        describe(lift));
  }
  return text;
}

/// The note on a cap that decides max pods.
std::string cap_note(const MaxPods& node) {
  if (node.settings.auto_mode) return "  EKS Auto Mode applies no more than the cap.\n";
  std::string note =
      fmt::format("  The cap is a recommendation: {}.\n",
                  node.max_allowed ? fmt::format("addresses would allow {}", *node.max_allowed)
                                   : "addresses do not limit the node");
  if (!node.type.vcpus) {
    note += fmt::format("  With {} vCPUs or more it is {}: give --vcpus N.\n", high_cap_vcpus,
                        high_cap);
  }
  return note;
}

constexpr auto bootstrap_titles =
    all_words(Bootstrap::KarpenterEstimate, Word{"AL2", Bootstrap::Al2},
              Word{"AL2023, by value", Bootstrap::NodeadmByValue},
              Word{"AL2023, by expression", Bootstrap::NodeadmByExpression},
              Word{"Bottlerocket", Bootstrap::Bottlerocket},
              Word{"Karpenter's estimate", Bootstrap::KarpenterEstimate});

/// Memory and CPU as Kubernetes writes them.
std::string quantities(std::optional<std::int64_t> memory_mib,
                       std::optional<std::int64_t> cpu_millis) {
  return fmt::format("{}, {}", memory_mib ? fmt::format("{}Mi", *memory_mib) : "-",
                     cpu_millis ? fmt::format("{}m", *cpu_millis) : "-");
}

/// The memory and CPU that max pods reserve, for each way to configure the kubelet.
std::string format_reserved(const std::vector<KubeReserved>& by_bootstrap) {
  if (by_bootstrap.empty()) return "";
  const auto cells = [](const KubeReserved& kept) -> Cells {
    return {fmt::format("  {}", word_of(bootstrap_titles, kept.bootstrap)),
            kept.counts_pods ? std::to_string(kept.pods_counted) : "-",
            quantities(kept.kube_reserved_memory_mib, kept.kube_reserved_cpu_millis),
            kept.eviction_memory_mib ? fmt::format("{}Mi", *kept.eviction_memory_mib) : "-",
            quantities(kept.allocatable_memory_mib, kept.allocatable_cpu_millis)};
  };
  std::string text = '\n' + format_table({{"  BOOTSTRAP", Align::Left},
                                          {"FOR PODS"},
                                          {"KUBE-RESERVED"},
                                          {"EVICTION"},
                                          {"ALLOCATABLE (EST.)"}},
                                         rows_of(by_bootstrap, cells));
  const KubeReserved& any = by_bootstrap.front();
  if (any.system_reserved_memory_mib > 0 || any.system_reserved_cpu_millis > 0) {
    text += fmt::format("  Also less system-reserved: {}\n",
                        quantities(any.system_reserved_memory_mib, any.system_reserved_cpu_millis));
  }
  return text;
}

/// EKS user guide, auto-networking and create-node-class.
constexpr const char* auto_mode_note =
    "  Pods get addresses of /28 prefixes, or single ones where the subnet has no\n"
    "  whole /28. To put pods into other subnets than nodes, set\n"
    "  podSubnetSelectorTerms and podSecurityGroupSelectorTerms of the NodeClass.\n";

std::string format_sum(const ExplainedType& explained, const Paint& paint) {
  const MaxPods& node = explained.node;
  const NodeSettings& settings = node.settings;
  std::string text = format_facts("type", {type_facts(node.type), network_facts(node.type)}) +
                     format_facts("settings", {platform_facts(settings), feature_facts(settings)}) +
                     '\n';
  if (!node.obstacle) {
    std::vector<Step> steps;
    add_eni_steps(steps, node);
    add_address_steps(steps, node);
    add_pod_steps(steps, node);
    text += format_steps(steps, paint) + '\n';
    if (node.binding == Binding::Cap) text += cap_note(node);
    if (settings.auto_mode) text += auto_mode_note;
  }
  text += format_lifts(explained, paint) + format_reserved(explained.reserved_by_bootstrap);
  if (explained.precedence) text += precedence_text(node, *explained.precedence, paint);
  return text;
}

std::string headline(const MaxPods& node, const Paint& paint) {
  if (node.obstacle) return paint.wrong(describe(*node.obstacle, node).message) + "\n\n";
  return fmt::format("{}: max pods {}\n\n", type_name(node),
                     paint.answer(or_dash(node.recommended)));
}

std::string group_headline(const GroupMaxPods& group, const Paint& paint) {
  const MaxPods& limiting = group.limiting_type();
  if (limiting.obstacle) {
    return fmt::format("group of {} types: {}, for {}\n\n", group.types.size(),
                       paint.wrong("cannot run"), paint.binding(type_name(limiting)));
  }
  if (limiting.settings.auto_mode) {
    return fmt::format("{} types: each node has its own max pods, {} on {} the fewest\n\n",
                       group.types.size(), paint.answer(or_dash(group.recommended)),
                       paint.binding(type_name(limiting)));
  }
  return fmt::format("group of {} types: max pods {}, limited by {}\n\n", group.types.size(),
                     paint.answer(or_dash(group.recommended)), paint.binding(type_name(limiting)));
}

std::string group_table(const std::vector<ExplainedType>& types) {
  std::vector<Column> columns{{"  TYPE", Align::Left},
                              {"MAX PODS"},
                              {"MAX ALLOWED"},
                              {"LIMITED BY", Align::Left},
                              {"LOST TO THE GROUP"}};
  if (types.front().precedence) columns.push_back({"APPLIED"});
  const auto cells = [](const ExplainedType& explained) {
    const MaxPods& node = explained.node;
    Cells row{"  " + std::string(type_name(node)), or_dash(node.recommended),
              max_allowed_or_word(node), name_of(node.binding, "cannot run"),
              or_dash(explained.pods_lost)};
    if (explained.precedence) row.push_back(std::to_string(explained.precedence->effective));
    return row;
  };
  return format_table(columns, rows_of(types, cells));
}

std::string subgroup_words(const Explanation& explanation, const Paint& paint) {
  if (explanation.group.limiting_type().settings.auto_mode) return "";
  if (!explanation.largest_higher_subgroup) {
    return explanation.group.recommended ? "  All of them run the same.\n"
                                         : "  None of them can run.\n";
  }
  const Subgroup& subgroup = *explanation.largest_higher_subgroup;
  std::vector<std::string_view> names;
  for (const std::size_t index : subgroup.types)
    names.push_back(type_name(explanation.group.types[index]));
  return fmt::format("  Without the types with the smallest value, the group runs {}:\n    {}\n",
                     paint.helpful(std::to_string(subgroup.recommended)),
                     wrapped(joined(names, " "), 4));
}

}  // namespace

std::string explanation_text(const Explanation& explanation, const Paint& paint) {
  const GroupMaxPods& group = explanation.group;
  const ExplainedType& limiting = explanation.types[group.limiting];
  if (group.types.size() == 1) {
    return headline(limiting.node, paint) + format_sum(limiting, paint);
  }
  const std::string subgroup = subgroup_words(explanation, paint);
  return group_headline(group, paint) + group_table(explanation.types) + '\n' + subgroup +
         (subgroup.empty() ? "" : "\n") + headline(limiting.node, paint) +
         format_sum(limiting, paint);
}

}  // namespace maxpods
