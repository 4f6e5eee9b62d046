// SPDX-License-Identifier: Apache-2.0
#include "cli/networking_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "cli/options.h"
#include "read/catalog_csv.h"
#include "read/file.h"
#include "report/words.h"
#include "text/bad_input.h"
#include "text/letter_case.h"
#include "text/version.h"

namespace maxpods {
namespace {

constexpr std::array os_choices{Choice<Os>{"linux", Os::Linux}, Choice<Os>{"windows", Os::Windows}};
constexpr std::array ip_family_choices{Choice<IpFamily>{"ipv4", IpFamily::IPv4},
                                       Choice<IpFamily>{"ipv6", IpFamily::IPv6}};

Version parse_cni_version(const std::string& text) {
  const std::optional<Version> version = parse_version(text);
  if (!version) {
    throw BadInput(fmt::format("--cni-version takes a release of the VPC CNI, not '{}'", text),
                   "for example 1.18.0, v1.18.0 or 1.18.0-eksbuild.1");
  }
  return *version;
}

[[noreturn]] void refuse_pair(const char* one, const char* other, const char* reason) {
  throw BadInput(fmt::format("{} and {} exclude each other: {}", one, other, reason));
}

std::string join(const std::vector<std::string_view>& words, std::string_view separator) {
  return fmt::format("{}", fmt::join(words, separator));
}

[[noreturn]] void refuse_unknown_type(const std::string& name, Catalog catalog) {
  const std::vector<std::string_view> near = nearest_names(catalog, name);
  std::string suggestion;
  if (!near.empty()) suggestion = fmt::format("; did you mean '{}'?", join(near, "', '"));

  const std::string_view family = std::string_view(name).substr(0, name.find('.'));
  const std::vector<std::string_view> sizes = sizes_of_family(catalog, family);
  std::string hint = "describe it: --enis N --ips-per-eni N --vcpus N [--nitro]";
  const auto is_name = [&](const Command& command) { return command.name == name; };
  if (std::ranges::any_of(root_command().subcommands, is_name)) {
    hint = fmt::format("a command comes first: maxpods {} ...", name);
  } else if (!sizes.empty()) {
    hint = fmt::format("sizes of {}: {}", family, join(sizes, ", "));
  }
  throw BadInput(fmt::format("unknown instance type '{}'{}", name, suggestion), hint);
}

bool describes_anything(const TypesRequest& request) {
  return request.vcpus || request.enis || request.ipv4_per_eni || request.nitro;
}

/// A type that no catalog lists.
InstanceType described_type(const TypesRequest& request, const std::string& name) {
  if (!request.enis || !request.ipv4_per_eni) {
    const std::string who = name.empty() ? "the instance type" : fmt::format("'{}'", name);
    throw BadInput(
        fmt::format("{} is not in the catalog, and not described either: {} is missing", who,
                    request.enis ? "--ips-per-eni" : "--enis"),
        "--enis and --ips-per-eni are needed, --vcpus decides the cap, --nitro allows prefixes");
  }
  InstanceType type;
  type.name = TypeName(name.empty() ? "custom" : name);
  type.hypervisor = Hypervisor::None;
  return type;
}

void apply_description(const TypesRequest& request, InstanceType& type) {
  if (request.vcpus) type.vcpus = request.vcpus;
  type.enis = request.enis.value_or(type.enis);
  type.ipv4_per_eni = request.ipv4_per_eni.value_or(type.ipv4_per_eni);
  if (request.nitro) type.hypervisor = Hypervisor::Nitro;
}

InstanceType resolve_type(const TypesRequest& request, const std::string& name, Catalog catalog) {
  if (const InstanceType* known = find(catalog, name)) return *known;
  if (describes_anything(request) && (name.empty() || TypeName::is_valid(name))) {
    return described_type(request, name);
  }
  refuse_unknown_type(name, catalog);
}

}  // namespace

void add_mode_options(Options& options, NetworkingRequest& request) {
  CniSettings& cni = request.settings.cni;
  options.group(networking_group);
  options.choice("--os", "operating system", cni.os, os_choices,
                 "Operating system of the node (default linux)");
  options.choice("--ip-family", "IP family", cni.ip_family, ip_family_choices,
                 "IP family of the cluster (default ipv4)");
  options.flag("--prefix-delegation,--cni-prefix-delegation-enabled", cni.prefix_delegation,
               "ENABLE_PREFIX_DELEGATION: /28 prefixes instead of single addresses");
  options.flag("--custom-networking,--cni-custom-networking-enabled", cni.custom_networking,
               "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG: the primary ENI serves no pods");
  options.flag("--pod-eni", request.pod_eni,
               "ENABLE_POD_ENI: security groups for pods, whose trunk takes an ENI");
  options.number("--branch-pods", request.branch_pods, {.least = 0},
                 "Pods per node with security groups of their own; implies --pod-eni");
}

void add_limit_options(Options& options, NetworkingRequest& request) {
  CniSettings& cni = request.settings.cni;
  options.group(networking_group);
  options.parsed(
      "--cni-version", "VERSION",
      [&cni](const std::string& text) { cni.version = parse_cni_version(text); },
      "Release of the VPC CNI (default: the newest known)");
  options.number("--cni-max-eni", cni.max_eni, {}, "MAX_ENI: the most ENIs to use, at least 1");
  options.number("--reserved-enis", cni.reserved_enis, {.least = 0},
                 "ENIs kept from pods for other reasons (default 0)");
  options.number("--host-network-pods", request.settings.host_network_pods, {.least = 0},
                 "Pods on the host's network (default 2 on Linux, 0 on Windows)");
}

NodeSettings settings_of(const NetworkingRequest& request) {
  NodeSettings settings = request.settings;
  settings.branch_pods = request.branch_pods.value_or(0);
  settings.cni.pod_eni = request.pod_eni || request.branch_pods;
  const CniSettings& cni = settings.cni;
  const char* const pod_eni_option = request.pod_eni ? "--pod-eni" : "--branch-pods";
  const bool windows = cni.os == Os::Windows;
  const bool ipv6 = cni.ip_family == IpFamily::IPv6;
  if (windows && ipv6) refuse_pair("--os windows", "--ip-family ipv6", "IPv6 is for Linux only");
  if (windows && cni.custom_networking) {
    refuse_pair("--os windows", "--custom-networking", "custom networking is for Linux only");
  }
  if (windows && cni.pod_eni) {
    refuse_pair("--os windows", pod_eni_option, "security groups for pods are for Linux only");
  }
  if (ipv6 && cni.custom_networking) {
    refuse_pair("--ip-family ipv6", "--custom-networking", "custom networking is for IPv4 only");
  }
  return settings;
}

std::vector<std::string> ineffective_options(const NodeSettings& settings) {
  const CniSettings& cni = settings.cni;
  const bool windows = cni.os == Os::Windows;
  if (!windows && cni.ip_family != IpFamily::IPv6) return {};
  const char* const beside = windows ? "--os windows" : "--ip-family ipv6";
  std::vector<std::string> sentences;
  const auto add = [&](const char* option) {
    sentences.push_back(
        fmt::format("{} has no effect with {}: only the primary ENI serves pods", option, beside));
  };
  if (cni.max_eni) add("--cni-max-eni");
  if (cni.reserved_enis > 0) add("--reserved-enis");
  return sentences;
}

void add_remarks(Answer& answer, const GroupMaxPods& group, const NodeSettings& settings) {
  std::ranges::move(ineffective_options(settings), std::back_inserter(answer.warnings));
  const MaxPods& limiting = group.limiting_type();
  if (limiting.obstacle) answer.refusal = describe(*limiting.obstacle, limiting);
  for (const MaxPods& node : group.types) {
    if (!node.obstacle) std::ranges::move(remarks(node), std::back_inserter(answer.warnings));
  }
}

void add_catalog_option(Options& options, TypesRequest& request) {
  options.group(types_group);
  options.text("--catalog", "FILE", request.catalog_path,
               "A catalog to lay over the built-in one; - for standard input");
}

void add_types_options(Options& options, TypesRequest& request) {
  constexpr Bounds interfaces{.least = 1, .most = most_interfaces};
  options.group(types_group);
  options.positional("TYPE", "TYPE...", request.names,
                     "EC2 instance types, as arguments or joined by commas");
  options.number("--vcpus", request.vcpus, {}, "Describe the type: its vCPUs");
  options.number("--enis", request.enis, interfaces, "Describe the type: its ENIs");
  options.number("--ips-per-eni", request.ipv4_per_eni, interfaces,
                 "Describe the type: IPv4 addresses per ENI, the primary included");
  options.flag("--nitro", request.nitro, "Describe the type: it is built on Nitro");
  add_catalog_option(options, request);
}

LoadedCatalog::LoadedCatalog(const std::optional<std::string>& path) {
  if (!path) return;
  const std::vector<InstanceType> overlay = read_catalog_csv(read_file(*path), file_title(*path));
  merged_ = laid_over(overlay, built_in_catalog());
}

std::vector<InstanceType> resolve_types(const TypesRequest& request, Catalog catalog) {
  std::vector<std::string> names = split_lists(request.names, "instance type");
  if (names.empty() && describes_anything(request)) names.emplace_back();
  if (names.empty()) {
    throw BadInput("no instance type given",
                   "name one or more, such as m5.large; --help tells how");
  }
  if (names.size() > 1 && describes_anything(request)) {
    throw BadInput("--vcpus, --enis, --ips-per-eni and --nitro describe one instance type",
                   "to describe several, lay a catalog over the built-in one: --catalog FILE");
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
    throw BadInput(fmt::format("--branch-pods cannot be {}: {}", settings.branch_pods,
                               describe(*node.obstacle, node)));
  }
  return group;
}

}  // namespace maxpods
