// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "catch.h"
#include "lint/linted.h"
#include "text/strings.h"

using namespace maxpods;

// templates/*.tpl, modules/_user_data/main.tf, modules/*/variables.tf and main.tf of
// github.com/terraform-aws-modules/terraform-aws-eks.

namespace {

using Lines = std::vector<std::string>;

/// The findings for a managed group on m5.large with these lines from line 8 on.
Lines linted_managed(const std::string& version, const std::string& group,
                     const std::string& module = "") {
  return linted("eks.tf",
                "module \"eks\" {\n  source  = \"terraform-aws-modules/eks/aws\"\n  version = \"" +
                    version + "\"\n  name = \"blue\"\n  eks_managed_node_groups = {\n" +
                    "    web = {\n      instance_types = [\"m5.large\"]\n" + group +
                    "    }\n  }\n" + module + "}\n");
}

/// The same for a group that is not managed.
Lines linted_self_managed(const std::string& version, const std::string& group) {
  return linted("eks.tf",
                "module \"eks\" {\n  source  = \"terraform-aws-modules/eks/aws\"\n  version = \"" +
                    version + "\"\n  name = \"blue\"\n  self_managed_node_groups = {\n" +
                    "    web = {\n      instance_type = \"m5.large\"\n" + group +
                    "    }\n  }\n}\n");
}

const std::string al2 = "ami_type = \"AL2_x86_64\"\n";
const std::string al2023 = "ami_type = \"AL2023_x86_64_STANDARD\"\n";
const std::string bottlerocket = "ami_type = \"BOTTLEROCKET_x86_64\"\n";
const std::string ami = "ami_id = \"ami-1\"\n";
const std::string enabled = "enable_bootstrap_user_data = true\n";
const std::string arguments =
    "bootstrap_extra_args = \"--use-max-pods false --kubelet-extra-args '--max-pods=20'\"\n";

std::string cloudinit(std::string_view when, int max_pods) {
  constexpr std::string_view beginning =
      "_nodeadm = [{\n content_type = \"application/node.eks.aws\"\n content = <<-EOT\n"
      "  apiVersion: node.eks.aws/v1alpha1\n  kind: NodeConfig\n  spec:\n    kubelet:\n"
      "      config:\n        maxPods: ";
  return concat({"cloudinit_", when, beginning, std::to_string(max_pods), "\n EOT\n}]\n"});
}

}  // namespace

TEST_CASE("Arguments of a managed group on AL2 need an AMI and enable_bootstrap_user_data") {
  const auto on_al2 = [](const std::string& version, const std::string& more) {
    return linted_managed(version, concat({al2, arguments, more}));
  };
  for (const std::string version : {"20.37.2", "21.10.1"}) {
    CAPTURE(version);
    CHECK(on_al2(version, "") == Lines{"9: ignored-arguments"});
    CHECK(on_al2(version, enabled) == Lines{"9: ignored-arguments"});
    CHECK(on_al2(version, ami) == Lines{"9: ignored-arguments"});
    CHECK(on_al2(version, concat({ami, enabled})).empty());
  }
  CHECK(linted_managed("19.21.0", arguments) == Lines{"8: ignored-arguments"});
  CHECK(linted_managed("18.31.2", arguments + ami + enabled).empty());
}

TEST_CASE("What is rendered is judged like any user data") {
  const std::string too_many =
      "bootstrap_extra_args = \"--use-max-pods false --kubelet-extra-args '--max-pods=300'\"\n";
  const std::string without_value = "bootstrap_extra_args = \"--use-max-pods false\"\n";
  CHECK(linted_self_managed("20.37.2", al2 + too_many) ==
        Lines{"9: needs-prefixes", "9: above-cap"});
  CHECK(linted_self_managed("20.37.2", al2 + without_value) == Lines{"9: no-value"});
  CHECK(linted_managed("20.37.2", al2 + without_value + ami + enabled) == Lines{"9: no-value"});
}

TEST_CASE("AL2023 takes parts, and nothing for bootstrap.sh") {
  CHECK(linted_managed("21.10.1", arguments) == Lines{"8: ignored-arguments"});
  CHECK(linted_managed("20.37.2", al2023 + arguments) == Lines{"9: ignored-arguments"});
  CHECK(linted_self_managed("21.10.1", arguments) == Lines{"8: ignored-arguments"});
  CHECK(linted_managed("21.10.1", "pre_bootstrap_user_data = \"echo\"\n") ==
        Lines{"8: ignored-arguments"});
  CHECK(linted_managed("21.10.1", cloudinit("pre", 20)).empty());
  CHECK(linted_managed("21.10.1", cloudinit("post", 20)) == Lines{"8: ignored-arguments"});
  CHECK(linted_managed("21.10.1", cloudinit("post", 20) + enabled).empty());
  CHECK(linted_self_managed("21.10.1", cloudinit("post", 20)).empty());
  CHECK(linted_self_managed("21.10.1", cloudinit("post", 60)) == Lines{"16: needs-prefixes"});
}

