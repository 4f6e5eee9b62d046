// SPDX-License-Identifier: Apache-2.0
// Reads what `maxpods fit` reads of nodes and pods, by simdjson on demand, and prints the sum of
// the bytes of their texts:
//
//   read_simdjson FILE
#include <simdjson.h>

#include <cstdio>
#include <string_view>

namespace {

using simdjson::ondemand::array;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

std::size_t bytes = 0;

void take(value found) { bytes += std::string_view(found.get_string()).size(); }

/// All members of an object of texts.
void take_all(object found) {
  for (auto member : found) {
    bytes += std::string_view(member.unescaped_key()).size();
    take(member.value());
  }
}

/// The members for which `wanted` has a use; it gets their keys.
template <typename Wanted>
void each_member(value found, Wanted wanted) {
  for (auto member : found.get_object())
    wanted(std::string_view(member.unescaped_key()), member.value());
}

template <typename Wanted>
void each_item(value found, Wanted wanted) {
  for (auto item : found.get_array()) wanted(item.value());
}

void read_metadata(value metadata) {
  each_member(metadata, [](std::string_view key, value found) {
    if (key == "name" || key == "namespace") take(found);
    if (key == "labels") take_all(found.get_object());
    if (key != "ownerReferences") return;
    each_item(found, [](value owner) {
      each_member(owner, [](std::string_view part, value text) {
        if (part == "kind" || part == "name") take(text);
      });
    });
  });
}

void read_container(value container) {
  each_member(container, [](std::string_view key, value found) {
    if (key != "resources") return;
    each_member(found, [](std::string_view part, value resources) {
      if (part == "requests") take_all(resources.get_object());
    });
  });
}

void read_spec(value spec) {
  each_member(spec, [](std::string_view key, value found) {
    if (key == "nodeName") take(found);
    if (key == "nodeSelector") take_all(found.get_object());
    if (key == "containers" || key == "initContainers") each_item(found, read_container);
    if (key != "tolerations" && key != "taints") return;
    each_item(found, [](value entry) {
      each_member(entry, [](std::string_view part, value text) {
        if (part == "key" || part == "operator" || part == "value" || part == "effect") take(text);
      });
    });
  });
}

void read_status(value status) {
  each_member(status, [](std::string_view key, value found) {
    if (key == "phase") take(found);
    if (key == "capacity" || key == "allocatable") take_all(found.get_object());
  });
}

}  // namespace

int main(int, char** arguments) {
  const simdjson::padded_string text = simdjson::padded_string::load(arguments[1]);
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document = parser.iterate(text);
  for (auto item : document["items"]) {
    each_member(item.value(), [](std::string_view key, value found) {
      if (key == "kind") take(found);
      if (key == "metadata") read_metadata(found);
      if (key == "spec") read_spec(found);
      if (key == "status") read_status(found);
    });
  }
  std::printf("%zu\n", bytes);
}
