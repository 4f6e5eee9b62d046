// SPDX-License-Identifier: Apache-2.0
#include "node/expression_suggestion.h"

#include <algorithm>
#include <array>
#include <compare>
#include <functional>
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

/// A type that Karpenter may launch, although it is not of the group.
struct OtherType {
  Signature signature{};
  Variables variables;
  /// Absent: no limit, or the type cannot run.
  std::optional<std::int64_t> max_allowed;
  /// Absent: the type cannot run.
  std::optional<std::int64_t> recommended;
};

/// By which numbers the sum of max_pods() differs between types under the same settings.
struct SumTerms {
  /// Network interfaces that serve no pods.
  std::int64_t kept_enis = 0;
  bool has_prefixes = false;
};

SumTerms terms_of(const MaxPods& node) {
  return {wanted_of_managed(node.capacity.enis),
          node.capacity.prefix_delegation == PrefixDelegation::Delegated};
}

/// The types of nodes outside of the group, and the terms of the sums of all nodes.
struct Others {
  std::vector<OtherType> types;
  std::vector<SumTerms> terms;
};

/// The types of `catalog` that Karpenter knows, under the settings of the group. None for nodeadm:
/// only nodes of the group evaluate its expressions.
Others others_of(const GroupMaxPods& group, const Environment& environment, Catalog catalog) {
  Others others;
  for (const MaxPods& node : group.types) others.terms.push_back(terms_of(node));
  if (environment.dialect != Dialect::Karpenter) return others;
  const NodeSettings& settings = group.types.front().settings;
  const ExpressionInputs inputs = inputs_of(group.types.front());
  for (const InstanceType& type : catalog) {
    if (!is_known_to_karpenter(type)) continue;
    const MaxPods node = max_pods(type, settings);
    const Variables variables = variables_of(type, environment.dialect, inputs);
    others.types.push_back(
        {signature_of(variables, environment), variables, node.max_allowed, node.recommended});
    if (!node.obstacle) others.terms.push_back(terms_of(node));
  }
  return others;
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

/// The pods that addresses allow under these settings: the sum of max_pods(), as text.
std::string pods_text(const MaxPods& node, const SumTerms& terms) {
  const CniSettings& cni = node.settings.cni;
  std::string enis = cni.os == Os::Windows ? "1" : "default_enis";
  if (cni.max_eni) enis = "min(default_enis, " + std::to_string(*cni.max_eni) + ")";
  if (terms.kept_enis > 0) enis = "(" + enis + " - " + std::to_string(terms.kept_enis) + ")";
  const std::string slots = "(ips_per_eni - " + std::to_string(wanted_of_slots(cni)) + ")";
  std::string pods = enis == "1" ? slots : enis + " * " + slots;
  if (terms.has_prefixes) pods += " * " + std::to_string(addresses_per_prefix);
  const std::int64_t others = std::int64_t{node.host_network_pods} + node.settings.branch_pods;
  return others > 0 ? pods + " + " + std::to_string(others) : pods;
}

/// The sums with each combination of the terms, the most cautious first.
std::vector<std::string> sums_of(const GroupMaxPods& group, const Others& others) {
  std::set<std::int64_t, std::greater<>> kept_enis;
  std::set<bool> prefixes;
  for (const SumTerms& terms : others.terms) {
    kept_enis.insert(terms.kept_enis);
    prefixes.insert(terms.has_prefixes);
  }
  std::vector<std::string> sums{"max_pods"};
  for (const bool has_prefixes : prefixes) {
    for (const std::int64_t kept : kept_enis) {
      sums.push_back(pods_text(group.types.front(), {kept, has_prefixes}));
    }
  }
  return sums;
}

/// Upper bounds of a sum; the empty one is no bound.
std::vector<std::string> cap_texts(const GroupMaxPods& group, const Environment& environment) {
  std::set<int> caps;
  for (const MaxPods& node : group.types) caps.insert(node.cap);
  std::vector<std::string> texts;
  for (const int cap : caps) texts.push_back(std::to_string(cap));
  if (caps.size() > 1 && sees(environment, CelVariable::Vcpus)) {
    // Types outside of the group have both caps, too.
    if (environment.dialect == Dialect::Karpenter) texts.clear();
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
std::vector<std::string> formulas(const GroupMaxPods& group, const Others& others,
                                  const Environment& environment) {
  const std::vector<std::string> sums = sums_of(group, others);
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
               const std::vector<OtherType>& others, const Environment& environment)
      : group_(group), kinds_(kinds), others_(others) {
    for (unsigned i = 0; i < numbers.size(); ++i) {
      if (sees(environment, numbers[i])) seen_ |= 1U << i;
    }
    for (const IndistinguishableTypes& kind : kinds) {
      conditions_.push_back(kind.is_mixed ? "" : shortest_condition(kind));
    }
  }

  /// `CONDITION ? PODS : ` for each number of pods that `formula` should give, but does not. Stops
  /// early if the text is longer than `longest`.
  std::string text_before(const Expression& formula, std::size_t longest) const {
    std::map<std::int64_t, Conditions> by_pods;
    std::size_t length = 0;
    for (std::size_t i = 0; i < kinds_.size() && length <= longest; ++i) {
      const ExpressionValue value = expression_value(formula, kinds_[i].variables);
      length += conditions_[i].empty() ? add_names(kinds_[i], value.value, by_pods)
                                       : add_condition(i, value.value, by_pods);
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

  std::size_t add_condition(std::size_t index, std::optional<std::int64_t> value,
                            std::map<std::int64_t, Conditions>& by_pods) const {
    const IndistinguishableTypes& kind = kinds_[index];
    if (value == kind.wanted) return 0;
    const std::string& condition = conditions_[index];
    std::vector<std::string>& same = by_pods[kind.wanted].on_numbers;
    if (std::ranges::find(same, condition) == same.end()) same.push_back(condition);
    return condition.size();
  }

  /// The shortest condition that holds for the kind, and for no kind and no other type with other
  /// max pods; empty if there is none.
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
    const auto differs = [&](const Signature& signature) {
      for (std::size_t i = 0; i < numbers.size(); ++i) {
        if ((subset >> i & 1U) != 0 && signature[i] != kind.signature[i]) return true;
      }
      return false;
    };
    return std::ranges::all_of(kinds_,
                               [&](const IndistinguishableTypes& each) {
                                 return (!each.is_mixed && each.wanted == kind.wanted) ||
                                        differs(each.signature);
                               }) &&
           std::ranges::all_of(others_, [&](const OtherType& other) {
             return other.recommended.value_or(kind.wanted) == kind.wanted ||
                    differs(other.signature);
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
  const std::vector<OtherType>& others_;
  /// Of each kind; empty where only names distinguish its types.
  std::vector<std::string> conditions_;
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
std::string taken_everywhere(const std::string& text, const std::vector<OtherType>& others) {
  if (others.empty()) return text;
  const Expression expression(text, {.dialect = Dialect::Karpenter});
  const bool is_taken = std::ranges::all_of(others, [&](const OtherType& other) {
    return expression_value(expression, other.variables).is_taken();
  });
  return is_taken ? text : concat({"max(0, ", text, ")"});
}

/// From best to worst in Karpenter.
enum class Form { FormulaForAll, WithExceptions };

/// How good an expression is that is right for the group: less is better. For nodeadm the length
/// decides.
struct Rank {
  /// The types outside of the group that get more than max allowed.
  std::size_t over = 0;
  /// For nodeadm always the same.
  Form form = Form::FormulaForAll;
  /// The types outside of the group that get more than recommended.
  std::size_t above_recommended = 0;
  std::size_t length = 0;

  friend auto operator<=>(const Rank&, const Rank&) = default;
};

Rank rank_of(const Expression& expression, bool has_exceptions,
             const std::vector<OtherType>& others) {
  Rank rank{.length = expression.text().size()};
  if (has_exceptions && !others.empty()) rank.form = Form::WithExceptions;
  for (const OtherType& other : others) {
    const std::int64_t value = expression_value(expression, other.variables).value.value_or(0);
    if (value > other.max_allowed.value_or(value)) ++rank.over;
    if (value > other.recommended.value_or(value)) ++rank.above_recommended;
  }
  return rank;
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
  const Others others_there = others_of(group, environment, others);
  const std::vector<IndistinguishableTypes> kinds = kinds_of(group, environment);
  const bool by_name = sees(environment, CelVariable::InstanceType);
  const SpecialCases exceptions(group, kinds, others_there.types, environment);
  std::vector<std::string> texts = formulas(group, others_there, environment);
  if (!is_karpenter) {
    for (const IndistinguishableTypes& kind : kinds) texts.push_back(std::to_string(kind.wanted));
  }
  std::optional<SuggestedExpression> best;
  Rank best_rank;
  for (std::string& text : texts) {
    try {
      text = taken_everywhere(text, others_there.types);
      const Expression formula = in_dialect(text, environment);
      const std::size_t longest = best && !is_karpenter ? best->text.size() : max_code_points;
      const std::string before = exceptions.text_before(formula, longest);
      const Expression whole = in_dialect(before + text, environment);
      const Rank rank = rank_of(whole, !before.empty(), others_there.types);
      if (best && rank >= best_rank) continue;
      if (!is_right(whole, group, kinds, by_name)) continue;
      const bool needs_vcpus = whole.uses(CelVariable::Vcpus) || whole.uses(CelVariable::MemoryMib);
      best = SuggestedExpression{whole.text(), {}, needs_vcpus};
      best_rank = rank;
    } catch (const CompileProblem&) {
      continue;  // exceeds the limits of cel-go
    }
  }
  if (best && !by_name) best->shortened = shortened_types(group, kinds);
  return best;
}

}  // namespace maxpods
