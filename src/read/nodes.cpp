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
#include "read/json_records.h"
#include "read/json_view.h"
#include "text/bad_input.h"
#include "text/names.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr std::string_view type_label = "node.kubernetes.io/instance-type";
constexpr std::string_view old_type_label = "beta.kubernetes.io/instance-type";
constexpr std::string_view os_label = "kubernetes.io/os";
constexpr std::string_view architecture_label = "kubernetes.io/arch";
constexpr std::string_view compute_type_label = "eks.amazonaws.com/compute-type";
constexpr std::string_view zone_label = "topology.kubernetes.io/zone";

constexpr std::string_view node_class_label = "karpenter.k8s.aws/ec2nodeclass";

/// Of all architectures. The kubelet subtracts them from the allocatable memory
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

/// Far above what nodes have, and far below where sums overflow.
constexpr std::int64_t max_memory_bytes = std::int64_t{1} << 55U;

/// The start of the operating system's name; the longer of two with a common start comes first.
constexpr auto ami_families = std::to_array<std::pair<std::string_view, AmiFamily>>(
    {{"Amazon Linux 2023", AmiFamily::Al2023},
     {"Amazon Linux 2", AmiFamily::Al2},
     {"Bottlerocket", AmiFamily::Bottlerocket},
     {"Windows Server 2019", AmiFamily::Windows2019},
     {"Windows Server 2022", AmiFamily::Windows2022},
     {"Windows Server 2025", AmiFamily::Windows2025}});

/// A version of Kubernetes or of a distribution: v1.33.3-eks-3abbec1, v1.30.0+k3s1.
bool is_version(std::string_view text) {
  constexpr std::size_t longest = 63;
  return text.size() <= longest && is_alphanumeric(text, "-_.+");
}

/// Reads a node. The complaint is the first thing in it that does not conform to Kubernetes.
class NodeReader {
 public:
  explicit NodeReader(const json& node) : node_(node) {}

  NodeRead read() {
    attempt([&] {
      const JsonView kind = object(node_)["kind"];
      if (!kind.is_missing() && kind.text_if_string() == nullptr) complain("its kind is not Node");
    });
    attempt([&] { read_name(object(object(node_)["metadata"])["name"]); });
    attempt([&] { read_labels(object(object(object(node_)["metadata"])["labels"])); });
    attempt([&] { read_status(object(object(node_)["status"])); });
    return std::move(result_);
  }

 private:
  /// Unlike other members, these must not be null: Kubernetes leaves them out instead.
  static JsonView object(const JsonView& value) {
    if (!value.is_missing() && !value.is_object()) value.refuse_type("an object");
    return value;
  }

  template <typename Part>
  void attempt(const Part& read_part) {
    try {
      read_part();
    } catch (const JsonMismatch& mismatch) {
      complain(mismatch.what());
    }
  }

  void complain(std::string reason) {
    if (result_.facts.complaint.empty()) result_.facts.complaint = std::move(reason);
  }

  void read_name(const JsonView& name) {
    if (const std::string* const text = name.text_if_string()) result_.name = *text;
    if (is_dns_subdomain(result_.name)) return;
    complain(result_.name.empty() ? "it has no name" : "its name is not a valid node name");
    result_.name.clear();
  }

  /// Empty where there is no such label.
  std::string label(const JsonView& labels, std::string_view key) {
    const JsonView value = labels[key];
    if (value.is_absent()) return "";
    const std::string* const text = value.text_if_string();
    if (text != nullptr && is_label_value(*text)) return *text;
    complain(fmt::format("its {} is not a valid label value", key));
    return "";
  }

  void read_labels(const JsonView& labels) {
    NodeFacts& facts = result_.facts;
    facts.type = label(labels, type_label);
    if (facts.type.empty()) facts.type = label(labels, old_type_label);
    result_.zone = label(labels, zone_label);
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
    read_os(label(labels, os_label));
  }

  void read_os(std::string os) {
    if (os.empty()) {
      const JsonView node_info = object(object(object(node_)["status"])["nodeInfo"]);
      const std::string* const text = node_info["operatingSystem"].text_if_string();
      if (text != nullptr) os = *text;
    }
    if (os == "windows") result_.facts.os = Os::Windows;
    if (os == "windows" || os == "linux" || os.empty()) return;
    complain("it runs neither linux nor windows");
  }

