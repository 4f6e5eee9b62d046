// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/hcl_module.h"

/// What holds of HCL whatever its bytes are, for tests and fuzzers.
namespace maxpods {

/// Reads a file and evaluates all of it. The file is the one that `file` and `templatefile` read,
/// too.
class HclPromises {
 public:
  explicit HclPromises(std::string content) : content_(std::move(content)) {}

  /// The first promise that is broken; empty if none is.
  std::string broken() {
    HclFile file = read_hcl(Text(content_, 0));
    if (file.fault) check_fault(*file.fault);
    check_body(file.body, 0);
    std::vector<HclFile> files;
    files.push_back(std::move(file));
    HclModule module("", std::move(files),
                     [this](const std::string&) { return Text(content_, 1); });
    const HclBody& body = module.files()[0].body;
    for (const HclAttribute& each : body.attributes) check_value(module.evaluate(each.value), 0);
    for (const HclBlock& each : body.blocks) check_value(module.block_value(each), 0);
    return broken_;
  }

 private:
  static constexpr int max_levels = 201;

  void require(bool holds, std::string_view promise) {
    if (!holds && broken_.empty()) broken_ = promise;
  }

  void check_place(const Place& place) {
    require(place.file <= 1 && place.begin <= place.end && place.end <= content_.size(),
            "a place is in the file");
  }

  void check_fault(const Unreadable& fault) {
    check_place(fault.place);
    require(!fault.reason.empty() && !fault.hint.empty(), "a fault has words");
  }

  void check_body(const HclBody& body, int level) {
    require(level < max_levels, "levels are bounded");
    check_place(body.place);
    for (const HclAttribute& each : body.attributes) {
      check_place(each.place);
      check_place(each.value.place());
      require(!each.name.empty(), "an attribute has a name");
    }
    for (const HclBlock& each : body.blocks) {
      check_place(each.place);
      check_body(each.body, level + 1);
    }
  }

  /// Each byte stands somewhere, and so do those up to it and those from it.
  void check_text(const Text& text) {
    check_place(text.place());
    for (std::size_t at = 0; at < text.size(); ++at) {
      const Place place = text.place(at, at + 1);
      check_place(place);
      check_place(text.place(0, at));
      check_place(text.place(at, text.size()));
      require(place.begin < place.end, "a byte stands somewhere");
      require(place.file == text.place().file, "a text is in a file");
    }
  }

  void check_value(const Value& value, int level) {
    require(level < max_levels, "levels are bounded");
    check_place(value.place);
    check_text(value.text);
    require(value.is_list() || value.items.empty(), "a list has items");
    require(value.is_map() || value.members.empty(), "a map has members");
    for (const Value& item : value.items) check_value(item, level + 1);
    for (const Member& member : value.members) {
      check_place(member.place);
      check_value(member.value, level + 1);
    }
  }

  std::string content_;
  std::string broken_;
};

}  // namespace maxpods
