// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "fixed.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

std::string fixed_terraform(std::string_view content) { return fixed("main.tf", content); }

/// The add-on vpc-cni with this configuration.
std::string addon(std::string_view configuration) {
  return concat(
      {"resource \"aws_eks_addon\" \"cni\" {\n  cluster_name = \"blue\"\n"
       "  addon_name   = \"vpc-cni\"\n  configuration_values = ",
       configuration, "\n}\n"});
}

/// Nodes of m5.large with this user data.
std::string nodes(std::string_view user_data) {
  return concat(
      {"resource \"aws_launch_template\" \"web\" {\n  image_id      = \"ami-1\"\n"
       "  instance_type = \"m5.large\"\n  user_data     = ",
       user_data,
       "\n}\n"
       "resource \"aws_eks_node_group\" \"web\" {\n  cluster_name = \"blue\"\n"
       "  launch_template {\n    id = aws_launch_template.web.id\n  }\n}\n"});
}

/// A NodeConfig with that value, whose lines have this indentation.
std::string node_config(std::string_view indentation, std::string_view max_pods) {
  std::string text;
  for (const std::string_view line : {"apiVersion: node.eks.aws/v1alpha1", "kind: NodeConfig",
                                      "spec:", "  kubelet:", "    config:"}) {
    text += concat({indentation, line, "\n"});
  }
  return text += concat({indentation, "      maxPods: ", max_pods, "\n"});
}

/// A manifest whose lines have this indentation.
std::string manifest(std::string_view name, std::string_view marker, std::string_view indentation,
                     const std::vector<std::string_view>& lines) {
  std::string text =
      concat({R"(resource "kubectl_manifest" ")", name, "\" {\n  yaml_body = ", marker, "\n"});
  for (const std::string_view line : lines) text += concat({indentation, line, "\n"});
  return text += concat({indentation, "YAML\n}\n"});
}

/// A group of the module with these arguments of bootstrap.sh.
std::string group(std::string_view arguments) {
  return concat(
      {"module \"eks\" {\n  source  = \"terraform-aws-modules/eks/aws\"\n"
       "  version = \"20.37.2\"\n  cluster_name = \"blue\"\n"
       "  self_managed_node_groups = {\n    web = {\n"
       "      ami_type = \"AL2_x86_64\"\n      instance_type = \"m5.large\"\n"
       "      bootstrap_extra_args = ",
       arguments, "\n    }\n  }\n}\n"});
}

}  // namespace

TEST_CASE("A bare value within jsonencode gets quotes") {
  CHECK(fixed_terraform(addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = true } })")) ==
        addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = \"true\" } })"));
  CHECK(fixed_terraform(addon("jsonencode({\n    env = {\n      WARM_PREFIX_TARGET = 1 # one\n"
                              "    }\n  })")) ==
        addon("jsonencode({\n    env = {\n      WARM_PREFIX_TARGET = \"1\" # one\n    }\n  })"));
}

