// SPDX-License-Identifier: Apache-2.0
#include "source/eks_module.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "source/eks_module_user_data.h"
#include "source/formats.h"
#include "source/module_version.h"
#include "source/resource_format.h"
#include "source/terraform.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view vpc_cni = "vpc-cni";

/// Which module a call is for.
enum class ModuleKind { Cluster, ManagedGroup, SelfManagedGroup };

/// By `source`: of the registry, or of the repository (registry.terraform.io/modules/
/// terraform-aws-modules/eks).
std::optional<ModuleKind> module_kind(std::string_view source) {
  const bool is_from_registry = contains(source, "terraform-aws-modules/eks/aws");
  if (!is_from_registry && !contains(source, "terraform-aws-modules/terraform-aws-eks")) {
    return std::nullopt;
  }
  const std::string_view path = source.substr(0, source.find('?'));
  if (path.ends_with("//modules/eks-managed-node-group")) return ModuleKind::ManagedGroup;
  if (path.ends_with("//modules/self-managed-node-group")) return ModuleKind::SelfManagedGroup;
  return contains(path, "//modules/") ? std::nullopt : std::optional(ModuleKind::Cluster);
}

/// Without a constraint, Terraform takes the newest version.
constexpr std::string_view any_version = ">= 0.0";

ModuleVersion version_of(const Value& arguments, std::string_view source) {
  // Of git, and of Terragrunt.
  for (const std::string_view reference : {"?ref=", "?version="}) {
    const std::size_t at = source.find(reference);
    if (at != std::string_view::npos) return module_version(source.substr(at + reference.size()));
  }
  const Value* const version = arguments.find("version");
  if (version == nullptr) return module_version(any_version);
  return version->is_default ? ModuleVersion{} : module_version(version->known_text().value_or(""));
}

/// The default of a variable may be overridden.
const Value* find_sure(const Value& map, std::string_view key) {
  const Value* const value = map.find(key);
  return value == nullptr || value->is_default ? nullptr : value;
}

// Instance types

/// The types of the overrides of a policy for mixed instances, which are in `launch_template` since
/// version 21.
std::vector<NamedType> mixed_types(const Value& policy) {
  const Value* overrides = policy.find("override");
  if (overrides == nullptr) overrides = policy.find_path("launch_template.override");
  if (overrides == nullptr) return {};
  std::vector<NamedType> types;
  for (const Value& each : overrides->items) {
    const Value* const type = each.find("instance_type");
    const auto named = type == nullptr ? std::nullopt : known_types(*type);
    if (!named) return {};
    types.insert(types.end(), named->begin(), named->end());
  }
  return types;
}

std::vector<NamedType> types_of(const ModuleGroup& group) {
  if (group.is_managed) {
    return known_types(group.argument("instance_types")).value_or(std::vector<NamedType>());
  }
  const std::optional<bool> is_mixed = group.flag("use_mixed_instances_policy", false);
  if (!is_mixed) return {};
  if (*is_mixed) return mixed_types(group.argument("mixed_instances_policy"));
  return known_types(group.argument("instance_type")).value_or(std::vector<NamedType>());
}

// Groups of versions 18 to 21

/// The arguments that turn a launch template off, and the first version that has them.
struct TemplateSwitch {
  std::string_view name;
  Version since;
};

/// github.com/terraform-aws-modules/terraform-aws-eks, modules/eks-managed-node-group/variables.tf.
constexpr auto template_switches = std::to_array<TemplateSwitch>(
    {{"create_launch_template", {18, 0, 0}}, {"use_custom_launch_template", {19, 0, 0}}});

/// A launch template of the user's own.
std::optional<ResourceName> own_template(const ModuleGroup& group) {
  for (const std::string_view name : {"launch_template_id", "launch_template_name"}) {
    const Value value = group.argument(name);
    if (value.kind != Value::Kind::Null) return terraform_name(value);
  }
  return std::nullopt;
}

bool has_own_settings(const ModuleGroup& group) {
  // Beside a template of the user's own that has an AMI, ami_id keeps ami_type from the group.
  const bool is_image_known = own_template(group).has_value();
  const auto is_setting = [&](const Member& member) {
    if (is_image_known && member.key == "ami_id") return false;
    return needs_own_template(member.key) && has_content(group.argument(member.key));
  };
  return std::ranges::any_of(group.own.members, is_setting);
}

