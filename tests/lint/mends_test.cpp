// SPDX-License-Identifier: Apache-2.0
#include "lint/mends.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "fixed.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

/// A ClusterConfig with a managed node group, which has these lines, and this add-on.
std::string cluster(std::string_view group, std::string_view addon = "") {
  return concat({"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n",
                 addon.empty() ? "" : "addons:\n", addon,
                 "managedNodeGroups:\n  - name: web\n    amiFamily: AmazonLinux2023\n", group});
}

std::string fixed_cluster(std::string_view group, std::string_view addon = "") {
  return fixed("cluster.yaml", cluster(group, addon));
}

std::string fixed_script(std::string_view line) {
  const std::string head = "#!/bin/bash\n";
  std::string content = fixed("user-data.sh", concat({head, line, "\n"}));
  REQUIRE(content.starts_with(head));
  return content.substr(head.size(), content.size() - head.size() - 1);
}

constexpr std::string_view class_of_karpenter =
    "apiVersion: karpenter.k8s.aws/v1\n"
    "kind: EC2NodeClass\n"
    "metadata:\n"
    "  name: default\n"
    "spec:\n"
    "  amiSelectorTerms:\n"
    "    - alias: al2023@latest\n";

/// A NodePool with these lines in the spec of its nodes.
std::string pool(std::string_view lines, std::string_view name = "web") {
  constexpr std::string_view reference =
      "      nodeClassRef:\n        group: karpenter.k8s.aws\n        kind: EC2NodeClass\n"
      "        name: default\n";
  return concat({"apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata:\n  name: ", name,
                 "\nspec:\n  template:\n    spec:\n", lines, reference});
}

}  // namespace

// equals-form

TEST_CASE("An option of bootstrap.sh gets a blank in place of its =") {
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --use-max-pods=false "
                     "--kubelet-extra-args '--max-pods=29'") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'");
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --kubelet-extra-args='--max-pods=29' # note") ==
        "/etc/eks/bootstrap.sh blue --kubelet-extra-args '--max-pods=29' # note");
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --b64-cluster-ca=$CA") ==
        "/etc/eks/bootstrap.sh blue --b64-cluster-ca $CA");
}

TEST_CASE("An option in quotes, without a value, or with escapes, keeps its =") {
  for (const std::string_view line : {"/etc/eks/bootstrap.sh blue '--dns-cluster-ip=10.0.0.1'",
                                      "/etc/eks/bootstrap.sh blue --dns-cluster-ip=",
                                      R"(/etc/eks/bootstrap.sh blue --dns\-cluster-ip=10.0.0.1)"}) {
    CHECK(fixed_script(line) == line);
  }
}

TEST_CASE("The form --use-max-pods=false is not mended where nothing sets max pods") {
  const std::string_view line = "/etc/eks/bootstrap.sh blue --use-max-pods=false";
  CHECK(fixed_script(line) == line);
}

// unknown-option

TEST_CASE("A typing error in an option or a flag is mended") {
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --use-max-pod false "
                     "--kubelet-extra-args '--max-pods=29'") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'");
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --use-max-pods false "
                     "--kubelet-extra-args \"--max-pod=29 --v=2\"") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false "
        "--kubelet-extra-args \"--max-pods=29 --v=2\"");
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue \xE2\x80\x93use-max-pods false "
                     "--kubelet-extra-args '--max-pods=29'") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'");
}

TEST_CASE("The flag --max-pods is passed on to the kubelet") {
  constexpr std::string_view mended =
      "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'";
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --max-pods 29") == mended);
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --max-pods=29") == mended);
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --use-max-pods false --max-pods 29") == mended);
}

TEST_CASE(
    "The flag --max-pods is left alone beside other arguments of the kubelet, and without a "
    "number") {
  for (const std::string_view line :
       {"/etc/eks/bootstrap.sh blue --max-pods $N", "/etc/eks/bootstrap.sh blue --max-pods",
        "/etc/eks/bootstrap.sh blue --max-pods  29",
        "/etc/eks/bootstrap.sh blue --max-pods 29 --kubelet-extra-args '--v=2'"}) {
    CHECK(fixed_script(line) == line);
  }
}