TEST_CASE("Without ami_type, version 20 renders a script for a managed group") {
  CHECK(linted_managed("20.37.2", cloudinit("pre", 20)) == Lines{"8: ignored-arguments"});
}

TEST_CASE("Bottlerocket always takes bootstrap_extra_args, as TOML") {
  const std::string toml = "bootstrap_extra_args = <<-EOT\n [settings.kubernetes]\n max-pods = ";
  CHECK(linted_managed("21.10.1", bottlerocket + toml + "20\n EOT\n").empty());
  CHECK(linted_managed("21.10.1", bottlerocket + toml + "\"20\"\n EOT\n") ==
        Lines{"11: wrong-type"});
  CHECK(linted_managed("19.21.0", "platform = \"bottlerocket\"\n" + toml + "60\n EOT\n") ==
        Lines{"11: needs-prefixes"});
  CHECK(linted_managed("21.10.1", bottlerocket + cloudinit("pre", 20)) ==
        Lines{"9: ignored-arguments"});
}

TEST_CASE("What is unknown has no finding") {
  for (const std::string value : {"var.args", "local.args", "\"${var.args}\"", "null", "\"\""}) {
    CAPTURE(value);
    CHECK(linted_managed("21.10.1", "bootstrap_extra_args = " + value + "\n").empty());
  }
  CHECK(linted_managed("21.10.1", "ami_type = var.type\n" + arguments).empty());
  CHECK(linted_managed("21.10.1", al2 + arguments + "ami_id = var.ami\n" + enabled).empty());
  CHECK(linted_managed("21.10.1", al2 + arguments + ami + "enable_bootstrap_user_data = var.x\n")
            .empty());
  CHECK(linted_managed("21.10.1", arguments + "user_data_template_path = \"x.tpl\"\n").empty());
  CHECK(linted_managed("~> 20", "ami_type = null\n" + cloudinit("pre", 20)).empty());
}

TEST_CASE("An argument that comes from the defaults is reported if no group takes it") {
  const std::string defaults = "  eks_managed_node_group_defaults = {\n" + arguments + "  }\n";
  CHECK(linted_managed("20.37.2", al2, defaults) == Lines{"12: ignored-arguments"});
  CHECK(linted_managed("20.37.2", al2 + ami + enabled, defaults).empty());
  CHECK(linted_managed("20.37.2", al2 + ami + enabled + "    }\n    other = {\n" + al2, defaults)
            .empty());
  // Version 21 has none.
  CHECK(linted_managed("21.10.1", al2, defaults).empty());
}

TEST_CASE("A launch template that is turned off") {
  const std::string off = "use_custom_launch_template = false\n";
  CHECK(linted_managed("21.10.1", ami + enabled + off + cloudinit("pre", 20)) ==
        Lines{"10: template-not-used"});
  CHECK(linted_managed("21.10.1", "create_launch_template = false\n" + cloudinit("pre", 20)) ==
        Lines{"8: template-not-used"});
  CHECK(linted_managed("21.10.1", off).empty());
  CHECK(linted_managed("18.31.2", off + ami + enabled + arguments).empty());
  CHECK(linted_managed("21.10.1", "create_launch_template = var.x\n" + arguments).empty());
}

TEST_CASE("Arguments of version 17 in node groups of later ones") {
  CHECK(linted_managed("21.10.1", "kubelet_extra_args = \"--max-pods=20\"\n") ==
        Lines{"8: ignored-arguments"});
}

TEST_CASE("An argument beside the groups, and on the call") {
  CHECK(linted_managed("21.10.1", "    }\n    cloudinit_pre_nodeadm = [{}]\n    other = {\n") ==
        Lines{"9: misplaced"});
  CHECK(linted_managed("21.10.1", "", arguments) == Lines{"10: misplaced"});
}

TEST_CASE("Arguments of the module on a resource") {
  CHECK(linted("group.tf",
               "resource \"aws_eks_node_group\" \"web\" {\n  instance_types = "
               "[\"m5.large\"]\n  " +
                   arguments + "}\n") == Lines{"3: misplaced"});
}

