// SPDX-License-Identifier: Apache-2.0
#include "source/eks_resources.h"

#include <string>
#include <string_view>
#include <utility>

#include "catch.h"
#include "source/sources.h"

using namespace maxpods;

namespace {

constexpr std::string_view shell_config =
    "#!/bin/bash\n/etc/eks/bootstrap.sh teal --kubelet-extra-args --max-pods=58\n";

/// Resources that are added one by one, and then linked.
class Stack {
 public:
  Stack() { sources_.files.resize(2); }

  void add_cluster(std::string address, ResourceName name,
                   std::optional<IpFamily> ip_family = std::nullopt,
                   const std::string& scope = "a") {
    resources().clusters.push_back({{scope, std::move(address), ""}, std::move(name), ip_family});
  }

  DeclaredNodes& add_group(ResourceName cluster, std::optional<ResourceName> launch_template = {},
                           const std::string& scope = "a") {
    resources().nodes.push_back({.resource = {scope, "group", ""},
                                 .nodes = {.kind = ConfigurationKind::EksNodeGroup},
                                 .cluster = std::move(cluster),
                                 .launch_template = std::move(launch_template)});
    return resources().nodes.back();
  }

  LaunchTemplate& add_template(std::string address, std::string_view user_data = shell_config,
                               const std::string& scope = "a") {
    resources().templates.push_back({.resource = {scope, std::move(address), ""},
                                     .place = {1, 0, 1},
                                     .has_image = false,
                                     .user_data = Text(std::string(user_data), 1)});
    return resources().templates.back();
  }

  void add_cni(ResourceName cluster, const std::string& scope = "a") {
    resources().cni.push_back({{scope, "cni", ""}, {}, std::move(cluster)});
  }

  const Sources& linked() {
    finish_sources(sources_);
    return sources_;
  }

  /// The only nodes.
  NodeConfiguration nodes() {
    const Sources& sources = linked();
    REQUIRE(sources.nodes.size() == 1);
    return sources.nodes.front();
  }

 private:
  EksResources& resources() { return sources_.resources; }

  Sources sources_;
};

ResourceName literal(std::string name) { return {std::move(name), ""}; }
ResourceName reference(std::string name) { return {"", std::move(name)}; }

/// The names of the cluster of the group and of the add-on of a scope.
std::pair<std::string, std::string> names(const ResourceName& group, const ResourceName& cni) {
  Stack stack;
  stack.add_group(group);
  stack.add_cni(cni);
  const Sources& sources = stack.linked();
  return {sources.nodes.front().cluster, sources.cni.front().cluster};
}

}  // namespace

TEST_CASE("A group and an add-on of a scope meet if they may name one cluster") {
  const auto meet = [](const ResourceName& group, const ResourceName& cni) {
    const auto [one, other] = names(group, cni);
    return !one.empty() && one == other;
  };
  CHECK(meet(literal("teal"), literal("teal")));
  CHECK(meet(reference("var.name"), reference("var.name")));
  CHECK(meet(reference("var.name"), reference("aws_eks_cluster.this")));
  CHECK(meet(reference("var.name"), literal("teal")));
  CHECK(meet(literal("teal"), {}));
  CHECK_FALSE(meet(literal("teal"), literal("plum")));
}

TEST_CASE("A literal is the name of a cluster in every scope") {
  CHECK(names(literal("teal"), reference("var.name")).first == "teal");
  CHECK(names(reference("var.name"), literal("teal")).first == "teal");
}

TEST_CASE("A reference to a cluster has the name of that cluster") {
  Stack stack;
  stack.add_cluster("aws_eks_cluster.one", literal("teal"));
  stack.add_cluster("aws_eks_cluster.other", reference("var.name"));
  stack.add_group(reference("aws_eks_cluster.one"));
  stack.add_group(reference("var.name"));
  stack.add_group(reference("aws_eks_cluster.other"));
  stack.add_group({});
  const Sources& sources = stack.linked();
  CHECK(sources.nodes[0].cluster == "teal");
  CHECK(sources.nodes[1].cluster == sources.nodes[2].cluster);
  CHECK_FALSE(sources.nodes[1].cluster.empty());
  CHECK(sources.nodes[1].cluster != "teal");
  CHECK(sources.nodes[3].cluster.empty());
}

