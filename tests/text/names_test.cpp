// SPDX-License-Identifier: Apache-2.0
#include "text/names.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("Names of clusters and node groups are those that EKS accepts") {
  CHECK(is_cluster_name("my-cluster"));
  CHECK(is_cluster_name("1"));
  CHECK(is_cluster_name("A_b-9"));
  CHECK(is_cluster_name(std::string(100, 'a')));
  for (const std::string& name :
       {std::string(), std::string("-a"), std::string("_a"), std::string("a b"), std::string("a;b"),
        std::string("a\nb"), std::string("a.b"), std::string(101, 'a')}) {
    INFO(name);
    CHECK_FALSE(is_cluster_name(name));
  }
}

TEST_CASE("Node groups have shorter names") {
  CHECK(is_node_group_name(std::string(63, 'a')));
  CHECK_FALSE(is_node_group_name(std::string(64, 'a')));
  CHECK_FALSE(is_node_group_name("-a"));
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

TEST_CASE("Base64 has its padding at the end, and no more than that") {
  CHECK(is_base64("Y2VydA=="));
  CHECK(is_base64("Y2Vy"));
  CHECK(is_base64("+/8="));
  for (const char* text : {"", "=", "====", "Y2V", "Y2Vy=", "=Y2V", "Y=2V", "Y2-_", "Y2Vy\n"}) {
    INFO(text);
    CHECK_FALSE(is_base64(text));
  }
}

TEST_CASE("AMI IDs, roles and object names") {
  CHECK(is_subnet_id("subnet-0253856dd7ab7dbc8"));
  CHECK_FALSE(is_subnet_id("subnet-"));
  CHECK_FALSE(is_subnet_id("subnet-a;b"));
  CHECK_FALSE(is_subnet_id("vpc-0253856d"));
  CHECK(is_ami_id("ami-0253856dd7ab7dbc8"));
  CHECK(is_ami_id("ami-0253856d"));
  CHECK_FALSE(is_ami_id("ami-"));
  CHECK_FALSE(is_ami_id("ami-0253856G"));
  CHECK_FALSE(is_ami_id("0253856dd7ab7dbc8"));
  CHECK_FALSE(is_ami_id("ami-0253856dd7ab7dbc80"));
  CHECK(is_role_name("KarpenterNodeRole-my.cluster@x,y=z+"));
  CHECK_FALSE(is_role_name("a/b"));
  CHECK_FALSE(is_role_name(std::string(65, 'a')));
  CHECK(is_dns_subdomain("default"));
  CHECK(is_dns_subdomain("a.b-c"));
  CHECK(is_dns_subdomain(std::string(253, 'b')));
  CHECK_FALSE(is_dns_subdomain(std::string(254, 'b')));
  CHECK_FALSE(is_dns_subdomain("a..b"));
  CHECK_FALSE(is_dns_subdomain("Default"));
  CHECK_FALSE(is_dns_subdomain("-a"));
}

TEST_CASE("The region of a zone is the part up to its first number") {
  CHECK(region_of_zone("us-west-2a") == "us-west-2");
  CHECK(region_of_zone("us-gov-east-1b") == "us-gov-east-1");
  CHECK(region_of_zone("ap-southeast-10c") == "ap-southeast-10");
  CHECK(region_of_zone("us-west-2-lax-1a") == "us-west-2");  // a local zone
  CHECK(region_of_zone("us-west-2").empty());
  CHECK(region_of_zone("usw2-az1").empty());  // the ID of a zone
  CHECK(region_of_zone("US-WEST-2A").empty());
  CHECK(region_of_zone("us-west-2a b").empty());
  CHECK(region_of_zone("").empty());
}

TEST_CASE("The ID of a security group") {
  CHECK(is_security_group_id("sg-0123456789abcdef0"));
  CHECK_FALSE(is_security_group_id("sg-"));
  CHECK_FALSE(is_security_group_id("subnet-0a"));
  CHECK_FALSE(is_security_group_id("sg-a;b"));
}
