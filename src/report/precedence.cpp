// SPDX-License-Identifier: Apache-2.0
#include "report/explanation.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/expression.h"
#include "report/words.h"
#include "text/quoting.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr auto node_group_titles = all_words(
    NodeGroupKind::AutoMode, Word{"a managed node group without an AMI ID", NodeGroupKind::Managed},
    Word{"a managed node group with an AMI ID", NodeGroupKind::ManagedCustomAmi},
    Word{"a self-managed node group", NodeGroupKind::SelfManaged},
    Word{"nodes of Karpenter", NodeGroupKind::Karpenter},
    Word{"nodes of EKS Auto Mode", NodeGroupKind::AutoMode});

std::string value_text(const Layer& layer, const UserValues& user) {
  if (layer.value) return std::to_string(*layer.value);
  if (layer.rule.source == LayerSource::PodsPerCore) return "unknown";
  return layer.rule.source == LayerSource::Expression && user.expression ? "fails" : "not set";
}

std::string state_text(const Layer& layer, const Precedence& precedence, const Paint& paint) {
  switch (layer.state) {
    case LayerState::Applied:
      return paint.binding("  <- applied");
    case LayerState::Capped:
      return precedence.applied().rule.source == LayerSource::PodsPerCore ? "  over podsPerCore"
                                                                          : "  over the ceiling";
    case LayerState::Overridden:
      return "  overridden";
    case LayerState::Ignored:
      return "  ignored";
    case LayerState::Failed:
      return paint.wrong("  falls through");
    case LayerState::Planned:
      return paint.wrong("  planned");
    case LayerState::NotSet:
      break;
  }
  const LayerSource source = layer.rule.source;
  if (source == LayerSource::PodsPerCore) return layer.value ? "  at most" : "  vCPUs unknown";
  return source == LayerSource::EksCeiling ? "  at most" : "";
}

bool has_user_value(LayerSource source) {
  return source == LayerSource::KubeletArgument || source == LayerSource::ExportedArgument ||
         source == LayerSource::KubeletConfiguration || source == LayerSource::UserData ||
         source == LayerSource::Expression || source == LayerSource::PodsPerCore;
}

/// A layer that the node ignores is shown only if the user set it.
std::vector<Layer> layers_to_show(const Precedence& precedence) {
  std::vector<Layer> layers = precedence.layers;
  std::erase_if(layers, [](const Layer& layer) {
    return layer.state == LayerState::NotSet && !layer.rule.ignored_because.empty();
  });
  return layers;
}

std::string format_layers(const std::vector<Layer>& layers, const Precedence& precedence,
                          const Paint& paint) {
  const std::size_t place_width =
      widest(layers, [](const Layer& layer) { return layer.rule.place; });
  std::string text;
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const Layer& layer = layers[i];
    text += fmt::format("    {}  {:<{}}  {:>10}{}\n", i + 1, layer.rule.place, place_width,
                        value_text(layer, precedence.user), state_text(layer, precedence, paint));
  }
  return text;
}

std::string paragraph(std::string_view label, std::string_view words) {
  constexpr std::size_t hanging_indent = 4;
  return "  " + wrapped(fmt::format("{}: {}", label, words), hanging_indent) + '\n';
}

/// Why values of the user are not applied.
std::string format_losses(const Precedence& precedence) {
  std::string text;
  for (const Layer& layer : precedence.layers) {
    if (!has_user_value(layer.rule.source)) continue;
    const std::string_view place = layer.rule.place;
    const std::string_view applied = precedence.applied().rule.place;
    switch (layer.state) {
      case LayerState::Planned:
      case LayerState::Ignored:
        if (layer.rule.ignored_because.empty()) {
          text += paragraph("Overridden", fmt::format("{}, as {} is above it", place, applied));
          break;
        }
        text += paragraph("Ignored", fmt::format("{}, as {}", place, layer.rule.ignored_because));
        break;
      case LayerState::Overridden:
        text += paragraph("Overridden", fmt::format("{}, as {} is above it", place, applied));
        break;
      case LayerState::Capped:
        text += paragraph("Capped",
                          fmt::format("{}, as {} is {}", place, applied, precedence.effective));
        break;
      case LayerState::Failed:
        text +=
            paragraph("Fails", fmt::format("{}: {}; nodeadm only logs this on the node", place,
                                           described_refusal(*precedence.expression,
                                                             precedence.user.expression->text())));
        break;
      case LayerState::Applied:
      case LayerState::NotSet:
        break;
    }
  }
  return text;
}

