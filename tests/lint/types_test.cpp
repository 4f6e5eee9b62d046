// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "lint/rules.h"
#include "source/formats.h"

using namespace maxpods;

namespace {

struct NamedFile {
  std::string path;
  std::string content;
};

/// Files of Karpenter in memory.
Sources sources_of(const std::vector<NamedFile>& files) {
  Sources sources;
  for (const NamedFile& file : files) {
    const Documents documents = read_yaml(Text(file.content, sources.files.size()));
    sources.files.push_back({file.path, file.content, true});
    for (const Value& value : documents.documents) {
      read_karpenter({value, documents.has_directives}, sources);
    }
  }
  return sources;
}

std::string node_class(const std::string& name, const std::string& ami = "alias: al2023@latest") {
  return "---\napiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: " + name +
         "}\nspec: {amiSelectorTerms: [{" + ami + "}]}\n";
}

std::string pool(const std::string& requirements, const std::string& name = "blue") {
  return "---\napiVersion: karpenter.sh/v1\nkind: NodePool\nspec: {template: {spec: {nodeClassRef: "
         "{group: karpenter.k8s.aws, kind: EC2NodeClass, name: " +
         name + "}, requirements: [" + requirements + "]}}}\n";
}

std::string requirement(const std::string& key, const std::string& op,
                        const std::string& values = "") {
  return "{key: " + key + ", operator: " + op + ", values: [" + values + "]}, ";
}

TypeSet allowed(const std::string& requirements, const std::string& ami = "alias: al2023@latest") {
  const Sources sources = sources_of({{"k.yaml", node_class("blue", ami) + pool(requirements)}});
  return types_of(sources.nodes.front(), sources, built_in_catalog());
}

bool has(const TypeSet& set, std::string_view name) {
  return std::ranges::find(set.types, name, [](const InstanceType* type) {
           return name_of(*type);
         }) != set.types.end();
}

std::vector<std::string> names(const TypeSet& set) {
  std::vector<std::string> all;
  for (const InstanceType* const type : set.types) all.emplace_back(name_of(*type));
  return all;
}

using Names = std::vector<std::string>;

const std::string domain = "karpenter.k8s.aws/instance-";

}  // namespace

// Labels of types: website/content/en/preview/reference/instance-types.md of
// github.com/aws/karpenter-provider-aws.

TEST_CASE("Requirements on names, families and sizes choose types") {
  CHECK(names(allowed(requirement("node.kubernetes.io/instance-type", "In",
                                  "m5.large, c5.large"))) == Names{"c5.large", "m5.large"});
  CHECK(names(allowed(requirement(domain + "family", "In", "m6i, m6a") +
                      requirement(domain + "size", "In", "xlarge"))) ==
        Names{"m6a.xlarge", "m6i.xlarge"});
  CHECK(
      names(allowed(requirement(domain + "family", "In", "m5") +
                    requirement(domain + "size", "NotIn",
                                "large, xlarge, 2xlarge, 4xlarge, 8xlarge, 12xlarge, 16xlarge"))) ==
      Names{"m5.24xlarge", "m5.metal"});
  CHECK(names(allowed(requirement("beta.kubernetes.io/instance-type", "In", "m5.large"))) ==
        Names{"m5.large"});
}

TEST_CASE("Category and generation are those of Karpenter's expression for names") {
  const TypeSet large = allowed(requirement(domain + "category", "In", "u"));
  CHECK(has(large, "u-6tb1.56xlarge"));
  CHECK(has(large, "u7i-12tb.224xlarge"));
  const TypeSet compute = allowed(requirement(domain + "category", "In", "c, hpc") +
                                  requirement(domain + "generation", "Gt", "'6'"));
  CHECK(has(compute, "c7i-flex.large"));
  CHECK(has(compute, "hpc7g.4xlarge"));
  CHECK_FALSE(has(compute, "c6i.large"));
  CHECK_FALSE(has(compute, "m7i.large"));
  CHECK(compute.is_exact);
  CHECK(compute.has_requirements);
}

