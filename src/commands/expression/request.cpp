// SPDX-License-Identifier: Apache-2.0
#include "commands/expression/request.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <utility>

#include "cli/expression_options.h"
#include "cli/node_group_options.h"
#include "cli/options.h"
#include "expression/lexer.h"
#include "node/max_pods_expression.h"
#include "read/file.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view trial_group = "Nodes";

constexpr auto expression_formats = std::to_array<Word<ExpressionFormat>>(
    {{"text",
      {.trials = {.painted = trials_text},
       .suggestion = suggestion_text,
       .translation = translation_text}},
     {"table", {.trials = {.plain = trials_table}}},
     {"json",
      {.trials = {.plain = trials_json},
       .no_trials = no_trials_json,
       .translation = translation_json}},
     {"csv", {.trials = {.plain = trials_csv}, .no_trials = no_trials_csv}}});

/// The expression; for `-`, standard input without its last line feed. Input that is longer than
/// any expression is not read to its end.
std::string expression_text(const std::string& word) {
  if (word != "-") return word;
  constexpr std::size_t max_bytes = 4 * max_code_points + 1;
  std::string text(max_bytes, '\0');
  InputFile input(word);
  std::size_t length = 0;
  while (length < max_bytes) {
    const std::size_t count = input.read(std::span(text).subspan(length));
    if (count == 0) break;
    length += count;
  }
  text.resize(length);
  text.resize(text.find_last_not_of("\r\n") + 1);
  return text;
}

void check_dialect(const ExpressionRequest& request) {
  const bool is_karpenter = request.environment.dialect == Dialect::Karpenter;
  const bool is_of_karpenter = request.node_group == NodeGroupKind::Karpenter;
  if (is_karpenter && request.environment.vcpus_available) {
    refuse_pair("--dialect karpenter", "--vcpus-available", "Karpenter always has these variables");
  }
  if (request.node_group && is_karpenter != is_of_karpenter) {
    refuse_pair(fmt::format("--dialect {}", name_of(request.environment.dialect)),
                fmt::format("--node-group {}", name_of(*request.node_group)),
                is_karpenter ? "its expressions are for Karpenter nodes"
                             : "Karpenter's own value overrides nodeadm's expression");
  }
  if (request.node_group)
    check_goes_together(*request.node_group,
                        family_or_default(request.ami_family, request.networking.os()));
  if (is_karpenter) return;
  if (!request.region_types.empty()) {
    refuse_pair("--dialect nodeadm", "--region-types", "nodes evaluate its expressions themselves");
  }
  if (request.networking.settings.karpenter_reserved_enis > 0 && !request.translates) {
    refuse_pair("--dialect nodeadm", "--karpenter-reserved-enis", "only Karpenter subtracts them");
  }
  if (request.networking.os() == Os::Windows) {
    refuse_pair("--dialect nodeadm", "--os windows", "nodeadm is for Amazon Linux 2023");
  }
  if (request.ami_family && request.ami_family != AmiFamily::Al2023 &&
      request.ami_family != AmiFamily::Custom) {
    refuse_pair("--dialect nodeadm", fmt::format("--ami-family {}", name_of(*request.ami_family)),
                "this AMI family has no nodeadm");
  }
}

void add_expression_options(Options& options, ExpressionRequest& request) {
  options.group("Expression");
  options.choice("--dialect", "dialect", request.environment.dialect, dialect_words,
                 "CEL dialect of the expression (default nodeadm)");
  add_vcpus_available_option(options, request.environment.vcpus_available);
  options.flag("--all", request.all_types, "Use all types of the catalog");
  options.flag("--translate", request.translates, "Print the expression in the other dialect");
  options.flag("--suggest", request.suggests,
               "Suggest an expression that gives each type its recommended value");
  options.group(trial_group);
  add_configurable_node_group_option(options, request.node_group);
  add_ami_family_option(options, request.ami_family, request.ami_type);
  options.list("--region-types", "GLOB", request.region_types,
               "Types of the region, such as 'm5.*': Karpenter evaluates the expression on each "
               "(default: all of the catalog)");
}

}  // namespace

