// SPDX-License-Identifier: Apache-2.0
#include "cli/types_options.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "read/catalog.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/nearest.h"
#include "text/number.h"
#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods {
namespace {

[[noreturn]] void refuse_unknown_type(const std::string& name, bool can_be_described,
                                      Catalog catalog) {
  std::vector<std::string_view> near = options_meant_by(name);
  if (near.empty()) near = nearest_names(catalog, name);
  const std::string_view family = std::string_view(name).substr(0, name.find('.'));
  const std::vector<std::string_view> sizes = sizes_of_family(catalog, family);
  std::string hint = can_be_described
                         ? "describe the type: --enis N --ips-per-eni N --vcpus N [--nitro]"
                         : "give a catalog that has the type: --catalog FILE";
  if (find_subcommand(root_command(), name) != nullptr) {
    hint = fmt::format("put the command first: maxpods {} ...", name);
  } else if (!sizes.empty()) {
    hint = fmt::format("sizes of {}: {}", family, joined(sizes, ", "));
  }
  throw BadInput(fmt::format("unknown instance type '{}'{}", name, did_you_mean(near)), hint);
}

/// A type that is not in the catalog.
InstanceType described_type(const TypesRequest& request, const std::string& name) {
  if (!request.enis || !request.ipv4_per_eni) {
    const std::string which = name.empty() ? "" : fmt::format(" '{}'", name);
    throw BadInput(
        fmt::format("the description of the instance type{} is incomplete: {} is missing", which,
                    request.enis ? "--ips-per-eni" : "--enis"),
        "--enis and --ips-per-eni are required; --vcpus decides the cap; --nitro allows prefixes");
  }
  InstanceType type;
  type.name = name.empty() ? TypeName(described_type_name) : TypeName(name);
  type.hypervisor = Hypervisor::None;
  return type;
}

void apply_description(const TypesRequest& request, InstanceType& type) {
  if (request.vcpus) type.vcpus = request.vcpus;
  if (request.memory_mib == 0) throw BadInput("--memory takes a size above 0");
  if (request.memory_mib) type.memory_mib = request.memory_mib;
  type.enis = request.enis.value_or(type.enis);
  type.ipv4_per_eni = request.ipv4_per_eni.value_or(type.ipv4_per_eni);
  if (request.nitro) type.hypervisor = Hypervisor::Nitro;
}

InstanceType resolve_type(const TypesRequest& request, const std::string& name, Catalog catalog) {
  if (const InstanceType* known = find(catalog, name)) return *known;
  if (!describes_type(request)) refuse_unknown_type(name, request.can_be_described, catalog);
  if (name.empty() || TypeName::is_valid(name)) return described_type(request, name);
  throw BadInput(fmt::format("'{}' cannot be the name of an instance type", name),
                 "a name is a family and a size, such as m5.large; you can leave it out");
}

/// In lower case, because names are.
std::string parse_glob(const std::string& glob) {
  if (glob.empty()) throw BadInput("--match takes a shell pattern, not ''", "for example 'm5.*'");
  return lower_case(glob);
}

/// Far above what EC2 has.
constexpr int max_generation = 9999;

/// `5`, `>5`, `>=5`, `<5`, `<=5` or `5-7`. Throws BadInput for anything else.
Range parse_generation(const std::string& text) {
  std::string_view rest = text;
  const auto starts_with = [&](std::string_view sign) {
    if (!rest.starts_with(sign)) return false;
    rest.remove_prefix(sign.size());
    return true;
  };
  const auto number = [&](std::string_view digits) {
    const std::optional<int> found = parse_integer(digits);
    if (found && *found >= 0 && *found <= max_generation) return *found;
    throw BadInput(fmt::format("--generation takes a number or a range, not '{}'", text),
                   "for example 7, '>5', '<=6' or 5-7");
  };
  if (starts_with(">=")) return {.min = number(rest), .max = {}};
  if (starts_with("<=")) return {.min = {}, .max = number(rest)};
  if (starts_with(">")) return {.min = number(rest) + 1, .max = {}};
  if (starts_with("<")) return {.min = {}, .max = number(rest) - 1};
  const std::size_t dash = rest.find('-', 1);
  if (dash == std::string_view::npos) return {.min = number(rest), .max = number(rest)};
  return {.min = number(rest.substr(0, dash)), .max = number(rest.substr(dash + 1))};
}

/// As catalogs and as other tools call them.
constexpr std::array architecture_names{
    Word{"amd64", Architecture::Amd64}, Word{"arm64", Architecture::Arm64},
    Word{"x86_64", Architecture::Amd64}, Word{"aarch64", Architecture::Arm64}};

bool matches_any(const std::string& pattern, const std::vector<std::string_view>& names) {
  return std::ranges::any_of(names, [&](std::string_view name) {
    return fnmatch(pattern.c_str(), std::string(name).c_str(), 0) == 0;
  });
}

}  // namespace

void add_name_filters(Options& options, TypeFilterRequest& request) {
  options.parsed(
      "--match", "GLOB",
      [&request](const std::string& glob) { request.filter.glob = parse_glob(glob); },
      "Types whose name matches a shell pattern, such as 'c*.[24]xlarge'");
  options.list("--family", "FAMILY", request.families,
               "Instance families or shell patterns of them, such as 'm[5-9]*', repeated or joined "
               "by commas");
  options.parsed(
      "--generation", "N",
      [&request](const std::string& text) { request.filter.generation = parse_generation(text); },
      "Types whose family has that number in its name, such as 7, '>5' or 5-7");
}