TEST_CASE("The add-on comes after the nodes, unless it says before_compute") {
  const auto addon = [](std::string_view name, std::string_view line) {
    return concat({name, " = {\n  vpc-cni = {\n", line,
                   "    configuration_values = jsonencode({ env = { ENABLE_PREFIX_DELEGATION = "
                   "\"true\" } })\n  }\n}\n"});
  };
  CHECK(linted_managed("21.10.1", "", addon("addons", "")) == Lines{"11: prefixes-after-nodes"});
  CHECK(linted_managed("20.37.2", "", addon("cluster_addons", "before_compute = false\n")) ==
        Lines{"11: prefixes-after-nodes"});
  CHECK(linted_managed("21.10.1", "", addon("addons", "before_compute = true\n")).empty());
  CHECK(linted_managed("21.10.1", "", addon("addons", "before_compute = var.x\n")).empty());
  CHECK(linted_managed("18.31.2", "", addon("cluster_addons", "")) ==
        Lines{"12: ignored-arguments"});
}

TEST_CASE("The add-on of a module decides over its groups") {
  const auto addon = [](const std::string& value) {
    return "addons = { vpc-cni = {\n before_compute = true\n configuration_values = jsonencode({ "
           "env = { ENABLE_PREFIX_DELEGATION = \"" +
           value + "\" } }) } }\n";
  };
  CHECK(linted_managed("21.10.1", cloudinit("pre", 110), addon("true")) ==
        Lines{"16: memory-reserved"});
  CHECK(linted_managed("21.10.1", cloudinit("pre", 110), addon("false")) ==
        Lines{"16: over-addresses"});
}

TEST_CASE("Submodules for node groups") {
  const auto group = [](const std::string& name, const std::string& lines) {
    return linted("group.tf",
                  "module \"group\" {\n  source = \"terraform-aws-modules/eks/aws//"
                  "modules/" +
                      name + "\"\n  version = \"21.10.1\"\n" + lines + "}\n");
  };
  CHECK(group("eks-managed-node-group", arguments) == Lines{"4: ignored-arguments"});
  CHECK(group("self-managed-node-group",
              al2 + "bootstrap_extra_args = \"--use-max-pods false\"\n") == Lines{"5: no-value"});
  CHECK(group("karpenter", arguments).empty());
}

TEST_CASE("Groups of version 17") {
  const auto module = [](const std::string& lines) {
    return linted("eks.tf",
                  "module \"eks\" {\n  source = \"terraform-aws-modules/eks/aws\"\n  "
                  "version = \"17.24.0\"\n" +
                      lines + "}\n");
  };
  CHECK(module("worker_groups = [{\n instance_type = \"m5.large\"\n kubelet_extra_args = "
               "\"--max-pods=60\"\n}]\n") == Lines{"6: needs-prefixes"});
  CHECK(module("node_groups = { web = {\n kubelet_extra_args = \"--max-pods=20\"\n} }\n") ==
        Lines{"5: ignored-arguments"});
  CHECK(module("node_groups = { web = {\n create_launch_template = true\n kubelet_extra_args = "
               "\"--max-pods=20\"\n} }\n")
            .empty());
}

TEST_CASE("Arguments of Terragrunt") {
  CHECK(linted("terragrunt.hcl",
               "terraform {\n  source = \"tfr:///terraform-aws-modules/eks/aws?version=21.10.1\"\n"
               "}\ninputs = {\n  eks_managed_node_groups = { web = {\n" +
                   arguments + "} }\n}\n") == Lines{"6: ignored-arguments"});
}

TEST_CASE("Of the versions that a constraint allows, Terraform takes the newest") {
  for (const std::string version : {"~> 20.0", "~> 20.8", ">= 19.0", ">= 20.0, < 21.0"}) {
    CAPTURE(version);
    CHECK(linted_managed(version, al2023 + arguments) == Lines{"9: ignored-arguments"});
  }
}

TEST_CASE("Before version 20.9, platform chooses the user data, and not ami_type") {
  CHECK(linted_managed("20.8.5", al2023 + cloudinit("pre", 20)) == Lines{"9: ignored-arguments"});
  CHECK(
      linted_managed("20.8.5", al2023 + "platform = \"al2023\"\n" + cloudinit("pre", 20)).empty());
  const std::string settings =
      "bootstrap_extra_args = <<-EOT\n [settings.kubernetes]\n max-pods = 20\n EOT\n";
  CHECK(linted_managed("19.21.0", bottlerocket + settings) == Lines{"9: ignored-arguments"});
  CHECK(
      linted_managed("19.21.0", bottlerocket + "platform = \"bottlerocket\"\n" + settings).empty());
}

TEST_CASE("The table for Bottlerocket is open already if the module writes settings of its own") {
  const auto settings = [](std::string_view lines) {
    return concat({bottlerocket, "bootstrap_extra_args = <<-EOT\n", lines, "EOT\n"});
  };
  const std::string bare = settings(" max-pods = 300\n");
  const std::string with_table = settings(" [settings.kubernetes]\n max-pods = 20\n");
  CHECK(linted_self_managed("20.37.2", bare) == Lines{"10: needs-prefixes", "10: above-cap"});
  CHECK(linted_self_managed("20.37.2", with_table) == Lines{"10: unreadable"});
  CHECK(linted_managed("20.37.2", with_table).empty());
  CHECK(linted_managed("20.37.2", with_table + ami + enabled) == Lines{"10: unreadable"});
}

