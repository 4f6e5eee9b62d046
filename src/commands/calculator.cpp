// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

#include "cli/networking_options.h"
#include "cli/node_group_options.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "read/imds.h"
#include "report/max_pods.h"
#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using CalculatorFormat = std::string (*)(const GroupMaxPods&);

std::string recommended_text(const GroupMaxPods& group) {
  return group.recommended ? fmt::format("{}\n", *group.recommended) : "";
}

std::string max_allowed_text(const GroupMaxPods& group) {
  return group.recommended ? fmt::format("{}\n", group.max_allowed.value()) : "";
}

constexpr std::array calculator_formats{Word{"value", recommended_text},
                                        Word{"table", max_pods_table}, Word{"json", max_pods_json},
                                        Word{"csv", max_pods_csv}};

struct CalculatorRequest {
  NetworkingRequest networking;
  TypesRequest types;
  std::vector<std::string> instance_types;
  std::optional<NodeGroupKind> node_group;
  bool from_imds = false;
  bool show_max_allowed = false;
  CalculatorFormat format = recommended_text;
};

/// A first word that is no type, family or command is most likely a misspelt command.
void refuse_unknown_command(const TypesRequest& types, Catalog catalog) {
  if (types.names.empty() || types.names.front().empty() || describes_type(types)) return;
  const std::string word = lower_case(types.names.front());
  if (word.find_first_of(".,") != std::string::npos) return;
  const bool is_command = find_subcommand(root_command(), types.names.front()) != nullptr;
  if (is_command || !sizes_of_family(catalog, word).empty()) return;
  const std::vector<std::string_view> commands = subcommand_names(root_command());
  std::vector<std::string_view> near = options_meant_by(word);
  if (near.empty()) near = nearest(word, commands);
  if (near.empty()) near = nearest_names(catalog, word);
  throw BadInput(fmt::format("unknown command or instance type '{}'{}", types.names.front(),
                             did_you_mean(near)),
                 "commands: " + joined(commands, ", "));
}

/// Collects the types from all options that name them in `request.types`.
void gather_names(CalculatorRequest& request, Answer& answer) {
  if (!request.from_imds) {
    auto& names = request.types.names;
    names.insert(names.end(), request.instance_types.begin(), request.instance_types.end());
    return;
  }
  if (!request.types.names.empty()) {
    refuse_pair("TYPE", "--instance-type-from-imds", "both name the type");
  }
  if (!request.instance_types.empty()) {
    answer.warnings.emplace_back(
        "--instance-type is ignored: --instance-type-from-imds overrides it",
        "give only one of them");
  }
  const char* const endpoint = std::getenv("AWS_EC2_METADATA_SERVICE_ENDPOINT");
  const bool is_set = endpoint != nullptr && *endpoint != '\0';
  request.types.names = {instance_type_from_imds(is_set ? endpoint : default_imds_endpoint)};
}

Answer calculate(CalculatorRequest& request) {
  Answer answer;
  const NodeSettings settings = request.node_group == NodeGroupKind::AutoMode
                                    ? auto_mode_settings(request.networking)
                                    : settings_of(request.networking);
  if (request.show_max_allowed && request.format == recommended_text) {
    if (settings.cni.ip_family == IpFamily::IPv6) {
      throw BadInput("--show-max-allowed has no number for IPv6: addresses are unlimited",
                     "leave it out for the recommended value, or use -o json, where it is null");
    }
    request.format = max_allowed_text;
  }
  const LoadedCatalog catalog(request.types.catalog_path);
  refuse_unknown_command(request.types, catalog.types());
  gather_names(request, answer);
  const GroupMaxPods group = computed_group(request.types, settings, catalog.types());
  answer.text = request.format(group);
  add_remarks(answer, group, settings);
  return answer;
}

}  // namespace

Action setup_calculator(Options& options) {
  const auto request = std::make_shared<CalculatorRequest>();
  add_types_options(options, request->types);
  options.list("--instance-type", "TYPE", request->instance_types, "Same as TYPE; can be repeated");
  options.flag("--instance-type-from-imds", request->from_imds,
               "Get the type from the instance metadata service (on EC2 only)");
  add_setting_options(options, request->networking);
  options.group("Node group");
  add_node_group_option(options, request->node_group);
  options.group(output_group);
  options.flag("--show-max-allowed", request->show_max_allowed,
               "Print the address limit, ignoring the 110/250 cap");
  options.choice("-o,--output", "output format", request->format, calculator_formats,
                 "Output format (default value: the number alone)");
  return [request](const Paint&) { return calculate(*request); };
}

}  // namespace maxpods
