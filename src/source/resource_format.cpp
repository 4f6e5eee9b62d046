// SPDX-License-Identifier: Apache-2.0
#include "source/resource_format.h"

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "node/ami_family.h"
#include "source/formats.h"
#include "source/holes.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using Declaration = ResourceDeclaration;

ResourceName name_at(const Declaration& declaration, const Value& map, std::string_view key) {
  const Value* const value = map.find(key);
  return is_given(value) ? declaration.format.name(*value) : ResourceName{};
}

/// The same of a member; absent, too, if the file leaves unknown ones out.
std::optional<std::vector<NamedType>> types_at(const Declaration& declaration, const Value& map,
                                               std::string_view key) {
  if (const Value* const value = map.find(key); value != nullptr) return known_types(*value);
  if (declaration.is_partial) return std::nullopt;
  return std::vector<NamedType>();
}

/// Whether a member has a value; absent if that is unknown.
std::optional<bool> has_value_at(const Declaration& declaration, const Value& map,
                                 std::string_view key) {
  const Value* const value = map.find(key);
  if (value == nullptr) return declaration.is_partial ? std::nullopt : std::optional(false);
  if (value->kind == Value::Kind::Null) return false;
  if (value->is_string()) {
    return is_only_holes(value->text.view()) ? std::nullopt : std::optional(!value->text.empty());
  }
  return declaration.format.has_value(*value);
}

std::optional<Text> user_data_in(const Declaration& declaration, const Value& map) {
  const ResourceFormat& format = declaration.format;
  for (const std::string_view key : {format.user_data, format.encoded_user_data}) {
    const Value* const value = map.find(key);
    if (!is_given(value)) continue;
    std::optional<Text> text = format.text(*value);
    if (text && !text->empty()) return text;
  }
  return std::nullopt;
}

/// What amiType alone tells of the group: only a launch template with an image has CUSTOM, and none
/// with an image has another one (EKS API reference, CreateNodegroup, amiType).
std::optional<NodeGroupKind> kind_of_ami_type(std::string_view name) {
  if (name == "CUSTOM") return NodeGroupKind::ManagedCustomAmi;
  return family_of_ami_type(name) ? std::optional(NodeGroupKind::Managed) : std::nullopt;
}

/// Whether a block is not there.
bool is_left_out(const Declaration& declaration, const Value* block) {
  if (block == nullptr) return !declaration.is_partial;
  return block->kind == Value::Kind::Null || (block->is_list() && block->items.empty());
}

/// How a group names its launch template in a block.
ResourceName template_in(const Declaration& declaration, const Value& block) {
  const ResourceFormat& format = declaration.format;
  for (const std::string_view key :
       {format.id, format.template_name, format.template_id_there, format.template_name_there}) {
    ResourceName name = name_at(declaration, block, key);
    if (!name.is_unknown()) return name;
  }
  return {};
}

/// The same; absent if the group has none.
std::optional<ResourceName> template_of_group(const Declaration& declaration) {
  const Value* const written = declaration.values.find(declaration.format.launch_template);
  if (is_left_out(declaration, written)) return std::nullopt;
  const Value* const block = block_of(written);
  return block == nullptr ? ResourceName{} : template_in(declaration, *block);
}

/// The types of all overrides of an Auto Scaling group; none if one is unknown, or has another
/// choice of types.
std::vector<NamedType> types_of_overrides(const Declaration& declaration, const Value& overrides) {
  std::vector<NamedType> types;
  for (const Value& each : overrides.items) {
    const Value* const written = each.find(declaration.format.instance_type);
    const std::optional<std::vector<NamedType>> type =
        written == nullptr ? std::nullopt : known_types(*written);
    if (!type || type->size() != 1) return {};
    types.push_back(type->front());
  }
  return types;
}

/// The values from `begin` on, which are taken from all.
template <class T>
std::vector<T> taken_from(std::vector<T>& all, std::size_t begin) {
  const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
  std::vector<T> taken(std::make_move_iterator(first), std::make_move_iterator(all.end()));
  all.erase(first, all.end());
  return taken;
}

}  // namespace

std::optional<std::vector<NamedType>> known_types(const Value& value) {
  if (value.is_list()) {
    std::vector<NamedType> types;
    for (const Value& item : value.items) {
      std::optional<std::vector<NamedType>> named = known_types(item);
      if (!named || named->size() != 1) return std::nullopt;
      types.push_back(std::move(named->front()));
    }
    return types;
  }
  if (value.kind == Value::Kind::Null) return std::vector<NamedType>();
  const std::optional<std::string> name = value.known_text();
  if (!name) return std::nullopt;
  return name->empty() ? std::vector<NamedType>() : std::vector<NamedType>{{*name, value.place}};
}

void NestedDocuments::adopt(const DeclaredResource& resource, const ResourceName& cluster) {
  for (NodeConfiguration& each : taken_from(sources_.nodes, nodes_)) {
    sources_.resources.nodes.push_back(
        {.resource = resource, .nodes = std::move(each), .cluster = cluster});
  }
  for (CniConfiguration& each : taken_from(sources_.cni, cni_)) {
    sources_.resources.cni.push_back(
        {.resource = resource, .cni = std::move(each), .cluster = cluster});
  }
}

const Value* block_of(const Value* value) {
  if (value == nullptr) return nullptr;
  if (value->is_list()) return value->items.empty() ? nullptr : block_of(&value->items.front());
  return value->is_map() ? value : nullptr;
}