TEST_CASE("Numbers are compared as integers, and bounds of both kinds hold") {
  const std::string family = requirement(domain + "family", "In", "m5");
  const std::string cpu = domain + "cpu";
  CHECK(names(allowed(family + requirement(cpu, "Gt", "'4'") + requirement(cpu, "Lt", "'32'"))) ==
        Names{"m5.2xlarge", "m5.4xlarge"});
  CHECK(names(allowed(family + requirement(cpu, "Gte", "'4'") + requirement(cpu, "Lte", "'8'"))) ==
        Names{"m5.2xlarge", "m5.xlarge"});
  CHECK(names(allowed(family + requirement(domain + "memory", "Lt", "'16384'"))) ==
        Names{"m5.large"});
  CHECK(allowed(family + requirement(domain + "size", "Gt", "'2'")).types.empty());
}

TEST_CASE("Labels of the hypervisor, processor, architecture and flexible types") {
  const std::string size = requirement(domain + "size", "In", "large, metal");
  const TypeSet nitro = allowed(size + requirement(domain + "hypervisor", "In", "nitro"));
  CHECK(has(nitro, "m5.large"));
  CHECK_FALSE(has(nitro, "m5.metal"));
  CHECK_FALSE(has(nitro, "m4.large"));
  CHECK(has(allowed(size + requirement(domain + "hypervisor", "NotIn", "xen")), "m5.metal"));

  const TypeSet intel = allowed(requirement(domain + "category", "In", "c, m, r") +
                                requirement(domain + "cpu-manufacturer", "In", "intel"));
  CHECK(intel.is_exact);
  CHECK(has(intel, "m5.large"));
  CHECK(has(intel, "r7iz.large"));
  CHECK_FALSE(has(intel, "m7a.large"));
  CHECK_FALSE(has(intel, "m7g.large"));
  CHECK(has(allowed(size + requirement("kubernetes.io/arch", "In", "arm64")), "m7g.large"));
  CHECK_FALSE(has(allowed(size + requirement("kubernetes.io/arch", "In", "arm64")), "m5.large"));
  CHECK_FALSE(has(allowed(requirement(domain + "family", "Exists") +
                          requirement(domain + "capability-flex", "In", "'false'")),
                  "c7i-flex.large"));
}

// instance-types.md: processors of g5, p5 and f2 are AMD's, which their names do not tell.
TEST_CASE("Processors of accelerated types are unknown") {
  const TypeSet set = allowed(requirement(domain + "family", "In", "g5, m5") +
                              requirement(domain + "cpu-manufacturer", "In", "amd"));
  CHECK(has(set, "g5.xlarge"));
  CHECK_FALSE(has(set, "m5.large"));
  CHECK_FALSE(set.is_exact);
}

TEST_CASE("Labels of GPUs and accelerators are absent on types without them") {
  const std::string families = requirement(domain + "family", "In", "g4dn, g4ad, inf2, m5");
  const auto kept = [&](const std::string& key, const std::string& op, const std::string& values) {
    return allowed(families + requirement(domain + key, op, values));
  };
  CHECK_FALSE(has(kept("gpu-count", "DoesNotExist", ""), "g4dn.xlarge"));
  CHECK(has(kept("gpu-count", "DoesNotExist", ""), "inf2.xlarge"));
  CHECK(has(kept("gpu-manufacturer", "NotIn", "nvidia"), "g4ad.xlarge"));
  CHECK(has(kept("gpu-manufacturer", "NotIn", "nvidia"), "m5.large"));
  CHECK_FALSE(has(kept("gpu-count", "Lt", "'2'"), "m5.large"));
  CHECK(has(kept("gpu-count", "Lt", "'2'"), "g4dn.xlarge"));
  CHECK(has(kept("accelerator-manufacturer", "In", "aws"), "inf2.xlarge"));
  CHECK(kept("gpu-count", "Exists", "").is_exact);
  CHECK_FALSE(kept("gpu-name", "In", "t4").is_exact);
  CHECK_FALSE(has(kept("gpu-name", "In", "t4"), "m5.large"));
}

TEST_CASE("A requirement that cannot be applied leaves an upper bound") {
  const std::string family = requirement(domain + "family", "In", "m5");
  for (const std::string& unknown :
       {requirement(domain + "local-nvme", "Gt", "'100'"),
        requirement(domain + "encryption-in-transit-supported", "In", "'true'"),
        requirement(domain + "cpu", "In", "'${cpus}'"), requirement(domain + "cpu", "Near", "'2'"),
        requirement("'${key}'", "In", "'2'")}) {
    const TypeSet set = allowed(family + unknown);
    CHECK(has(set, "m5.large"));
    CHECK_FALSE(set.is_exact);
  }
}

