// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "cli/networking_options.h"
#include "cli/options.h"
#include "cli/remarks.h"
#include "cli/types_options.h"
#include "commands/commands.h"
#include "node/listing.h"
#include "read/file.h"
#include "read/prices.h"
#include "report/max_pods.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

using ListFormat = std::string (*)(std::span<const ListedType>);

constexpr std::array list_formats{
    Word{"table", listing_table}, Word{"wide", listing_wide},
    Word{"json", listing_json},   Word{"csv", listing_csv},
    Word{"names", listing_names}, Word{"eni-max-pods", listing_eni_max_pods}};

struct ListRequest {
  NetworkingRequest networking;
  std::optional<std::string> catalog_path;
  std::optional<std::string> prices_path;
  TypeFilterRequest filter;
  bool all_known = false;
  ListQuery query;
  ListFormat format = nullptr;
};

/// The remarks that matter to the format: some formats show no number that depends on the cap.
Remarks remarks_for(ListFormat format, std::vector<ListedType>& rows) {
  const bool shows_cap = format != listing_names && format != listing_eni_max_pods;
  std::vector<const MaxPods*> nodes;
  for (ListedType& row : rows) {
    if (!shows_cap) std::erase(row.node.warnings, Warning::UnknownVcpus);
    nodes.push_back(&row.node);
  }
  return summarize_remarks(nodes);
}

/// Why there are no types: none match, or EC2 does not offer those that do.
Remarks why_empty(ListQuery query, Catalog catalog, const NodeSettings& settings) {
  query.filter.only_offered = false;
  const std::size_t count = list_types(catalog, settings, query).size();
  if (count == 0) return {{"no instance type matches", "leave out a condition"}};
  return {{fmt::format("{} not offered by EC2 {} left out", counted(count, "type"),
                       count == 1 ? "is" : "are"),
           "list such types with: maxpods list --all-known"}};
}

void check_price_key(const std::optional<std::string>& prices_path, SortKey key) {
  const bool needs_prices = key == SortKey::Price || key == SortKey::PricePerPod;
  if (!needs_prices || prices_path) return;
  throw BadInput(fmt::format("--sort-by {} needs prices", word_of(sort_key_words, key)),
                 std::string(how_to_give_prices));
}

Answer list(ListRequest& request) {
  const NodeSettings settings = settings_of(request.networking);
  if (request.format == listing_eni_max_pods && settings.cni.ip_family == IpFamily::IPv6) {
    refuse_pair("-o eni-max-pods", "--ip-family ipv6", "IPv6 has no limit to list");
  }
  refuse_stdin_twice({}, {request.catalog_path, request.prices_path});
  check_price_key(request.prices_path, request.query.sort_by);
  const LoadedCatalog catalog(request.catalog_path);
  if (const std::optional<std::string>& path = request.prices_path) {
    request.query.prices = read_prices(read_file(*path), file_title(*path));
  }
  request.query.filter = filter_of(request.filter, catalog.types());
  // The published table also has the types that EC2 does not offer.
  const bool is_published_table = request.format == listing_eni_max_pods;
  request.query.filter.only_offered = !request.all_known && !is_published_table;
  request.query.by_characters = is_published_table;
  std::vector<ListedType> rows = list_types(catalog.types(), settings, request.query);
  Answer answer{.text = request.format(rows), .warnings = ineffective_options(settings)};
  append(answer.warnings, remarks_for(request.format, rows));
  if (rows.empty()) {
    append(answer.warnings, why_empty(request.query, catalog.types(), settings));
  }
  return answer;
}

void add_filters(Options& options, ListRequest& request) {
  constexpr Bounds any_count{.min = 0};
  options.group("Filters");
  add_type_filters(options, request.filter);
  options.flag("--all-known", request.all_known, "Also types that EC2 does not offer");
  options.number("--min-pods", request.query.pods.min, any_count, "At least N max pods");
  options.number("--max-pods", request.query.pods.max, any_count, "At most N max pods");
}

}  // namespace

Action setup_list(Options& options) {
  const auto request = std::make_shared<ListRequest>();
  add_filters(options, *request);
  add_catalog_option(options, request->catalog_path);
  add_prices_option(options, request->prices_path);
  add_setting_options(options, request->networking);
  options.group(output_group);
  options.choice("--sort-by", "sort key", request->query.sort_by, sort_key_words,
                 "Sort key, smallest first (default name)");
  options.flag("--descending", request->query.descending, "Sort in descending order");
  options.output(request->format, list_formats);
  return [request](const Paint&) { return list(*request); };
}

}  // namespace maxpods