/// Whether nodeadm reserves memory for the value of the expression although another one is applied.
bool expression_still_reserves(const Precedence& precedence) {
  return precedence.family == AmiFamily::Al2023 && precedence.expression &&
         !precedence.has_own_memory && precedence.expression->is_taken() &&
         precedence.applied().rule.source != LayerSource::Expression;
}

constexpr const char* still_reserves =
    "memory is still reserved for the value of the expression (amazon-eks-ami, "
    "nodeadm/internal/kubelet/config.go and issue 2580)";

/// Each source once, with the layers that it is for.
std::string format_sources(const std::vector<Layer>& layers) {
  std::string text = "  Sources:\n";
  for (std::size_t i = 0; i < layers.size(); ++i) {
    const LayerRule& rule = layers[i].rule;
    std::vector<std::size_t> numbers;
    bool is_first = true;
    for (std::size_t j = 0; j < layers.size(); ++j) {
      if (layers[j].rule.evidence != rule.evidence) continue;
      if (j < i) is_first = false;
      numbers.push_back(j + 1);
    }
    if (!is_first) continue;
    const std::string start = fmt::format("    {}  ", fmt::join(numbers, ", "));
    text += start + wrapped(fmt::format("{} ({})", rule.evidence, rule.dated), start.size()) + '\n';
  }
  return text;
}

/// `a self-managed node group (al2023)`
std::string nodes_of(const Precedence& precedence) {
  const std::string_view kind = describe(precedence.kind);
  if (precedence.kind == NodeGroupKind::AutoMode) return std::string(kind);
  return fmt::format("{} ({})", kind, name_of(precedence.family));
}

/// The max pods of the node compared with those that Karpenter plans with; empty if they are equal.
std::string consequence_of_plan(const Precedence& precedence) {
  if (!precedence.differs_from_plan()) return "";
  const std::int64_t pods = precedence.effective;
  const std::int64_t planned = *precedence.planned;
  if (pods > planned) {
    return fmt::format("Too high: Karpenter plans with {} pods, and places no more on the node.",
                       planned);
  }
  std::string text = fmt::format(
      "Too low: Karpenter plans with {} pods, and those above {} stay pending.", planned, pods);
  if (precedence.fails_consistency_check()) {
    text +=
        " It reports FailedConsistencyCheck, as the node has less than 90 % "
        "(kubernetes-sigs/karpenter, pkg/controllers/nodeclaim/consistency/nodeshape.go).";
  }
  return text;
}

/// The applied value compared with max allowed and recommended max pods.
std::string consequence(const MaxPods& node, const Precedence& precedence) {
  const std::int64_t pods = precedence.effective;
  const bool is_by_cores = precedence.applied().rule.source == LayerSource::PodsPerCore;
  if (node.max_allowed && pods > *node.max_allowed && node.settings.cni.os == Os::Windows) {
    return fmt::format(
        "  Too high: the node has addresses for {} pods, and more stay pending: each pod\n"
        "  requests vpc.amazonaws.com/PrivateIPv4Address.\n",
        *node.max_allowed);
  }
  if (node.max_allowed && pods > *node.max_allowed) {
    return fmt::format("  Too high: the node has addresses for {} pods, and more stay pending.\n",
                       *node.max_allowed);
  }
  if (pods > *node.recommended) {
    return fmt::format("  Higher than the recommended {}.\n", *node.recommended);
  }
  if (pods < *node.recommended && is_by_cores) {
    return fmt::format("  Lower than the recommended {}, by podsPerCore {}.\n", *node.recommended,
                       node.settings.pods_per_core);
  }
  if (pods < *node.recommended) {
    return fmt::format("  Lower than the recommended {}: the node can run more pods.\n",
                       *node.recommended);
  }
  return precedence.differs_from_plan() ? "" : "  As recommended.\n";
}

std::string format_consequences(const MaxPods& node, const Precedence& precedence) {
  constexpr std::size_t indent = 2;
  const std::string plan = consequence_of_plan(precedence);
  return consequence(node, precedence) + (plan.empty() ? "" : "  " + wrapped(plan, indent) + '\n');
}

