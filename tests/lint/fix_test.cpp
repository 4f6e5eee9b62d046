// SPDX-License-Identifier: Apache-2.0
#include "lint/fix.h"

#include <algorithm>
#include <initializer_list>
#include <random>
#include <string>
#include <vector>

#include "catch.h"
#include "fixed.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

/// How many errors and warnings are gone when the files are fixed.
std::size_t mended_in(const std::vector<LintedFile>& files) {
  std::size_t mended = 0;
  for (const auto& [key, count] : counts_of(linted_sources(files))) mended += count;
  for (const auto& [key, count] : counts_of(linted_sources(fixed(files)))) mended -= count;
  return mended;
}

std::string replace_all(std::string_view text, std::string_view what, std::string_view by) {
  std::string result;
  while (!text.empty()) {
    const std::size_t at = std::min(text.find(what), text.size());
    result += text.substr(0, at);
    if (at == text.size()) break;
    result += by;
    text.remove_prefix(at + what.size());
  }
  return result;
}

/// Files with mistakes of all kinds.
class RandomFiles {
 public:
  explicit RandomFiles(unsigned seed) : random_(seed) {}

  std::vector<LintedFile> files() {
    std::vector<LintedFile> files{{"cluster.yaml", cluster()},
                                  {"class.yaml", node_class()},
                                  {"pool.yaml", node_pool() + "---\n" + node_pool()},
                                  {"user-data.sh", "#!/bin/bash\n" + call() + '\n'},
                                  {"user-data.txt", mime()},
                                  {"apply.sh", "kubectl apply -f - <<EOF\n" + cluster() + "EOF\n"}};
    for (LintedFile& file : files) {
      if (below(4) == 0) file.content = replace_all(file.content, "\n", "\r\n");
      if (below(4) == 0) file.content.pop_back();
    }
    std::erase_if(
        files, [&](const LintedFile& file) { return file.path != "pool.yaml" && below(3) == 0; });
    return files;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::string one_of(std::initializer_list<std::string_view> texts) {
    return std::string(texts.begin()[below(texts.size())]);
  }

  std::string pods() {
    return one_of(
        {"29", "58", "110", "250", "'58'", "\"110\"", "|-\n        58", "{{ .pods }}", "many"});
  }

  std::string value() {
    return one_of({"true", "false", "\"true\"", "'1'", "1", "on", "0x2", "$X"});
  }

  std::string variables(std::string_view indentation) {
    std::string lines;
    for (const std::string_view name :
         {"ENABLE_PREFIX_DELEGATION", "WARM_PREFIX_TARGET", "MAX_ENI"}) {
      if (below(3) != 0)
        lines += concat({indentation, name, ": ", value(), one_of({"", " # a"}), "\n"});
    }
    return lines;
  }

  std::string addon() {
    switch (below(5)) {
      case 0:
        return "  - name: vpc-cni\n";
      case 1:
        return "  - name: vpc-cni\n    configurationValues: |\n      env:\n" +
               variables("        ");
      case 2:
        return "  - name: vpc-cni\n    configurationValues:\n      env:\n" +
               variables("          ");
      case 3:
        return R"(  - name: vpc-cni
    configurationValues: '{"env": {"MAX_ENI":)" +
               one_of({"3", "\"3\""}) + "}}'\n";
      default:
        return R"(  - name: vpc-cni
    configurationValues: "{\"env\": {\"ENABLE_POD_ENI\": )" +
               one_of({"true", R"(\"true\")"}) + "}}\"\n";
    }
  }

  std::string group() {
    const std::string family = one_of({"AmazonLinux2023", "AmazonLinux2", "Bottlerocket"});
    std::string lines =
        concat({"  - name: g", std::to_string(below(9)), "\n    amiFamily: ", family,
                "\n    instanceType: ", one_of({"m5.large", "m4.xlarge", "m5.2xlarge", "t3.small"}),
                "\n    ", one_of({"maxPodsPerNode", "max-pods-per-node", "maxpodsPerNode"}), ": ",
                pods(), "\n"});
    if (family == "AmazonLinux2" && below(2) == 0) {
      lines +=
          "    ami: ami-0a1b2c3d4e5f60718\n    overrideBootstrapCommand: |\n      " + call() + '\n';
    }
    return lines;
  }

  std::string cluster() {
    return concat({"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n",
                   below(3) == 0 ? "" : "addons:\n" + addon(), "managedNodeGroups:\n", group(),
                   group()});
  }

  std::string node_class() {
    return concat(
        {"apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nmetadata: {name: default}\nspec:\n",
         "  amiSelectorTerms: [{alias: ", one_of({"al2023", "bottlerocket"}), "@latest}]\n",
         below(3) == 0 ? concat({"  kubelet:\n    maxPods: ", pods(), "\n"}) : "",
         below(3) == 0 ? "  userData: |\n    [settings.kubernetes]\n    max-pods = \"58\"\n" : "",
         one_of({"", "  # end\n", "  role: nodes # end\n"})});
  }

  std::string node_pool() {
    constexpr std::string_view head =
        "apiVersion: karpenter.sh/v1\nkind: NodePool\nmetadata: {name: p}\n"
        "spec:\n  template:\n    spec:\n";
    constexpr std::string_view types =
        "      nodeClassRef: {group: karpenter.k8s.aws, kind: EC2NodeClass, name: default}\n"
        "      requirements:\n        - key: node.kubernetes.io/instance-type\n"
        "          operator: In\n          values: [";
    const std::string pods_of_nodes = one_of({"58", "'58'", "110"});
    const std::string kubelet =
        concat({"      kubelet:\n        maxPods: ", pods_of_nodes, "\n        # pods\n"});
    return concat({head, below(3) == 0 ? "" : kubelet, types,
                   one_of({"m5.large", "m5.2xlarge", "m6i.4xlarge"}), "]\n"});
  }

  std::string call() {
    std::string words = "/etc/eks/bootstrap.sh blue";
    for (std::size_t i = below(4); i > 0; --i) {
      words += ' ' + one_of({"--use-max-pods=false", "--use-max-pod false", "--max-pods 29",
                             "--use-max-pods false", "--kubelet-extra-args '--max-pods=29'",
                             "--v=2", "'--node-labels=a=b'",
                             "--kubelet-extra-args \"--max-pods=110 --use-max-pods=false\"",
                             "--dns-cluster-ip=$IP", "--kubelet-extra-args --max-pods=29 --v=2",
                             "\\\n   --b64-cluster-ca=$CA"});
    }
    return words;
  }

  std::string mime() {
    return concat({"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"//\"\n",
                   one_of({"", "\n"}), "--//\n", one_of({"", "\n"}),
                   "Content-Type: text/x-shellscript\n", one_of({"", "\n"}), "#!/bin/bash\n",
                   call(), "\n", one_of({"", "--//\n", "--//--\n"})});
  }

  std::mt19937 random_;
};

std::string cluster_with(std::string_view max_pods) {
  return concat(
      {"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
       "managedNodeGroups:\n  - {name: web, instanceType: m5.2xlarge, maxPodsPerNode: ",
       max_pods, "}\n"});
}

}  // namespace

