// SPDX-License-Identifier: Apache-2.0
#include "node/expression_suggestion.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "expression/expression.h"
#include "expression/lexer.h"
#include "node/kube_reserved.h"
#include "node/max_pods_expression.h"
#include "text/strings.h"

/// Expressions are built in Karpenter's dialect, which has min, and translated for nodeadm.
namespace maxpods {
namespace {

/// The numbers by which an expression distinguishes types, in the order of Signature.
constexpr std::array numbers{CelVariable::DefaultEnis, CelVariable::IpsPerEni, CelVariable::Vcpus,
                             CelVariable::MemoryMib};
using Signature = std::array<std::int64_t, numbers.size()>;

/// Types that differ only in their names, for expressions.
struct IndistinguishableTypes {
  Signature signature{};
  Variables variables;
  /// The smallest recommended max pods of them.
  std::int64_t wanted = 0;
  /// Whether the expression distinguishes them by name, because their recommended max pods differ.
  bool is_mixed = false;
  std::vector<std::size_t> types;
};

bool sees(const Environment& environment, CelVariable variable) {
  const std::vector<CelVariable> seen = variables_of(environment);
  return std::ranges::find(seen, variable) != seen.end();
}

Signature signature_of(const Variables& variables, const Environment& environment) {
  const bool sees_vcpus = sees(environment, CelVariable::Vcpus);
  return {variables.default_enis, variables.ips_per_eni, sees_vcpus ? variables.vcpus : 0,
          sees_vcpus ? variables.memory_mib : 0};
}

std::vector<IndistinguishableTypes> kinds_of(const GroupMaxPods& group,
                                             const Environment& environment) {
  std::map<Signature, IndistinguishableTypes> kinds;
  for (std::size_t i = 0; i < group.types.size(); ++i) {
    const MaxPods& node = group.types[i];
    const Variables variables = variables_of(node.type, environment.dialect, inputs_of(node));
    const Signature signature = signature_of(variables, environment);
    const std::int64_t recommended = node.recommended.value();
    const IndistinguishableTypes first{signature, variables, recommended, false, {}};
    IndistinguishableTypes& kind = kinds.try_emplace(signature, first).first->second;
    kind.is_mixed = kind.is_mixed ||
                    (sees(environment, CelVariable::InstanceType) && recommended != kind.wanted);
    kind.wanted = std::min(kind.wanted, recommended);
    kind.types.push_back(i);
  }
  std::vector<IndistinguishableTypes> result;
  for (auto& [signature, kind] : kinds) result.push_back(std::move(kind));
  return result;
}

/// The pods that addresses allow on that node: the sum of max_pods(), as text.
std::string pods_text(const MaxPods& node) {
  const CniSettings& cni = node.settings.cni;
  std::string enis = cni.os == Os::Windows ? "1" : "default_enis";
  if (cni.max_eni) enis = "min(default_enis, " + std::to_string(*cni.max_eni) + ")";
  if (const std::int64_t wanted = wanted_of_managed(node.capacity.enis); wanted > 0) {
    enis = "(" + enis + " - " + std::to_string(wanted) + ")";
  }
  const std::string slots = "(ips_per_eni - " + std::to_string(wanted_of_slots(cni)) + ")";
  std::string pods = enis == "1" ? slots : enis + " * " + slots;
  if (node.capacity.prefix_delegation == PrefixDelegation::Delegated) {
    pods += " * " + std::to_string(addresses_per_prefix);
  }
  const std::int64_t others = std::int64_t{node.host_network_pods} + node.settings.branch_pods;
  return others > 0 ? pods + " + " + std::to_string(others) : pods;
}

/// Upper bounds of a sum; the empty one is no bound.
std::vector<std::string> cap_texts(const GroupMaxPods& group, const Environment& environment) {
  std::set<int> caps;
  for (const MaxPods& node : group.types) caps.insert(node.cap);
  std::vector<std::string> texts;
  for (const int cap : caps) texts.push_back(std::to_string(cap));
  if (caps.size() > 1 && sees(environment, CelVariable::Vcpus)) {
    texts.push_back(concat({"vcpus < ", std::to_string(high_cap_vcpus), " ? ",
                            std::to_string(low_cap), " : ", std::to_string(high_cap)}));
  }
  texts.emplace_back();
  return texts;
}

std::string bounded(const std::string& text, const std::string& bound) {
  return bound.empty() ? text : "min(" + text + ", " + bound + ")";
}

/// The formulas of the types, the most cautious first.
std::vector<std::string> formulas(const GroupMaxPods& group, const Environment& environment) {
  std::vector<std::string> sums{"max_pods"};
  for (const MaxPods& node : group.types) {
    std::string sum = pods_text(node);
    if (std::ranges::find(sums, sum) == sums.end()) sums.push_back(std::move(sum));
  }
  std::vector<std::string> memory_bounds{""};
  const std::optional<int> percent = group.types.front().settings.max_reserved_percent;
  if (percent && sees(environment, CelVariable::MemoryMib)) {
    memory_bounds.push_back(concat({"(memory_mib * ", std::to_string(*percent), " / 100 - ",
                                    std::to_string(memory_besides_pods_mib), ") / ",
                                    std::to_string(memory_per_pod_mib)}));
  }
  std::vector<std::string> texts;
  for (const std::string& cap : cap_texts(group, environment)) {
    for (const std::string& memory : memory_bounds) {
      for (const std::string& sum : sums) texts.push_back(bounded(bounded(sum, cap), memory));
      if (!cap.empty()) texts.push_back(bounded(cap, memory));
    }
  }
  return texts;
}

std::vector<std::string_view> views(const std::vector<std::string>& texts) {
  return {texts.begin(), texts.end()};
}

/// The conditions for the types whose max pods a formula does not give.
class SpecialCases {
 public:
  SpecialCases(const GroupMaxPods& group, const std::vector<IndistinguishableTypes>& kinds,
               const Environment& environment)
      : group_(group), kinds_(kinds) {
    for (unsigned i = 0; i < numbers.size(); ++i) {
      if (sees(environment, numbers[i])) seen_ |= 1U << i;
    }
  }

