// SPDX-License-Identifier: Apache-2.0
#include "source/eks_resources.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "source/formats.h"
#include "source/sources.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// Something within a scope.
using ScopedKey = std::pair<std::string, std::string>;

// Clusters

/// The clusters that the resources of a scope name, each of which may have several names.
struct ClustersOfScope {
  std::set<ResourceName> of_nodes;
  std::set<ResourceName> of_cni;
  std::set<ResourceName> declared;

  /// Whether all of these are one cluster: the node groups name one, and so do the add-ons, though
  /// by another expression.
  bool is_one() const {
    return of_nodes.size() <= 1 && of_cni.size() <= 1 && declared.size() <= 1 &&
           literals().size() <= 1 && (declared.empty() || !reads_another());
  }

  /// Whether one is a data source, which may be for another cluster than the one that is declared.
  bool reads_another() const {
    const auto is_data = [](const ResourceName& name) {
      return name.reference.starts_with("data.");
    };
    return std::ranges::any_of(of_nodes, is_data) || std::ranges::any_of(of_cni, is_data);
  }

  std::set<std::string> literals() const {
    std::set<std::string> found;
    for (const auto* const names : {&of_nodes, &of_cni, &declared}) {
      for (const ResourceName& name : *names) {
        if (!name.literal.empty()) found.insert(name.literal);
      }
    }
    return found;
  }
};

/// The names of clusters, by which node configuration meets settings of the VPC CNI.
class ClusterNames {
 public:
  explicit ClusterNames(const EksResources& resources) {
    for (const DeclaredCluster& each : resources.clusters) {
      targets_.emplace(key_of(each.resource), identity_of(each));
    }
    for (const DeclaredCluster& each : resources.clusters) {
      scopes_[each.resource.scope].declared.insert(resolved(each.resource, identity_of(each)));
    }
    for (const DeclaredNodes& each : resources.nodes) {
      add(each.resource, each.cluster, &ClustersOfScope::of_nodes);
    }
    for (const DeclaredCni& each : resources.cni) {
      add(each.resource, each.cluster, &ClustersOfScope::of_cni);
    }
    for (const DeclaredCluster& each : resources.clusters) {
      const std::string name = name_of(each.resource, identity_of(each));
      if (each.ip_family && !name.empty()) ip_families_.emplace(name, *each.ip_family);
    }
  }

  /// The name of a cluster as a resource has it: a literal, or one that only its scope has. Empty
  /// if it may be that of another scope, too.
  std::string name_of(const DeclaredResource& resource, const ResourceName& cluster) const {
    const auto found = scopes_.find(resource.scope);
    if (found == scopes_.end()) return "";
    const ClustersOfScope& scope = found->second;
    if (scope.is_one()) {
      const std::set<std::string> literals = scope.literals();
      if (!literals.empty()) return *literals.begin();
      const bool is_of_scope =
          !scope.declared.empty() || (!scope.of_nodes.empty() && !scope.of_cni.empty());
      return is_of_scope ? concat({"#", resource.scope}) : "";
    }
    const ResourceName name = resolved(resource, cluster);
    if (!name.literal.empty() || name.reference.empty()) return name.literal;
    return concat({"#", resource.scope, "#", name.reference});
  }

  std::optional<IpFamily> ip_family_of(const std::string& cluster) const {
    const auto found = ip_families_.find(cluster);
    return found == ip_families_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  static ScopedKey key_of(const DeclaredResource& resource) {
    return {resource.scope, resource.address};
  }

  static ResourceName identity_of(const DeclaredCluster& cluster) {
    return cluster.name.is_unknown() ? ResourceName{"", cluster.resource.address} : cluster.name;
  }

  /// The name of the cluster that a reference leads to, or the name as it is.
  ResourceName resolved(const DeclaredResource& resource, const ResourceName& name) const {
    if (!name.literal.empty()) return name;
    const auto found = targets_.find({resource.scope, name.reference});
    return found == targets_.end() ? name : found->second;
  }

  void add(const DeclaredResource& resource, const ResourceName& name,
           std::set<ResourceName> ClustersOfScope::*names) {
    ClustersOfScope& scope = scopes_[resource.scope];
    if (!name.is_unknown()) (scope.*names).insert(resolved(resource, name));
  }

  std::map<ScopedKey, ResourceName> targets_;
  std::map<std::string, ClustersOfScope> scopes_;
  std::map<std::string, IpFamily> ip_families_;
};

// Launch templates

/// A launch template with what its user data is, which all groups that refer to it have.
struct ReadTemplate {
  const LaunchTemplate* declared = nullptr;
  std::optional<UserData> user_data;
  bool is_referred_to = false;
};

class TemplateReader {
 public:
  explicit TemplateReader(const std::vector<LaunchTemplate>& templates) {
    for (const LaunchTemplate& each : templates) {
      const std::size_t index = templates_.size();
      templates_.push_back({.declared = &each});
      const auto& [scope, address, instance] = each.resource;
      by_address_[{scope, address}].push_back(index);
      if (!instance.empty()) by_address_[{scope, with_index(address, instance)}].push_back(index);
      for (const std::string& literal : each.literals) {
        by_literal_[{scope, literal}].push_back(index);
      }
    }
  }

