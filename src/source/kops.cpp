// SPDX-License-Identifier: Apache-2.0
#include "source/kops.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/formats.h"
#include "source/sources.h"
#include "text/strings.h"

/// Clusters and instance groups of kops (pkg/apis/kops of github.com/kubernetes/kops).
namespace maxpods {
namespace {

/// What kops gives the kubelet of an instance group: its own value, or else that of the cluster.
/// Only the control plane has a map of its own (upup/pkg/fi/cloudup/populate_instancegroup_spec.go,
/// where older versions merge `kubelet` into it, too).
void add_max_pods_of(const Value& spec, std::string_view key, NodeConfiguration& nodes) {
  const Value* const kubelet = spec.find(key);
  if (kubelet == nullptr) return;
  const Value* const max_pods = kubelet->find("maxPods");
  if (!is_given(max_pods) || !nodes.max_pods.empty()) return;
  nodes.max_pods.push_back({.layer = LayerSource::KubeletConfiguration,
                            .value = max_pods->integer(),
                            .place = max_pods->place});
}

bool is_control_plane(const Value& spec) {
  const std::string role = lower_case(spec.known_text("role").value_or(""));
  return role == "master" || role == "controlplane" || role == "control-plane";
}

/// Those of the mixed instances policy, or else of `machineType`; none if one is unknown.
std::vector<NamedType> types_of_group(const Value& spec) {
  if (is_given(spec.find_path("mixedInstancesPolicy.instanceRequirements"))) return {};
  std::vector<NamedType> types;
  const Value* const list = spec.find_path("mixedInstancesPolicy.instances");
  if (is_given(list)) {
    for (const Value& item : list->items) {
      const std::optional<std::string> name = item.known_text();
      if (!name) return {};
      types.push_back({*name, item.place});
    }
    return types;
  }
  const Value* const single = spec.find("machineType");
  if (single == nullptr) return types;
  const std::string names = single->known_text().value_or("");
  for (const std::string_view name : split(names, ',')) {
    if (!name.empty()) types.push_back({std::string(name), single->place});
  }
  return types;
}

void add_additional_user_data(const Value& spec, NodeConfiguration& nodes) {
  const Value* const parts = spec.find("additionalUserData");
  if (parts == nullptr) return;
  for (const Value& part : parts->items) {
    const Value* const content = part.find("content");
    if (content == nullptr || !content->is_string()) continue;
    UserData data = read_node_user_data(content->text);
    data.has_directives |= nodes.has_directives;
    add_user_data(nodes, std::move(data));
  }
}

void read_instance_group(const Document& document, Sources& sources) {
  const Value& declared = document.value;
  // It runs no pods.
  if (declared.known_text("spec.role") == "Bastion") return;
  KopsGroup group{.nodes = {.kind = ConfigurationKind::KopsInstanceGroup,
                            .place = place_of_name(declared),
                            .name = declared.known_text("metadata.name").value_or(""),
                            .group = NodeGroupKind::SelfManaged,
                            .has_directives = document.has_directives,
                            .uses_vpc_cni = false}};
  if (const Value* const labels = declared.find_path("metadata.labels"); labels != nullptr) {
    const Value* const cluster = labels->find("kops.k8s.io/cluster");
    if (cluster != nullptr) group.nodes.cluster = cluster->known_text().value_or("");
  }
  if (const Value* const spec = declared.find("spec"); spec != nullptr) {
    group.is_control_plane = is_control_plane(*spec);
    group.nodes.types = types_of_group(*spec);
    add_max_pods_of(*spec, "kubelet", group.nodes);
    add_additional_user_data(*spec, group.nodes);
  }
  sources.kops.groups.push_back(std::move(group));
}

/// The settings of the VPC CNI of a cluster; absent if it has another CNI. kops sets all variables
/// that the list does not have (AmazonVpcEnvVars of upup/pkg/fi/cloudup/template_functions.go).
std::optional<CniConfiguration> cni_of(const Document& document, const std::string& cluster) {
  const Value* const networking = document.value.find_path("spec.networking");
  if (networking == nullptr) return std::nullopt;
  // amazonvpc of v1alpha2, and amazonVPC of v1alpha3.
  const Member* found = networking->find_member("amazonvpc");
  if (found == nullptr) found = networking->find_member("amazonVPC");
  if (found == nullptr) return std::nullopt;
  CniConfiguration cni{.source = CniSource::Kops,
                       .place = found->place,
                       .cluster = cluster,
                       .is_complete = true,
                       .has_directives = document.has_directives};
  const Value* const env = found->value.find("env");
  if (env == nullptr) return cni;
  if (!env->is_list()) cni.is_complete = false;
  for (const Value& variable : env->items) {
    const Value* const name = variable.find("name");
    const Value* const value = variable.find("value");
    if (name == nullptr || value == nullptr || !name->known_text()) continue;
    cni.variables.push_back({*name->known_text(), *value, name->place});
  }
  return cni;
}

void read_cluster_of_kops(const Document& document, Sources& sources) {
  KopsCluster cluster{.name = document.value.known_text("metadata.name").value_or(""),
                      .file = document.value.place.file};
  if (const Value* const spec = document.value.find("spec"); spec != nullptr) {
    cluster.spec = *spec;
    cluster.cni = cni_of(document, cluster.name);
  }
  for (const std::string_view path :
       {"spec.nonMasqueradeCIDR", "spec.networking.nonMasqueradeCIDR"}) {
    const std::optional<std::string> block = document.value.known_text(path);
    cluster.is_ipv6 |= block && contains(*block, ":");
  }
  sources.kops.clusters.push_back(std::move(cluster));
}

// Links

/// The cluster that a group names: the one in its file, or else the only one of that name. A group
/// whose cluster is unknown belongs to the only one in its file.
const KopsCluster* cluster_of_group(const KopsGroup& group,
                                    const std::vector<KopsCluster>& clusters) {
  const std::string& name = group.nodes.cluster;
  std::vector<const KopsCluster*> here;
  std::vector<const KopsCluster*> anywhere;
  for (const KopsCluster& each : clusters) {
    if (!name.empty() && each.name != name) continue;
    anywhere.push_back(&each);
    if (each.file == group.nodes.place.file) here.push_back(&each);
  }
  if (here.size() == 1) return here.front();
  const bool is_named = here.empty() && !name.empty();
  return is_named && anywhere.size() == 1 ? anywhere.front() : nullptr;
}

/// The name by which groups and settings of the VPC CNI meet.
std::string shared_name(const KopsCluster& cluster) {
  return cluster.name.empty() ? concat({"#kops ", std::to_string(cluster.file)}) : cluster.name;
}

void add_cluster_to(KopsGroup& group, const KopsCluster& cluster) {
  NodeConfiguration& nodes = group.nodes;
  nodes.cluster = shared_name(cluster);
  nodes.uses_vpc_cni = cluster.cni.has_value();
  if (cluster.is_ipv6) nodes.ip_family = IpFamily::IPv6;
  if (group.is_control_plane) {
    add_max_pods_of(cluster.spec, "controlPlaneKubelet", nodes);
    add_max_pods_of(cluster.spec, "masterKubelet", nodes);
  } else {
    add_max_pods_of(cluster.spec, "kubelet", nodes);
  }
}

}  // namespace

bool read_kops(const Document& document, Sources& sources) {
  const std::string version = document.value.known_text("apiVersion").value_or("");
  if (!version.starts_with("kops.k8s.io/") && !version.starts_with("kops/")) return false;
  const std::optional<std::string> kind = document.value.known_text("kind");
  if (kind == "Cluster") read_cluster_of_kops(document, sources);
  if (kind == "InstanceGroup") read_instance_group(document, sources);
  return true;
}

void link_kops(Sources& sources) {
  KopsResources kops = std::exchange(sources.kops, {});
  for (KopsGroup& group : kops.groups) {
    const KopsCluster* const cluster = cluster_of_group(group, kops.clusters);
    if (cluster != nullptr) add_cluster_to(group, *cluster);
    sources.nodes.push_back(std::move(group.nodes));
  }
  for (KopsCluster& cluster : kops.clusters) {
    if (!cluster.cni) continue;
    cluster.cni->cluster = shared_name(cluster);
    sources.cni.push_back(std::move(*cluster.cni));
  }
}

}  // namespace maxpods
