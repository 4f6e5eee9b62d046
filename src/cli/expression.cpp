// SPDX-License-Identifier: Apache-2.0
#include "expression/expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/expression_options.h"
#include "cli/networking_options.h"
#include "cli/node_group_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "expression/lexer.h"
#include "expression/translation.h"
#include "node/expression_suggestion.h"
#include "node/expression_trial.h"
#include "read/file.h"
#include "report/expression.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/letter_case.h"
#include "text/number.h"

namespace maxpods {
namespace {

constexpr std::string_view trial_group = "Trial";

enum class Format { Text, Table, Json, Csv };

constexpr std::array formats{
    Choice<Format>{"text", Format::Text}, Choice<Format>{"table", Format::Table},
    Choice<Format>{"json", Format::Json}, Choice<Format>{"csv", Format::Csv}};

constexpr std::array dialects{Choice<Dialect>{"nodeadm", Dialect::Nodeadm},
                              Choice<Dialect>{"karpenter", Dialect::Karpenter}};

struct Request {
  /// The expression, unless one is to be suggested, and types.
  std::vector<std::string> words;
  TypesRequest types;
  NetworkingRequest networking;
  Environment environment;
  bool all_types = false;
  bool translates = false;
  bool suggests = false;
  /// The first option given that a translation does not look at; empty for none.
  std::string trial_option;
  std::optional<NodeGroupKind> node_group;
  std::optional<AmiFamily> ami_family;
  std::vector<std::string> fail_on;
  Format format = Format::Text;