/// Whether the launch template is turned off, or may be: then nodes get nothing of the group's
/// settings.
bool lacks_template(const ModuleGroup& group, Sources& sources) {
  for (const TemplateSwitch& each : template_switches) {
    const Value value = group.argument(each.name);
    if (value.kind == Value::Kind::Null || value.known_text() == "true") continue;
    const Member* const member = group.own.find_member(each.name);
    const bool is_off = value.known_text() == "false" && group.version.from(each.since) == true;
    if (is_off && member != nullptr && has_own_settings(group)) {
      sources.module_faults.push_back(
          {ModuleFaultKind::TemplateTurnedOff, member->place, std::string(each.name)});
    }
    return true;
  }
  return false;
}

/// Arguments of other versions and of other modules, which a map drops without a word.
constexpr auto foreign_arguments =
    std::to_array<std::string_view>({"kubelet_extra_args", "bootstrap_env", "pre_userdata",
                                     "additional_userdata", "max_pods", "max_pods_per_node"});

bool is_argument_of_group(std::string_view name) {
  return needs_own_template(name) || name == "ami_type" || name == "instance_types" ||
         name == "instance_type" || name == "use_custom_launch_template";
}

void add_foreign_arguments(const Value& group, Sources& sources) {
  for (const Member& member : group.members) {
    const bool is_foreign =
        std::ranges::find(foreign_arguments, member.key) != foreign_arguments.end();
    if (!is_foreign || !has_content(member.value)) continue;
    sources.module_faults.push_back({ModuleFaultKind::NoSuchArgument, member.place, member.key});
  }
}

std::optional<NodeGroupKind> kind_of(const ModuleGroup& group) {
  if (!group.is_managed) return NodeGroupKind::SelfManaged;
  const std::optional<bool> has_ami = group.has_ami();
  if (!has_ami) return std::nullopt;
  return *has_ami ? NodeGroupKind::ManagedCustomAmi : NodeGroupKind::Managed;
}

bool is_created(const ModuleGroup& group) { return group.flag("create", true) != false; }

/// The groups of a call share these.
struct GroupContext {
  const ModuleCall& call;
  ResourceName cluster;
  ModuleVersion version;
};

/// Whether the module renders arguments of the group is returned.
bool read_group(const ModuleGroup& group, Place place, const std::string& name,
                const GroupContext& context, Sources& sources) {
  DeclaredNodes declared{.resource = context.call.resource, .cluster = context.cluster};
  declared.resource.index = name;
  NodeConfiguration& nodes = declared.nodes;
  nodes.kind = ConfigurationKind::EksModuleNodeGroup;
  nodes.place = place;
  nodes.name = name;
  nodes.types = types_of(group);
  const bool has_template = !lacks_template(group, sources);
  if (has_template) {
    nodes.group = kind_of(group);
    nodes.family = group.family();
    render_user_data(group, nodes, sources);
  } else {
    declared.launch_template = own_template(group);
  }
  sources.resources.nodes.push_back(std::move(declared));
  return has_template;
}

/// `eks_managed_node_groups`, or those that are not managed.
struct GroupsArgument {
  std::string_view name;
  std::string_view defaults;
  bool is_managed;
};

constexpr auto groups_arguments = std::to_array<GroupsArgument>(
    {{"eks_managed_node_groups", "eks_managed_node_group_defaults", true},
     {"self_managed_node_groups", "self_managed_node_group_defaults", false}});

/// An argument of a group that stands beside the groups is a group of that name.
bool is_beside_groups(const Member& member) {
  const bool is_group = member.value.is_map() || member.value.kind == Value::Kind::Unknown;
  return !is_group && is_argument_of_group(member.key);
}

void read_groups(const GroupsArgument& argument, const GroupContext& context, Sources& sources) {
  const Value& arguments = context.call.arguments;
  const Value* const groups = find_sure(arguments, argument.name);
  if (groups == nullptr) return;
  const bool has_defaults = context.version.from({21, 0, 0}) != true;
  const Value* const defaults = has_defaults ? arguments.find(argument.defaults) : nullptr;
  const std::size_t faults_before = sources.module_faults.size();
  std::size_t rendered = 0;
  for (const Member& member : groups->members) {
    if (is_beside_groups(member)) {
      sources.module_faults.push_back(
          {ModuleFaultKind::BesideGroups, member.place, member.key, std::string(argument.name)});
    }
    if (!member.value.is_map() || member.value.is_default) {
      ++rendered;  // it may be
      continue;
    }
    const ModuleGroup group{argument.is_managed, context.version, member.value, defaults};
    if (!is_created(group)) continue;
    if (read_group(group, member.place, member.key, context, sources)) ++rendered;
    add_foreign_arguments(member.value, sources);
  }
  if (defaults != nullptr) {
    keep_faults_of_all(rendered, *defaults, faults_before, sources.module_faults);
  }
}

