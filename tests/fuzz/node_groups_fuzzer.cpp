// SPDX-License-Identifier: Apache-2.0
// The input is what `kubectl get nodes -o json` prints, read as the node groups of a migration.
#include "read/node_groups.h"

#include <set>
#include <utility>

#include "contract.h"
#include "node/label.h"
#include "text/names.h"

using namespace maxpods;

namespace {

void check_group(const NodeGroupRead& group) {
  std::size_t nodes = 0;
  for (const auto& [place, count] : group.nodes) {
    fuzz::require(count > 0, "a type without nodes", group.name);
    fuzz::require(!place.type.empty() && is_label_value(place.type), "a type that is none",
                  place.type);
    fuzz::require(is_label_value(place.zone), "a zone that is none", place.zone);
    nodes += static_cast<std::size_t>(count);
  }
  fuzz::require(nodes > 0, "a group without nodes", group.name);
  fuzz::require(is_label_value(group.name), "a name that is none", group.name);
  const bool has_names = group.kind == GroupKind::None;
  fuzz::require(group.name.empty() == has_names, "a group with a name that is of none", group.name);
  fuzz::require(group.names.size() == (has_names ? nodes : 0), "another count of names",
                group.name);
  for (const std::string& name : group.names) {
    fuzz::require(is_dns_subdomain(name), "a node's name that is none", name);
  }
}

void check_groups(const NodeGroupsRead& read) {
  std::set<std::pair<GroupKind, std::string>> seen;
  for (const NodeGroupRead& group : read.groups) {
    check_group(group);
    fuzz::require(seen.emplace(group.kind, group.name).second, "a group twice", group.name);
  }
  fuzz::check_messages(read.warnings);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files = fuzz::one_file(data, size);
  for (const Os os : {Os::Linux, Os::Windows}) {
    fuzz::run(files, [&] { check_groups(read_node_groups(fuzz::doc, os)); });
  }
  return 0;
}
