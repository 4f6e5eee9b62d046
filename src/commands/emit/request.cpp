// SPDX-License-Identifier: Apache-2.0
#include "commands/emit/request.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "cli/expression_options.h"
#include "cli/node_group_options.h"
#include "cli/options.h"
#include "report/explanation.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view target_group = "Target";

constexpr std::array emit_formats{Word<bool>{"commands", false}, Word<bool>{"json", true}};

void add_cluster_options(Options& options, const Target& target, EmitRequest& request) {
  if (target.takes(takes_cluster)) {
    options.text("--cluster", "NAME", request.cluster,
                 target.takes(needs_cluster) ? "Name of the EKS cluster (required)"
                                             : "Name of the EKS cluster");
  }
  if (target.takes(takes_region)) {
    options.text("--region", "REGION", request.region,
                 target.takes(needs_region) ? "AWS region of the cluster (required)"
                                            : "AWS region of the cluster");
  }
  if (!target.takes(takes_details)) return;
  options.text("--endpoint", "URL", request.endpoint,
               "API server endpoint of the cluster, https://...");
  options.text("--certificate-authority", "BASE64", request.certificate_authority,
               "CA certificate of the cluster, in base64 as EKS shows it");
  options.text("--service-cidr", "CIDR", request.service_cidr, "Service CIDR of the cluster");
}

void add_node_group_options(Options& options, const Target& target, EmitRequest& request) {
  if (target.takes(takes_node_group))
    add_configurable_node_group_option(options, request.node_group);
  if (target.takes(takes_self_managed)) {
    options.flag("--self-managed", request.self_managed, "Same as --node-group self-managed");
  }
  if (!target.families.empty()) {
    add_ami_family_option(options, request.ami_family, request.ami_type, target.families);
  }
  if (target.takes(takes_ami_id)) {
    options.text("--ami-id", "AMI", request.ami_id,
                 "AMI ID (default: the newest EKS optimized AMI)");
  }
  if (target.takes(takes_node_group_name)) {
    options.text("--nodegroup", "NAME", request.node_group_name, "Name of the node group");
  }
  if (target.takes(takes_node_class)) {
    options.text("--node-class", "NAME", request.node_class_name,
                 "Name of the EC2NodeClass (default: default)");
    options.text("--node-role", "ROLE", request.node_role,
                 "IAM role of the nodes (default KarpenterNodeRole-CLUSTER)");
    options.text("--node-pool", "NAME", request.node_pool_name,
                 "Write a NodePool of that name, too, for these types");
    options.flag("--per-type", request.per_type,
                 "Write a node class for each value, with the value at the end of its name");
  }
  if (target.takes(takes_labels)) {
    options.list("--node-labels", "KEY=VALUE", request.labels,
                 "Node labels, repeated or joined by commas");
  }
}

void check(bool (*is_valid)(std::string_view), std::string_view option,
           const std::optional<std::string>& value, std::string_view allowed) {
  if (!value || is_valid(*value)) return;
  throw BadInput(fmt::format("{} cannot be '{}'", option, *value), std::string(allowed));
}

void check_names(const EmitRequest& request) {
  check(is_cluster_name, "--cluster", request.cluster,
        "use 1 to 100 letters, digits, - and _, starting with a letter or digit");
  check(is_node_group_name, "--nodegroup", request.node_group_name,
        "use 1 to 63 letters, digits, - and _, starting with a letter or digit");
  check(is_region_name, "--region", request.region, "use a name such as us-west-2");
  check(is_https_endpoint, "--endpoint", request.endpoint,
        "use the endpoint that `aws eks describe-cluster` prints: "
        "https://ABC.gr7.us-west-2.eks.amazonaws.com");
  check(is_base64, "--certificate-authority", request.certificate_authority,
        "use the base64 text that `aws eks describe-cluster` prints as certificateAuthority.data");
  check(is_ami_id, "--ami-id", request.ami_id, "use an ID such as ami-0123456789abcdef0");
  check(is_dns_subdomain, "--node-class", request.node_class_name,
        "use lower-case letters, digits, - and .");
  check(is_dns_subdomain, "--node-pool", request.node_pool_name,
        "use lower-case letters, digits, - and .");
  check(is_role_name, "--node-role", request.node_role,
        "use the name of the role, not its ARN: 1 to 64 letters, digits, and _+=,.@-");
}

/// EKS API reference, KubernetesNetworkConfigRequest.
Cidr parse_service_cidr(const std::string& text) {
  constexpr int shortest_prefix = 12;
  constexpr int longest_prefix = 24;
  constexpr int ipv6_prefix = 108;
  const std::optional<Cidr> cidr = Cidr::parse(text);
  if (!cidr) {
    throw BadInput(
        fmt::format("--service-cidr cannot be '{}'", text),
        "use a block of addresses, such as 10.100.0.0/16, 172.20.0.0/16 or fd30:1:2::/108");
  }
  const bool fits = cidr->is_ipv6() ? cidr->prefix_length() == ipv6_prefix
                                    : cidr->prefix_length() >= shortest_prefix &&
                                          cidr->prefix_length() <= longest_prefix;
  if (!fits) {
    throw BadInput(fmt::format("--service-cidr cannot be '{}'", text),
                   "EKS accepts /12 to /24, and /108 for IPv6");
  }
  return *cidr;
}