TEST_CASE("Groups for Windows have the addresses of Windows") {
  const std::string windows = "platform = \"windows\"\nami_id = \"ami-1\"\n";
  const auto pods = [](int number) {
    return concat({"bootstrap_extra_args = \"-KubeletExtraArgs '--max-pods=",
                   std::to_string(number), "'\"\n"});
  };
  CHECK(linted_self_managed("18.31.2", windows + pods(9)).empty());
  CHECK(linted_self_managed("18.31.2", windows + pods(29)) == Lines{"10: needs-prefixes"});
}

TEST_CASE("A template of the user's own may need ami_id beside it") {
  const std::string own = "create_launch_template = false\nlaunch_template_id = \"lt-1\"\n";
  CHECK(linted_managed("21.10.1", own + ami).empty());
  CHECK(linted_managed("21.10.1", own + al2 + arguments) == Lines{"8: template-not-used"});
  CHECK(linted_managed("21.10.1", "create_launch_template = false\n" + ami) ==
        Lines{"8: template-not-used"});
}

TEST_CASE("Arguments in the defaults are dropped if no group renders them") {
  const std::string defaults =
      concat({"  eks_managed_node_group_defaults = {\n", arguments, "  }\n"});
  CHECK(linted_managed("20.37.2", al2023, defaults) == Lines{"12: ignored-arguments"});
  const std::string another = "    }\n    other = {\n      use_custom_launch_template = false\n";
  CHECK(linted_managed("20.37.2", al2023 + another, defaults) == Lines{"15: ignored-arguments"});
  const std::string al2_group = concat({"    }\n    other = {\n", al2, ami, enabled});
  CHECK(linted_managed("20.37.2", al2023 + al2_group, defaults).empty());
}

TEST_CASE("Groups and modules that are not created have no findings") {
  CHECK(linted_managed("20.37.2", al2023 + arguments + "create = false\n").empty());
  CHECK(linted_managed("20.37.2", al2023 + arguments, "create = false\n").empty());
  CHECK(linted_managed("20.37.2", al2023 + arguments, "count = 0\n").empty());
}

// main.tf of v19.0.4, v19.1.0, v19.8.0 and v19.9.0
TEST_CASE("Arguments of add-ons that the version does not have") {
  const std::string addon =
      "cluster_addons = {\n vpc-cni = {\n  before_compute = true\n  configuration_values = "
      "jsonencode("
      "{env = {ENABLE_PREFIX_DELEGATION = \"true\"}})\n }\n}\n";
  CHECK(linted_managed("19.0.4", "", addon) ==
        Lines{"12: ignored-arguments", "13: ignored-arguments"});
  CHECK(linted_managed("19.1.0", "", addon) == Lines{"12: ignored-arguments"});
  CHECK(linted_managed("19.9.0", "", addon).empty());
}

// registry.terraform.io/providers/hashicorp/cloudinit: content_type defaults to text/plain
TEST_CASE("A part without a content type is not one that nodeadm reads") {
  const std::string part =
      "cloudinit_pre_nodeadm = [{ content = \"apiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig"
      "\\nspec: {kubelet: {config: {maxPods: 20}}}\" }]\n";
  CHECK(linted_managed("21.10.1", al2023 + part) == Lines{"9: broken-mime"});
}

// modules/self-managed-node-group/variables.tf of v21.10.1
TEST_CASE("Types of a mixed policy") {
  const std::string override = "override = [{ instance_type = \"m5.xlarge\" }]";
  const std::string pods = al2 +
                           "use_mixed_instances_policy = true\nbootstrap_extra_args = "
                           "\"--use-max-pods false --kubelet-extra-args '--max-pods=59'\"\n";
  CHECK(linted_self_managed("20.37.2", pods + "mixed_instances_policy = { " + override + " }\n") ==
        Lines{"10: needs-prefixes"});
  CHECK(linted_self_managed("21.10.1", pods + "mixed_instances_policy = { launch_template = { " +
                                           override + " } }\n") == Lines{"10: needs-prefixes"});
}

TEST_CASE("Terragrunt ignores inputs that the module does not have") {
  const std::string file =
      "terraform {\n  source = \"tfr:///terraform-aws-modules/eks/aws?version=20.37.2\"\n}\n"
      "inputs = {\n  ami_id = \"ami-1\"\n}\n";
  CHECK(linted("terragrunt.hcl", file).empty());
}
