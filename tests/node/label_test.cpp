// SPDX-License-Identifier: Apache-2.0
#include "node/label.h"

#include "catch.h"

using namespace maxpods;

TEST_CASE("Labels are read by the rules of Kubernetes") {
  const auto label = parse_label("example.com/tier=web-1");
  REQUIRE(label);
  CHECK(label->key == "example.com/tier");
  CHECK(label->value == "web-1");
  CHECK(parse_label("a="));
  CHECK(parse_label("A_b.c-d=E"));
  CHECK(parse_label(std::string(63, 'a') + "=b"));
  for (const std::string& text :
       {std::string(), std::string("a"), std::string("=b"), std::string("a=b c"),
        std::string("a=b,c"), std::string("a=-b"), std::string("a/=b"), std::string("/a=b"),
        std::string("a//b=c"), std::string("A.com/b=c"), std::string("a..b/c=d"),
        std::string("a=\"b\""), std::string("a=$b"), std::string(64, 'a') + "=b"}) {
    INFO(text);
    CHECK_FALSE(parse_label(text));
  }
}

TEST_CASE("The kubelet does not start with labels that are not a node's to set") {
  const auto refused = [](const char* text) { return is_refused_by_kubelet(*parse_label(text)); };
  CHECK(refused("kubernetes.io/role=a"));
  CHECK(refused("node-role.kubernetes.io/worker="));
  CHECK(refused("eks.k8s.io/a=b"));
  CHECK(refused("k8s.io/a=b"));
  CHECK_FALSE(refused("node.kubernetes.io/a=b"));
  CHECK_FALSE(refused("a.node.kubernetes.io/a=b"));
  CHECK_FALSE(refused("kubelet.kubernetes.io/a=b"));
  CHECK_FALSE(refused("topology.kubernetes.io/zone=a"));
  CHECK_FALSE(refused("eks.amazonaws.com/nodegroup=a"));
  CHECK_FALSE(refused("mykubernetes.io/a=b"));
  CHECK_FALSE(refused("a=b"));
}

TEST_CASE("A value of a label is empty, or starts and ends with a letter or digit") {
  for (const char* text : {"", "a", "m5.large", "a_b-C.9"}) CHECK(maxpods::is_label_value(text));
  for (const char* text : {"-a", "a-", "--all", ".", "a b", "a;b", "a/b"}) {
    CHECK_FALSE(maxpods::is_label_value(text));
  }
}