  /// Adds what the launch template of the nodes says, if the files have it.
  void add_to(DeclaredNodes& group) {
    if (!group.launch_template) return add_default_types(group);
    ReadTemplate* const found = find(group.resource, *group.launch_template);
    if (found == nullptr) return;
    found->is_referred_to = true;
    const LaunchTemplate& declared = *found->declared;
    NodeConfiguration& nodes = group.nodes;
    nodes.has_directives |= declared.has_directives;
    if (declared.has_image && nodes.group != NodeGroupKind::SelfManaged) {
      nodes.group = *declared.has_image ? NodeGroupKind::ManagedCustomAmi : NodeGroupKind::Managed;
    }
    if (!group.has_own_types && !declared.types.empty()) nodes.types = declared.types;
    if (declared.knows_types) add_default_types(group);
    if (!declared.user_data || !takes_copy(declared)) return;
    UserData data = read(*found);
    if (!nodes.family) nodes.family = family_by_user_data(data);
    add_user_data(nodes, std::move(data));
  }

  /// The nodes of those templates to which no group refers, and whose user data is that of nodes.
  std::vector<DeclaredNodes> nodes_of_others() {
    std::vector<DeclaredNodes> others;
    for (ReadTemplate& each : templates_) {
      const LaunchTemplate& declared = *each.declared;
      if (each.is_referred_to || !declared.user_data) continue;
      UserData data = read(each);
      if (!is_about_nodes(data)) continue;
      DeclaredNodes nodes{.resource = declared.resource,
                          .nodes = {.kind = ConfigurationKind::LaunchTemplate,
                                    .place = declared.place,
                                    .name = declared.resource.address,
                                    .family = family_by_user_data(data),
                                    .has_directives = declared.has_directives}};
      add_user_data(nodes.nodes, std::move(data));
      others.push_back(std::move(nodes));
    }
    return others;
  }

 private:
  using Indices = std::vector<std::size_t>;

  /// The type that EKS takes if neither the group nor its launch template has one (EKS user guide,
  /// nodes/launch-templates).
  static void add_default_types(DeclaredNodes& group) {
    NodeConfiguration& nodes = group.nodes;
    if (group.has_default_types && nodes.types.empty()) {
      nodes.types.push_back({"t3.medium", nodes.place});
    }
  }

  static std::string with_index(const std::string& address, const std::string& index) {
    return concat({address, "[", index, "]"});
  }

  /// The template of that name; null if there is none, or several may be meant. Of the templates of
  /// a count or a for_each, a group refers to the one of its own index.
  ReadTemplate* find(const DeclaredResource& from, const ResourceName& name) {
    if (!name.literal.empty()) return only(by_literal_, {from.scope, name.literal});
    ReadTemplate* const found = only(by_address_, {from.scope, name.reference});
    if (found != nullptr) return found;
    return only(by_address_, {from.scope, with_index(name.reference, from.index)});
  }

  ReadTemplate* only(const std::map<ScopedKey, Indices>& all, const ScopedKey& key) {
    const auto found = all.find(key);
    const bool is_one = found != all.end() && found->second.size() == 1;
    return is_one ? &templates_[found->second.front()] : nullptr;
  }

  /// Whether one more group can have a copy of the user data. Thousands of groups with a large one
  /// are no files that anybody has.
  bool takes_copy(const LaunchTemplate& declared) {
    constexpr std::size_t max_bytes = 64 * max_user_data_bytes;
    copied_bytes_ += declared.user_data->size();
    return copied_bytes_ <= max_bytes;
  }

  static UserData read(ReadTemplate& found) {
    if (!found.user_data) {
      found.user_data = read_node_user_data(*found.declared->user_data);
      found.user_data->has_directives |= found.declared->has_directives;
    }
    return *found.user_data;
  }

  std::vector<ReadTemplate> templates_;
  std::map<ScopedKey, Indices> by_address_;
  std::map<ScopedKey, Indices> by_literal_;
  std::size_t copied_bytes_ = 0;
};

/// Whether the files say that these are nodes of a cluster.
bool are_nodes(const NodeConfiguration& nodes) {
  return nodes.kind != ConfigurationKind::AutoScalingGroup ||
         std::ranges::any_of(nodes.user_data, is_about_nodes);
}

void add_nodes(DeclaredNodes declared, const ClusterNames& clusters, Sources& sources) {
  NodeConfiguration& nodes = declared.nodes;
  nodes.cluster = clusters.name_of(declared.resource, declared.cluster);
  if (!nodes.ip_family) nodes.ip_family = clusters.ip_family_of(nodes.cluster);
  sources.nodes.push_back(std::move(nodes));
}

}  // namespace

void link_resources(Sources& sources) {
  EksResources resources = std::exchange(sources.resources, {});
  const ClusterNames clusters(resources);
  TemplateReader templates(resources.templates);
  for (DeclaredNodes& each : resources.nodes) {
    templates.add_to(each);
    if (are_nodes(each.nodes)) add_nodes(std::move(each), clusters, sources);
  }
  for (DeclaredNodes& each : templates.nodes_of_others()) {
    add_nodes(std::move(each), clusters, sources);
  }
  for (DeclaredCni& each : resources.cni) {
    each.cni.cluster = clusters.name_of(each.resource, each.cluster);
    sources.cni.push_back(std::move(each.cni));
  }
}

}  // namespace maxpods