TEST_CASE("Labels that every type can have choose none") {
  const TypeSet set =
      allowed(requirement(domain + "family", "In", "m5") +
              requirement("karpenter.sh/capacity-type", "In", "spot") +
              requirement("topology.kubernetes.io/zone", "In", "'${zone}'") +
              requirement(domain + "tenancy", "In", "dedicated") +
              requirement("kubernetes.io/os", "In", "linux") + requirement("team", "Exists"));
  CHECK(has(set, "m5.large"));
  CHECK(set.is_exact);
}

TEST_CASE("A node pool without requirements on types allows every type that Karpenter knows") {
  const TypeSet set = allowed(requirement("kubernetes.io/arch", "In", "amd64"));
  CHECK(has(set, "m5.large"));
  CHECK(has(set, "m4.large"));
  CHECK_FALSE(has(set, "mac1.metal"));
  CHECK_FALSE(has(set, "m7g.large"));
  CHECK(set.is_exact);
  CHECK_FALSE(set.has_requirements);
}

TEST_CASE("AMIs that are no alias may be for one architecture") {
  const std::string size = requirement(domain + "size", "In", "large");
  CHECK(allowed(size).is_exact);
  CHECK_FALSE(allowed(size, "id: ami-123").is_exact);
  CHECK(allowed(size + requirement("kubernetes.io/arch", "In", "amd64"), "id: ami-123").is_exact);
}

// pkg/providers/instancetype/types.go, getOS
TEST_CASE("Windows is for amd64 only") {
  const TypeSet set =
      allowed(requirement(domain + "size", "In", "large"), "alias: windows2022@latest");
  CHECK(has(set, "m5.large"));
  CHECK_FALSE(has(set, "m7g.large"));
}

TEST_CASE("Types are those of all node pools of the class") {
  const Sources sources = sources_of(
      {{"class.yaml", node_class("blue") + node_class("green")},
       {"pools.yaml",
        pool(requirement("node.kubernetes.io/instance-type", "In", "m5.large")) +
            pool(requirement("node.kubernetes.io/instance-type", "In", "c5.large")) +
            pool(requirement("node.kubernetes.io/instance-type", "In", "r5.large"), "green")}});
  CHECK(names(types_of(sources.nodes[0], sources, built_in_catalog())) ==
        Names{"c5.large", "m5.large"});
  CHECK(names(types_of(sources.nodes[1], sources, built_in_catalog())) == Names{"r5.large"});
}

TEST_CASE("Without node pools types are unknown") {
  const Sources sources = sources_of({{"class.yaml", node_class("blue")}});
  const TypeSet set = types_of(sources.nodes.front(), sources, built_in_catalog());
  CHECK(set.types.empty());
  CHECK_FALSE(set.is_exact);
}

TEST_CASE("Of several classes of one name, a node pool means the one beside it") {
  const std::string small = requirement("node.kubernetes.io/instance-type", "In", "m5.large");
  const std::string big = requirement("node.kubernetes.io/instance-type", "In", "m5.4xlarge");
  const Sources sources =
      sources_of({{"a/all.yaml", node_class("blue") + pool(small)},
                  {"b/class.yaml", node_class("blue")},
                  {"b/pool.yaml", pool(big)},
                  {"c/pool.yaml", pool(requirement(domain + "family", "In", "c5"))}});
  CHECK(names(types_of(sources.nodes[0], sources, built_in_catalog())) == Names{"m5.large"});
  CHECK(names(types_of(sources.nodes[1], sources, built_in_catalog())) == Names{"m5.4xlarge"});
}

TEST_CASE("Types that a node group lists, of which an unknown name makes them unknown") {
  NodeConfiguration nodes{.kind = ConfigurationKind::EksctlNodeGroup,
                          .types = {{"m5.large", {}}, {"c5.large", {}}, {"m5.large", {}}}};
  const TypeSet set = types_of(nodes, {}, built_in_catalog());
  CHECK(names(set) == Names{"c5.large", "m5.large"});
  CHECK(set.is_exact);
  nodes.types.push_back({"m5.huge", {}});
  CHECK(types_of(nodes, {}, built_in_catalog()).types.empty());
}
