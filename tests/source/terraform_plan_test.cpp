// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>

#include "catch.h"
#include "source/sources.h"
#include "source/terraform.h"

using namespace maxpods;

namespace {

/// `"text"` for each `'text'`, so that tests need no escapes.
std::string json(std::string text) {
  for (char& c : text) {
    if (c == '\'') c = '"';
  }
  return text;
}

// base64 of `#!/bin/bash`, a line feed, and `/etc/eks/bootstrap.sh teal`.
constexpr std::string_view user_data = "IyEvYmluL2Jhc2gKL2V0Yy9la3MvYm9vdHN0cmFwLnNoIHRlYWw=";

/// A resource of a plan; `address` has the module before it.
std::string resource(std::string_view address, std::string_view type, std::string_view values,
                     std::string_view more = "") {
  const std::string_view name = address.substr(0, address.rfind('['));
  return std::string("{'address': '")
      .append(address)
      .append("', 'mode': 'managed', 'type': '")
      .append(type)
      .append("', 'name': '")
      .append(address.ends_with(']') ? name.substr(name.rfind('.') + 1)
                                     : address.substr(address.rfind('.') + 1))
      .append("', ")
      .append(more)
      .append("'values': {")
      .append(values)
      .append("}}");
}

std::string plan(const std::string& module, const std::string& configuration = "{}") {
  return json("{'format_version': '1.2', 'planned_values': {'root_module': " + module +
              "}, 'configuration': {'root_module': " + configuration + "}}");
}

std::string group(std::string_view launch_template, std::string_view prefix = "",
                  std::string_view more = "") {
  return resource(std::string(prefix) + "aws_eks_node_group.web", "aws_eks_node_group",
                  std::string("'launch_template': [") + std::string(launch_template) + "]", more);
}

std::string launch_template(std::string_view values, std::string_view prefix = "",
                            std::string_view more = "") {
  return resource(std::string(prefix) + "aws_launch_template.web", "aws_launch_template",
                  std::string(values) + ", 'user_data': '" + std::string(user_data) + "'", more);
}

Sources sources_of(const std::string& content) {
  Sources sources;
  add_source(sources, "plan.json", content);
  finish_sources(sources);
  return sources;
}

/// Whether the only group has the user data of a launch template.
bool has_user_data(const std::string& content) {
  for (const NodeConfiguration& nodes : sources_of(content).nodes) {
    if (nodes.kind == ConfigurationKind::EksNodeGroup) return !nodes.user_data.empty();
  }
  FAIL("no group");
  return false;
}

}  // namespace

TEST_CASE("A plan has node groups with their launch templates, by name or by ID") {
  const auto linked = [](std::string_view reference, std::string_view names) {
    return has_user_data(
        plan("{'resources': [" + group(reference) + ", " + launch_template(names) + "]}"));
  };
  CHECK(linked("{'name': 'teal'}", "'name': 'teal'"));
  CHECK(linked("{'id': 'lt-1', 'name': 'teal'}", "'id': 'lt-1', 'name': 'teal'"));
  CHECK_FALSE(linked("{'name': 'plum'}", "'name': 'teal'"));
}

TEST_CASE("The state has its resources in `values`") {
  CHECK(has_user_data(json("{'format_version': '1.0', 'values': {'root_module': {'resources': [" +
                           group("{'name': 'teal'}") + "," + launch_template("'name': 'teal'") +
                           "]}}}")));
}

TEST_CASE("What a plan leaves out is unknown, and null is not set") {
  const Sources sources =
      sources_of(plan("{'resources': [" + group("{'name': 'teal'}") + "," +
                      launch_template("'name': 'teal'") + "," + group("{'name': 'plum'}") + "," +
                      launch_template("'name': 'plum', 'image_id': null") + "]}"));
  REQUIRE(sources.nodes.size() == 2);
  CHECK(sources.nodes[0].group == std::nullopt);
  CHECK(sources.nodes[1].group == NodeGroupKind::Managed);
  CHECK(sources.nodes[0].types.empty());
}

TEST_CASE("A launch template that is not made yet is found by the configuration") {
  const auto linked = [](std::string_view references) {
    return has_user_data(
        plan("{'resources': [" + group("{'version': '1'}") + "," +
                 launch_template("'name_prefix': 'teal'") + "," +
                 resource("aws_launch_template.other", "aws_launch_template", "'name': 'x'") + "]}",
             "{'resources': [{'address': 'aws_eks_node_group.web', 'mode': 'managed', 'type': "
             "'aws_eks_node_group', 'name': 'web', 'expressions': {'launch_template': [{'id': "
             "{'references': [" +
                 std::string(references) + "]}}]}}]}"));
  };
  CHECK(linked("'aws_launch_template.web.id', 'aws_launch_template.web'"));
  CHECK_FALSE(linked("'aws_launch_template.third.id', 'aws_launch_template.third'"));
  CHECK_FALSE(linked("'var.template', 'aws_launch_template.web.id', 'aws_launch_template.web'"));
  // With two templates, a local value may be either.
  CHECK_FALSE(linked("'local.template'"));
}