TEST_CASE("Clusters of other scopes are other clusters, unless a scope has nothing else") {
  Stack stack;
  for (const char* const scope : {"a", "b"}) {
    stack.add_group(reference("var.name"), {}, scope);
    stack.add_cni(reference("var.name"), scope);
  }
  stack.add_group(reference("var.name"), {}, "c");
  const Sources& sources = stack.linked();
  CHECK(sources.nodes[0].cluster == sources.cni[0].cluster);
  CHECK(sources.nodes[1].cluster == sources.cni[1].cluster);
  CHECK(sources.nodes[0].cluster != sources.nodes[1].cluster);
  CHECK(sources.nodes[2].cluster.empty());
}

TEST_CASE("Nodes have the IP family of their cluster") {
  Stack stack;
  stack.add_cluster("aws_eks_cluster.this", reference("var.name"), IpFamily::IPv6);
  stack.add_group(reference("aws_eks_cluster.this"));
  CHECK(stack.nodes().ip_family == IpFamily::IPv6);
}

TEST_CASE("A launch template gives a group its user data, its kind and its types") {
  Stack stack;
  stack.add_template("aws_launch_template.web").types = {{"m5.large", {}}};
  stack.add_group({}, reference("aws_launch_template.web"));
  const NodeConfiguration nodes = stack.nodes();
  CHECK(nodes.kind == ConfigurationKind::EksNodeGroup);
  CHECK(nodes.group == NodeGroupKind::Managed);
  CHECK(nodes.family == AmiFamily::Al2);
  REQUIRE(nodes.max_pods.size() == 1);
  CHECK(nodes.max_pods.front().value == 58);
  CHECK(nodes.max_pods.front().place.file == 1);
  REQUIRE(nodes.types.size() == 1);
  CHECK(nodes.types.front().name == "m5.large");
}

TEST_CASE("Whether the launch template has an image decides on the kind of group") {
  const auto kind = [](std::optional<bool> has_image) {
    Stack stack;
    stack.add_template("t").has_image = has_image;
    stack.add_group({}, reference("t"));
    return stack.nodes().group;
  };
  CHECK(kind(true) == NodeGroupKind::ManagedCustomAmi);
  CHECK(kind(false) == NodeGroupKind::Managed);
  CHECK(kind(std::nullopt) == std::nullopt);
}

TEST_CASE("A group keeps its AMI family whatever the user data is for") {
  Stack stack;
  stack.add_template("t");
  stack.add_group({}, reference("t")).nodes.family = AmiFamily::Bottlerocket;
  CHECK(stack.nodes().family == AmiFamily::Bottlerocket);
}

TEST_CASE("A launch template is a configuration for each group that refers to it") {
  Stack stack;
  stack.add_template("t").literals = {"nodes", "lt-0123"};
  stack.add_group({}, reference("t"));
  stack.add_group({}, literal("nodes"));
  stack.add_group({}, literal("lt-0123"));
  const Sources& sources = stack.linked();
  REQUIRE(sources.nodes.size() == 3);
  for (const NodeConfiguration& nodes : sources.nodes) CHECK(nodes.max_pods.size() == 1);
}

TEST_CASE("A launch template that the scope does not have, or has twice, is unknown") {
  Stack stack;
  stack.add_template("elsewhere", shell_config, "b").literals = {"elsewhere"};
  stack.add_template("twice").literals = {"twice"};
  stack.add_template("twice").literals = {"twice"};
  for (const char* const name : {"elsewhere", "twice"}) {
    stack.add_group({}, reference(name));
    stack.add_group({}, literal(name));
  }
  stack.add_group({}, ResourceName{});
  std::size_t groups = 0;
  for (const NodeConfiguration& nodes : stack.linked().nodes) {
    if (nodes.kind != ConfigurationKind::EksNodeGroup) continue;
    ++groups;
    CHECK(nodes.max_pods.empty());
    CHECK(nodes.group == std::nullopt);
  }
  CHECK(groups == 5);
}