// Groups of version 17

/// The groups of version 17 and before: `worker_groups` are Lists, `node_groups` a Map
/// (github.com/terraform-aws-modules/terraform-aws-eks, v17.24.0, local.tf and
/// modules/node_groups).
void read_workers(const Value& group, const Value* defaults, const GroupContext& context,
                  Sources& sources) {
  const ModuleGroup workers{false, context.version, group, defaults};
  if (workers.argument("platform").kind != Value::Kind::Null) return;
  DeclaredNodes declared{.resource = context.call.resource, .cluster = context.cluster};
  declared.nodes.kind = ConfigurationKind::EksModuleNodeGroup;
  declared.nodes.place = {group.place.file, group.place.begin, group.place.begin};
  declared.nodes.name = group.known_text("name").value_or("");
  declared.nodes.group = NodeGroupKind::SelfManaged;
  declared.nodes.family = AmiFamily::Al2;
  declared.nodes.types = types_of(workers);
  if (const Value several = workers.argument("override_instance_types"); several.is_list()) {
    declared.nodes.types = known_types(several).value_or(std::vector<NamedType>());
  }
  render_workers(workers, declared.nodes);
  sources.resources.nodes.push_back(std::move(declared));
}

/// What a launch template would have in version 17.
constexpr auto template_arguments_17 = std::to_array<std::string_view>(
    {"kubelet_extra_args", "bootstrap_env", "pre_userdata", "ami_id"});

void read_managed_17(const Member& member, const Value* defaults, const GroupContext& context,
                     Sources& sources) {
  const ModuleGroup group{true, context.version, member.value, defaults};
  if (group.flag("create_launch_template", false) != false) return;
  if (group.argument("launch_template_id").kind != Value::Kind::Null) return;
  for (const std::string_view name : template_arguments_17) {
    const Member* const argument = member.value.find_member(name);
    if (argument == nullptr || !has_content(argument->value)) continue;
    sources.module_faults.push_back(
        {ModuleFaultKind::WithoutTemplate, argument->place, std::string(name)});
  }
}

void read_groups_17(const GroupContext& context, Sources& sources) {
  if (context.version.from({18, 0, 0}) == true) return;
  const Value& arguments = context.call.arguments;
  for (const std::string_view name : {"worker_groups", "worker_groups_launch_template"}) {
    const Value* const groups = find_sure(arguments, name);
    if (groups == nullptr) continue;
    for (const Value& group : groups->items) {
      if (group.is_map()) {
        read_workers(group, arguments.find("workers_group_defaults"), context, sources);
      }
    }
  }
  const Value* const groups = find_sure(arguments, "node_groups");
  if (groups == nullptr) return;
  for (const Member& member : groups->members) {
    read_managed_17(member, arguments.find("node_groups_defaults"), context, sources);
  }
}

// The add-on

bool has_groups(const Value& arguments) {
  return std::ranges::any_of(groups_arguments, [&](const GroupsArgument& argument) {
    const Value* const groups = arguments.find(argument.name);
    return groups != nullptr && std::ranges::any_of(groups->members, [](const Member& member) {
             return member.value.known_text("create") != "false";
           });
  });
}

/// Arguments of an add-on, and the first version that has them (github.com/terraform-aws-modules/
/// terraform-aws-eks, main.tf).
struct AddonArgument {
  std::string_view name;
  Version since;
};

constexpr auto addon_arguments = std::to_array<AddonArgument>(
    {{"configuration_values", {19, 1, 0}}, {"before_compute", {19, 9, 0}}});

/// Whether the version of the module drops the argument; then it is a fault.
bool is_dropped(const AddonArgument& argument, const Value& addon, const GroupContext& context,
                Sources& sources) {
  if (context.version.from(argument.since) != false) return false;
  const Member* const member = addon.find_member(argument.name);
  if (member != nullptr && has_content(member->value)) {
    sources.module_faults.push_back({.kind = ModuleFaultKind::OfLaterVersion,
                                     .place = member->place,
                                     .name = std::string(argument.name),
                                     .where = to_string(argument.since)});
  }
  return true;
}