TEST_CASE("A bare value in JSON within a string gets quotes with backslashes") {
  CHECK(fixed_terraform(addon(R"("{\"env\": {\"ENABLE_PREFIX_DELEGATION\": true}}")")) ==
        addon(R"("{\"env\": {\"ENABLE_PREFIX_DELEGATION\": \"true\"}}")"));
}

TEST_CASE("A bare value in JSON within a heredoc gets quotes") {
  CHECK(fixed_terraform(addon("<<-JSON\n    {\"env\": {\"ENABLE_PREFIX_DELEGATION\": true}}\n"
                              "  JSON")) ==
        addon("<<-JSON\n    {\"env\": {\"ENABLE_PREFIX_DELEGATION\": \"true\"}}\n  JSON"));
}

TEST_CASE("User data in another file of the folder is mended there") {
  const std::string user = nodes("base64encode(local.user_data)");
  const auto locals = [](std::string_view max_pods) {
    return concat(
        {"locals {\n  user_data = <<-EOT\n", node_config("    ", max_pods), "  EOT\n}\n"});
  };
  const std::vector<LintedFile> after = fixed({{"main.tf", user}, {"locals.tf", locals("'20'")}});
  CHECK(after[0].content == user);
  CHECK(after[1].content == locals("20"));
}

TEST_CASE("A value that jsonencode takes from elsewhere stays") {
  const std::string content =
      concat({addon("jsonencode(local.values)"),
              "locals {\n  values = { env = { ENABLE_PREFIX_DELEGATION = true } }\n}\n"});
  CHECK(linted("main.tf", content) == std::vector<std::string>{"4: wrong-type"});
  CHECK(fixed_terraform(content) == content);
}

TEST_CASE("The default of a variable stays") {
  const std::string content =
      concat({addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = var.prefixes } })"),
              "variable \"prefixes\" {\n  default = true\n}\n"});
  CHECK(fixed_terraform(content) == content);
}

TEST_CASE("A number in a heredoc is lowered, and taken out of its quotes") {
  for (const std::string_view marker : {"base64encode(<<-EOT", "base64encode(<<EOT"}) {
    const std::string_view indentation = contains(marker, "-") ? "    " : "";
    const auto with = [&](std::string_view max_pods) {
      return nodes(concat({marker, "\n", node_config(indentation, max_pods), "  EOT\n  )"}));
    };
    CHECK(fixed_terraform(with("\"20\"")) == with("20"));
    CHECK(fixed_terraform(
              concat({with("110"), addon("jsonencode({ env = { "
                                         "ENABLE_PREFIX_DELEGATION = \"false\" } })")})) ==
          concat({with("29"),
                  addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = \"false\" } })")}));
  }
}

TEST_CASE("A number in the file of a template is lowered if a path has that file") {
  const std::string terraform =
      concat({nodes("base64encode(templatefile(\"${path.module}/nodes.yaml\", { pods = 20 }))"),
              addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = \"false\" } })")});
  const LintedFile node_configs{"infra/nodes.yaml", node_config("", "110")};
  const std::vector<LintedFile> files{{"infra/main.tf", terraform}, node_configs};
  CHECK(fixed(files)[1].content == node_config("", "29"));

  LintedSources linted;
  add_source(linted.sources, files[0].path, terraform);
  finish_sources(linted.sources, reader_of({node_configs}));
  linted.result = lint_all(linted.sources);
  REQUIRE(linted.result.findings.size() == 1);
  CHECK(linted.result.findings[0].rule == RuleId::OverAddresses);
  CHECK_FALSE(is_fixable(linted.result.findings[0]));
  const FixedSources after = fix(std::move(linted), lint_all, {});
  CHECK(after.changed.empty());
}

TEST_CASE("Text that stands for something else in Terraform stays") {
  const std::string escaped =
      R"("apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n)"
      R"(      maxPods: \"\u0032\u0030\"\n")";
  const std::string content = nodes(concat({"base64encode(", escaped, ")"}));
  CHECK(linted("main.tf", content) == std::vector<std::string>{"4: wrong-type"});
  CHECK(fixed_terraform(content) == content);
}

TEST_CASE("An option in an argument of the module gets a blank in place of its =") {
  CHECK(fixed_terraform(group("\"--use-max-pods=false "
                              "--kubelet-extra-args '--max-pods=20'\"")) ==
        group("\"--use-max-pods false --kubelet-extra-args '--max-pods=20'\""));
}

TEST_CASE("Words in a string of Terraform come within the quotes of their option") {
  CHECK(fixed_terraform(group("\"--use-max-pods false --kubelet-extra-args '--max-pods=20' "
                              "--node-labels=a=b\"")) ==
        group("\"--use-max-pods false --kubelet-extra-args '--max-pods=20 --node-labels=a=b'\""));
  const std::string escaped =
      group(R"("--use-max-pods false --kubelet-extra-args \"--max-pods=20\" --node-labels=a=b")");
  CHECK(fixed_terraform(escaped) == escaped);
}

