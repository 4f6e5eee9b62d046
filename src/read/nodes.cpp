// SPDX-License-Identifier: Apache-2.0
#include "read/nodes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "node/kube_reserved.h"
#include "node/label.h"
#include "read/file.h"
#include "read/json.h"
#include "read/json_records.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/quantity.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr std::string_view type_label = "node.kubernetes.io/instance-type";
constexpr std::string_view old_type_label = "beta.kubernetes.io/instance-type";
constexpr std::string_view os_label = "kubernetes.io/os";
constexpr std::string_view architecture_label = "kubernetes.io/arch";
constexpr std::string_view compute_type_label = "eks.amazonaws.com/compute-type";
constexpr std::string_view zone_label = "topology.kubernetes.io/zone";
constexpr std::string_view private_ipv4_resource = "vpc.amazonaws.com/PrivateIPv4Address";
constexpr std::string_view branch_eni_resource = "vpc.amazonaws.com/pod-eni";

constexpr std::string_view node_class_label = "karpenter.k8s.aws/ec2nodeclass";

/// Of all architectures. The kubelet takes them off the allocatable memory
/// (Kubernetes, pkg/kubelet/nodestatus/setters.go).
constexpr auto huge_page_resources = std::to_array<std::string_view>(
    {"hugepages-64Ki", "hugepages-2Mi", "hugepages-32Mi", "hugepages-1Gi"});

constexpr auto node_lists = std::to_array<std::string_view>({"items"});
constexpr auto keys = std::to_array<std::string_view>({"kind",
                                                       "metadata",
                                                       "name",
                                                       "labels",
                                                       "status",
                                                       "capacity",
                                                       "allocatable",
                                                       "pods",
                                                       "memory",
                                                       "nodeInfo",
                                                       "kubeletVersion",
                                                       "osImage",
                                                       "operatingSystem",
                                                       "addresses",
                                                       "type",
                                                       "address",
                                                       type_label,
                                                       old_type_label,
                                                       os_label,
                                                       architecture_label,
                                                       compute_type_label,
                                                       zone_label,
                                                       private_ipv4_resource,
                                                       branch_eni_resource,
                                                       node_class_label,
                                                       huge_page_resources[0],
                                                       huge_page_resources[1],
                                                       huge_page_resources[2],
                                                       huge_page_resources[3],
                                                       label_of(GroupKind::Eksctl),
                                                       label_of(GroupKind::EksNodeGroup),
                                                       label_of(GroupKind::Karpenter)});
constexpr RecordKind node_kind{.id_key = "metadata",
                               .lists = node_lists,
                               .wanted = keys,
                               .command = nodes_command,
                               .hands_out_anything = true};

/// Far more than any node has, and far below where sums overflow.
constexpr std::int64_t most_memory_bytes = std::int64_t{1} << 55U;

/// The names of operating systems as AMIs have them, the more exact first.
constexpr auto ami_families = std::to_array<std::pair<std::string_view, AmiFamily>>(
    {{"Amazon Linux 2023", AmiFamily::Al2023},
     {"Amazon Linux 2", AmiFamily::Al2},
     {"Bottlerocket", AmiFamily::Bottlerocket},
     {"Windows Server 2019", AmiFamily::Windows2019},
     {"Windows Server 2022", AmiFamily::Windows2022}});

/// The versions of Kubernetes and of what is built from it: v1.33.3-eks-3abbec1, v1.30.0+k3s1.
bool is_version(std::string_view text) {
  constexpr std::size_t longest = 63;
  return text.size() <= longest && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_' || c == '.' || c == '+';
         });
}

/// Takes a node apart. What is not as Kubernetes has it becomes the complaint, the first of them.
class NodeReader {
 public:
  explicit NodeReader(const json& node) : node_(node) {}

  NodeRead read() {
    if (!node_.is_object()) complain(fmt::format("it is {} and not a node", kind_of(node_)));
    const bool has_odd_kind = node_.contains("kind") && !at(node_, "kind").is_string();
    if (has_odd_kind) complain("its kind is not Node");
    const json& metadata = object(node_, "metadata");
    read_name(metadata);
    read_labels(object(metadata, "labels"));
    read_status(object(node_, "status"));
    return std::move(result_);
  }