  /// `CONDITION ? PODS : ` for each number of pods that `formula` should give, but does not. Stops
  /// early if the text is longer than `longest`.
  std::string text_before(const Expression& formula, std::size_t longest) const {
    std::map<std::int64_t, Conditions> by_pods;
    std::size_t length = 0;
    for (const IndistinguishableTypes& kind : kinds_) {
      if (length > longest) break;
      const ExpressionValue value = expression_value(formula, kind.variables);
      length += kind.is_mixed ? add_names(kind, value.value, by_pods)
                              : add_condition(kind, value.value, by_pods);
    }
    std::string text;
    for (const auto& [pods, conditions] : by_pods) {
      text += conditions.text() + " ? " + std::to_string(pods) + " : ";
    }
    return text;
  }

 private:
  /// Alternatives, each of which is enough.
  struct Conditions {
    std::vector<std::string> on_numbers;
    std::vector<std::string> names;

    std::string text() const {
      std::string on_names;
      if (names.size() == 1) on_names = "instance_type == " + names.front();
      if (names.size() > 1) on_names = "instance_type in [" + joined(views(names), ", ") + "]";
      std::vector<std::string_view> all = views(on_numbers);
      if (!on_names.empty()) all.push_back(on_names);
      return joined(all, " || ");
    }
  };

  /// Only Karpenter distinguishes types by name. Returns the length of the added names.
  std::size_t add_names(const IndistinguishableTypes& kind, std::optional<std::int64_t> value,
                        std::map<std::int64_t, Conditions>& by_pods) const {
    std::size_t length = 0;
    for (const std::size_t index : kind.types) {
      const MaxPods& node = group_.types[index];
      if (value == *node.recommended) continue;
      std::vector<std::string>& names = by_pods[*node.recommended].names;
      names.push_back(concat({"\"", node.type.name.view(), "\""}));
      length += names.back().size();
    }
    return length;
  }

  std::size_t add_condition(const IndistinguishableTypes& kind, std::optional<std::int64_t> value,
                            std::map<std::int64_t, Conditions>& by_pods) const {
    if (value == kind.wanted) return 0;
    std::string condition = shortest_condition(kind);
    const std::size_t length = condition.size();
    std::vector<std::string>& same = by_pods[kind.wanted].on_numbers;
    if (std::ranges::find(same, condition) == same.end()) same.push_back(std::move(condition));
    return length;
  }

  /// The shortest condition that holds for the kind, and for no kind with other max pods.
  std::string shortest_condition(const IndistinguishableTypes& kind) const {
    std::string shortest;
    for (unsigned subset = 1; subset < 1U << numbers.size(); ++subset) {
      if ((subset & ~seen_) != 0 || !is_apart(kind, subset)) continue;
      std::string condition = condition_of(kind, subset);
      if (shortest.empty() || condition.size() < shortest.size()) shortest = std::move(condition);
    }
    return shortest;
  }

  bool is_apart(const IndistinguishableTypes& kind, unsigned subset) const {
    return std::ranges::all_of(kinds_, [&](const IndistinguishableTypes& each) {
      if (!each.is_mixed && each.wanted == kind.wanted) return true;
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        if ((subset >> i & 1U) != 0 && each.signature[i] != kind.signature[i]) return true;
      }
      return false;
    });
  }

  static std::string condition_of(const IndistinguishableTypes& kind, unsigned subset) {
    std::string text;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      if ((subset >> i & 1U) == 0) continue;
      if (!text.empty()) text += " && ";
      text += concat(
          {name_of(numbers[i], Dialect::Karpenter), " == ", std::to_string(kind.signature[i])});
    }
    return text;
  }

  const GroupMaxPods& group_;
  const std::vector<IndistinguishableTypes>& kinds_;
  /// Which of `numbers` the dialect has, a bit for each, as in subsets of them.
  unsigned seen_ = 0;
};