/// Whether the add-on comes after the node groups, which need prefixes from the start: `depends_on`
/// in main.tf, from v19.9.0 on, which has `before_compute`.
bool comes_late(const Value& addon, const CniConfiguration& cni, const GroupContext& context) {
  const CniVariable* const prefixes = cni.find("ENABLE_PREFIX_DELEGATION");
  if (prefixes == nullptr || prefixes->value.known_text() != "true") return false;
  if (context.version.from({19, 9, 0}) != true || !has_groups(context.call.arguments)) {
    return false;
  }
  const Value* const before = addon.find("before_compute");
  return before == nullptr || before->known_text() == "false";
}

void read_addon(const Member& member, const GroupContext& context, Sources& sources) {
  const Value& addon = member.value;
  if (addon.known_text("name").value_or(member.key) != vpc_cni) return;
  DeclaredCni declared{.resource = context.call.resource, .cluster = context.cluster};
  declared.cni.place = member.place;
  const auto& [values_argument, before_argument] = addon_arguments;
  is_dropped(before_argument, addon, context, sources);
  const Value* const values = find_sure(addon, values_argument.name);
  const bool has_values = !is_dropped(values_argument, addon, context, sources);
  if (has_values && values != nullptr && values->is_string()) {
    read_addon_values(values->text, declared.cni, sources);
  }
  if (comes_late(addon, declared.cni, context)) {
    sources.module_faults.push_back(
        {ModuleFaultKind::PrefixesAfterNodes, member.place, std::string(vpc_cni)});
  }
  sources.resources.cni.push_back(std::move(declared));
}

void read_addons(const GroupContext& context, Sources& sources) {
  for (const std::string_view name : {"cluster_addons", "addons"}) {
    const Value* const addons = find_sure(context.call.arguments, name);
    if (addons == nullptr) continue;
    for (const Member& member : addons->members) read_addon(member, context, sources);
  }
}

// Calls

ResourceName name_in(const Value& arguments, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    if (const Value* const value = arguments.find(key)) return terraform_name(*value);
  }
  return {};
}

std::optional<IpFamily> module_ip_family(const Value& arguments) {
  for (const std::string_view key : {"cluster_ip_family", "ip_family"}) {
    const Value* const family = arguments.find(key);
    if (family == nullptr || family->kind == Value::Kind::Null) continue;
    return family->known_text() == "ipv4" ? IpFamily::IPv4 : IpFamily::IPv6;
  }
  return std::nullopt;
}

void read_cluster(const ModuleCall& call, const ModuleVersion& version, Sources& sources) {
  sources.resources.clusters.push_back({.resource = call.resource,
                                        .name = name_in(call.arguments, {"name", "cluster_name"}),
                                        .ip_family = module_ip_family(call.arguments)});
  const GroupContext context{call, {.reference = call.resource.address}, version};
  for (const GroupsArgument& argument : groups_arguments) read_groups(argument, context, sources);
  read_groups_17(context, sources);
  read_addons(context, sources);
  // Terragrunt passes inputs as variables, and Terraform ignores those that are not declared.
  if (call.is_by_terragrunt) return;
  for (const Member& member : call.arguments.members) {
    if (!needs_own_template(member.key)) continue;
    sources.module_faults.push_back(
        {ModuleFaultKind::OnResource, member.place, member.key, "the module for the cluster"});
  }
}

}  // namespace

bool read_eks_module(const ModuleCall& call, Sources& sources) {
  const std::string source = call.arguments.known_text("source").value_or("");
  const std::optional<ModuleKind> kind = module_kind(source);
  if (!kind) return false;
  if (call.arguments.known_text("create") == "false") return true;
  const ModuleVersion version = version_of(call.arguments, source);
  if (*kind == ModuleKind::Cluster) {
    read_cluster(call, version, sources);
    return true;
  }
  const GroupContext context{call, name_in(call.arguments, {"cluster_name"}), version};
  const ModuleGroup group{*kind == ModuleKind::ManagedGroup, version, call.arguments};
  read_group(group, call.place, call.arguments.known_text("name").value_or(""), context, sources);
  return true;
}

void read_module_arguments_on(const Value& resource, Sources& sources) {
  for (const Member& member : resource.members) {
    const bool is_foreign =
        std::ranges::find(foreign_arguments, member.key) != foreign_arguments.end();
    if (!is_foreign && !needs_own_template(member.key)) continue;
    sources.module_faults.push_back(
        {ModuleFaultKind::OnResource, member.place, member.key, "the resource aws_eks_node_group"});
  }
}

}  // namespace maxpods