std::vector<Label> parse_labels(const std::vector<std::string>& given) {
  std::vector<Label> labels;
  for (const std::string& text : split_lists(given, "label")) {
    std::optional<Label> label = parse_label(text);
    if (!label) {
      throw BadInput(
          fmt::format("--node-labels cannot have '{}'", text),
          "use KEY=VALUE by the rules of Kubernetes, such as team=blue or example.com/tier=web");
    }
    if (is_refused_by_kubelet(*label)) {
      throw BadInput(fmt::format("--node-labels cannot have '{}': the kubelet refuses it", text),
                     "of kubernetes.io and k8s.io, the kubelet accepts labels of "
                     "node.kubernetes.io and kubelet.kubernetes.io, and well-known labels");
    }
    const auto same = std::ranges::find(labels, label->key, &Label::key);
    if (same != labels.end()) {
      throw BadInput(fmt::format("--node-labels has '{}' more than once", label->key),
                     "give each key once");
    }
    labels.push_back(*std::move(label));
  }
  return labels;
}

/// The names of the options that are not given.
std::vector<std::string_view> missing(
    const std::vector<std::pair<std::string_view, bool>>& options) {
  std::vector<std::string_view> names;
  for (const auto& [name, is_given] : options) {
    if (!is_given) names.push_back(name);
  }
  return names;
}

void check_details(const Target& target, const EmitRequest& request) {
  if (request.vcpus_available && !request.as_expression) {
    throw BadInput("--vcpus-available needs --as-expression");
  }
  const auto required =
      missing({{"--cluster NAME", !target.takes(needs_cluster) || request.cluster},
               {"--region REGION", !target.takes(needs_region) || request.region}});
  if (!required.empty()) {
    throw BadInput(fmt::format("emit {} needs {}", target.name, joined(required, " and ")));
  }
  if (target.takes(takes_all_details)) {
    const auto absent =
        missing({{"--cluster", request.cluster.has_value()},
                 {"--endpoint", request.endpoint.has_value()},
                 {"--certificate-authority", request.certificate_authority.has_value()},
                 {"--service-cidr", request.service_cidr.has_value()}});
    if (absent.empty() || absent.size() == 4) return;
    throw BadInput(fmt::format("the cluster's details are incomplete: {} {} missing",
                               joined(absent, ", "), absent.size() == 1 ? "is" : "are"),
                   "give all four of them, or none: EKS then adds them");
  }
  if (request.endpoint.has_value() != request.certificate_authority.has_value()) {
    throw BadInput(
        fmt::format("--endpoint and --certificate-authority need each other: {} is missing",
                    request.endpoint ? "--certificate-authority" : "--endpoint"),
        "add it, or leave both out: the bootstrap script then asks EKS");
  }
}

AmiFamily family_for(const Target& target, const EmitRequest& request) {
  const std::span<const AmiFamily> families = target.families;
  if (families.empty()) return AmiFamily::Al2023;
  if (!request.ami_family) {
    // --os windows selects Windows if the target also has other families.
    const auto windows = std::ranges::find_if(families, is_windows);
    const bool wants_windows = request.networking.os() == Os::Windows && windows != families.end();
    return wants_windows ? *windows : families.front();
  }
  if (std::ranges::find(families, *request.ami_family) != families.end())
    return *request.ami_family;
  std::vector<std::string_view> names;
  for (const AmiFamily family : families) names.push_back(name_of(family));
  throw BadInput(fmt::format("emit {} and --ami-family {} cannot be combined", target.name,
                             name_of(*request.ami_family)),
                 fmt::format("allowed: {}", joined(names, ", ")));
}

NodeGroupKind node_group_for(const Target& target, const EmitRequest& request, AmiFamily family) {
  if (target.node_group) return *target.node_group;
  if (request.self_managed &&
      request.node_group.value_or(NodeGroupKind::SelfManaged) != NodeGroupKind::SelfManaged) {
    refuse_pair("--self-managed", fmt::format("--node-group {}", name_of(*request.node_group)),
                "both name the kind of node group");
  }
  if (request.self_managed) return NodeGroupKind::SelfManaged;
  if (request.node_group) return *request.node_group;
  // EKS adds the cluster's details unless the launch template names an AMI ID.
  if (request.ami_id || request.endpoint) return NodeGroupKind::ManagedCustomAmi;
  if (!target.makes_group || precedence_rules(NodeGroupKind::Managed, family) == nullptr) {
    return usual_node_group(family);
  }
  return NodeGroupKind::Managed;
}