/// The expression in the dialect of `environment`.
Expression in_dialect(const std::string& text, const Environment& environment) {
  Expression expression(text, {.dialect = Dialect::Karpenter});
  if (environment.dialect == Dialect::Karpenter) return expression;
  return {translated(expression, 0), environment};
}

/// Whether each type gets its own max pods, or, without names, the smallest of its kind.
bool is_right(const Expression& expression, const GroupMaxPods& group,
              const std::vector<IndistinguishableTypes>& kinds, bool by_name) {
  for (const IndistinguishableTypes& kind : kinds) {
    for (const std::size_t index : kind.types) {
      const MaxPods& node = group.types[index];
      const std::int64_t wanted = by_name ? *node.recommended : kind.wanted;
      const ExpressionValue value = expression_value(expression, node.type, inputs_of(node));
      if (!value.is_taken() || value.value != wanted) return false;
    }
  }
  return true;
}

/// The text, whose value Karpenter takes on every type of `others`: at least 0.
std::string taken_everywhere(const std::string& text, const GroupMaxPods& group, Catalog others) {
  const ExpressionInputs inputs = inputs_of(group.types.front());
  const Expression expression(text, {.dialect = Dialect::Karpenter});
  const bool is_taken = std::ranges::all_of(others, [&](const InstanceType& type) {
    return !is_known_to_karpenter(type) || expression_value(expression, type, inputs).is_taken();
  });
  return is_taken ? text : concat({"max(0, ", text, ")"});
}

/// What types outside of the group get in Karpenter, from best to worst.
enum class ForOthers {
  /// The formula of the group.
  SameFormula,
  /// Behind exceptions, a formula of their own ENIs.
  Formula,
  /// Behind exceptions, the smallest value of the group.
  SmallestValue,
  /// Behind exceptions, a value that may be too large for them.
  AnyValue,
};

ForOthers for_others(bool has_exceptions, const Expression& formula, const GroupMaxPods& group) {
  if (!has_exceptions) return ForOthers::SameFormula;
  if (formula.uses(CelVariable::MaxPods) || formula.uses(CelVariable::IpsPerEni)) {
    return ForOthers::Formula;
  }
  const MaxPods& smallest = *std::ranges::min_element(group.types, {}, &MaxPods::recommended);
  return formula.text() == std::to_string(*smallest.recommended) ? ForOthers::SmallestValue
                                                                 : ForOthers::AnyValue;
}

std::vector<std::size_t> shortened_types(const GroupMaxPods& group,
                                         const std::vector<IndistinguishableTypes>& kinds) {
  std::vector<std::size_t> shortened;
  for (const IndistinguishableTypes& kind : kinds) {
    std::ranges::copy_if(kind.types, std::back_inserter(shortened), [&](std::size_t index) {
      return group.types[index].recommended > kind.wanted;
    });
  }
  std::ranges::sort(shortened);
  return shortened;
}

}  // namespace

std::optional<SuggestedExpression> suggest_expression(const GroupMaxPods& group,
                                                      const Environment& environment,
                                                      Catalog others) {
  const bool is_karpenter = environment.dialect == Dialect::Karpenter;
  const std::vector<IndistinguishableTypes> kinds = kinds_of(group, environment);
  const bool by_name = sees(environment, CelVariable::InstanceType);
  const SpecialCases exceptions(group, kinds, environment);
  std::vector<std::string> texts = formulas(group, environment);
  for (const IndistinguishableTypes& kind : kinds) texts.push_back(std::to_string(kind.wanted));
  std::optional<SuggestedExpression> best;
  ForOthers best_for_others = ForOthers::AnyValue;
  for (std::string& text : texts) {
    try {
      if (is_karpenter) text = taken_everywhere(text, group, others);
      const Expression formula = in_dialect(text, environment);
      const std::size_t longest = best && !is_karpenter ? best->text.size() : max_code_points;
      const std::string before = exceptions.text_before(formula, longest);
      // The types of a node group with nodeadm are all known.
      const ForOthers others_get =
          is_karpenter ? for_others(!before.empty(), formula, group) : ForOthers::SameFormula;
      if (others_get == ForOthers::AnyValue || (best && others_get > best_for_others)) continue;
      const Expression whole = in_dialect(before + text, environment);
      const bool is_longer = best && whole.text().size() >= best->text.size();
      if (is_longer && others_get == best_for_others) continue;
      if (!is_right(whole, group, kinds, by_name)) continue;
      const bool needs_vcpus = whole.uses(CelVariable::Vcpus) || whole.uses(CelVariable::MemoryMib);
      best = SuggestedExpression{whole.text(), {}, needs_vcpus};
      best_for_others = others_get;
    } catch (const CompileProblem&) {
      continue;  // exceeds the limits of cel-go
    }
  }
  if (best && !by_name) best->shortened = shortened_types(group, kinds);
  return best;
}

}  // namespace maxpods