 private:
  void complain(std::string reason) {
    if (result_.facts.complaint.empty()) result_.facts.complaint = std::move(reason);
  }

  /// The value under `key`; null where there is none.
  static const json& at(const json& parent, std::string_view key) {
    static const json none;
    if (!parent.is_object()) return none;
    const auto found = parent.find(key);
    return found == parent.end() ? none : *found;
  }

  const json& object(const json& parent, std::string_view key) {
    const json& value = at(parent, key);
    const bool is_there = parent.is_object() && parent.contains(key);
    if (is_there && !value.is_object()) {
      complain(fmt::format("its {} is {} and not an object", key, kind_of(value)));
    }
    return value;
  }

  void read_name(const json& metadata) {
    const json& name = at(metadata, "name");
    if (name.is_string()) result_.name = name.get<std::string>();
    if (is_dns_subdomain(result_.name)) return;
    complain(result_.name.empty() ? "it has no name" : "its name is not a valid node name");
    result_.name.clear();
  }

  std::string label(const json& labels, std::string_view key) {
    const json& value = at(labels, key);
    if (value.is_null()) return "";
    if (!value.is_string() || !is_label_value(value.get_ref<const std::string&>())) {
      complain(fmt::format("its {} is not a valid label value", key));
      return "";
    }
    return value.get<std::string>();
  }

  void read_labels(const json& labels) {
    NodeFacts& facts = result_.facts;
    facts.type = label(labels, type_label);
    if (facts.type.empty()) facts.type = label(labels, old_type_label);
    result_.zone = label(labels, zone_label);
    read_os(label(labels, os_label));
    const std::string architecture = label(labels, architecture_label);
    if (architecture == "amd64") facts.architecture = Architecture::Amd64;
    if (architecture == "arm64") facts.architecture = Architecture::Arm64;
    const std::string compute_type = label(labels, compute_type_label);
    if (compute_type == "auto") facts.compute_type = ComputeType::AutoMode;
    if (compute_type == "fargate") facts.compute_type = ComputeType::Fargate;
    if (compute_type == "hybrid") facts.compute_type = ComputeType::Hybrid;
    const std::string node_class = label(labels, node_class_label);
    if (is_dns_subdomain(node_class)) facts.node_class = node_class;
    read_group(labels);
  }

  void read_os(const std::string& label) {
    const json& told = at(at(at(node_, "status"), "nodeInfo"), "operatingSystem");
    std::string os = label;
    if (os.empty() && told.is_string()) os = told.get<std::string>();
    if (os == "windows") result_.facts.os = Os::Windows;
    if (os == "windows" || os == "linux" || os.empty()) return;
    complain("it runs neither linux nor windows");
  }

  void read_group(const json& labels) {
    NodeFacts& facts = result_.facts;
    const bool is_auto = facts.compute_type == ComputeType::AutoMode;
    const auto pool = is_auto ? GroupKind::AutoMode : GroupKind::Karpenter;
    for (const GroupKind kind : {GroupKind::EksNodeGroup, GroupKind::Eksctl, pool}) {
      const std::string name = label(labels, label_of(kind));
      if (kind == GroupKind::Eksctl) result_.eksctl_group = name;
      if (name.empty() || facts.group_kind != GroupKind::None) continue;
      facts.group_kind = kind;
      facts.group = name;
    }
    if (is_auto) facts.group_kind = GroupKind::AutoMode;
  }

  std::optional<std::int64_t> quantity(const json& resources, std::string_view key) {
    const json& value = at(resources, key);
    if (value.is_null()) return std::nullopt;
    const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
    const auto number = value.is_structured() ? std::nullopt : parse_quantity(text);
    if (!number) complain(fmt::format("its {} is not a quantity such as 110", key));
    return number;
  }

