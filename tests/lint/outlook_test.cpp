// SPDX-License-Identifier: Apache-2.0
#include "lint/outlook.h"

#include "catch.h"
#include "lint/lint.h"
#include "linted.h"

using namespace maxpods;

namespace {

/// Files in memory, written as what readers make of them.
class Files {
 public:
  /// A node group of eksctl whose value stands at byte 10 of its file.
  NodeConfiguration& group(std::string cluster, std::string type, std::int64_t pods,
                           AmiFamily family = AmiFamily::Al2023) {
    const std::size_t file = add_file();
    sources_.nodes.push_back({.kind = ConfigurationKind::EksctlManagedNodeGroup,
                              .place = {file, 0, 1},
                              .cluster = std::move(cluster),
                              .group = NodeGroupKind::Managed,
                              .family = family,
                              .types = {{std::move(type), {file, 5, 6}}},
                              .max_pods = {{.layer = LayerSource::KubeletConfiguration,
                                            .value = pods,
                                            .place = {file, 10, 11}}}});
    return sources_.nodes.back();
  }

  CniConfiguration& addon(std::string cluster, std::string_view name, const std::string& value) {
    const std::size_t file = add_file();
    sources_.cni.push_back({.place = {file, 0, 1},
                            .cluster = std::move(cluster),
                            .variables = {{std::string(name), text(value), {file, 1, 2}}},
                            .is_complete = true});
    return sources_.cni.back();
  }

  const Sources& sources() const { return sources_; }

  Outlook outlook(LintSettings settings = {}) const {
    settings.catalog = built_in_catalog();
    std::vector<Limits> limits;
    return outlook_of(sources_.nodes.front(), sources_, settings, limits);
  }

  /// `over-addresses` for each error and warning.
  std::vector<std::string> findings(LintSettings settings = {}) const {
    settings.catalog = built_in_catalog();
    std::vector<std::string> names;
    for (const Finding& finding : lint(sources_, settings).findings) {
      if (finding.severity == Severity::Note) continue;
      names.emplace_back(rule_of(finding.rule).name);
    }
    return names;
  }

 private:
  static Value text(const std::string& value) {
    return {.kind = Value::Kind::String, .text = Text(value, 0), .is_quoted = true};
  }

  std::size_t add_file() {
    sources_.files.push_back({"file.yaml", std::string(20, '\n'), true});
    return sources_.files.size() - 1;
  }

  Sources sources_;
};

using Names = std::vector<std::string>;

}  // namespace

// Max pods by misc/eni-max-pods.txt of the VPC CNI, and 16 addresses for each prefix.

TEST_CASE("The add-on of the same cluster tells whether prefixes are on") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  CHECK(files.outlook().cni.prefixes == std::nullopt);
  CHECK(files.outlook().max_allowed == 58);
  CHECK(files.findings() == Names{"needs-prefixes"});

  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "true");
  CHECK(files.outlook().cni.prefixes == true);
  CHECK(files.outlook().max_allowed == 898);
  CHECK(files.findings().empty());
}

TEST_CASE("An add-on with a configuration that lacks prefixes leaves them off") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  files.addon("blue", "WARM_IP_TARGET", "5");
  CHECK(files.outlook().cni.prefixes == false);
  CHECK(files.findings() == Names{"over-addresses"});
}

TEST_CASE("An incomplete configuration tells only of what it names") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  files.addon("blue", "WARM_IP_TARGET", "5").is_complete = false;
  CHECK(files.findings() == Names{"needs-prefixes"});
}

TEST_CASE("The add-on of another cluster tells nothing") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  files.addon("green", "ENABLE_PREFIX_DELEGATION", "false");
  CHECK(files.outlook().cni.prefixes == std::nullopt);
}

TEST_CASE("A configuration that names no cluster is for the only one of the call") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  files.addon("", "ENABLE_PREFIX_DELEGATION", "true");
  CHECK(files.outlook().cni.prefixes == true);
  files.group("green", "m6i.xlarge", 58);
  CHECK(files.outlook().cni.prefixes == std::nullopt);
}

TEST_CASE("Configurations that contradict each other tell nothing") {
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "true");
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "false");
  CHECK(files.outlook().cni.prefixes == std::nullopt);
}

TEST_CASE("Options hold where the files do not tell") {
  LintSettings settings{.knows_prefixes = true};
  settings.networking.cni.prefix_delegation = true;
  Files files;
  files.group("blue", "m6i.xlarge", 110);
  CHECK(files.findings(settings).empty());
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "false");
  CHECK(files.findings(settings) == Names{"over-addresses"});
}

TEST_CASE("Custom networking and MAX_ENI of the files count") {
  Files files;
  files.group("blue", "m5.large", 20);
  files.addon("blue", "AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG", "true");
  CHECK(files.outlook().max_allowed == 20);
  files.addon("blue", "MAX_ENI", "2");
  CHECK(files.outlook().max_allowed == 11);
}

TEST_CASE("A Xen type has no prefixes") {
  Files files;
  files.group("blue", "m4.xlarge", 110);
  CHECK(files.findings() == Names{"over-addresses"});
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "true");
  CHECK(files.findings() == Names{"prefixes-on-xen", "over-addresses"});
  Files within;
  within.group("blue", "m4.xlarge", 58);
  within.addon("blue", "ENABLE_PREFIX_DELEGATION", "true");
  CHECK(within.findings().empty());
}

