// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.h"
#include "node/max_pods.h"

namespace maxpods {

class Options;

/// The instance types that the user named or described.
struct TypesRequest {
  std::vector<std::string> names;
  std::optional<std::string> catalog_path;
  std::optional<int> vcpus;
  std::optional<int> memory_mib;
  std::optional<int> enis;
  std::optional<int> ipv4_per_eni;
  bool nitro = false;
  /// Whether the command has the options that describe a type.
  bool can_be_described = true;
};

/// The name of a type that is described without one.
inline constexpr std::string_view described_type_name = "custom";

/// Whether the user gave any limit of a type.
bool describes_type(const TypesRequest& request);

/// Throws BadInput if types are named or described in addition to --all.
void check_all_types(const TypesRequest& request);

/// --catalog.
void add_catalog_option(Options& options, std::optional<std::string>& path);

/// --prices.
void add_prices_option(Options& options, std::optional<std::string>& path);

/// For orders that need them.
inline constexpr std::string_view how_to_give_prices =
    "give a file of them: --prices FILE, with lines such as m5.large,0.096";

/// ` --catalog FILE` for commands that name types; empty without a path.
std::string catalog_option(const std::optional<std::string>& path);

/// TYPE..., the options that describe a type, and --catalog.
void add_types_options(Options& options, TypesRequest& request);

/// Which types the user chose by conditions.
struct TypeFilterRequest {
  /// As given: joined by commas, in any letter case.
  std::vector<std::string> families;
  TypeFilter filter;
};

/// --match, --family and --generation, the conditions on names, in the current group.
void add_name_filters(Options& options, TypeFilterRequest& request);

/// Those, and the conditions on all else that a type has.
void add_type_filters(Options& options, TypeFilterRequest& request);

/// The filter with its families. Throws BadInput for families that match none of the catalog.
TypeFilter filter_of(const TypeFilterRequest& request, Catalog catalog);

/// The built-in catalog, with the types of the user's catalog replaced and added.
class LoadedCatalog {
 public:
  /// Throws BadInput if the user's catalog cannot be read.
  explicit LoadedCatalog(const std::optional<std::string>& path);

  Catalog types() const { return merged_.empty() ? built_in_catalog() : Catalog(merged_); }

 private:
  std::vector<InstanceType> merged_;
};

/// The types of the request, each once, in the order given. Throws BadInput for an unknown type,
/// with the nearest names, and for descriptions that are incomplete or are of several types.
std::vector<InstanceType> resolve_types(const TypesRequest& request, Catalog catalog);

/// The max pods of the types of the request. Throws BadInput as resolve_types does, and for more
/// branch pods than one of the types can have.
GroupMaxPods computed_group(const TypesRequest& types, const NodeSettings& settings,
                            Catalog catalog);

}  // namespace maxpods