  std::optional<std::int64_t> count(const json& resources, std::string_view key) {
    const std::optional<std::int64_t> number = quantity(resources, key);
    return number ? std::optional(std::min(*number, most_pods_of_a_node)) : std::nullopt;
  }

  void read_status(const json& status) {
    const json& capacity = object(status, "capacity");
    const json& allocatable = object(status, "allocatable");
    NodeFacts& facts = result_.facts;
    facts.capacity_pods = count(capacity, "pods");
    facts.allocatable_pods = count(allocatable, "pods");
    facts.private_ipv4_addresses = count(capacity, private_ipv4_resource);
    facts.branch_enis = count(capacity, branch_eni_resource);
    const auto kept = kept_memory_bytes(capacity, allocatable);
    if (kept) facts.reserved_for_pods = pods_reserved_for(*kept);
    read_node_info(object(status, "nodeInfo"));
    facts.has_ipv6_address = has_ipv6_address(at(status, "addresses"));
  }

  /// What pods do not get, huge pages aside; nothing where it is not told, or is no memory.
  static std::optional<std::int64_t> kept_memory_bytes(const json& capacity,
                                                       const json& allocatable) {
    const auto bytes = [](const json& resources, std::string_view key) {
      const json& value = at(resources, key);
      const auto number = value.is_string() ? parse_quantity(value.get<std::string>())
                                            : std::optional<std::int64_t>();
      return number <= most_memory_bytes ? number : std::nullopt;
    };
    const auto memory = bytes(capacity, "memory");
    const auto allocatable_memory = bytes(allocatable, "memory");
    if (!memory || !allocatable_memory) return std::nullopt;
    std::int64_t kept = *memory - *allocatable_memory;
    for (const std::string_view key : huge_page_resources) kept -= bytes(capacity, key).value_or(0);
    return kept;
  }

  void read_node_info(const json& info) {
    const json& version = at(info, "kubeletVersion");
    if (version.is_string() && is_version(version.get_ref<const std::string&>())) {
      result_.facts.kubelet_version = version.get<std::string>();
    }
    const json& image = at(info, "osImage");
    if (image.is_string()) result_.facts.ami_family = family_of(image.get<std::string>());
  }

  static std::optional<AmiFamily> family_of(std::string_view os_image) {
    const auto* const found = std::ranges::find_if(ami_families, [&](const auto& name_and_family) {
      return os_image.starts_with(name_and_family.first);
    });
    return found == ami_families.end() ? std::nullopt : std::optional(found->second);
  }

  /// The first internal address is of the cluster's family.
  static bool has_ipv6_address(const json& addresses) {
    if (!addresses.is_array()) return false;
    const auto first = std::ranges::find_if(
        addresses, [](const json& entry) { return at(entry, "type") == "InternalIP"; });
    if (first == addresses.end()) return false;
    const json& address = at(*first, "address");
    return address.is_string() &&
           address.get_ref<const std::string&>().find(':') != std::string::npos;
  }

  const json& node_;
  NodeRead result_;
};

/// Throws for a thing of another kind. What has no kind, or an odd one, may be a node.
void refuse_other_kinds(const json& record, const std::string& file) {
  if (!record.is_object()) return;
  const auto kind = record.find("kind");
  if (kind == record.end() || !kind->is_string() || *kind == "Node") return;
  throw BadInput(fmt::format("{} is not a list of nodes: it has a {}", file,
                             kind->get_ref<const std::string&>().substr(0, 63)),
                 fmt::format("create the file with: {}", nodes_command));
}

}  // namespace

std::string title_of(const NodeRead& node) {
  return node.name.empty() ? fmt::format("#{}", node.number) : node.name;
}

void read_nodes(const std::string& path, const std::function<void(const NodeRead&)>& take) {
  std::size_t count = 0;
  read_records(path, node_kind, [&](const json& record, std::size_t first_byte) {
    ++count;
    refuse_other_kinds(record, file_title(path));
    NodeRead node = NodeReader(record).read();
    node.number = count;
    node.first_byte = first_byte;
    take(node);
  });
}

}  // namespace maxpods