void add_type_filters(Options& options, TypeFilterRequest& request) {
  TypeFilter& filter = request.filter;
  constexpr Bounds any_count{.min = 0};
  add_name_filters(options, request);
  options.flag("--current-generation", filter.only_current_generation,
               "Only types that EC2 calls current generation");
  options.choice("--accelerator", "accelerator", filter.accelerator, accelerator_choice_words,
                 "Only types with such accelerators");
  options.choice("--arch", "architecture", filter.architecture, architecture_names,
                 "Processor architecture");
  options.flag("--nitro", filter.only_nitro,
               "Only types built on Nitro, which can use prefixes: with the Nitro hypervisor, or "
               "bare metal");
  options.flag("--bare-metal", filter.only_bare_metal, "Only bare metal types");
  options.flag("--trunking", filter.only_trunking,
               "Only types that support security groups for pods");
  options.number("--min-vcpus", filter.vcpus.min, any_count, "At least N vCPUs");
  options.number("--max-vcpus", filter.vcpus.max, any_count, "At most N vCPUs");
  options.memory("--min-memory", filter.memory_mib.min,
                 "At least that much memory, in GiB or as 512MiB");
  options.memory("--max-memory", filter.memory_mib.max,
                 "At most that much memory, in GiB or as 512MiB");
}

TypeFilter filter_of(const TypeFilterRequest& request, Catalog catalog) {
  TypeFilter filter = request.filter;
  if (request.families.empty()) return filter;
  const std::vector<std::string_view> known = families(catalog);
  for (const std::string& name : split_lists(request.families, "family")) {
    filter.families.push_back(lower_case(name));
    if (matches_any(filter.families.back(), known)) continue;
    refuse_word("instance family", filter.families.back(), known,
                "a family is the part before the dot, such as m5, or a pattern, such as 'm[5-9]*'");
  }
  return filter;
}

bool describes_type(const TypesRequest& request) {
  return request.vcpus || request.memory_mib || request.enis || request.ipv4_per_eni ||
         request.nitro;
}

void check_all_types(const TypesRequest& request) {
  if (!request.names.empty()) refuse_pair("TYPE", "--all", "--all takes every type of the catalog");
  if (describes_type(request)) {
    refuse_pair("--all", "the description of a type", "--all takes every type of the catalog");
  }
}

void add_prices_option(Options& options, std::optional<std::string>& path) {
  options.text("--prices", "FILE", path, "Prices of types, as lines of CSV such as m5.large,0.096");
}

std::string catalog_option(const std::optional<std::string>& path) {
  if (!path) return "";
  return " --catalog " + (*path == "-" ? "FILE" : shell_quoted(*path));
}

void add_catalog_option(Options& options, std::optional<std::string>& path) {
  options.group(types_group);
  options.text("--catalog", "FILE", path,
               "Catalog that overrides the built-in one: CSV, or `aws ec2 "
               "describe-instance-types`, saved; - for standard input");
}

void add_types_options(Options& options, TypesRequest& request) {
  constexpr Bounds interfaces{.min = 1, .max = max_interfaces};
  options.group(types_group);
  options.positional("TYPE...", request.names,
                     "EC2 instance types, as arguments or joined by commas");
  options.number("--vcpus", request.vcpus, {}, "Define a type: number of vCPUs");
  options.memory("--memory", request.memory_mib, "Define a type: memory, in GiB or as 512MiB");
  options.number("--enis", request.enis, interfaces, "Define a type: number of ENIs");
  options.number("--ips-per-eni", request.ipv4_per_eni, interfaces,
                 "Define a type: IPv4 addresses per ENI, including the primary one");
  options.flag("--nitro", request.nitro, "Define a type: built on Nitro");
  add_catalog_option(options, request.catalog_path);
}

LoadedCatalog::LoadedCatalog(const std::optional<std::string>& path) {
  if (!path) return;
  merged_ = laid_over(types_of(read_catalog(*path)), built_in_catalog());
}

std::vector<InstanceType> resolve_types(const TypesRequest& request, Catalog catalog) {
  std::vector<std::string> names = split_lists(request.names, "instance type");
  if (names.empty() && describes_type(request)) names.emplace_back();
  if (names.empty()) {
    throw BadInput("no instance type given", "name one or more, such as m5.large");
  }
  if (names.size() > 1 && describes_type(request)) {
    throw BadInput(
        fmt::format(
            "--vcpus, --memory, --enis, --ips-per-eni and --nitro describe one instance type, "
            "not {}",
            names.size()),
        "describe several types in a catalog: --catalog FILE");
  }
  std::vector<InstanceType> types;
  for (const std::string& name : names) {
    InstanceType type = resolve_type(request, lower_case(name), catalog);
    apply_description(request, type);
    if (std::ranges::find(types, type.name, &InstanceType::name) == types.end())
      types.push_back(type);
  }
  return types;
}

GroupMaxPods computed_group(const TypesRequest& types, const NodeSettings& settings,
                            Catalog catalog) {
  GroupMaxPods group = group_max_pods(resolve_types(types, catalog), settings);
  for (const MaxPods& node : group.types) {
    if (node.obstacle != Obstacle::TooFewBranchEnis) continue;
    const auto [message, hint] = describe(*node.obstacle, node);
    throw BadInput(message, "lower --branch-pods, or " + hint);
  }
  return group;
}

}  // namespace maxpods