TEST_CASE("One value for types that differ") {
  Files files;
  NodeConfiguration& both = files.group("blue", "m5.large", 40);
  both.types.push_back({"m5.2xlarge", {0, 7, 8}});
  CHECK(files.findings() == Names{"one-value-for-all"});
  both.max_pods.front().value = 59;
  CHECK(files.findings() == Names{"needs-prefixes"});
  both.max_pods.front().value = 29;
  CHECK(files.findings().empty());
}

TEST_CASE("The caps of small and large nodes") {
  Files files;
  NodeConfiguration& group = files.group("blue", "c5.9xlarge", 300);
  CHECK(files.findings() == Names{"needs-prefixes", "above-cap"});
  CHECK(files.outlook().applied == 250);
  group.max_pods.front().value = 234;
  CHECK(files.findings().empty());
  group.types.clear();
  group.max_pods.front().value = 250;
  CHECK(files.findings().empty());
  group.max_pods.front().value = 251;
  CHECK(files.findings() == Names{"above-cap"});
}

TEST_CASE("With another CNI no rule is about addresses") {
  Files files;
  files.group("blue", "m5.large", 110);
  CHECK(files.findings({.other_cni = true}).empty());
  files.group("blue", "m5.large", 120);
  CHECK(files.findings({.other_cni = true}) == Names{"above-cap"});
}

TEST_CASE("Memory is reserved for the pods of the ENI formula on AL2023") {
  // 255 MiB and 11 MiB a pod: 376 for the 11 pods of a t3.small, which has 2048 MiB, and 1465 for
  // 110. m6i.xlarge: 893 and 1465 of 16384 MiB, 3.5 %.
  Files files;
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "true");
  NodeConfiguration& group = files.group("blue", "t3.small", 110);
  CHECK(files.findings() == Names{"memory-reserved"});
  group.has_own_memory = true;
  CHECK(files.findings().empty());
  group.has_own_memory = false;
  group.types.front().name = "m6i.xlarge";
  CHECK(files.findings().empty());
  // Bottlerocket reserves it for all: more than half.
  group.types.front().name = "t3.small";
  group.family = AmiFamily::Bottlerocket;
  CHECK(files.findings() == Names{"memory-reserved"});
}

TEST_CASE("Pods without an address need no memory") {
  Files files;
  files.group("blue", "m5.large", 110);
  CHECK(files.findings() == Names{"needs-prefixes"});
}

TEST_CASE("EKS sets max pods over an expression in its managed groups") {
  Files files;
  NodeConfiguration& group = files.group("blue", "m5.large", 0);
  group.max_pods.front() = {.layer = LayerSource::Expression,
                            .value = std::nullopt,
                            .expression = Text("max_pods", 0),
                            .place = {0, 10, 11}};
  CHECK(files.findings() == Names{"overridden"});
  group.group = NodeGroupKind::SelfManaged;
  CHECK(files.findings().empty());
  CHECK(files.outlook().applied == 29);
  group.max_pods.front().expression = Text("max_pods + 1", 0);
  CHECK(files.findings() == Names{"needs-prefixes"});
  files.addon("blue", "ENABLE_PREFIX_DELEGATION", "false");
  CHECK(files.findings() == Names{"expression"});
}

TEST_CASE("Windows has the addresses of one network interface") {
  Files files;
  NodeConfiguration& group = files.group("blue", "m5.2xlarge", 15, AmiFamily::Windows2022);
  group.max_pods.front().layer = LayerSource::KubeletArgument;
  CHECK(files.findings().empty());  // not applied in a managed group
  group.group = NodeGroupKind::SelfManaged;
  CHECK(files.outlook().max_allowed == 14);
  CHECK(files.findings() == Names{"needs-prefixes"});
}

TEST_CASE("IPv6 nodes have no limit of addresses") {
  Files files;
  files.group("blue", "m5.4xlarge", 110).ip_family = IpFamily::IPv6;
  CHECK(files.findings().empty());
}

TEST_CASE("podsPerCore limits the pods that need addresses") {
  Files files;
  files.group("blue", "m5.large", 110).pods_per_core = 14;
  CHECK(files.findings().empty());
}

TEST_CASE("Without a named cluster, a file of another folder tells only that prefixes may be on") {
  const auto findings_of = [](const std::string& path, const std::string& value) {
    return linted({{path, "env: {ENABLE_PREFIX_DELEGATION: \"" + value + "\"}\n"},
                   {"prod/class.yaml",
                    "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: a}\n"
                    "spec: {amiSelectorTerms: [{alias: al2023@latest}], kubelet: {maxPods: 110}}\n"
                    "---\napiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: a}\n"
                    "spec:\n  template:\n    spec:\n      nodeClassRef: {group: "
                    "karpenter.k8s.aws, kind: EC2NodeClass, name: a}\n      requirements:\n"
                    "        - {key: node.kubernetes.io/instance-type, operator: In, values: "
                    "[m5.large]}\n"}});
  };
  CHECK(findings_of("dev/values.yaml", "false") == Names{"4: needs-prefixes"});
  CHECK(findings_of("dev/values.yaml", "true").empty());
  CHECK(findings_of("prod/values.yaml", "false") == Names{"4: over-addresses"});
  CHECK(findings_of("prod/cni/values.yaml", "false") == Names{"4: over-addresses"});
  CHECK(findings_of("values.yaml", "false") == Names{"4: over-addresses"});
}
