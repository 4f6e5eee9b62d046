// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include "catch.h"
#include "lint/linted.h"

using namespace maxpods;

// README.md and pkg/ipamd/ipamd.go of github.com/aws/amazon-vpc-cni-k8s.

namespace {

using Lines = std::vector<std::string>;

/// The findings for a DaemonSet with these variables, each on a line from line 10 on.
Lines linted_env(const std::string& env, const LintSettings& settings = {},
                 const std::string& image = "") {
  return linted("aws-node.yaml",
                "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: aws-node}\nspec:\n"
                "  template:\n    spec:\n      containers:\n        - name: aws-node" +
                    image + "\n          env:\n" + env,
                settings);
}

std::string variable(const std::string& name, const std::string& value) {
  return "          - {name: " + name + ", value: " + value + "}\n";
}

/// For an add-on, whose variables begin at line 8.
Lines linted_addon(const std::string& values) {
  return linted("cluster.yaml",
                "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue}\n"
                "addons:\n  - name: vpc-cni\n    configurationValues: |\n" +
                    values);
}

const std::string prefixes_on = variable("ENABLE_PREFIX_DELEGATION", "\"true\"");

}  // namespace

TEST_CASE("An IP target overrides the prefix target and the ENI target") {
  const std::string ips = variable("WARM_IP_TARGET", "\"6\"");
  const std::string prefixes = variable("WARM_PREFIX_TARGET", "\"4\"");
  CHECK(linted_env(prefixes_on + prefixes + ips) == Lines{"11: warm-targets"});
  CHECK(linted_env(prefixes + ips) == Lines{"10: warm-targets"});
  CHECK(linted_env(ips + variable("WARM_ENI_TARGET", "\"3\"")) == Lines{"11: warm-targets"});
}

TEST_CASE("What the manifest of the CNI ships has no finding") {
  const std::string shipped =
      variable("WARM_ENI_TARGET", "\"1\"") + variable("WARM_PREFIX_TARGET", "\"1\"");
  CHECK(linted_env(shipped).empty());
  CHECK(linted_env(prefixes_on + shipped + variable("WARM_IP_TARGET", "\"5\"")).empty());
  CHECK(linted_env(shipped, {}, "\n          image: cni:v1").empty());
}

TEST_CASE("A target that the mode ignores") {
  CHECK(linted_env(prefixes_on + variable("WARM_ENI_TARGET", "\"2\"")) ==
        Lines{"11: warm-targets"});
  const std::string prefixes = variable("WARM_PREFIX_TARGET", "\"2\"");
  CHECK(linted_env(variable("ENABLE_PREFIX_DELEGATION", "\"false\"") + prefixes) ==
        Lines{"11: warm-targets"});
  // A patch does not tell the mode.
  CHECK(linted_env(prefixes).empty());
}

TEST_CASE("Prefixes with a prefix target of 0 keep aws-node from its start") {
  CHECK(linted_addon("      env:\n        ENABLE_PREFIX_DELEGATION: \"true\"\n"
                     "        WARM_PREFIX_TARGET: \"0\"\n") == Lines{"9: warm-targets"});
}

TEST_CASE("A MINIMUM_IP_TARGET alone is no mistake") {
  CHECK(linted_env(variable("MINIMUM_IP_TARGET", "\"10\"")).empty());
}

TEST_CASE("Variables are strings") {
  CHECK(linted_env(variable("WARM_IP_TARGET", "6")) == Lines{"10: wrong-type"});
  CHECK(linted_addon("      env:\n        ENABLE_POD_ENI: true\n") == Lines{"8: wrong-type"});
  CHECK(linted("values.yaml", "env:\n  ENABLE_PREFIX_DELEGATION: true\n").empty());
}

TEST_CASE("Values of amazon-vpc-cni are strings") {
  CHECK(linted("cm.yaml",
               "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: amazon-vpc-cni\ndata:\n"
               "  warm-ip-target: 2\n  enable-windows-ipam: \"true\"\n") == Lines{"6: wrong-type"});
}

TEST_CASE("Booleans are those of strconv.ParseBool") {
  CHECK(linted_env(variable("ENABLE_PREFIX_DELEGATION", "\"yes\"")) == Lines{"10: wrong-type"});
  CHECK(linted_env(variable("ENABLE_PREFIX_DELEGATION", "\"T\"")).empty());
  CHECK(linted_env(variable("ENABLE_PREFIX_DELEGATION", "\"${on}\"")).empty());
  CHECK(linted_env(variable("WARM_IP_TARGET", "\"five\"")) == Lines{"10: wrong-type"});
}

TEST_CASE("Variables beside env") {
  CHECK(linted_addon("      ENABLE_PREFIX_DELEGATION: \"true\"\n      env: {}\n") ==
        Lines{"7: misplaced"});
}

TEST_CASE("Variables where aws-node does not get them") {
  CHECK(linted("values.yaml",
               "init:\n  env:\n    ENABLE_PREFIX_DELEGATION: \"true\"\nenv:\n"
               "  WARM_IP_TARGET: \"5\"\n") == Lines{"3: misplaced"});
  CHECK(linted("cni.sh",
               "#!/bin/bash\nkubectl set env ds/aws-node -c aws-vpc-cni-init MAX_ENI=2\n"
               "kubectl set env ds/aws-node MAX_ENI=2\n") == Lines{"2: misplaced"});
  CHECK(linted("cm.yaml",
               "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: amazon-vpc-cni\ndata:\n"
               "  enable-prefix-delegation: \"true\"\n") == Lines{"6: misplaced"});
}

TEST_CASE("A patch with a value that is not a string") {
  CHECK(linted("cni.sh",
               "#!/bin/bash\nkubectl patch cm amazon-vpc-cni -p "
               "'{\"data\":{\"enable-windows-ipam\":true}}'\n") == Lines{"2: wrong-type"});
}

TEST_CASE("With another CNI the VPC CNI is of no concern") {
  LintSettings settings;
  settings.other_cni = true;
  CHECK(linted_env(variable("WARM_IP_TARGET", "6"), settings).empty());
}
