// SPDX-License-Identifier: Apache-2.0
#include "fit/wish.h"

#include <string>
#include <vector>

#include "catch.h"

using namespace maxpods;

// Kubernetes, "Assigning Pods to Nodes" and "Taints and Tolerations"

namespace {

const NodeTraits node{
    .name = "ip-10-0-0-1", .labels = {{"disktype", "ssd"}, {"cpus", "16"}}, .taints = {}};

Wish with_labels(std::vector<NodeSelectorRequirement> labels) {
  return {
      .selector = {}, .terms = {{{.labels = std::move(labels), .fields = {}}}}, .tolerations = {}};
}

bool suits_label(const std::string& key, const std::string& op, std::vector<std::string> values) {
  return suits(node, with_labels({{key, op, std::move(values)}}));
}

bool tolerated(const Taint& taint, std::vector<Toleration> tolerations) {
  NodeTraits tainted = node;
  tainted.taints = {taint};
  return suits(tainted, {.selector = {}, .terms = {}, .tolerations = std::move(tolerations)});
}

}  // namespace

TEST_CASE("A node selector asks for all of its labels") {
  CHECK(suits(node, {}));
  CHECK(suits(node,
              {.selector = {{"disktype", "ssd"}, {"cpus", "16"}}, .terms = {}, .tolerations = {}}));
  CHECK_FALSE(suits(
      node, {.selector = {{"disktype", "ssd"}, {"zone", "a"}}, .terms = {}, .tolerations = {}}));
  CHECK_FALSE(suits(node, {.selector = {{"disktype", "hdd"}}, .terms = {}, .tolerations = {}}));
}

TEST_CASE("Each operator of a node affinity") {
  CHECK(suits_label("disktype", "In", {"hdd", "ssd"}));
  CHECK_FALSE(suits_label("disktype", "In", {"hdd"}));
  CHECK_FALSE(suits_label("zone", "In", {"a"}));
  CHECK(suits_label("disktype", "NotIn", {"hdd"}));
  CHECK(suits_label("zone", "NotIn", {"a"}));
  CHECK_FALSE(suits_label("disktype", "NotIn", {"ssd"}));
  CHECK(suits_label("disktype", "Exists", {}));
  CHECK_FALSE(suits_label("zone", "Exists", {}));
  CHECK(suits_label("zone", "DoesNotExist", {}));
  CHECK_FALSE(suits_label("disktype", "DoesNotExist", {}));
  CHECK(suits_label("cpus", "Gt", {"8"}));
  CHECK_FALSE(suits_label("cpus", "Gt", {"16"}));
  CHECK(suits_label("cpus", "Lt", {"17"}));
  CHECK_FALSE(suits_label("disktype", "Gt", {"8"}));
  CHECK_FALSE(suits_label("cpus", "Gt", {"8", "9"}));
  CHECK_FALSE(suits_label("cpus", "Like", {"16"}));
}

TEST_CASE("One term must hold, with all of its requirements; an empty one never does") {
  CHECK_FALSE(suits(node, with_labels({})));
  CHECK_FALSE(
      suits(node, {.selector = {}, .terms = std::vector<NodeSelectorTerm>(), .tolerations = {}}));
  CHECK_FALSE(suits(node, with_labels({{"disktype", "Exists", {}}, {"zone", "Exists", {}}})));
  Wish either = with_labels({{"zone", "Exists", {}}});
  either.terms->push_back({.labels = {}, .fields = {{"metadata.name", "In", {"ip-10-0-0-1"}}}});
  CHECK(suits(node, either));
  either.terms->back().fields.front().values = {"ip-10-0-0-2"};
  CHECK_FALSE(suits(node, either));
}

TEST_CASE("Each taint must be tolerated") {
  const Taint taint{"gpu", "true", "NoSchedule"};
  CHECK_FALSE(tolerated(taint, {}));
  CHECK(tolerated(taint, {{"gpu", "Equal", "true", "NoSchedule"}}));
  CHECK(tolerated(taint, {{"gpu", "", "true", ""}}));
  CHECK(tolerated(taint, {{"gpu", "Exists", "", ""}}));
  CHECK(tolerated(taint, {{"", "Exists", "", ""}}));
  CHECK_FALSE(tolerated(taint, {{"gpu", "Equal", "false", ""}}));
  CHECK_FALSE(tolerated(taint, {{"gpu", "Exists", "", "NoExecute"}}));
  CHECK_FALSE(tolerated(taint, {{"spot", "Exists", "", ""}}));
}

TEST_CASE("Taints of passing states are told by their keys") {
  CHECK(is_passing("node.kubernetes.io/not-ready"));
  CHECK(is_passing("node.cloudprovider.kubernetes.io/uninitialized"));
  CHECK(is_passing("karpenter.sh/disrupted"));
  CHECK(is_passing("ToBeDeletedByClusterAutoscaler"));
  CHECK_FALSE(is_passing("karpenter.sh/dedicated"));
  CHECK_FALSE(is_passing("nvidia.com/gpu"));
}

TEST_CASE("Nodes are told apart by what wishes mention alone") {
  MentionedTraits mentioned;
  mentioned.add({.selector = {{"disktype", "ssd"}}, .terms = {}, .tolerations = {}});
  CHECK(mentioned.of(node) == NodeTraits{"", {{"disktype", "ssd"}}, {}});
  mentioned.add(with_labels({{"zone", "Exists", {}}}));
  CHECK(mentioned.of(node) == NodeTraits{"", {{"disktype", "ssd"}}, {}});
  Wish named;
  named.terms = {{{.labels = {}, .fields = {{"metadata.name", "In", {"x"}}}}}};
  mentioned.add(named);
  CHECK(mentioned.of(node).name == "ip-10-0-0-1");
}
