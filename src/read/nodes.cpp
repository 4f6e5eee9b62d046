// SPDX-License-Identifier: Apache-2.0
#include "read/nodes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "read/file.h"
#include "read/json_records.h"
#include "text/bad_input.h"
#include "text/names.h"

namespace maxpods {
namespace {

using nlohmann::json;

/// Of a DNS subdomain, which names of nodes are.
constexpr std::size_t longest_name = 253;

constexpr std::string_view type_label = "node.kubernetes.io/instance-type";
constexpr std::string_view os_label = "kubernetes.io/os";
constexpr std::string_view compute_type_label = "eks.amazonaws.com/compute-type";

constexpr std::string_view zone_label = "topology.kubernetes.io/zone";

/// The first whose label is there counts: what eksctl made, eksctl deletes.
constexpr std::array group_kinds{GroupKind::Eksctl, GroupKind::EksNodeGroup, GroupKind::Karpenter};

constexpr auto lists = std::to_array<std::string_view>({"items"});
constexpr auto keys = std::to_array<std::string_view>(
    {"kind", "metadata", "name", "labels", type_label, os_label, compute_type_label, zone_label,
     label_of(GroupKind::Eksctl), label_of(GroupKind::EksNodeGroup),
     label_of(GroupKind::Karpenter)});
constexpr RecordKind node_kind{"status", lists, keys, "kubectl get nodes -o json"};

/// The values of labels (Kubernetes, "Labels and Selectors"): nothing in them means anything to a
/// shell.
bool is_label_value(std::string_view text) {
  constexpr std::size_t longest = 63;
  return text.size() <= longest && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-' || c == '_' || c == '.';
         });
}

class Reader {
 public:
  Reader(std::string file, Os os)
      : file_(std::move(file)), os_(os == Os::Linux ? "linux" : "windows") {}

  void add(const json& node) {
    const json& metadata = node.contains("metadata") ? node["metadata"] : node;
    const std::string name = text(metadata, "name", "a node");
    const std::string kind = text(node, "kind", name);
    if (!is_dns_subdomain(name)) refuse("something in it", "a node has a name");
    if (!kind.empty() && kind != "Node") refuse(name, "that is no node, but a " + kind);
    if (!names_.insert(name).second) {
      ++repeated_;
      return;
    }
    const json labels = metadata.contains("labels") ? metadata["labels"] : json::object();
    const TypeInZone found{label(labels, type_label, name), label(labels, zone_label, name)};
    const std::string compute_type = label(labels, compute_type_label, name);
    if (!compute_type.empty() && compute_type != "ec2") {
      ++without_cni_;
    } else if (label(labels, os_label, name) != os_) {
      ++other_os_;
    } else if (found.type.empty()) {
      ++without_type_;
    } else {
      NodeGroupRead& group = group_of(labels, name);
      ++group.nodes[found];
      if (group.kind == GroupKind::None) group.names.push_back(name);
    }
  }

  NodesRead take() {
    NodesRead read{.groups = std::move(groups_), .warnings = {}};
    const auto warn = [&](int count, std::string_view which) {
      if (count == 0) return;
      read.warnings.push_back(
          fmt::format("left out {} node{} {}", count, count == 1 ? "" : "s", which));
    };
    warn(without_cni_, "of Fargate, Auto Mode or your own premises");
    warn(other_os_, fmt::format("without the label {}={}", os_label, os_));
    warn(without_type_, fmt::format("without the label {}", type_label));
    warn(repeated_, "given before");
    return read;
  }

 private:
  [[noreturn]] void refuse(const std::string& what, std::string_view reason) const {
    throw BadInput(fmt::format("{}: {}: {}", file_, what, reason),
                   fmt::format("{} makes such a file", node_kind.command));
  }

  /// The label or field; empty where it is not there.
  std::string text(const json& object, std::string_view key, const std::string& node) const {
    if (!object.is_object()) refuse(node, "something in it is no object");
    const auto found = object.find(key);
    if (found == object.end()) return "";
    if (!found->is_string() || found->get_ref<const std::string&>().size() > longest_name) {
      refuse(node, fmt::format("its {} is no name", key));
    }
    return found->get<std::string>();
  }

  /// The value of a label, which means nothing to a shell.
  std::string label(const json& labels, std::string_view key, const std::string& node) const {
    std::string value = text(labels, key, node);
    if (!is_label_value(value)) refuse(node, fmt::format("'{}' is no value of a label", value));
    return value;
  }

  NodeGroupRead& group_of(const json& labels, const std::string& node) {
    std::pair<GroupKind, std::string> key{GroupKind::None, ""};
    for (const GroupKind kind : group_kinds) {
      const std::string name = label(labels, label_of(kind), node);
      if (name.empty()) continue;
      key = {kind, name};
      break;
    }
    const auto [entry, is_new] = index_.emplace(key, groups_.size());
    if (is_new)
      groups_.push_back({.kind = key.first, .name = key.second, .nodes = {}, .names = {}});
    return groups_[entry->second];
  }

  std::string file_;
  std::string_view os_;
  std::set<std::string> names_;
  std::vector<NodeGroupRead> groups_;
  std::map<std::pair<GroupKind, std::string>, std::size_t> index_;
  int without_cni_ = 0;
  int other_os_ = 0;
  int without_type_ = 0;
  int repeated_ = 0;
};

}  // namespace

NodesRead read_nodes(const std::string& path, Os os) {
  Reader reader(file_title(path), os);
  read_records(path, node_kind, [&](const json& node) { reader.add(node); });
  return reader.take();
}

}  // namespace maxpods
