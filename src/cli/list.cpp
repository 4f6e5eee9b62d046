// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <memory>

#include "cli/command.h"
#include "cli/networking_options.h"
#include "cli/options.h"
#include "node/listing.h"
#include "report/json.h"
#include "report/listing.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

enum class Format { Table, Wide, Json, Csv, Names, EniMaxPods };

constexpr const char* filters_group = "Filters";

struct Request {
  NetworkingRequest networking;
  TypesRequest types;
  std::vector<std::string> families;
  ListQuery query;
  Format format = Format::Table;
};

/// Families as the catalog has them. Throws BadInput for one that it lacks.
std::vector<std::string> known_families(const std::vector<std::string>& given, Catalog catalog) {
  std::vector<std::string> result;
  if (given.empty()) return result;
  const std::vector<std::string_view> known = families(catalog);
  for (const std::string& name : split_lists(given, "family")) {
    result.push_back(lower_case(name));
    if (std::ranges::find(known, result.back()) != known.end()) continue;
    refuse_word("instance family", name, {known.begin(), known.end()});
  }
  return result;
}

std::string formatted(Format format, const std::vector<ListedType>& rows) {
  switch (format) {
    case Format::Table:
      break;
    case Format::Wide:
      return listing_wide(rows);
    case Format::Json:
      return listing_json(rows);
    case Format::Csv:
      return listing_csv(rows);
    case Format::Names:
      return listing_names(rows);
    case Format::EniMaxPods:
      return listing_eni_max_pods(rows);
  }
  return listing_table(rows);
}

Answer list(Request& request) {
  const NodeSettings settings = settings_of(request.networking);
  if (request.format == Format::EniMaxPods && settings.cni.ip_family == IpFamily::IPv6) {
    throw BadInput(
        "-o eni-max-pods and --ip-family ipv6 exclude each other: there is no limit to list");
  }
  const LoadedCatalog catalog(request.types.catalog_path);
  request.query.filter.families = known_families(request.families, catalog.types());
  const std::vector<ListedType> rows = list_types(catalog.types(), settings, request.query);
  std::vector<const MaxPods*> nodes;
  for (const ListedType& row : rows) nodes.push_back(&row.node);
  Answer answer;
  answer.text = formatted(request.format, rows);
  answer.warnings = ineffective_options(settings);
  for (std::string& warning : summarize_warnings(nodes))
    answer.warnings.push_back(std::move(warning));
  return answer;
}

int parse_memory_bound(const std::string& option, const std::string& text) {
  const std::optional<int> bound_mib = parse_memory_mib(text);
  if (bound_mib) return *bound_mib;
  throw BadInput(fmt::format(
      "{} takes a size in GiB, as 8, or with its unit, as 8GiB or 512MiB, not '{}'", option, text));
}

void add_range(CLI::App& app, const std::string& quantity, Range<int>& range) {
  add_number(app, "--min-" + quantity, range.least, {.least = 0}, "At least that many " + quantity)
      ->group(filters_group);
  add_number(app, "--max-" + quantity, range.most, {.least = 0}, "At most that many " + quantity)
      ->group(filters_group);
}

void add_memory_bound(CLI::App& app, const std::string& name, std::optional<int>& bound_mib,
                      const std::string& description) {
  app.add_option_function<std::string>(
         name,
         [&bound_mib, name](const std::string& text) {
           bound_mib = parse_memory_bound(name, text);
         },
         description)
      ->type_name("GIB")
      ->group(filters_group);
}

void add_filters(CLI::App& app, Request& request) {
  TypeFilter& filter = request.query.filter;
  app.add_option("--match", filter.glob, "Names that match a shell pattern, as 'c*.[24]xlarge'")
      ->type_name("GLOB")
      ->group(filters_group);
  app.add_option("--family", request.families, "Families, repeated or joined by commas")
      ->type_name("FAMILY")
      ->expected(1)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->group(filters_group);
  add_choice<Architecture>(app, "--arch", "architecture", filter.architecture,
                           {{"amd64", Architecture::Amd64}, {"arm64", Architecture::Arm64}},
                           "Processor architecture")
      ->group(filters_group);
  app.add_flag("--nitro", filter.only_nitro, "Built on Nitro")->group(filters_group);
  app.add_flag("--bare-metal", filter.only_bare_metal, "Bare metal")->group(filters_group);
  app.add_flag("--trunking", filter.only_trunking, "Able to run security groups for pods")
      ->group(filters_group);
  add_range(app, "vcpus", filter.vcpus);
  add_memory_bound(app, "--min-memory", filter.memory_mib.least, "At least that much; 512MiB too");
  add_memory_bound(app, "--max-memory", filter.memory_mib.most, "At most that much; 512MiB too");
  add_range(app, "pods", request.query.pods);
}

}  // namespace

Action setup_list(CLI::App& app) {
  const auto request = std::make_shared<Request>();
  add_filters(app, *request);
  add_catalog_option(app, request->types);
  add_mode_options(app, request->networking);
  add_limit_options(app, request->networking);
  add_choice<SortKey>(app, "--sort-by", "sort key", request->query.sort_by,
                      {{"name", SortKey::Name},
                       {"vcpus", SortKey::Vcpus},
                       {"memory", SortKey::Memory},
                       {"enis", SortKey::Enis},
                       {"pods", SortKey::Pods},
                       {"max-allowed", SortKey::MaxAllowed},
                       {"pods-per-vcpu", SortKey::PodsPerVcpu},
                       {"pods-per-gib", SortKey::PodsPerGib}},
                      "Sort smallest first (default name)")
      ->group(output_group);
  app.add_flag("--descending", request->query.descending, "Sort largest first")
      ->group(output_group);
  add_choice<Format>(app, "-o,--output", "output format", request->format,
                     {{"table", Format::Table},
                      {"wide", Format::Wide},
                      {"json", Format::Json},
                      {"csv", Format::Csv},
                      {"names", Format::Names},
                      {"eni-max-pods", Format::EniMaxPods}},
                     "Output format (default table)")
      ->group(output_group);
  return [request](const Paint&) { return list(*request); };
}

}  // namespace maxpods