void read_cluster(const Declaration& declaration, Sources& sources) {
  const ResourceFormat& format = declaration.format;
  DeclaredCluster cluster{.resource = declaration.resource,
                          .name = name_at(declaration, declaration.values, format.name_of_cluster)};
  const Value* const network = block_of(declaration.values.find(format.network_config));
  const Value* const family = network == nullptr ? nullptr : network->find(format.ip_family);
  if (is_given(family)) {
    const bool is_ipv4 = lower_case(family->known_text().value_or("")) == "ipv4";
    cluster.ip_family = is_ipv4 ? IpFamily::IPv4 : IpFamily::IPv6;
  }
  sources.resources.clusters.push_back(std::move(cluster));
}

void read_node_group(const Declaration& declaration, Sources& sources) {
  const ResourceFormat& format = declaration.format;
  const Value& values = declaration.values;
  const std::string ami_type = values.known_text(format.ami_type).value_or("");
  const std::optional<std::vector<NamedType>> types =
      types_at(declaration, values, format.instance_types);
  DeclaredNodes group{.resource = declaration.resource,
                      .nodes = {.kind = ConfigurationKind::EksNodeGroup,
                                .place = declaration.place,
                                .name = values.known_text(format.group_name).value_or(""),
                                .group = kind_of_ami_type(ami_type),
                                .family = family_of_ami_type(ami_type),
                                .types = types.value_or(std::vector<NamedType>()),
                                .has_directives = declaration.has_directives},
                      .cluster = name_at(declaration, values, format.cluster_name),
                      .has_default_types = types && types->empty()};
  group.launch_template = template_of_group(declaration);
  if (!group.launch_template) group.nodes.group = NodeGroupKind::Managed;
  sources.resources.nodes.push_back(std::move(group));
}

void read_scaling_group(const Declaration& declaration, Sources& sources) {
  const ResourceFormat& format = declaration.format;
  const Value& values = declaration.values;
  const Value* const policy = block_of(values.find(format.mixed_instances));
  const Value* const mixed =
      policy == nullptr ? nullptr : block_of(policy->find(format.launch_template));
  const Value* const block = mixed == nullptr ? block_of(values.find(format.launch_template))
                                              : block_of(mixed->find(format.specification));
  if (block == nullptr) return;
  DeclaredNodes group{.resource = declaration.resource,
                      .nodes = {.kind = ConfigurationKind::AutoScalingGroup,
                                .place = declaration.place,
                                .name = declaration.resource.address,
                                .group = NodeGroupKind::SelfManaged,
                                .has_directives = declaration.has_directives},
                      .launch_template = template_in(declaration, *block)};
  const Value* const overrides = mixed == nullptr ? nullptr : mixed->find(format.overrides);
  if (mixed != nullptr && !is_left_out(declaration, overrides)) {
    group.has_own_types = true;
    if (overrides != nullptr) group.nodes.types = types_of_overrides(declaration, *overrides);
  }
  sources.resources.nodes.push_back(std::move(group));
}

void read_launch_template(const Declaration& declaration, Sources& sources) {
  const ResourceFormat& format = declaration.format;
  LaunchTemplate result{.resource = declaration.resource,
                        .place = declaration.place,
                        .has_directives = declaration.has_directives};
  for (const std::string_view key : {format.name_of_template, format.id}) {
    const std::optional<std::string> literal = declaration.values.known_text(key);
    if (literal && !literal->empty()) result.literals.push_back(*literal);
  }
  const Value* const data = format.template_data.empty()
                                ? &declaration.values
                                : declaration.values.find(format.template_data);
  if (data != nullptr && data->is_map()) {
    result.has_image = has_value_at(declaration, *data, format.image);
    const std::optional<std::vector<NamedType>> types =
        types_at(declaration, *data, format.instance_type);
    const Value* const requirements = data->find(format.instance_requirements);
    result.knows_types = types && is_left_out(declaration, requirements);
    if (result.knows_types) result.types = *types;
    result.user_data = user_data_in(declaration, *data);
  } else {
    result.knows_types = false;
  }
  sources.resources.templates.push_back(std::move(result));
}

void read_addon(const Declaration& declaration, Sources& sources) {
  const ResourceFormat& format = declaration.format;
  const Value* const name = declaration.values.find(format.addon_name);
  if (name == nullptr || name->known_text() != "vpc-cni") return;
  DeclaredCni addon{.resource = declaration.resource,
                    .cni = {.source = CniSource::Addon,
                            .place = name->place,
                            .has_directives = declaration.has_directives},
                    .cluster = name_at(declaration, declaration.values, format.cluster_name)};
  if (const Value* const values = declaration.values.find(format.addon_values); is_given(values)) {
    if (const Value* const map = format.encoded_map(*values); map != nullptr) {
      addon.cni.is_complete = true;
      read_cni_values(*map, addon.cni);
    } else if (const std::optional<Text> text = format.text(*values)) {
      read_addon_values(*text, addon.cni, sources);
    }
  }
  if (declaration.is_conditional) addon.cni.is_complete = false;
  sources.resources.cni.push_back(std::move(addon));
}

void read_instance(const Declaration& declaration, ConfigurationKind kind, Sources& sources) {
  const std::optional<Text> text = user_data_in(declaration, declaration.values);
  if (!text) return;
  UserData data = read_node_user_data(*text);
  if (!is_about_nodes(data)) return;
  data.has_directives |= declaration.has_directives;
  DeclaredNodes declared{
      .resource = declaration.resource,
      .nodes = {.kind = kind,
                .place = declaration.place,
                .name = declaration.resource.address,
                .group = NodeGroupKind::SelfManaged,
                .family = family_by_user_data(data),
                .types = types_at(declaration, declaration.values, declaration.format.instance_type)
                             .value_or(std::vector<NamedType>()),
                .has_directives = declaration.has_directives}};
  add_user_data(declared.nodes, std::move(data));
  sources.resources.nodes.push_back(std::move(declared));
}

}  // namespace maxpods