TEST_CASE("Of several launch templates of an address, a group has that of its index") {
  Stack stack;
  stack.add_template("t").resource.index = "one";
  LaunchTemplate& other = stack.add_template("t");
  other.resource.index = "other";
  other.has_image = true;
  stack.add_group({}, reference("t")).resource.index = "other";
  bool is_found = false;
  for (const NodeConfiguration& nodes : stack.linked().nodes) {
    is_found |= nodes.group == NodeGroupKind::ManagedCustomAmi;
  }
  CHECK(is_found);
}

// EKS user guide, nodes/launch-templates: "the t3.medium instance type is used".
TEST_CASE("Without any instance type, EKS takes its default") {
  const auto types = [](bool knows_types, bool has_default_types) {
    Stack stack;
    stack.add_template("t").knows_types = knows_types;
    stack.add_group({}, reference("t")).has_default_types = has_default_types;
    return stack.nodes().types;
  };
  REQUIRE(types(true, true).size() == 1);
  CHECK(types(true, true).front().name == "t3.medium");
  CHECK(types(false, true).empty());
  CHECK(types(true, false).empty());
}

TEST_CASE("A launch template without a group is judged by its user data, if that is of a node") {
  Stack stack;
  stack.add_template("t").types = {{"m5.large", {}}};
  stack.add_template("other", "#!/bin/bash\nyum install -y nginx\n");
  const NodeConfiguration nodes = stack.nodes();
  CHECK(nodes.kind == ConfigurationKind::LaunchTemplate);
  CHECK(nodes.group == std::nullopt);
  CHECK(nodes.family == AmiFamily::Al2);
  CHECK(nodes.name == "t");
  CHECK(nodes.types.empty());
}

TEST_CASE("An Auto Scaling group is a node group if its user data is that of a node") {
  const auto nodes = [](std::string_view user_data, bool has_own_types) {
    Stack stack;
    LaunchTemplate& declared = stack.add_template("t", user_data);
    declared.types = {{"m5.large", {}}};
    declared.has_image = true;
    DeclaredNodes& group = stack.add_group({}, reference("t"));
    group.nodes.kind = ConfigurationKind::AutoScalingGroup;
    group.nodes.group = NodeGroupKind::SelfManaged;
    group.has_own_types = has_own_types;
    return stack.linked().nodes;
  };
  REQUIRE(nodes(shell_config, false).size() == 1);
  CHECK(nodes(shell_config, false).front().group == NodeGroupKind::SelfManaged);
  CHECK(nodes(shell_config, false).front().types.size() == 1);
  CHECK(nodes(shell_config, true).front().types.empty());
  CHECK(nodes("#!/bin/bash\nyum update\n", false).empty());
}

TEST_CASE("Files with node configuration are marked, and all resources are taken") {
  Stack stack;
  stack.add_template("t");
  stack.add_group({}, reference("t"));
  const Sources& sources = stack.linked();
  CHECK(sources.resources.size() == 0);
  CHECK(sources.files[0].has_configuration);
  CHECK(sources.files[1].has_configuration);
}

TEST_CASE("Copies of large user data are bounded") {
  Stack stack;
  stack.add_template("t", std::string(shell_config) + '#' + std::string(200'000, 'x'));
  for (int i = 0; i < 500; ++i) stack.add_group({}, reference("t"));
  std::size_t bytes = 0;
  for (const NodeConfiguration& nodes : stack.linked().nodes) {
    for (const UserData& data : nodes.user_data) bytes += data.text.size();
  }
  CHECK(bytes > 0);
  CHECK(bytes <= 64 * max_user_data_bytes);
}