TEST_CASE("A launch template of an unknown expression is the only one of the module") {
  const auto linked = [](std::string_view reference, const std::string& others = "") {
    const std::string configuration =
        "{'module_calls': {'eks': {'source': './eks', 'module': {'resources': [{'type': "
        "'aws_eks_node_group', 'name': 'web', 'expressions': {" +
        std::string(reference) + "}}]}}}}";
    const std::string prefix = "module.eks[\\'a.b\\'].";
    return has_user_data(plan("{'child_modules': [{'address': 'module.eks', 'resources': [" +
                                  group("{'version': '1'}", prefix) + "," +
                                  launch_template("'name_prefix': 'teal'", prefix) + others +
                                  "]}]}",
                              configuration));
  };
  CHECK(linked(""));
  CHECK(linked("'launch_template': [{'id': {'references': ['local.template']}}]"));
  CHECK_FALSE(linked("'launch_template': [{'id': {'references': ['var.template']}}]"));
  CHECK_FALSE(
      linked("'launch_template': [{'id': {'references': ['each.value.id', 'each.value']}}]"));
  CHECK_FALSE(linked("", "," + resource("module.eks[\\'a.b\\'].aws_launch_template.other",
                                        "aws_launch_template", "'name': 'x'")));
}

TEST_CASE("Of launch templates of for_each, a group has that of its key") {
  const auto instance = [](std::string_view key) {
    return "'index': '" + std::string(key) + "', ";
  };
  const std::string content =
      plan("{'resources': [" +
               resource("aws_eks_node_group.web[\\'b\\']", "aws_eks_node_group",
                        "'launch_template': [{'version': '1'}]", instance("b")) +
               "," +
               resource("aws_launch_template.web[\\'a\\']", "aws_launch_template",
                        "'user_data': null", instance("a")) +
               "," +
               resource("aws_launch_template.web[\\'b\\']", "aws_launch_template",
                        "'user_data': '" + std::string(user_data) + "'", instance("b")) +
               "]}",
           "{'resources': [{'type': 'aws_eks_node_group', 'name': 'web', 'expressions': "
           "{'launch_template': [{'id': {'references': ['aws_launch_template.web', "
           "'each.key']}}]}}]}");
  CHECK(has_user_data(content));
}

TEST_CASE("Places of a plan are in its file") {
  const std::string content = plan("{'resources': [" + group("{'name': 'teal'}") + "," +
                                   launch_template("'name': 'teal'") + "]}");
  const Sources sources = sources_of(content);
  const NodeConfiguration& nodes = sources.nodes.at(0);
  const auto text = [&](Place place) {
    return content.substr(place.begin, place.end - place.begin);
  };
  CHECK(text(nodes.place) == "\"aws_eks_node_group.web\"");
  CHECK(text(nodes.user_data.at(0).text.place()) == user_data);
}

TEST_CASE("Data sources and other resources of a plan are not read") {
  std::string data = group("");
  data.replace(data.find("managed"), 7, "data");
  CHECK(sources_of(plan("{'resources': [" + data + "]}")).nodes.empty());
  CHECK(sources_of(plan("{'resources': [" + resource("aws_vpc.web", "aws_vpc", "") + "]}"))
            .nodes.empty());
}

TEST_CASE("Other JSON is no plan") {
  Sources sources;
  for (const char* const content :
       {"", "{}", "[]", R"({"format_version": "1.0"})", R"({"format_version": "root_module")",
        R"({"root_module": {}, "planned_values": {}})"}) {
    CAPTURE(content);
    CHECK_FALSE(read_terraform_plan(Text(content, 0), sources));
  }
}

TEST_CASE("A plan that is cut off, or nests without end, is read as far as it goes") {
  const std::string content = plan("{'resources': [" + group("{'name': 'teal'}") + "]}");
  for (std::size_t size = 0; size < content.size(); ++size) {
    sources_of(content.substr(0, size));
  }
  std::string nested = R"({"format_version": "1", "values": {"root_module": )";
  for (int i = 0; i < 10'000; ++i) nested += R"({"child_modules": [)";
  CHECK(sources_of(nested + " aws_eks_").nodes.empty());
}

TEST_CASE("A plan of several megabytes is read") {
  std::string resources;
  for (int i = 0; i < 20'000; ++i) {
    resources += resource("aws_vpc.web", "aws_vpc", "'tags': {'a': [1, 2, 3], 'b': 'c'}") + ",\n";
  }
  const std::string content = plan("{'resources': [" + resources + group("{'name': 'teal'}") + "," +
                                   launch_template("'name': 'teal'") + "]}");
  REQUIRE(content.size() > 2'000'000);
  CHECK(has_user_data(content));
}