TEST_CASE("A heredoc takes the indentation off of MIME") {
  std::string indented =
      "    MIME-Version: 1.0\n    Content-Type: multipart/mixed; boundary=\"b\"\n\n    --b\n"
      "    Content-Type: application/node.eks.aws\n\n";
  indented += node_config("    ", "20") + "    --b--\n";
  const auto heredoc = [&](std::string_view sign) {
    return nodes(concat({"base64encode(", sign, "EOF\n", indented, "  EOF\n  )"}));
  };
  CHECK(linted("main.tf", heredoc("<<")) == std::vector<std::string>{"5: broken-mime"});
  CHECK(fixed_terraform(heredoc("<<")) == heredoc("<<-"));
}

TEST_CASE("kubelet moves from the manifest of a pool to that of its class") {
  const std::vector<std::string_view> pool{"apiVersion: karpenter.sh/v1",
                                           "kind: NodePool",
                                           "metadata:",
                                           "  name: web",
                                           "spec:",
                                           "  template:",
                                           "    spec:",
                                           "      nodeClassRef:",
                                           "        group: karpenter.k8s.aws",
                                           "        kind: EC2NodeClass",
                                           "        name: web"};
  const std::vector<std::string_view> node_class{"apiVersion: karpenter.k8s.aws/v1",
                                                 "kind: EC2NodeClass",
                                                 "metadata:",
                                                 "  name: web",
                                                 "spec:",
                                                 "  amiSelectorTerms:",
                                                 "    - alias: al2023@latest"};
  const std::vector<std::string_view> before{"      kubelet:", "        maxPods: 20"};
  const std::vector<std::string_view> after{"  kubelet:", "    maxPods: 20"};
  const auto joined = [](std::vector<std::string_view> lines,
                         const std::vector<std::string_view>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
    return lines;
  };
  CHECK(fixed_terraform(concat({manifest("class", "<<-YAML", "    ", node_class),
                                manifest("pool", "<<YAML", "", joined(pool, before))})) ==
        concat({manifest("class", "<<-YAML", "    ", joined(node_class, after)),
                manifest("pool", "<<YAML", "", pool)}));
}

TEST_CASE("What is mended in Terraform is right by all that lint can tell") {
  CHECK(broken_fix({{"main.tf", addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = true } })")},
                    {"nodes.tf", nodes(concat({"<<EOT\n", node_config("", "\"110\""), "EOT"}))},
                    {"group.tf", group("\"--kubelet-extra-args=--max-pods=110\"")}})
            .empty());
}

TEST_CASE("A local value of one line stays: other blocks may use it, too") {
  const std::string manifests =
      "resource \"kubernetes_manifest\" \"class\" {\n  manifest = {\n"
      "    apiVersion = \"karpenter.k8s.aws/v1\"\n    kind = \"EC2NodeClass\"\n"
      "    metadata = { name = \"web\" }\n    spec = {\n"
      "      amiSelectorTerms = [{ alias = \"al2023@latest\" }]\n      kubelet = { maxPods = ";
  const std::string pool =
      " }\n    }\n  }\n}\nresource \"kubernetes_manifest\" \"pool\" {\n  manifest = {\n"
      "    apiVersion = \"karpenter.sh/v1\"\n    kind = \"NodePool\"\n"
      "    metadata = { name = \"web\" }\n    spec = { template = { spec = {\n      nodeClassRef = "
      "{ group = \"karpenter.k8s.aws\", kind = \"EC2NodeClass\", name = \"web\" }\n"
      "      requirements = [{ key = \"node.kubernetes.io/instance-type\", operator = \"In\", "
      "values "
      "= [\"m5.large\"] }]\n    } } }\n  }\n}\n";
  const std::string prefixes =
      addon("jsonencode({ env = { ENABLE_PREFIX_DELEGATION = \"false\" } })");
  const std::string literal = concat({manifests, "50", pool, prefixes});
  CHECK(fixed_terraform(literal) == concat({manifests, "29", pool, prefixes}));
  const std::string shared =
      concat({manifests, "local.pods", pool, prefixes, "locals {\n  pods = 50\n}\n"});
  CHECK(linted("main.tf", shared).size() == 1);
  CHECK(fixed_terraform(shared) == shared);
}