void add_expression_request_options(Options& options, ExpressionRequest& request) {
  add_types_options(options, request.types);
  options.positional("EXPR TYPE...", request.words,
                     "Expression in quotes, or - for standard input; then EC2 instance types");
  add_expression_options(options, request);
  add_setting_options(options, request.networking,
                      {SettingGroup::Os, SettingGroup::Mode, SettingGroup::Enis,
                       SettingGroup::HostNetwork, SettingGroup::Kubelet});
  options.group(memory_group);
  options.number("--max-reserved-percent", request.networking.settings.max_reserved_percent,
                 {.min = 1, .max = 100},
                 "Maximum percentage of memory to reserve for max pods (default 25)");
  options.group(trial_group);
  options.list("--fail-on", "VERDICT", request.fail_on,
               "Verdicts that give exit status 1, or never (default over,fallback,refused)");
  options.first_given(request.trial_option,
                      {networking_group, memory_group, kubelet_group, trial_group},
                      "--karpenter-reserved-enis");
  options.output(request.format, expression_formats);
}

std::string take_expression(ExpressionRequest& request) {
  std::vector<std::string> words = request.words;
  std::string text;
  if (!request.suggests) {
    if (words.empty()) {
      throw BadInput("no expression given",
                     "add --suggest to get one, or give one in quotes: "
                     "maxpods expression 'max_pods < 110 ? max_pods : 110' m5.large");
    }
    refuse_stdin_twice({words.front()}, {request.types.catalog_path});
    text = expression_text(words.front());
    words.erase(words.begin());
    if (text.empty()) throw BadInput("the expression is empty", "check that the variable is set");
  }
  request.types.names = std::move(words);
  return text;
}

void check_request(const ExpressionRequest& request) {
  check_dialect(request);
  if (request.ami_family == AmiFamily::Bottlerocket &&
      request.networking.settings.pods_per_core > 0) {
    refuse_pair("--ami-family bottlerocket", "--pods-per-core", "Bottlerocket has no such setting");
  }
  if (request.translates && request.suggests) {
    refuse_pair("--translate", "--suggest", "--dialect selects the dialect of a suggestion");
  }
  if (request.translates && !request.trial_option.empty()) {
    refuse_pair("--translate", request.trial_option, "a translation does not depend on it");
  }
  if (request.all_types) check_all_types(request.types);
  if (request.translates && request.format.translation == nullptr) {
    throw BadInput("--translate has no table output", "use -o text or -o json");
  }
  if (!request.names_types() && !request.translates) {
    const bool is_type = !request.suggests && TypeName::is_valid(lower_case(request.words.front()));
    if (is_type) {
      throw BadInput(fmt::format("'{}' is in the place of the expression", request.words.front()),
                     fmt::format("put the expression first: maxpods expression EXPR {}",
                                 request.words.front()));
    }
    throw BadInput("no instance type given",
                   "name one or more, such as m5.large, or take all of them: --all");
  }
}

std::vector<ExpressionVerdict> failing_verdicts(const ExpressionRequest& request) {
  if (request.fail_on.empty()) {
    return {ExpressionVerdict::Over, ExpressionVerdict::Fallback, ExpressionVerdict::Refused};
  }
  const std::vector<std::string> words = split_lists(request.fail_on, "verdict");
  if (words == std::vector<std::string>{"never"}) return {};
  std::vector<ExpressionVerdict> failing;
  for (const std::string& word : words) {
    const auto* const found =
        std::ranges::find(expression_verdict_words, word, &Word<ExpressionVerdict>::word);
    if (found != expression_verdict_words.end()) {
      failing.push_back(found->value);
      continue;
    }
    if (word == "never") throw BadInput("--fail-on never goes with no verdict");
    std::vector<std::string_view> allowed;
    for (const auto& [known, verdict] : expression_verdict_words) allowed.push_back(known);
    allowed.emplace_back("never");
    refuse_word("verdict", word, allowed);
  }
  return failing;
}

std::vector<InstanceType> types_of_region(const ExpressionRequest& request, Catalog catalog) {
  std::vector<InstanceType> types;
  if (request.environment.dialect != Dialect::Karpenter) return types;
  const std::vector<std::string> globs = split_lists(request.region_types, "pattern");
  const auto is_of_region = [&](const InstanceType& type) {
    const auto matches = [&](const std::string& glob) {
      return TypeFilter{.glob = lower_case(glob)}.keeps(type);
    };
    return is_known_to_karpenter(type) && (globs.empty() || std::ranges::any_of(globs, matches));
  };
  std::ranges::copy_if(catalog, std::back_inserter(types), is_of_region);
  if (types.empty()) {
    throw BadInput("--region-types matches no type of the catalog", "for example 'm5.*,c5.*'");
  }
  return types;
}

std::vector<InstanceType> types_of(const ExpressionRequest& request, Catalog catalog) {
  const bool takes_all = request.all_types || !request.names_types();
  if (takes_all) return {catalog.begin(), catalog.end()};
  return resolve_types(request.types, catalog);
}

}  // namespace maxpods
