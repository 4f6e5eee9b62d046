// SPDX-License-Identifier: Apache-2.0
// The input is what `kubectl get nodes -o json` prints; its nodes are held against the built-in
// catalog, too.
#include "read/nodes.h"

#include "audit/cluster_audit.h"
#include "contract.h"
#include "node/label.h"
#include "promises.h"
#include "text/names.h"

using namespace maxpods;

namespace {

void check_count(std::optional<std::int64_t> count, const std::string& title) {
  const bool is_in_bounds = !count || (*count >= 0 && *count <= max_pods_of_a_node);
  fuzz::require(is_in_bounds, "a count out of bounds", title);
}

void check_node(const NodeRead& node, std::size_t file_size) {
  const NodeFacts& facts = node.facts;
  const std::string title = title_of(node);
  const bool has_name = is_dns_subdomain(node.name);
  fuzz::require(has_name || node.name.empty(), "a name that is none", title);
  fuzz::require(has_name || !facts.complaint.empty(), "no name, and no complaint", title);
  fuzz::require(node.first_byte <= file_size, "a byte behind the end", title);
  for (const std::string& label : {facts.type, facts.group, node.zone, node.eksctl_group}) {
    fuzz::require(is_label_value(label), "a label that is none", label);
  }
  const bool has_class = facts.node_class.empty() || is_dns_subdomain(facts.node_class);
  fuzz::require(has_class, "a node class that is none", facts.node_class);
  check_count(facts.capacity_pods, title);
  check_count(facts.allocatable_pods, title);
  check_count(facts.private_ipv4_addresses, title);
  check_count(facts.branch_enis, title);
  if (!facts.complaint.empty()) fuzz::check_message(facts.complaint);
  fuzz::require(is_fit_for_terminal(facts.kubelet_version), "control characters", title);
}

/// Every node counts once, in its judgement and in its group.
void check_audit(const ClusterAudit& audit) {
  const auto nodes = static_cast<std::int64_t>(audit.names().size());
  std::int64_t in_groups = 0;
  for (const GroupAudit& group : audit.groups()) {
    std::int64_t in_populations = 0;
    for (const Population& population : group.populations) in_populations += population.nodes;
    fuzz::require(in_populations == group.nodes, "another count in populations", group.name);
    in_groups += group.nodes;
  }
  fuzz::require(in_groups == nodes, "another count in groups", "");
  const auto any = [](const Judgement&) { return true; };
  fuzz::require(audit.count_if(any) == nodes, "another count in judgements", "");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  AuditSettings settings;
  settings.on_windows.cni.os = Os::Windows;
  ClusterAudit audit(settings, built_in_catalog());
  std::size_t count = 0;
  fuzz::run(files, [&] {
    read_nodes(fuzz::doc, [&](const NodeRead& node) {
      fuzz::require(node.number == ++count, "a number out of order", title_of(node));
      check_node(node, size);
      audit.add(title_of(node), node.facts);
    });
  });
  check_audit(audit);
  return 0;
}
