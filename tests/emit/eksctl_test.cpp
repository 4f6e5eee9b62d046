// SPDX-License-Identifier: Apache-2.0
#include "emit/eksctl.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("Names of clusters and node groups are those that EKS accepts") {
  CHECK(is_eks_name("my-cluster"));
  CHECK(is_eks_name("1"));
  CHECK(is_eks_name("A_b-9"));
  CHECK(is_eks_name(std::string(100, 'a')));
  for (const std::string& name :
       {std::string(), std::string("-a"), std::string("_a"), std::string("a b"), std::string("a;b"),
        std::string("a\nb"), std::string("a.b"), std::string(101, 'a')}) {
    INFO(name);
    CHECK_FALSE(is_eks_name(name));
  }
}

TEST_CASE("Regions look like regions") {
  for (const char* name : {"us-west-2", "eu-central-1", "us-gov-east-1", "ap-southeast-10",
                           "us-iso-east-1", "cn-north-1", "mx-central-1"}) {
    INFO(name);
    CHECK(is_region_name(name));
  }
  for (const char* name : {"", "us", "us-west", "us-2", "us--west-2", "-west-2", "us-west-",
                           "us-west-2a", "US-west-2", "us-west-2;ls", "us-we$t-2"}) {
    INFO(name);
    CHECK_FALSE(is_region_name(name));
  }
}

TEST_CASE("The command has what was given, and no more") {
  CHECK(eksctl_command({.cluster = "c", .max_pods = 110}) ==
        "eksctl create nodegroup --cluster c --max-pods-per-node 110\n");
  CHECK(eksctl_command({.cluster = "c",
                        .name = "blue",
                        .region = "us-west-2",
                        .self_managed = true,
                        .max_pods = 29}) ==
        "eksctl create nodegroup --cluster c --name blue --region us-west-2 --managed=false "
        "--max-pods-per-node 29\n");
}
