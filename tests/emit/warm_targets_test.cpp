// SPDX-License-Identifier: Apache-2.0
#include "emit/targets.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("The command sets what decides, and takes away what would override it") {
  const std::string set_env = "kubectl set env daemonset aws-node -n kube-system ";
  CHECK(warm_targets_command(Os::Linux, {.ips = 5, .minimum_ips = 25}) ==
        set_env + "WARM_IP_TARGET=5 MINIMUM_IP_TARGET=25");
  CHECK(warm_targets_command(Os::Linux, {.ips = 5, .minimum_ips = 0}) ==
        set_env + "WARM_IP_TARGET=5 MINIMUM_IP_TARGET-");
  CHECK(warm_targets_command(Os::Linux, {.enis = 0}) ==
        set_env + "WARM_ENI_TARGET=0 WARM_IP_TARGET- MINIMUM_IP_TARGET-");
  CHECK(warm_targets_command(Os::Linux, {.prefixes = 2}) ==
        set_env + "WARM_PREFIX_TARGET=2 WARM_IP_TARGET- MINIMUM_IP_TARGET-");
}

TEST_CASE("On Windows it is a patch of the ConfigMap") {
  const std::string patch =
      "kubectl patch configmap amazon-vpc-cni -n kube-system --type merge -p ";
  CHECK(warm_targets_command(Os::Windows, {.ips = 5, .minimum_ips = 0}) ==
        patch + R"('{"data":{"warm-ip-target":"5","minimum-ip-target":"0"}}')");
  CHECK(warm_targets_command(Os::Windows, {.prefixes = 2}) ==
        patch + R"('{"data":{"warm-prefix-target":"2","warm-ip-target":"0",)"
                R"("minimum-ip-target":"0"}}')");
}
