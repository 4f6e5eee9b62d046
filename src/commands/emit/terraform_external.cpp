// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "emit/targets.h"
#include "read/file.h"
#include "read/terraform_query.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using Query = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view types_key = "instance_types";

struct TerraformExternalRequest {
  NetworkingRequest networking;
  TypesRequest types;
};

std::string with(std::string text, char from, char to) {
  std::ranges::replace(text, from, to);
  return text;
}

/// `--cni-version` for `cni_version`. A `-` in a key does not count as `_`.
std::string option_name(const std::string& key) {
  return "--" + with(with(key, '-', '?'), '_', '-');
}

void add_query_options(Options& options, TerraformExternalRequest& request) {
  add_types_options(options, request.types);
  add_setting_options(options, request.networking);
}

[[noreturn]] void refuse_key(const std::string& key, const Command& command) {
  TerraformExternalRequest unused;
  Options options(command);
  add_query_options(options, unused);
  std::vector<std::string> known{std::string(types_key)};
  for (const std::string& name : options.long_names()) {
    known.push_back(with(name.substr(2), '-', '_'));
  }
  refuse_word("key in the query", key, {known.begin(), known.end()},
              "keys are instance_types, and options with underscores, such as prefix_delegation");
}

/// The key and its value as an argument; nothing for a switch that is off.
std::optional<std::string> argument_for(const std::string& key, const std::string& value,
                                        const CLI::Option& option) {
  if (takes_value(option)) return fmt::format("{}={}", option_name(key), value);
  if (value == "true") return option_name(key);
  if (value == "false") return std::nullopt;
  throw BadInput(fmt::format("'{}' in the query is '{}', not true or false", key, value));
}

/// Parses the query like the same options of other commands.
TerraformExternalRequest parse(const Query& query, const Command& command) {
  std::vector<std::string> names;
  for (const auto& [key, value] : query) names.push_back(option_name(key));
  TerraformExternalRequest request;
  Options options(command, names, Options::Register::Mentioned);
  add_query_options(options, request);
  std::vector<std::string> arguments;
  std::map<const CLI::Option*, std::string> given;
  for (const auto& [key, value] : query) {
    if (value.empty()) {
      throw BadInput(fmt::format("'{}' in the query is empty", key),
                     "check that the variable is set");
    }
    if (key == types_key) {
      request.types.names = {value};
      continue;
    }
    const CLI::Option* const option = options.find(option_name(key));
    if (option == nullptr) refuse_key(key, command);
    if (auto argument = argument_for(key, value, *option)) {
      arguments.push_back(*std::move(argument));
    }
    const auto [earlier, is_first] = given.emplace(option, key);
    if (!is_first) {
      throw BadInput(
          fmt::format("'{}' and '{}' in the query are the same option", earlier->second, key),
          "give one of them");
    }
  }
  options.parse(arguments);
  if (request.types.catalog_path == "-") {
    throw BadInput("'catalog' in the query cannot be '-': standard input is the query",
                   "give the name of a file");
  }
  return request;
}

Answer answer_query(const Command& command) {
  const TerraformExternalRequest request = parse(read_terraform_query(read_file("-")), command);
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  const GroupMaxPods group = computed_group(request.types, settings, catalog.types());
  Answer answer;
  add_remarks(answer, group, settings);
  if (group.recommended == 0) {
    answer.refusal = no_pods(group);
  } else if (group.recommended) {
    answer.text = terraform_external_result(*group.recommended, group.max_allowed,
                                            group.limiting_type().type.name.view());
  }
  return answer;
}

}  // namespace

Action setup_terraform_external(Options& options) {
  return [&command = options.command()](const Paint&) { return answer_query(command); };
}

}  // namespace maxpods