  bool names_types() const { return !types.names.empty() || describes_type(types) || all_types; }
};

/// What `-` stands for: standard input, without the end of its last line. What is longer than any
/// expression is not read to its end.
std::string expression_text(const std::string& word) {
  if (word != "-") return word;
  constexpr std::size_t most_bytes = 4 * most_code_points + 1;
  std::string text(most_bytes, '\0');
  InputFile input(word);
  std::size_t length = 0;
  while (length < most_bytes) {
    const std::size_t count = input.read(std::span(text).subspan(length));
    if (count == 0) break;
    length += count;
  }
  text.resize(length);
  text.resize(text.find_last_not_of("\r\n") + 1);
  return text;
}

/// Takes the expression off the words; the rest are types.
std::string take_expression(Request& request) {
  std::vector<std::string> words = request.words;
  std::string text;
  if (!request.suggests) {
    if (words.empty()) {
      throw BadInput("no expression given",
                     "one word, in quotes: maxpods expression 'max_pods < 110 ? max_pods : 110' "
                     "m5.large; --suggest finds one");
    }
    refuse_stdin_twice({words.front(), request.types.catalog_path.value_or("")});
    text = expression_text(words.front());
    words.erase(words.begin());
    if (text.empty()) throw BadInput("the expression is empty", "an empty one is none at all");
  }
  request.types.names = std::move(words);
  return text;
}

void check_dialect(const Request& request) {
  const bool is_karpenter = request.environment.dialect == Dialect::Karpenter;
  const bool is_of_karpenter = request.node_group == NodeGroupKind::Karpenter;
  if (is_karpenter && request.environment.vcpus_available) {
    refuse_pair("--dialect karpenter", "--vcpus-available", "Karpenter has those variables");
  }
  if (request.node_group && is_karpenter != is_of_karpenter) {
    refuse_pair(fmt::format("--dialect {}", name_of(request.environment.dialect)),
                fmt::format("--node-group {}", name_of(*request.node_group)),
                is_karpenter ? "its expressions are for nodes of Karpenter"
                             : "Karpenter's own value overrides nodeadm's expression");
  }
  if (request.node_group)
    check_goes_together(*request.node_group,
                        family_or_default(request.ami_family, request.networking.os));
  if (is_karpenter) return;
  if (request.networking.os == Os::Windows) {
    refuse_pair("--dialect nodeadm", "--os windows", "nodeadm is for Amazon Linux 2023");
  }
  if (request.ami_family && request.ami_family != AmiFamily::Al2023 &&
      request.ami_family != AmiFamily::Custom) {
    refuse_pair("--dialect nodeadm", fmt::format("--ami-family {}", name_of(*request.ami_family)),
                "it has no nodeadm");
  }
}

void check_request(const Request& request) {
  check_dialect(request);
  if (request.translates && request.suggests) {
    refuse_pair("--translate", "--suggest", "--dialect chooses that of a suggestion");
  }
  if (request.translates && !request.trial_option.empty()) {
    refuse_pair("--translate", request.trial_option, "a translation does not depend on it");
  }
  if (request.all_types) check_all_types(request.types);
  if (request.translates && (request.format == Format::Table || request.format == Format::Csv)) {
    throw BadInput("--translate has no table", "it is one expression: -o text or -o json");
  }
  if (!request.names_types() && !request.translates) {
    const bool is_type = !request.suggests && TypeName::is_valid(lower_case(request.words.front()));
    if (is_type) {
      throw BadInput(fmt::format("'{}' stands where the expression comes", request.words.front()),
                     fmt::format("maxpods expression EXPR {}", request.words.front()));
    }
    throw BadInput("no instance type named",
                   "name one or more, such as m5.large, or take all of them: --all");
  }
}

/// The verdicts that make the exit status 1.
std::vector<ExpressionVerdict> failing_verdicts(const Request& request) {
  if (request.fail_on.empty()) {
    return {ExpressionVerdict::Over, ExpressionVerdict::Fallback, ExpressionVerdict::Refused};
  }
  const std::vector<std::string> words = split_lists(request.fail_on, "verdict");
  if (words == std::vector<std::string>{"never"}) return {};
  std::vector<std::string_view> allowed;
  for (const ExpressionVerdict verdict : expression_verdicts) allowed.push_back(name_of(verdict));
  std::vector<ExpressionVerdict> failing;
  for (const std::string& word : words) {
    const auto found = std::ranges::find(allowed, word);
    if (found == allowed.end() && word == "never") {
      throw BadInput("--fail-on never goes with no verdict");
    }
    if (found == allowed.end()) {
      allowed.emplace_back("never");
      refuse_word("verdict", word, allowed);
    }
    failing.push_back(expression_verdicts[static_cast<std::size_t>(found - allowed.begin())]);
  }
  return failing;
}

std::vector<InstanceType> types_of(const Request& request, Catalog catalog) {
  if (request.all_types) return {catalog.begin(), catalog.end()};
  return resolve_types(request.types, catalog);
}

/// Leaves out types of the catalog without pods. Why there is nothing to suggest; empty where there
/// is.
std::string why_nothing_to_suggest(const Request& request, GroupMaxPods& group) {
  if (request.all_types) {
    std::erase_if(group.types,
                  [](const MaxPods& node) { return node.recommended.value_or(0) <= 0; });
    return group.types.empty() ? "no type of the catalog can run that" : "";
  }
  if (group.recommended.value_or(0) > 0) return "";
  const MaxPods& node = group.limiting_type();
  if (node.obstacle) return describe(*node.obstacle, node);
  return fmt::format("{} runs no pods, so there is nothing to suggest", node.type.name.view());
}

std::string describe_shortened(const SuggestedExpression& suggestion, const GroupMaxPods& group,
                               const Environment& environment) {
  const MaxPods& node = group.types[suggestion.shortened.front()];
  const std::size_t others = suggestion.shortened.size() - 1;
  return fmt::format(
      "no expression of nodeadm gives {}{} the {} pods that are recommended: others of the group "
      "look the same to it, and get fewer; a group of their own would do{}",
      node.type.name.view(),
      others == 0 ? "" : fmt::format(" (and {})", counted(others, "more type")), *node.recommended,
      environment.vcpus_available ? "" : ", or --vcpus-available, where AMIs have it");
}

/// Sets `text` to the expression, or says why there is none.
Answer suggested(const Request& request, std::vector<InstanceType>& types,
                 const NodeSettings& settings, std::string& text) {
  GroupMaxPods group = group_max_pods(types, settings);
  Answer answer{.refusal = why_nothing_to_suggest(request, group)};
  if (!answer.refusal.empty()) return answer;
  types.clear();
  for (const MaxPods& node : group.types) types.push_back(node.type);
  const std::optional<SuggestedExpression> suggestion =
      suggest_expression(group, request.environment);
  if (!suggestion) {
    answer.refusal = no_expression_fits;
  } else if (!suggestion->shortened.empty()) {
    answer.refusal = describe_shortened(*suggestion, group, request.environment);
  } else {
    text = suggestion->text;
  }
  return answer;
}

/// Types whose value may rest on what no catalog knows.
std::vector<std::string> trial_remarks(const Request& request, const Expression& expression,
                                       const std::vector<ExpressionTrial>& trials) {
  std::vector<std::string> remarks;
  const auto remark_unknown = [&](CelVariable variable, auto is_unknown, std::string_view option) {
    if (!expression.uses(variable)) return;
    const auto first = std::ranges::find_if(trials, is_unknown);
    if (first == trials.end()) return;
    const auto types = std::ranges::count_if(trials, is_unknown);
    remarks.push_back(fmt::format(
        "{} is not known of {}{}, and counted as 0; {} N describes a type",
        name_of(variable, request.environment.dialect), first->node.type.name.view(),
        types == 1 ? "" : fmt::format(" (and {})", counted(types - 1, "more type")), option));
  };
  remark_unknown(
      CelVariable::Vcpus, [](const ExpressionTrial& trial) { return !trial.node.type.vcpus; },
      "--vcpus");
  remark_unknown(
      CelVariable::MemoryMib,
      [](const ExpressionTrial& trial) { return !trial.node.type.memory_mib; }, "--memory");
  if (request.node_group == NodeGroupKind::Managed) {
    remarks.emplace_back(
        "sources conflict on whether EKS puts maxPods of its own into the NodeConfig of managed "
        "node groups, which overrides expressions: maxpods explain --node-group managed");
  }
  return remarks;
}

std::string text_of(const Request& request, const Expression& expression,
                    const std::vector<ExpressionTrial>& trials, const Paint& paint) {
  switch (request.format) {
    case Format::Table:
      return trials_table(trials);
    case Format::Json:
      return trials_json(expression, trials);
    case Format::Csv:
      return trials_csv(trials);
    case Format::Text:
      break;
  }
  return request.suggests ? expression.text() + '\n' : trials_text(expression, trials, paint);
}

/// Why the expression fails; empty where it does not.
std::string refusal(const std::vector<ExpressionTrial>& trials,
                    const std::vector<ExpressionVerdict>& failing) {
  std::vector<ExpressionTrial> failed;
  std::ranges::copy_if(trials, std::back_inserter(failed), [&](const ExpressionTrial& trial) {
    return std::ranges::find(failing, trial.verdict) != failing.end();
  });
  if (failed.empty()) return "";
  return fmt::format("the expression fails on {} of {}: {}", failed.size(),
                     counted(trials.size(), "type"), verdict_counts(failed));
}

Answer tried(const Request& request, const Expression& expression,
             const std::vector<InstanceType>& types, NodeSettings settings, const Paint& paint) {
  TrialSettings trial_settings{
      .node_group = request.node_group.value_or(NodeGroupKind::SelfManaged),
      .ami_family = family_or_default(request.ami_family, request.networking.os)};
  if (settings.max_reserved_percent) {
    trial_settings.max_reserved_percent = *settings.max_reserved_percent;
    settings.max_reserved_percent.reset();  // a verdict of its own here
  }
  std::vector<MaxPods> nodes;
  nodes.reserve(types.size());
  for (const InstanceType& type : types) nodes.push_back(max_pods(type, settings));
  std::vector<const MaxPods*> pointers;
  for (const MaxPods& node : nodes) pointers.push_back(&node);
  const std::vector<ExpressionTrial> trials = try_expression(expression, nodes, trial_settings);
  Answer answer;
  answer.warnings = ineffective_options(settings);
  std::ranges::move(summarize_remarks(pointers), std::back_inserter(answer.warnings));
  std::ranges::move(trial_remarks(request, expression, trials),
                    std::back_inserter(answer.warnings));
  answer.text = text_of(request, expression, trials, paint);
  answer.refusal = refusal(trials, failing_verdicts(request));
  return answer;
}

Expression translation_of(const Expression& expression, int reserved_enis) {
  const Environment target{.dialect = other(expression.environment().dialect),
                           .vcpus_available = true};
  try {
    return {translated(expression, reserved_enis), target};
  } catch (const CompileProblem& problem) {
    refuse_expression(problem, expression.text(),
                      fmt::format("{} has nothing that says the same", project_of(target.dialect)));
  }
}

/// Types on which the two would not do the same: what is 0 or fails, nodeadm falls back from, and
/// Karpenter refuses.
std::vector<std::string> differences(const Expression& expression, const Expression& translation,
                                     const std::vector<InstanceType>& types, int reserved_enis) {
  std::vector<const InstanceType*> different;
  for (const InstanceType& type : types) {
    const ExpressionInputs inputs{.reserved_enis = reserved_enis};
    const ExpressionValue before = expression_value(expression, type, inputs);
    const ExpressionValue after = expression_value(translation, type, inputs);
    const bool is_same = before.is_taken() && after.is_taken() && before.value == after.value;
    if (!is_same) different.push_back(&type);
  }
  if (different.empty()) return {};
  return {fmt::format(
      "on {} of {}, as {}, there is no value that both take: nodeadm then falls back to its ENI "
      "formula, and Karpenter launches nothing",
      different.size(), counted(types.size(), "type"), different.front()->name.view())};
}

Answer translate(const Request& request, const Expression& expression, Catalog catalog) {
  const int reserved_enis = request.networking.settings.cni.reserved_enis;
  const Expression translation = translation_of(expression, reserved_enis);
  Answer answer;
  answer.text = request.format == Format::Json ? translation_json(expression, translation)
                                               : translation.text() + '\n';
  const std::vector<InstanceType> types =
      request.names_types() ? types_of(request, catalog)
                            : std::vector<InstanceType>(catalog.begin(), catalog.end());
  answer.warnings = differences(expression, translation, types, reserved_enis);
  const bool needs_newer_ami =
      translation.environment().dialect == Dialect::Nodeadm &&
      (translation.uses(CelVariable::Vcpus) || translation.uses(CelVariable::MemoryMib));
  if (needs_newer_ami) {
    answer.warnings.emplace_back(
        "vcpus and physical_memory_mib need an AMI with amazon-eks-ami's pull request 2777 "
        "(2026-07-29); older ones take their ENI formula");
  }
  return answer;
}

Answer answer(Request request, const Paint& paint) {
  std::string text = take_expression(request);
  check_request(request);
  failing_verdicts(request);
  const NodeSettings settings = settings_on(request.ami_family, request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  if (request.translates) {
    return translate(request, compiled(text, request.environment), catalog.types());
  }
  std::vector<InstanceType> types = types_of(request, catalog.types());
  const std::size_t asked_for = types.size();
  if (request.suggests) {
    Answer none = suggested(request, types, settings, text);
    if (!none.refusal.empty()) return none;
  }
  Answer result = tried(request, compiled(text, request.environment), types, settings, paint);
  if (types.size() < asked_for) {
    result.warnings.push_back(
        fmt::format("{} without pods left out", counted(asked_for - types.size(), "type")));
  }
  return result;
}

void add_expression_options(Options& options, Request& request) {
  options.group("Expression");
  options.choice("--dialect", "dialect", request.environment.dialect, dialects,
                 "Whose expression it is (default nodeadm)");
  add_vcpus_available_option(options, request.environment.vcpus_available);
  options.flag("--all", request.all_types, "Try it on all types of the catalog");
  options.flag("--translate", request.translates, "Print it in the other dialect");
  options.flag("--suggest", request.suggests,
               "Print one that gives each type what is recommended for it");
  options.group(trial_group);
  add_node_group_option(options, request.node_group);
  add_ami_family_option(options, request.ami_family);
}

}  // namespace

Action setup_expression(Options& options) {
  const auto request = std::make_shared<Request>();
  add_types_options(options, request->types);
  options.positional("EXPR TYPE...", request->words,
                     "An expression in quotes, or - for standard input; and EC2 instance types");
  add_expression_options(options, *request);
  add_mode_options(options, request->networking);
  add_eni_options(options, request->networking);
  add_host_network_option(options, request->networking);
  options.group(memory_group);
  options.number("--max-reserved-percent", request->networking.settings.max_reserved_percent,
                 {.least = 1, .most = 100},
                 "The most of the memory that may be reserved for max pods (default 25)");
  options.group(trial_group);
  options.list("--fail-on", "VERDICT", request->fail_on,
               "Verdicts that make the exit status 1, or never (default over,fallback,refused)");
  options.after_parsing([request](const CLI::App& app) {
    request->trial_option =
        first_given(app, {networking_group, memory_group, trial_group}, "--reserved-enis");
  });
  options.group(output_group);
  options.choice("-o,--output", "output format", request->format, formats,
                 "Output format (default text)");
  return [request](const Paint& paint) { return answer(*request, paint); };
}

}  // namespace maxpods
