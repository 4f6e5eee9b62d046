// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "node/mode.h"
#include "report/max_pods.h"
#include "report/words.h"

namespace maxpods {
namespace {

using CompareFormat = std::string (*)(std::span<const Comparison>);

constexpr std::array compare_formats{Word{"table", comparison_table}, Word{"json", comparison_json},
                                     Word{"csv", comparison_csv}};

struct CompareRequest {
  NetworkingRequest networking;
  TypesRequest types;
  CompareFormat format = nullptr;
};

Answer compare(const CompareRequest& request) {
  const NodeSettings settings = settings_of(request.networking);
  const LoadedCatalog catalog(request.types.catalog_path);
  std::vector<Comparison> comparisons;
  for (const InstanceType& type : resolve_types(request.types, catalog.types())) {
    comparisons.push_back(compare_modes(type, settings));
  }
  std::vector<const MaxPods*> nodes;
  for (Comparison& comparison : comparisons) {
    for (MaxPods& node : comparison.results) {
      // The option counts in the other modes.
      std::erase(node.warnings, Warning::ExclusionWithCustomNetworking);
      nodes.push_back(&node);
    }
  }
  return {.text = request.format(comparisons), .warnings = summarize_remarks(nodes)};
}

}  // namespace

Action setup_compare(Options& options) {
  const auto request = std::make_shared<CompareRequest>();
  add_types_options(options, request->types);
  add_setting_options(options, request->networking,
                      {SettingGroup::Enis, SettingGroup::HostNetwork, SettingGroup::Memory});
  options.output(request->format, compare_formats);
  return [request](const Paint&) { return compare(*request); };
}

}  // namespace maxpods