void check_ami_id(const Target& target, const Configuration& configuration) {
  if (!target.takes(takes_ami_id)) return;
  const NodeGroupKind kind = configuration.node_group;
  if (kind == NodeGroupKind::ManagedCustomAmi && !configuration.ami_id) {
    throw BadInput(
        fmt::format("emit {} --node-group managed-custom-ami needs --ami-id AMI", target.name));
  }
  if (kind == NodeGroupKind::Managed && configuration.ami_id) {
    throw BadInput("--ami-id and --node-group managed cannot be combined",
                   "with an AMI ID, use --node-group managed-custom-ami");
  }
  if (configuration.ami_family == AmiFamily::Custom && !configuration.ami_id) {
    throw BadInput(fmt::format("emit {} --ami-family custom needs --ami-id AMI", target.name));
  }
}

/// The operating system that the target and its AMI family are for.
Os os_for(const Target& target, const EmitRequest& request, AmiFamily family) {
  if (target.families.empty() && !target.os) return request.networking.os().value_or(Os::Linux);
  const Os os = target.os.value_or(os_of(family));
  if (request.networking.os().value_or(os) == os) return os;
  throw BadInput(
      fmt::format("emit {}{} and --os {} cannot be combined: it is for {} nodes", target.name,
                  request.ami_family ? fmt::format(" --ami-family {}", name_of(family)) : "",
                  os == Os::Linux ? "windows" : "linux", os == Os::Linux ? "Linux" : "Windows"));
}

/// The networking of the request, with the operating system of the target, and by default the IP
/// family of the service CIDR.
NodeSettings settings_for(const Target& target, const EmitRequest& request,
                          const Configuration& configuration) {
  NetworkingRequest networking = request.networking;
  networking.set_os(os_for(target, request, configuration.ami_family));
  if (!request.networking.os()) {
    networking.windows_option = request.ami_family
                                    ? fmt::format("--ami-family {}", name_of(*request.ami_family))
                                    : fmt::format("emit {}", target.name);
  }
  if (configuration.service_cidr) {
    const IpFamily of_block =
        configuration.service_cidr->is_ipv6() ? IpFamily::IPv6 : IpFamily::IPv4;
    if (networking.ip_family().value_or(of_block) != of_block) {
      throw BadInput(fmt::format("--service-cidr {} and --ip-family {} cannot be combined",
                                 configuration.service_cidr->text(),
                                 of_block == IpFamily::IPv6 ? "ipv4" : "ipv6"));
    }
    networking.set_ip_family(of_block);
  }
  const NodeSettings settings = settings_of(networking);
  const bool needs_block = settings.cni.ip_family == IpFamily::IPv6 &&
                           target.takes(takes_details) && !target.takes(takes_all_details);
  if (needs_block && !configuration.service_cidr) {
    throw BadInput(fmt::format("emit {} --ip-family ipv6 needs --service-cidr CIDR", target.name));
  }
  return settings;
}

}  // namespace

void add_emit_options(Options& options, const Target& target, EmitRequest& request) {
  options.group(target_group);
  add_cluster_options(options, target, request);
  add_node_group_options(options, target, request);
  if (target.takes(takes_expression)) {
    options.flag("--as-expression", request.as_expression,
                 "Write an expression, so that each type has its own value");
    if (!target.is_for_karpenter()) {
      add_vcpus_available_option(options, request.vcpus_available);
    }
  }
  if (target.takes(takes_pod_subnets)) add_pod_subnet_options(options, request.pod_subnets);
  if (target.takes(takes_warm_targets)) {
    add_warm_target_options(options, request.warm_targets, {.min = 0}, {});
  }
  if (target.takes(takes_node_class)) {
    options.group("Filters");
    add_name_filters(options, request.filter);
  }
  add_types_options(options, request.types);
  if (target.value == TargetValue::One) {
    options.number("--max-pods", request.max_pods, {},
                   "Value to write, checked against TYPE if there is one");
  }
  if (target.value == TargetValue::EachType) {
    options.flag("--all", request.all_types, "All types of the catalog, instead of TYPE");
  }
  add_setting_options(options, request.networking);
  if (target.is_for_karpenter()) {
    add_setting_options(options, request.networking, {SettingGroup::Kubelet});
  }
  if (target.write_bare != nullptr) {
    options.group(output_group);
    options.choice("-o,--output", "output format", request.bare, emit_formats,
                   "Print commands (default), or the add-on values alone");
  }
  options.first_given(request.computing_option, {types_group, networking_group, memory_group},
                      "--max-pods");
}

Configuration validated_configuration(const Target& target, const EmitRequest& request) {
  check_names(request);
  check_details(target, request);
  Configuration configuration;
  const ConfigurationNames& names = request;
  static_cast<ConfigurationNames&>(configuration) = names;
  configuration.ami_family = family_for(target, request);
  configuration.ami_type = request.ami_type;
  configuration.node_group = node_group_for(target, request, configuration.ami_family);
  check_goes_together(configuration.node_group, configuration.ami_family);
  if (request.service_cidr) configuration.service_cidr = parse_service_cidr(*request.service_cidr);
  configuration.settings = settings_for(target, request, configuration);
  configuration.warm_targets = request.warm_targets;
  configuration.labels = parse_labels(request.labels);
  take_pod_subnets(request.pod_subnets, configuration);
  check_ami_id(target, configuration);
  return configuration;
}

}  // namespace maxpods
