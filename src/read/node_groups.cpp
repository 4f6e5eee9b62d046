// SPDX-License-Identifier: Apache-2.0
#include "read/node_groups.h"

#include <fmt/format.h>

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>

#include "read/file.h"
#include "read/nodes.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

class Grouping {
 public:
  Grouping(std::string file, Os os) : file_(std::move(file)), os_(os) {}

  void add(const NodeRead& node) {
    const NodeFacts& facts = node.facts;
    if (!facts.complaint.empty()) {
      throw BadInput(fmt::format("{}: {}: {}", file_, title_of(node), facts.complaint),
                     fmt::format("create the file with: {}", nodes_command));
    }
    if (!names_.insert(node.name).second) {
      ++repeated_;
    } else if (facts.compute_type != ComputeType::Ec2) {
      ++without_cni_;
    } else if (facts.os != os_) {
      ++other_os_;
    } else if (facts.type.empty()) {
      ++without_type_;
    } else {
      NodeGroupRead& group = group_of(node);
      ++group.nodes[{facts.type, node.zone}];
      if (group.kind == GroupKind::None) group.names.push_back(node.name);
    }
  }

  NodeGroupsRead take() {
    NodeGroupsRead read{.groups = std::move(groups_), .warnings = {}};
    const auto warn = [&](int count, std::string_view which) {
      if (count == 0) return;
      read.warnings.push_back(fmt::format("left out {} {}", counted(count, "node"), which));
    };
    warn(without_cni_, "(Fargate, EKS Auto Mode or hybrid)");
    warn(other_os_, os_ == Os::Linux ? "of Windows" : "of Linux");
    warn(without_type_, "without the label node.kubernetes.io/instance-type");
    warn(repeated_, "that the files have more than once");
    return read;
  }

 private:
  /// Groups of eksctl are found by its label, as eksctl deletes them.
  NodeGroupRead& group_of(const NodeRead& node) {
    const std::pair key = node.eksctl_group.empty()
                              ? std::pair(node.facts.group_kind, node.facts.group)
                              : std::pair(GroupKind::Eksctl, node.eksctl_group);
    const auto [entry, is_new] = index_.emplace(key, groups_.size());
    if (is_new)
      groups_.push_back({.kind = key.first, .name = key.second, .nodes = {}, .names = {}});
    return groups_[entry->second];
  }

  std::string file_;
  Os os_;
  std::set<std::string> names_;
  std::vector<NodeGroupRead> groups_;
  std::map<std::pair<GroupKind, std::string>, std::size_t> index_;
  int without_cni_ = 0;
  int other_os_ = 0;
  int without_type_ = 0;
  int repeated_ = 0;
};

}  // namespace

NodeGroupsRead read_node_groups(const std::string& path, Os os) {
  Grouping grouping(file_title(path), os);
  read_nodes(path, [&](const NodeRead& node) { grouping.add(node); });
  return grouping.take();
}

}  // namespace maxpods