TEST_CASE("The option --use-max-pods is passed on to bootstrap.sh") {
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue "
                     "--kubelet-extra-args '--use-max-pods=false --max-pods=29'") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'");
  CHECK(fixed_script("/etc/eks/bootstrap.sh blue --use-max-pods false "
                     "--kubelet-extra-args '--max-pods=29 --use-max-pods false'") ==
        "/etc/eks/bootstrap.sh blue --use-max-pods false --kubelet-extra-args '--max-pods=29'");
}

// split-quotes

TEST_CASE("Words behind the arguments of the kubelet come into their quotes") {
  constexpr std::string_view call = "/etc/eks/bootstrap.sh blue --kubelet-extra-args ";
  struct Words {
    std::string_view wrong;
    std::string_view mended;
  };
  for (const Words& words : {
           Words{"'--max-pods=29' '--node-labels=a=b'", "'--max-pods=29 --node-labels=a=b'"},
           Words{"'--max-pods=29' --node-labels=a=b --pods-per-core=8",
                 "'--max-pods=29 --node-labels=a=b --pods-per-core=8'"},
           Words{"\"--max-pods=29\" '--pods-per-core=8'", "\"--max-pods=29 --pods-per-core=8\""},
           Words{"--max-pods=29 --pods-per-core=8", "'--max-pods=29 --pods-per-core=8'"},
           Words{"--max-pods=29 \"--pods-per-core=8\"", "'--max-pods=29 --pods-per-core=8'"},
           Words{"'--max-pods=29' --v=2", "'--max-pods=29' --v=2"},
           Words{"'--max-pods=29' --use-max-pod=false", "'--max-pods=29' --use-max-pod=false"},
           Words{"'--max-pods=29' --node-labels a=b", "'--max-pods=29' --node-labels a=b"},
           Words{"'--max-pods=29' --node-labels=a=b --v=2",
                 "'--max-pods=29' --node-labels=a=b --v=2"},
           Words{"\"--node-labels=$L\" --pods-per-core=8",
                 "\"--node-labels=$L\" --pods-per-core=8"},
           Words{"'--max-pods=29' --v=$V", "'--max-pods=29' --v=$V"},
           Words{"'--max-pods=29' \\\n --pods-per-core=8",
                 "'--max-pods=29' \\\n --pods-per-core=8"},
       }) {
    CHECK(fixed_script(concat({call, words.wrong, " --dns-cluster-ip 10.0.0.1"})) ==
          concat({call, words.mended, " --dns-cluster-ip 10.0.0.1"}));
  }
}

// wrong-type

TEST_CASE("Integers come out of their quotes") {
  CHECK(fixed_cluster("    maxPodsPerNode: '20' # few\n") ==
        cluster("    maxPodsPerNode: 20 # few\n"));
  CHECK(fixed_cluster("    \"maxPodsPerNode\": \"020\"\n") ==
        cluster("    \"maxPodsPerNode\": 20\n"));
  CHECK(fixed("settings.toml", "[settings.kubernetes]\nmax-pods = \"58\"\r\n") ==
        "[settings.kubernetes]\nmax-pods = 58\r\n");
  CHECK(fixed("settings.toml", "[settings.kubernetes]\nmax-pods = '58'") ==
        "[settings.kubernetes]\nmax-pods = 58");
}

TEST_CASE("Integers come out of quotes with backslashes") {
  const std::string document(class_of_karpenter);
  CHECK(fixed("class.yaml",
              document + "  userData: \"[settings.kubernetes]\\nmax-pods = \\\"58\\\"\\n\"\n") ==
        document + "  userData: \"[settings.kubernetes]\\nmax-pods = \\\"58\\\"\\n\"\n");
  const std::string bottlerocket =
      "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: b}\nspec:\n"
      "  amiSelectorTerms: [{alias: custom@latest}]\n  amiFamily: Custom\n";
  CHECK(
      fixed("class.yaml",
            bottlerocket + "  userData: \"[settings.kubernetes]\\nmax-pods = \\\"58\\\"\\n\"\n") ==
      bottlerocket + "  userData: \"[settings.kubernetes]\\nmax-pods = 58\\n\"\n");
}

TEST_CASE("A block, text, and base64 stay as they are") {
  for (const std::string_view line :
       {"    maxPodsPerNode: |-\n      29\n", "    maxPodsPerNode: many\n",
        "    maxPodsPerNode: !!str 29\n", "    maxPodsPerNode: [29]\n"}) {
    CHECK(fixed_cluster(line) == cluster(line));
  }
  // [settings.kubernetes] with max-pods = "58"
  const std::string encoded = "W3NldHRpbmdzLmt1YmVybmV0ZXNdCm1heC1wb2RzID0gIjU4Igo=\n";
  CHECK(fixed("user-data.txt", encoded) == encoded);
}

