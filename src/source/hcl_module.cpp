// SPDX-License-Identifier: Apache-2.0
#include "source/hcl_module.h"

#include <utility>

#include "source/hcl_evaluator.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The blocks in a body, as members of its map.
class BlockMembers {
 public:
  explicit BlockMembers(Value& map) : map_(map) {}

  void add(const HclBlock& block, Value value) {
    Member& member = member_of(block.type, block);
    if (member.value.kind == Value::Kind::Unknown) return;
    if (member.value.items.empty()) {
      member.value.kind = Value::Kind::List;
      member.value.place = value.place;
    }
    member.value.items.push_back(std::move(value));
  }

  /// Blocks that `dynamic "TYPE"` makes.
  void add_unknown(const HclBlock& dynamic) {
    Value& value = member_of(dynamic.label(0), dynamic).value;
    value = {};
    value.kind = Value::Kind::Unknown;
    value.place = dynamic.body.place;
  }

 private:
  Member& member_of(std::string_view type, const HclBlock& block) {
    const auto [found, is_new] = members_.emplace(type, map_.members.size());
    if (is_new) map_.members.push_back({std::string(type), block.place, {}});
    return map_.members[found->second];
  }

  Value& map_;
  std::map<std::string_view, std::size_t> members_;
};

}  // namespace

HclModule::HclModule(std::string folder, std::vector<HclFile> files, ReadFile read_file)
    : folder_(std::move(folder)), files_(std::move(files)), read_file_(std::move(read_file)) {
  for (const HclFile& file : files_) {
    for (const HclBlock& block : file.body.blocks) add_definitions(block);
  }
}

std::vector<const HclBlock*> HclModule::blocks(std::string_view type,
                                               std::string_view label) const {
  std::vector<const HclBlock*> found;
  for (const HclFile& file : files_) {
    for (const HclBlock& block : file.body.blocks) {
      if (block.type == type && (label.empty() || block.label(0) == label)) found.push_back(&block);
    }
  }
  return found;
}

void HclModule::add_definitions(const HclBlock& block) {
  if (block.type == "locals") {
    for (const HclAttribute& local : block.body.attributes) {
      Definition& definition = definitions_[concat({"local.", local.name})];
      definition.expression = &local.value;
    }
  }
  if (block.type != "variable") return;
  if (const HclAttribute* const value = block.body.find_attribute("default"); value != nullptr) {
    Definition& definition = definitions_[concat({"var.", block.label(0)})];
    definition.expression = &value->value;
    definition.is_default = true;
  }
}

const Value* HclModule::find_definition(std::string_view name) {
  const auto found = definitions_.find(name);
  if (found == definitions_.end()) return nullptr;
  Definition& definition = found->second;
  if (definition.state == Definition::State::Running) return nullptr;
  if (definition.state == Definition::State::New) {
    definition.state = Definition::State::Running;
    definition.value = HclEvaluator(*this).evaluate(*definition.expression);
    if (definition.is_default) mark_default(definition.value);
    definition.state = Definition::State::Done;
  }
  return &definition.value;
}

Value HclModule::evaluate(const HclExpression& expression) {
  return HclEvaluator(*this).evaluate(expression);
}

Value HclModule::block_value(const HclBlock& block) {
  Value map;
  map.kind = Value::Kind::Map;
  map.place = block.body.place;
  for (const HclAttribute& attribute : block.body.attributes) {
    map.members.push_back({attribute.name, attribute.place, evaluate(attribute.value)});
  }
  BlockMembers members(map);
  for (const HclBlock& inner : block.body.blocks) {
    if (inner.type == "dynamic") {
      members.add_unknown(inner);
    } else {
      members.add(inner, block_value(inner));
    }
  }
  return map;
}

}  // namespace maxpods