  void read_group(const JsonView& labels) {
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

  std::optional<std::int64_t> quantity(const JsonView& resources, std::string_view key) {
    const JsonView value = resources[key];
    if (value.is_absent()) return std::nullopt;
    const std::string* const text = value.text_if_string();
    const auto number = parse_quantity(text == nullptr ? value.json_text() : *text);
    if (!number) complain(fmt::format("its {} is not a quantity such as 110", key));
    return number;
  }

  std::optional<std::int64_t> count(const JsonView& resources, std::string_view key) {
    const std::optional<std::int64_t> number = quantity(resources, key);
    return number ? std::optional(std::min(*number, max_pods_of_a_node)) : std::nullopt;
  }

  void read_status(const JsonView& status) {
    const JsonView capacity = object(status["capacity"]);
    const JsonView allocatable = object(status["allocatable"]);
    NodeFacts& facts = result_.facts;
    facts.capacity_pods = count(capacity, "pods");
    facts.allocatable_pods = count(allocatable, "pods");
    facts.private_ipv4_addresses = count(capacity, private_ipv4_resource);
    facts.branch_enis = count(capacity, branch_eni_resource);
    const auto kept = kept_memory_bytes(capacity, allocatable);
    if (kept) facts.reserved_for_pods = pods_reserved_for(*kept);
    read_node_info(object(status["nodeInfo"]));
    facts.has_ipv6_address = has_ipv6_address(status["addresses"]);
  }

  /// Capacity less allocatable memory and huge pages; nullopt where one of them is not given.
  static std::optional<std::int64_t> kept_memory_bytes(const JsonView& capacity,
                                                       const JsonView& allocatable) {
    const auto bytes = [](const JsonView& resources, std::string_view key) {
      const std::string* const text = resources[key].text_if_string();
      const auto number = text == nullptr ? std::nullopt : parse_quantity(*text);
      return number <= max_memory_bytes ? number : std::nullopt;
    };
    const auto memory = bytes(capacity, "memory");
    const auto allocatable_memory = bytes(allocatable, "memory");
    if (!memory || !allocatable_memory) return std::nullopt;
    std::int64_t kept = *memory - *allocatable_memory;
    for (const std::string_view key : huge_page_resources) kept -= bytes(capacity, key).value_or(0);
    return kept;
  }

  void read_node_info(const JsonView& info) {
    const std::string* const version = info["kubeletVersion"].text_if_string();
    if (version != nullptr && is_version(*version)) result_.facts.kubelet_version = *version;
    const std::string* const image = info["osImage"].text_if_string();
    if (image != nullptr) result_.facts.ami_family = family_of(*image);
  }

  static std::optional<AmiFamily> family_of(std::string_view os_image) {
    const auto* const found = std::ranges::find_if(ami_families, [&](const auto& name_and_family) {
      return os_image.starts_with(name_and_family.first);
    });
    return found == ami_families.end() ? std::nullopt : std::optional(found->second);
  }

  /// The first internal address has the family of the cluster.
  static bool has_ipv6_address(const JsonView& addresses) {
    for (const JsonView& entry : addresses.list()) {
      if (entry["type"].text_or_empty() != "InternalIP") continue;
      return entry["address"].text_or_empty().find(':') != std::string::npos;
    }
    return false;
  }

  JsonView node_;
  NodeRead result_;
};

/// What the record says it is; empty for what may be a damaged node.
std::string kind_of(const json& record) {
  if (!record.is_object()) return "";
  const std::string* const kind = JsonView(record)["kind"].text_if_string();
  return kind == nullptr ? "" : *kind;
}

[[noreturn]] void refuse_kind(const std::string& kind, const std::string& path,
                              const std::string& place) {
  throw BadInput(fmt::format("{} is not a list of nodes: it has a {}{}", file_title(path),
                             kind.substr(0, 63), place),
                 fmt::format("create the file with: {}", nodes_command));
}

}  // namespace

std::span<const std::string_view> node_keys() { return keys; }

NodeRead read_node(const json& node) { return NodeReader(node).read(); }

std::string title_of(const NodeRead& node) {
  return node.name.empty() ? fmt::format("#{}", node.number) : node.name;
}

void read_nodes(const std::string& path, const std::function<void(const NodeRead&)>& take) {
  std::size_t count = 0;
  std::string place_of_pod;
  read_records(path, node_kind, [&](const json& record, std::size_t first_byte) {
    const std::string kind = kind_of(record);
    if (kind == "Pod") {
      // Beside nodes, as `fit` takes them.
      if (place_of_pod.empty()) place_of_pod = at_record(first_byte);
      return;
    }
    if (!kind.empty() && kind != "Node") refuse_kind(kind, path, "");
    NodeRead node = read_node(record);
    node.number = ++count;
    node.first_byte = first_byte;
    take(node);
  });
  if (count == 0 && !place_of_pod.empty()) refuse_kind("Pod", path, place_of_pod);
}

}  // namespace maxpods