TEST_CASE("Bare values of the VPC CNI come into quotes") {
  const auto addon = [](std::string_view values) {
    return concat({"  - name: vpc-cni\n    configurationValues: ", values, "\n"});
  };
  struct Values {
    std::string_view wrong;
    std::string_view mended;
  };
  for (const Values& values : {
           Values{"|-\n      env:\n        ENABLE_POD_ENI: true # yes\n        MAX_ENI: 3",
                  "|-\n      env:\n        ENABLE_POD_ENI: \"true\" # yes\n        MAX_ENI: \"3\""},
           Values{R"('{"env": {"ENABLE_POD_ENI":true}}')",
                  R"('{"env": {"ENABLE_POD_ENI":"true"}}')"},
           Values{R"("{\"env\": {\"ENABLE_POD_ENI\":true}}")",
                  R"("{\"env\": {\"ENABLE_POD_ENI\":\"true\"}}")"},
           Values{"|-\n      env: {ENABLE_POD_ENI: on, MAX_ENI: 0x3}",
                  "|-\n      env: {ENABLE_POD_ENI: \"true\", MAX_ENI: \"3\"}"},
       }) {
    CHECK(fixed_cluster("", addon(values.wrong)) == cluster("", addon(values.mended)));
  }
}

TEST_CASE("Values in quotes within quotes within quotes stay as they are") {
  const std::string script =
      R"(kubectl patch ds aws-node -n kube-system -p "{\"spec\": {\"template\": {\"spec\": {\"containers\": [{\"name\": \"aws-node\", \"env\": [{\"name\": \"ENABLE_POD_ENI\", \"value\": true}]}]}}}}")";
  CHECK(
      fixed_script(script) ==
      R"(kubectl patch ds aws-node -n kube-system -p "{\"spec\": {\"template\": {\"spec\": {\"containers\": [{\"name\": \"aws-node\", \"env\": [{\"name\": \"ENABLE_POD_ENI\", \"value\": \"true\"}]}]}}}}")");
}

TEST_CASE("A map of configurationValues becomes a text, and its values strings") {
  CHECK(fixed_cluster("",
                      "  - name: vpc-cni\n    configurationValues:\n      env:\n"
                      "        # all\n        ENABLE_POD_ENI: true\n") ==
        cluster("",
                "  - name: vpc-cni\n    configurationValues: |-\n      env:\n"
                "        # all\n        ENABLE_POD_ENI: \"true\"\n"));
  const std::string in_braces =
      "  - name: vpc-cni\n    configurationValues: {env: {MAX_ENI: \"3\"}}\n";
  CHECK(fixed_cluster("", in_braces) == cluster("", in_braces));
}

// misplaced

TEST_CASE("Keys of eksctl are written as eksctl has them") {
  CHECK(fixed_cluster("    max-pods-per-node: 20\n") == cluster("    maxPodsPerNode: 20\n"));
  CHECK(fixed_cluster("    maxPodsPerNode: 20\n    maxpodspernode: 21\n") ==
        cluster("    maxPodsPerNode: 20\n    maxpodspernode: 21\n"));
}

// over-addresses and needs-prefixes

TEST_CASE("Max pods over the addresses are lowered to what all types allow") {
  const std::string addon =
      "  - name: vpc-cni\n    configurationValues: |\n      env:\n"
      "        ENABLE_PREFIX_DELEGATION: \"false\"\n";
  CHECK(fixed_cluster("    instanceType: m5.large\n    maxPodsPerNode: 110\n", addon) ==
        cluster("    instanceType: m5.large\n    maxPodsPerNode: 29\n", addon));
  CHECK(fixed_cluster("    instanceTypes: [m5.large, m5.2xlarge]\n    maxPodsPerNode: 110\n",
                      addon) ==
        cluster("    instanceTypes: [m5.large, m5.2xlarge]\n    maxPodsPerNode: 29\n", addon));
}

TEST_CASE("Max pods of an argument are lowered") {
  const std::string head = "eksctl create nodegroup --cluster blue --node-type m4.large ";
  CHECK(fixed_script(head + "--max-pods-per-node 110") == head + "--max-pods-per-node 20");
  CHECK(fixed_script(head + "--max-pods-per-node=110") == head + "--max-pods-per-node=20");
  CHECK(fixed_script(head + "--max-pods-per-node='110'") == head + "--max-pods-per-node='20'");
  CHECK(fixed_script(head + "--max-pods-per-node $N") == head + "--max-pods-per-node $N");
}

TEST_CASE("Prefixes are added to the add-on that does not set them") {
  const std::string group = "    instanceType: m5.2xlarge\n    maxPodsPerNode: 110\n";
  const auto addon = [](std::string_view values) {
    return concat({"  - name: vpc-cni # the CNI\n", values});
  };
  struct Values {
    std::string_view wrong;
    std::string_view mended;
  };
  for (const Values& values : {
           Values{"",
                  "    configurationValues: |-\n      env:\n"
                  "        ENABLE_PREFIX_DELEGATION: \"true\"\n"},
           Values{
               "    configurationValues: |-\n      env:\n        # ENIs\n        MAX_ENI: '3' # "
               "b\n",
               "    configurationValues: |-\n      env:\n        # ENIs\n        MAX_ENI: '3' # b\n"
               "        ENABLE_PREFIX_DELEGATION: 'true'\n"},
           Values{"    configurationValues: '{\"env\":{\"MAX_ENI\":\"3\"}}'\n",
                  "    configurationValues: "
                  "'{\"env\":{\"ENABLE_PREFIX_DELEGATION\":\"true\",\"MAX_ENI\":\"3\"}}'\n"},
           Values{"    configurationValues: \"{\\\"env\\\": {\\\"MAX_ENI\\\": \\\"3\\\"}}\"\n",
                  "    configurationValues: \"{\\\"env\\\": {\\\"ENABLE_PREFIX_DELEGATION\\\": "
                  "\\\"true\\\", \\\"MAX_ENI\\\": \\\"3\\\"}}\"\n"},
           Values{"    configurationValues: |\n      {\n        \"env\": {\n"
                  "          \"MAX_ENI\": \"3\"\n        }\n      }\n",
                  "    configurationValues: |\n      {\n        \"env\": {\n"
                  "          \"ENABLE_PREFIX_DELEGATION\": \"true\",\n"
                  "          \"MAX_ENI\": \"3\"\n        }\n      }\n"},
       }) {
    CHECK(fixed_cluster(group, addon(values.wrong)) == cluster(group, addon(values.mended)));
  }
}

TEST_CASE("Max pods that do not count on prefixes are lowered") {
  const std::string addon =
      "  - name: vpc-cni\n    configurationValues: |\n      env:\n        WARM_ENI_TARGET: \"1\"\n";
  CHECK(fixed_cluster("    instanceType: m4.large\n    maxPodsPerNode: 110\n", addon) ==
        cluster("    instanceType: m4.large\n    maxPodsPerNode: 20\n", addon));
  CHECK(fixed_cluster("    instanceType: m5.large\n    maxPodsPerNode: 35\n", addon) ==
        cluster("    instanceType: m5.large\n    maxPodsPerNode: 29\n", addon));
  // With prefixes, memory would run short.
  const std::string small = "    instanceType: t3.small\n    maxPodsPerNode: 110\n";
  CHECK(fixed_cluster(small, addon) == cluster(small, addon));
}

TEST_CASE("A number that others use, too, stays as it is") {
  const std::string addon =
      "  - name: vpc-cni\n    configurationValues: |\n      env:\n        WARM_ENI_TARGET: \"1\"\n";
  const std::string anchored =
      "    instanceType: m5.large\n    maxPodsPerNode: &most 50\n    desiredCapacity: *most\n";
  CHECK(fixed_cluster(anchored, addon) == cluster(anchored, addon));
  const std::string merged =
      "    instanceType: m5.large\n    <<: &pods {maxPodsPerNode: 50}\n  - name: large\n"
      "    amiFamily: AmazonLinux2023\n    instanceType: m5.4xlarge\n    <<: *pods\n";
  CHECK(fixed_cluster(merged, addon) == cluster(merged, addon));
  const std::string xen = "    instanceTypes: [m4.xlarge, m5.xlarge]\n    maxPodsPerNode: 110\n";
  const std::string prefixes =
      "  - name: vpc-cni\n    configurationValues: |\n      env:\n"
      "        ENABLE_PREFIX_DELEGATION: \"true\"\n";
  CHECK(fixed_cluster(xen, prefixes) == cluster(xen, prefixes));
}

TEST_CASE("Without an add-on, max pods that need prefixes stay as they are") {
  const std::string group = "    instanceType: m5.2xlarge\n    maxPodsPerNode: 110\n";
  CHECK(fixed_cluster(group) == cluster(group));
  const std::string flow = "  - {name: vpc-cni}\n";
  CHECK(fixed_cluster(group, flow) == cluster(group, flow));
}

// expression

TEST_CASE("Expressions are translated into the dialect of their reader") {
  const auto config = [](std::string_view expression) {
    return concat(
        {"apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n"
         "    maxPodsExpression: ",
         expression, "\n"});
  };
  CHECK(fixed("a.yaml", config("'min(110, max_pods)' # cap")) ==
        config("'110 < max_pods ? 110 : max_pods' # cap"));
  CHECK(fixed("a.yaml", config("min(110, max_pods)")) ==
        config("\"110 < max_pods ? 110 : max_pods\""));
  CHECK(fixed("a.yaml", config("|\n      min(110, max_pods)")) ==
        config("|\n      110 < max_pods ? 110 : max_pods"));
  const std::string no_equal = config("'instance_type == \"m5.large\" ? 29 : 58'");
  CHECK(fixed("a.yaml", no_equal) == no_equal);
  const std::string node_class = std::string(class_of_karpenter) + "  kubelet:\n    maxPods: ";
  CHECK(fixed("a.yaml", node_class + "'physical_memory_mib > 8192 ? 58 : 29'\n") ==
        node_class + "'memory_mib > 8192 ? 58 : 29'\n");
}

TEST_CASE("Expressions that exceed the addresses are limited to them") {
  const auto group = [](std::string_view expression) {
    return concat(
        {"    ami: ami-0a1b2c3d4e5f60718\n    instanceType: m4.large\n"
         "    overrideBootstrapCommand: |\n      apiVersion: node.eks.aws/v1alpha1\n"
         "      kind: NodeConfig\n      spec:\n        kubelet:\n"
         "          maxPodsExpression: ",
         expression, "\n"});
  };
  CHECK(fixed_cluster(group("max_pods + 5")) ==
        cluster(group("\"max_pods + 5 < max_pods ? max_pods + 5 : max_pods\"")));
}

// kubelet-in-node-pool

TEST_CASE("kubelet moves from the NodePool to its EC2NodeClass") {
  const std::string wrong = pool(
      "      # before\n      kubelet: # of nodes\n        # pods\n        maxPods: 58\n\n"
      "        evictionHard:\n          memory.available: 5%\n        # end\n");
  const std::string mended = pool("      # before\n");
  const std::string moved =
      "  kubelet: # of nodes\n    # pods\n    maxPods: 58\n\n"
      "    evictionHard:\n      memory.available: 5%\n    # end\n";
  CHECK(fixed("k.yaml", concat({wrong, "---\n", class_of_karpenter, "  # end\n"})) ==
        concat({mended, "---\n", class_of_karpenter, moved, "  # end\n"}));
  CHECK(fixed("k.yaml", concat({class_of_karpenter, "---\n", wrong})) ==
        concat({class_of_karpenter, moved, "---\n", mended}));
}

TEST_CASE("kubelet moves between files, with the line ends and the indentation of where it goes") {
  const std::string wrong = pool("      kubelet:\n        maxPods: 58\n");
  const std::string node_class =
      "apiVersion: karpenter.k8s.aws/v1\r\nkind: EC2NodeClass\r\nmetadata: {name: default}\r\n"
      "spec:\r\n    amiSelectorTerms:\r\n    - alias: al2023@latest";
  const std::vector<LintedFile> mended = fixed({{"pool.yaml", wrong}, {"class.yaml", node_class}});
  CHECK(mended[0].content == pool(""));
  CHECK(mended[1].content == node_class + "\r\n    kubelet:\r\n      maxPods: 58");
}

TEST_CASE("kubelet does not move to another folder") {
  const std::string wrong = pool("      kubelet:\n        maxPods: 58\n");
  const std::vector<LintedFile> files{{"a/pool.yaml", wrong},
                                      {"b/class.yaml", std::string(class_of_karpenter)}};
  CHECK(fixed(files) == files);
}

TEST_CASE("The kubelet that several NodePools have moves once") {
  const std::string a = pool("      kubelet:\n        maxPods: 58\n", "a");
  const std::string b = pool("      kubelet:\n        maxPods: 58\n", "b");
  const std::string node_class(class_of_karpenter);
  CHECK(fixed("k.yaml", concat({a, "---\n", b, "---\n", node_class})) ==
        concat({pool("", "a"), "---\n", pool("", "b"), "---\n", node_class,
                "  kubelet:\n    maxPods: 58\n"}));
}

TEST_CASE("kubelet stays where NodePools disagree, the class has one, or it is no block") {
  const std::string node_class(class_of_karpenter);
  const std::string plain = pool("      kubelet:\n        maxPods: 58\n");
  for (const std::string& content : {
           concat({plain, "---\n", pool("", "b"), "---\n", node_class}),
           concat({plain, "---\n", pool("      kubelet:\n        maxPods: 29\n", "b"), "---\n",
                   node_class}),
           concat({plain, "---\n", node_class, "  kubelet:\n    maxPods: 29\n"}),
           concat({plain, "---\n", node_class, "---\n", node_class}),
           concat({pool("      kubelet: &k\n        maxPods: 58\n"), "---\n", node_class}),
           concat({pool("      kubelet:\n        maxPods: {{ .pods }}\n"), "---\n", node_class}),
           plain,
       }) {
    CHECK(fixed("k.yaml", content) == content);
  }
}

// broken-mime

namespace {

constexpr std::string_view mime_head =
    "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"//\"\n\n";
constexpr std::string_view mime_part =
    "--//\nContent-Type: application/node.eks.aws\n\napiVersion: node.eks.aws/v1alpha1\n"
    "kind: NodeConfig\nspec:\n  kubelet:\n    config:\n      maxPods: 29\n";

std::string indented_by(std::string_view indentation, std::string_view text) {
  std::string result;
  for (const std::string_view line : split(text.substr(0, text.size() - 1), '\n')) {
    if (!line.empty()) result += indentation;
    result += concat({line, "\n"});
  }
  return result;
}

std::string without(std::string text, std::string_view part) {
  const std::size_t at = text.find(part);
  REQUIRE(at != std::string::npos);
  return text.erase(at, part.size());
}

std::string with_carriage_returns(std::string_view text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? "\r\n" : std::string(1, c);
  return result;
}

}  // namespace

TEST_CASE("MIME without an end gets the last boundary") {
  const std::string right = concat({mime_head, mime_part, "--//--\n"});
  REQUIRE(fixed("user-data.txt", right) == right);
  CHECK(fixed("user-data.txt", concat({mime_head, mime_part})) == right);
  // Without a line feed at the end, none is added.
  const std::string part(mime_part.substr(0, mime_part.size() - 1));
  CHECK(fixed("user-data.txt", concat({mime_head, part})) == right.substr(0, right.size() - 1));
}

TEST_CASE("MIME loses an empty line before headers, and gets one behind them") {
  const std::string right = concat({mime_head, mime_part, "--//--\n"});
  std::string extra = right;
  extra.insert(right.find("Content-Type: application"), "\n  \n");
  CHECK(fixed("user-data.txt", extra) == right);
  std::string missing = right;
  missing.erase(right.find("\napiVersion"), 1);
  missing.erase(right.find("\n--//"), 1);
  CHECK(fixed("user-data.txt", missing) == right);
  CHECK(fixed("user-data.txt", with_carriage_returns(missing)) == with_carriage_returns(right));
}

TEST_CASE("MIME that is indented loses its indentation, but not that of its parts") {
  const std::string right = concat({mime_head, mime_part, "--//--\n"});
  CHECK(fixed("user-data.txt", indented_by("    ", right)) == right);
  CHECK(fixed("user-data.txt", indented_by("\t", right)) == right);
  const std::string uneven = indented_by("    ", right) + "  end\n";
  CHECK(fixed("user-data.txt", uneven) == uneven);
}

TEST_CASE("MIME in a block of YAML is mended with its indentation") {
  const std::string right = concat({mime_head, mime_part, "--//--\n"});
  const auto node_class = [](std::string_view data) {
    return concat(
        {class_of_karpenter, "  userData: |\n", indented_by("    ", data), "  role: nodes\n"});
  };
  CHECK(fixed("class.yaml", node_class(without(right, "--//--\n"))) == node_class(right));
}
