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

constexpr auto lists = std::to_array<std::string_view>({"items"});
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
                                                       label_of(GroupKind::Eksctl),
                                                       label_of(GroupKind::EksNodeGroup),
                                                       label_of(GroupKind::Karpenter)});
constexpr RecordKind node_kind{.id_key = "metadata",
                               .lists = lists,
                               .wanted = keys,
                               .command = "kubectl get nodes -o json",
                               .hands_out_anything = true};

/// The names of operating systems as AMIs have them, the more exact first.
constexpr auto ami_families = std::to_array<std::pair<std::string_view, AmiFamily>>(
    {{"Amazon Linux 2023", AmiFamily::Al2023},
     {"Amazon Linux 2", AmiFamily::Al2},
     {"Bottlerocket", AmiFamily::Bottlerocket},
     {"Windows Server 2019", AmiFamily::Windows2019},
     {"Windows Server 2022", AmiFamily::Windows2022}});

/// The values of labels (Kubernetes, "Labels and Selectors"): nothing in them means anything to a
/// shell, to CSV, XML or Markdown. Versions are of the same letters, and `+`.
bool is_plain(std::string_view text, std::string_view also = "") {
  constexpr std::size_t longest = 63;
  return text.size() <= longest && std::ranges::all_of(text, [&](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_' || c == '.' || also.find(c) != std::string_view::npos;
         });
}

/// Takes a node apart. What is not as Kubernetes has it becomes the complaint, the first of them.
class NodeReader {
 public:
  explicit NodeReader(const json& node) : node_(node) {}

  NodeRead read() {
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
      complain(fmt::format("its {} is {} and no object", key, kind_of(value)));
    }
    return value;
  }

  void read_name(const json& metadata) {
    const json& name = at(metadata, "name");
    if (name.is_string()) result_.name = name.get<std::string>();
    if (is_dns_subdomain(result_.name)) return;
    complain(result_.name.empty() ? "it has no name" : "its name is none that a node can have");
    result_.name.clear();
  }

  std::string label(const json& labels, std::string_view key) {
    const json& value = at(labels, key);
    if (value.is_null()) return "";
    if (!value.is_string() || !is_plain(value.get_ref<const std::string&>())) {
      complain(fmt::format("its {} is no value of a label", key));
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
    if (!number) complain(fmt::format("its {} is no quantity such as 110", key));
    return number;
  }

  void read_status(const json& status) {
    const json& capacity = object(status, "capacity");
    const json& allocatable = object(status, "allocatable");
    NodeFacts& facts = result_.facts;
    facts.capacity_pods = quantity(capacity, "pods");
    facts.allocatable_pods = quantity(allocatable, "pods");
    facts.private_ipv4_addresses = quantity(capacity, private_ipv4_resource);
    facts.branch_enis = quantity(capacity, branch_eni_resource);
    const auto memory = quantity(capacity, "memory");
    const auto allocatable_memory = quantity(allocatable, "memory");
    if (memory && allocatable_memory) facts.kept_memory_bytes = *memory - *allocatable_memory;
    read_node_info(object(status, "nodeInfo"));
    facts.has_ipv6_address = has_ipv6_address(at(status, "addresses"));
  }

  void read_node_info(const json& info) {
    const json& version = at(info, "kubeletVersion");
    const bool is_version =
        version.is_string() && is_plain(version.get_ref<const std::string&>(), "+");
    if (is_version) result_.facts.kubelet_version = version.get<std::string>();
    const json& image = at(info, "osImage");
    if (image.is_string()) result_.facts.ami_family = family_of(image.get<std::string>());
  }

  static std::optional<AmiFamily> family_of(std::string_view os_image) {
    const auto* const found = std::ranges::find_if(ami_families, [&](const auto& name_and_family) {
      return os_image.starts_with(name_and_family.first);
    });
    return found == ami_families.end() ? std::nullopt : std::optional(found->second);
  }

  static bool has_ipv6_address(const json& addresses) {
    if (!addresses.is_array()) return false;
    return std::ranges::any_of(addresses, [](const json& entry) {
      const json& address = at(entry, "address");
      return at(entry, "type") == "InternalIP" && address.is_string() &&
             address.get_ref<const std::string&>().find(':') != std::string::npos;
    });
  }

  const json& node_;
  NodeRead result_;
};

void refuse_other_kinds(const json& record, const std::string& file) {
  const auto kind = record.is_object() ? record.find("kind") : record.end();
  if (!record.is_object() || kind == record.end() || *kind == "Node") return;
  const std::string found = kind->is_string() ? "a " + kind->get<std::string>() : "something else";
  throw BadInput(fmt::format("{} has more than nodes: there is {}", file, found),
                 fmt::format("{} makes such a file", node_kind.command));
}

}  // namespace

void read_nodes(const std::string& path, const std::function<void(const NodeRead&)>& take) {
  std::size_t count = 0;
  read_records(path, node_kind, [&](const json& record, std::size_t first_byte) {
    ++count;
    refuse_other_kinds(record, file_title(path));
    NodeRead node = NodeReader(record).read();
    if (!record.is_object()) {
      node.facts.complaint = fmt::format("it is {} and no node", kind_of(record));
    }
    if (node.name.empty()) node.name = fmt::format("#{}", count);
    node.first_byte = first_byte;
    take(node);
  });
}

}  // namespace maxpods