TEST_CASE("The wrong example of each rule that has mends loses its finding") {
  for (const Rule& rule : lint_rules()) {
    CAPTURE(rule.name);
    const std::vector<LintedFile> files{{std::string(rule.file), std::string(rule.wrong)}};
    const std::vector<LintedFile> more{files.front(),
                                       {"class.yaml",
                                        "apiVersion: karpenter.k8s.aws/v1\n"
                                        "kind: EC2NodeClass\n"
                                        "metadata: {name: default}\n"
                                        "spec:\n  role: nodes\n"}};
    const bool needs_more = rule.id == RuleId::KubeletInNodePool;
    const std::vector<LintedFile> after = fixed(needs_more ? more : files);
    const LintedSources linted = linted_sources(after);
    const bool is_left = std::ranges::any_of(
        linted.result.findings, [&](const Finding& finding) { return finding.rule == rule.id; });
    // Their examples have neither an add-on nor a key of another case.
    const bool is_unmended =
        rule.fix.empty() || rule.id == RuleId::NeedsPrefixes || rule.id == RuleId::Misplaced;
    CHECK((is_left || rule.id == RuleId::PrefixesOnXen) == is_unmended);
  }
}

TEST_CASE("A rule that says nothing of --fix has no mends") {
  for (const Rule& rule : lint_rules()) {
    const LintedSources linted =
        linted_sources({{std::string(rule.file), std::string(rule.wrong)}});
    for (const Finding& finding : linted.result.findings) {
      CAPTURE(rule.name, finding.message);
      if (rule_of(finding.rule).fix.empty()) CHECK(finding.mends.empty());
    }
  }
}