/// What to change, the best first.
std::string format_ways_out(const MaxPods& node, const Precedence& precedence) {
  std::string text;
  const bool is_by_user = has_user_value(precedence.applied().rule.source);
  if (precedence.reserved_enis_to_set) {
    const int enis = *precedence.reserved_enis_to_set;
    text += paragraph("To leave out ENIs without pods",
                      fmt::format("set Karpenter's RESERVED_ENIS={0} (settings.reservedENIs of its "
                                  "Helm chart); here: --karpenter-reserved-enis {0}",
                                  enis));
  }
  if (precedence.differs_from_plan() && is_by_user) {
    text += paragraph(
        "To plan with the same",
        fmt::format("set spec.kubelet.maxPods of the EC2NodeClass to {}", precedence.effective));
  }
  if (!is_by_user || !precedence.conflict.empty()) {
    text += paragraph("To set a value of your own", precedence.to_apply_own_value);
  }
  const bool may_have_efa_only = precedence.kind == NodeGroupKind::Karpenter &&
                                 node.type.network_cards > 1 &&
                                 node.settings.cni.reserved_enis == 0;
  if (may_have_efa_only) {
    text += paragraph("EFA",
                      "Karpenter subtracts an EFA-only interface on network card 0, if "
                      "spec.networkInterfaces of the EC2NodeClass has one; here: --reserved-enis 1 "
                      "--karpenter-reserved-enis 1");
  }
  return text;
}

}  // namespace

std::string_view describe(NodeGroupKind kind) { return word_of(node_group_titles, kind); }

std::string precedence_text(const MaxPods& node, const Precedence& precedence, const Paint& paint) {
  const std::vector<Layer> layers = layers_to_show(precedence);
  std::string text = fmt::format("\napplied on {}: {}\n  by {}\n  on {}\n\n", node.type.name.view(),
                                 paint.answer(fmt::format("max pods {}", precedence.effective)),
                                 precedence.applied().rule.place, nodes_of(precedence));
  text += "  What sets max pods, highest first:\n" + format_layers(layers, precedence, paint);
  if (precedence.user.expression) {
    text += paragraph("Expression", presentable(precedence.user.expression->text()));
  }
  text += '\n' + format_consequences(node, precedence) + format_losses(precedence);
  if (expression_still_reserves(precedence)) text += paragraph("But", still_reserves);
  text += format_ways_out(node, precedence);
  if (!precedence.set_several_times.empty() && has_user_value(precedence.applied().rule.source)) {
    text += paragraph("If set several times", precedence.set_several_times);
  }
  if (!precedence.conflict.empty()) text += paragraph("Sources conflict", precedence.conflict);
  return text + format_sources(layers);
}

Remarks layer_remarks(const Precedence& precedence, LayerSource source) {
  const auto layer = std::ranges::find(precedence.layers, source,
                                       [](const Layer& each) { return each.rule.source; });
  if (layer == precedence.layers.end()) return {};
  const std::string where = "on " + nodes_of(precedence);
  const auto remark = [&](const std::string& words) {
    Remarks remarks{{words, std::string(precedence.to_apply_own_value)}};
    if (expression_still_reserves(precedence)) {
      remarks.emplace_back(still_reserves, "leave out the expression, or set kubeReserved");
    }
    return remarks;
  };
  const bool is_ignored =
      layer->state == LayerState::Planned && !layer->rule.ignored_because.empty();
  switch (is_ignored ? LayerState::Ignored : layer->state) {
    case LayerState::Ignored:
      return remark(fmt::format("{} is ignored {}: {}", layer->rule.place, where,
                                layer->rule.ignored_because));
    case LayerState::Planned:
    case LayerState::Overridden:
      return remark(fmt::format("{} is overridden {} by {}", layer->rule.place, where,
                                precedence.applied().rule.place));
    case LayerState::Capped:
      if (precedence.applied().rule.source != LayerSource::EksCeiling) return {};
      return remark(fmt::format("max pods above {} (with {} vCPUs or more: {}) are not applied {}",
                                low_cap, high_cap_vcpus, high_cap, where));
    case LayerState::Applied:
    case LayerState::NotSet:
    case LayerState::Failed:
      break;
  }
  if (precedence.conflict.empty()) return {};
  return remark(
      fmt::format("{} may not be applied {}: sources conflict", layer->rule.place, where));
}

}  // namespace maxpods
