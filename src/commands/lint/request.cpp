// SPDX-License-Identifier: Apache-2.0
#include "commands/lint/request.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

std::vector<RuleId> named_rules(const std::vector<std::string>& lists) {
  std::vector<RuleId> rules;
  for (const std::string& name : split_lists(lists, "rule")) rules.push_back(named_rule(name).id);
  return rules;
}

/// The first given option about addresses; empty if there is none.
std::string_view given_about_addresses(const LintRequest& request) {
  if (request.aws_node_path) return "--aws-node";
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    const bool is_about_pods = node_settings[i].group == SettingGroup::HostNetwork;
    if (!is_about_pods && request.networking.gives(i)) return node_settings[i].option();
  }
  return "";
}

/// The first given option about files, rules or the cluster; empty if there is none.
std::string_view given_about_files(const LintRequest& request) {
  const auto options = std::to_array<std::pair<std::string_view, bool>>({
      {"--exclude", !request.excluded.empty()},
      {"--select", !request.selected.empty()},
      {"--ignore", !request.ignored.empty()},
      {"--fail-on", request.fail_on != Severity::Error},
      {"--fix", request.fix},
      {"--diff", request.diff},
      {"--cni", request.other_cni},
      {"--aws-node", request.aws_node_path.has_value()},
      {"--kubernetes-version", request.kubernetes_version.has_value()},
      {"--catalog", request.catalog_path.has_value()},
  });
  const auto* const found =
      std::ranges::find(options, true, &std::pair<std::string_view, bool>::second);
  if (found != options.end()) return found->first;
  for (std::size_t i = 0; i < node_settings.size(); ++i) {
    if (request.networking.gives(i)) return node_settings[i].option();
  }
  return "";
}

void refuse_beside_rules(std::string_view option, const LintRequest& request) {
  if (!request.paths.empty()) {
    throw BadInput(std::string(option) + " reads no files: leave out the paths");
  }
  const std::string_view given = given_about_files(request);
  if (!given.empty()) refuse_pair(option, given, "it reads no files");
}

void check_fixes(const LintRequest& request) {
  if (request.fix && request.diff) refuse_pair("--fix", "--diff", "--diff writes no files");
  if (request.diff && request.format.painted != lint_text) {
    refuse_pair("--diff", "--output", "it prints nothing but the diff");
  }
  if (request.fix && std::ranges::find(request.paths, "-") != request.paths.end()) {
    throw BadInput("--fix cannot write standard input",
                   "print the changes with: maxpods lint --diff -");
  }
}

}  // namespace

void check_options(const LintRequest& request) {
  if (request.list_rules && request.explained) {
    refuse_pair("--list-rules", "--explain", "each is a document of its own");
  }
  if (request.list_rules) refuse_beside_rules("--list-rules", request);
  if (request.explained) refuse_beside_rules("--explain", request);
  check_fixes(request);
  const std::string_view given = given_beside_aws_node(request.networking);
  if (request.aws_node_path && !given.empty()) {
    refuse_pair("--aws-node", given, "the file has the value");
  }
  const std::string_view about_addresses = given_about_addresses(request);
  if (request.other_cni && !about_addresses.empty()) {
    refuse_pair("--cni other", about_addresses, "it is for the VPC CNI");
  }
  refuse_stdin_twice(request.paths, {request.aws_node_path, request.catalog_path});
}

LintSettings lint_settings(const LintRequest& request, const std::optional<AwsNodeState>& aws_node,
                           Catalog catalog) {
  LintSettings settings{.catalog = catalog, .networking = settings_of(request.networking)};
  if (aws_node) settings.networking.cni = observed(settings.networking.cni, *aws_node);
  settings.knows_prefixes =
      aws_node || request.networking.gives(setting_index("--prefix-delegation"));
  settings.other_cni = request.other_cni;
  settings.kubernetes_version = request.kubernetes_version;
  return settings;
}

std::vector<std::string_view> rule_names() {
  std::vector<std::string_view> names;
  for (const Rule& rule : lint_rules()) names.push_back(rule.name);
  return names;
}

const Rule& named_rule(const std::string& name) {
  if (const Rule* const rule = find_rule(name)) return *rule;
  refuse_word("rule", name, rule_names(), "list them with: maxpods lint --list-rules");
}

RuleChoice::RuleChoice(const LintRequest& request)
    : selected_(named_rules(request.selected)), ignored_(named_rules(request.ignored)) {
  for (const RuleId rule : selected_) {
    if (std::ranges::find(ignored_, rule) == ignored_.end()) continue;
    const std::string_view name = rule_of(rule).name;
    refuse_pair(concat({"--select ", name}), concat({"--ignore ", name}), "the rule is either");
  }
}

void RuleChoice::apply(Findings& findings) const {
  std::erase_if(findings, [&](const Finding& finding) {
    const bool is_selected =
        selected_.empty() || std::ranges::find(selected_, finding.rule) != selected_.end();
    return !is_selected || std::ranges::find(ignored_, finding.rule) != ignored_.end();
  });
}

}  // namespace maxpods