TEST_CASE("No mend of an example brings another finding, in whatever form the example is") {
  std::size_t mended = 0;
  for (const Rule& rule : lint_rules()) {
    for (const std::string_view example : {rule.wrong, rule.mended}) {
      const std::string content(example);
      const std::string file(rule.file);
      const bool is_document = file.ends_with(".yaml");
      std::vector<std::vector<LintedFile>> forms{{{file, content}},
                                                 {{file, replace_all(content, "\n", "\r\n")}},
                                                 {{file, content.substr(0, content.size() - 1)}},
                                                 {{file, content + "\n\n"}},
                                                 {{file, "\xEF\xBB\xBF" + content}},
                                                 {{file, replace_all(content, "\"", "'")}},
                                                 {{file, replace_all(content, "'", "\"")}},
                                                 {{file, content}, {"copy-" + file, content}}};
      if (is_document) {
        forms.push_back({{"apply.sh", concat({"#!/bin/bash\nkubectl apply -f - <<'EOF'\n", content,
                                              "EOF\n"})}});
        forms.push_back({{file, concat({"# a\n---\n", content, "---\n", content, "...\n"})}});
      }
      for (const std::vector<LintedFile>& form : forms) {
        CAPTURE(rule.name, form.front().content);
        CHECK(broken_fix(form).empty());
        mended += mended_in(form);
      }
    }
  }
  CHECK(mended > 80);
}

TEST_CASE("Examples of all rules together are mended in one call") {
  std::vector<LintedFile> files;
  for (const Rule& rule : lint_rules()) {
    files.push_back({concat({rule.name, "/", rule.file}), std::string(rule.wrong)});
  }
  CHECK(broken_fix(files).empty());
  CHECK(mended_in(files) >= 7);
}

TEST_CASE("No mend of files that are made at random brings another finding") {
  std::size_t mended = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    const std::vector<LintedFile> files = RandomFiles(seed).files();
    CAPTURE(seed, files.front().content, files.back().content);
    CHECK(broken_fix(files).empty());
    mended += mended_in(files);
  }
  CHECK(mended > 400);
}

TEST_CASE("A mend that brings another finding is not made") {
  const std::string content = cluster_with("\"110\"");
  CHECK(fixed("cluster.yaml", content) == content);
}

TEST_CASE("Without the rule of the other finding, it is made") {
  const Linter without_addresses = [](const Sources& sources) {
    LintResult result = lint_all(sources);
    std::erase_if(result.findings,
                  [](const Finding& finding) { return finding.rule == RuleId::NeedsPrefixes; });
    return result;
  };
  CHECK(fixed({{"cluster.yaml", cluster_with("\"110\"")}}, without_addresses).front().content ==
        cluster_with("110"));
}

TEST_CASE("Of several mends, those are made that bring no other finding") {
  std::vector<LintedFile> files;
  for (int i = 0; i < 30; ++i) {
    files.push_back({concat({"c", std::to_string(i), ".yaml"}),
                     cluster_with(i % 7 == 3 ? "\"110\"" : "\"58\"")});
  }
  const std::vector<LintedFile> after = fixed(files);
  for (std::size_t i = 0; i < files.size(); ++i) {
    CHECK(after[i].content == (i % 7 == 3 ? files[i].content : cluster_with("58")));
  }
}

TEST_CASE("What comes to light by a mend is mended with it") {
  CHECK(fixed("cluster.yaml",
              "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
              "managedNodeGroups:\n"
              "  - {name: web, instanceType: m4.large, maxPodsPerNode: \"110\"}\n") ==
        "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
        "managedNodeGroups:\n"
        "  - {name: web, instanceType: m4.large, maxPodsPerNode: 20}\n");
}

TEST_CASE("Files that are kept are not changed, and neither is what belongs to them") {
  const Rule& rule = rule_of(RuleId::KubeletInNodePool);
  const std::vector<LintedFile> files{{"pool.yaml", std::string(rule.wrong)},
                                      {"class.yaml",
                                       "apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\n"
                                       "metadata: {name: default}\nspec:\n  role: nodes\n"},
                                      {"cluster.yaml", cluster_with("\"58\"")}};
  const std::vector<LintedFile> after = fixed(files, lint_all, {1});
  CHECK(after[0].content == files[0].content);
  CHECK(after[1].content == files[1].content);
  CHECK(after[2].content == cluster_with("58"));
}

TEST_CASE("A finding that a comment ignores is not mended") {
  const std::string content =
      "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
      "managedNodeGroups:\n  - name: web\n    maxPodsPerNode: \"58\" # maxpods: "
      "ignore[wrong-type]\n";
  CHECK(fixed("cluster.yaml", content) == content);
}

TEST_CASE("Files without node configuration are as they were") {
  const FixedSources after =
      fix(linted_sources({{"a.yaml", "a: 1\n"}, {"b.yaml", cluster_with("\"58\"")}}), lint_all, {});
  REQUIRE(after.changed.size() == 1);
  CHECK(after.changed.begin()->first == 1);
  CHECK(after.linted.sources.files.size() == 2);
}
