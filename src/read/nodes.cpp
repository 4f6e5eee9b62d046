// SPDX-License-Identifier: Apache-2.0
#include "read/nodes.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "read/file.h"
#include "read/json_records.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

using nlohmann::json;

constexpr std::string_view type_label = "node.kubernetes.io/instance-type";
constexpr std::string_view os_label = "kubernetes.io/os";
constexpr std::string_view compute_type_label = "eks.amazonaws.com/compute-type";

/// The labels that tell a group, the first of which counts: what eksctl made, eksctl deletes.
struct GroupLabel {
  std::string_view label;
  GroupKind kind;
};
constexpr std::array group_labels{
    GroupLabel{"alpha.eksctl.io/nodegroup-name", GroupKind::Eksctl},
    GroupLabel{"eks.amazonaws.com/nodegroup", GroupKind::EksNodeGroup},
    GroupLabel{"karpenter.sh/nodepool", GroupKind::Karpenter}};

constexpr auto lists = std::to_array<std::string_view>({"items"});
constexpr auto keys = std::to_array<std::string_view>(
    {"kind", "metadata", "name", "labels", type_label, os_label, compute_type_label,
     group_labels[0].label, group_labels[1].label, group_labels[2].label});
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
    if (text(node, "kind", name) != "Node" || name.empty()) {
      refuse(name.empty() ? "something in it" : name, "that is no node");
    }
    if (!names_.insert(name).second) {
      ++repeated_;
      return;
    }
    const json labels = metadata.contains("labels") ? metadata["labels"] : json::object();
    const std::string type = text(labels, type_label, name);
    if (text(labels, compute_type_label, name) == "fargate") {
      ++fargate_;
    } else if (text(labels, os_label, name) != os_) {
      ++other_os_;
    } else if (type.empty()) {
      ++without_type_;
    } else {
      ++group_of(labels, name).nodes_by_type[type];
    }
  }

  NodesRead take() {
    NodesRead read{.groups = std::move(groups_), .warnings = {}};
    const auto warn = [&](int count, std::string_view which) {
      if (count == 0) return;
      read.warnings.push_back(
          fmt::format("left out {} node{} {}", count, count == 1 ? "" : "s", which));
    };
    warn(fargate_, "of Fargate");
    warn(other_os_, fmt::format("that {} not have the label {}={}", other_os_ == 1 ? "does" : "do",
                                os_label, os_));
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
    if (!found->is_string() || found->get_ref<const std::string&>().size() > 253) {
      refuse(node, fmt::format("its {} is no name", key));
    }
    return found->get<std::string>();
  }

  NodeGroupRead& group_of(const json& labels, const std::string& node) {
    NodeGroupRead group;
    for (const GroupLabel& label : group_labels) {
      group.name = text(labels, label.label, node);
      group.kind = label.kind;
      if (!group.name.empty()) break;
    }
    if (group.name.empty()) group.kind = GroupKind::None;
    if (!is_label_value(group.name)) refuse(node, fmt::format("'{}' is no label", group.name));
    const auto same = std::ranges::find_if(groups_, [&](const NodeGroupRead& known) {
      return known.kind == group.kind && known.name == group.name;
    });
    if (same != groups_.end()) return *same;
    groups_.push_back(std::move(group));
    return groups_.back();
  }

  std::string file_;
  std::string_view os_;
  std::set<std::string> names_;
  std::vector<NodeGroupRead> groups_;
  int fargate_ = 0;
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
