// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source/hcl_evaluator.h"
#include "source/hcl_json.h"
#include "source/yaml.h"
#include "text/number.h"
#include "text/strings.h"

/// Functions of Terraform (developer.hashicorp.com/terraform/language/functions). Each evaluates
/// the arguments that it needs, and is Unknown where one of them is, or is of a kind that it does
/// not take.
namespace maxpods {
namespace {

bool is_unknown(const Value& value) { return value.kind == Value::Kind::Unknown; }
bool is_null(const Value& value) { return value.kind == Value::Kind::Null; }

/// The place of a part of what the call gives: its own, unless it comes from elsewhere.
Place place_in(const HclExpression& call, const Place& part) {
  return contains(call.place(), part) ? part : call.place();
}

void append_part_or_hole(Text& text, const Value& value, const Place& hole) {
  if (is_text_part(value)) {
    append_part(text, value, hole);
  } else {
    append_hole(text, is_unknown(value) ? value.text : Text(), hole);
  }
}

/// A part of the text of a String, as what the call gives.
Value part_of_text(const HclExpression& call, const Value& value, std::size_t begin,
                   std::size_t end) {
  Value part = string_value(call, value.text.part(begin, end));
  part.is_default = value.is_default;
  return part;
}

/// Removes the variables that `%{ for x in … }` hides.
void remove_loop_variables(Value& variables, const HclExpression& quoted) {
  std::set<std::string_view> hidden;
  for (const HclPart& part : quoted.parts) {
    hidden.insert(part.variables.begin(), part.variables.end());
  }
  std::erase_if(variables.members,
                [&](const Member& member) { return hidden.contains(member.key); });
}

/// `a/./b/../c` as `a/c`.
std::string normal_path(std::string_view path) {
  std::vector<std::string_view> names;
  for (const std::string_view name : split(path, '/')) {
    if (name.empty() || name == ".") continue;
    if (name == ".." && !names.empty() && names.back() != "..") {
      names.pop_back();
    } else {
      names.push_back(name);
    }
  }
  return concat({path.starts_with('/') ? "/" : "", joined(names, "/")});
}

}  // namespace

HclEvaluator::Function HclEvaluator::find_function(std::string_view name) {
  struct Named {
    std::string_view name;
    Function function;
  };
  using Self = HclEvaluator;
  static constexpr std::array functions = {Named{"base64encode", &Self::first_argument},
                                           Named{"base64gzip", &Self::first_argument},
                                           Named{"chomp", &Self::without_line_end},
                                           Named{"coalesce", &Self::first_given},
                                           Named{"concat", &Self::concatenated},
                                           Named{"file", &Self::file_text},
                                           Named{"format", &Self::formatted},
                                           Named{"join", &Self::joined},
                                           Named{"jsondecode", &Self::decoded},
                                           Named{"jsonencode", &Self::encoded},
                                           Named{"merge", &Self::merged},
                                           Named{"nonsensitive", &Self::first_argument},
                                           Named{"sensitive", &Self::first_argument},
                                           Named{"templatefile", &Self::template_text},
                                           Named{"textencodebase64", &Self::first_argument},
                                           Named{"tolist", &Self::first_argument},
                                           Named{"tomap", &Self::first_argument},
                                           Named{"tonumber", &Self::as_number},
                                           Named{"toset", &Self::first_argument},
                                           Named{"tostring", &Self::as_text},
                                           Named{"trimspace", &Self::without_spaces},
                                           Named{"try", &Self::first_known},
                                           Named{"yamldecode", &Self::decoded},
                                           Named{"yamlencode", &Self::encoded}};
  const auto* const found = std::ranges::find(functions, name, &Named::name);
  return found == functions.end() ? nullptr : found->function;
}

Value HclEvaluator::argument(const HclExpression& call, std::size_t index) {
  return index < call.items.size() ? evaluate(call.items[index]) : unknown_value(call);
}

Value HclEvaluator::first_argument(const HclExpression& call) { return argument(call, 0); }

Value HclEvaluator::encoded(const HclExpression& call) {
  const Value value = argument(call, 0);
  if (is_unknown(value) || value.is_default) return unknown_value(call);
  // Escapes of escapes make it twice as long each time.
  Text text = json_text(value, call.place());
  return pay(text.size()) ? string_value(call, std::move(text)) : unknown_value(call);
}

/// JSON is YAML, too.
Value HclEvaluator::decoded(const HclExpression& call) {
  const Value text = argument(call, 0);
  const bool is_read =
      text.is_string() && !text.is_default && pay(HclModule::value_cost + text.text.size());
  if (!is_read) return unknown_value(call);
  Documents read = read_yaml(text.text);
  const bool is_whole = !read.fault && !read.has_directives && read.documents.size() == 1;
  if (!is_whole || !pay_for(read.documents[0], module_.level_)) return unknown_value(call);
  return std::move(read.documents[0]);
}

Value HclEvaluator::as_text(const HclExpression& call) {
  Value value = argument(call, 0);
  if (value.is_list() || value.is_map()) return unknown_value(call);
  if (is_unknown(value) || is_null(value)) return value;
  value.kind = Value::Kind::String;
  value.is_quoted = true;
  return value;
}

Value HclEvaluator::as_number(const HclExpression& call) {
  Value value = argument(call, 0);
  if (!value.is_string()) return value;
  if (!parse_integer(value.text.view())) return unknown_value(call);
  value.kind = Value::Kind::Integer;
  value.is_quoted = false;
  return value;
}

Value HclEvaluator::merged(const HclExpression& call) {
  std::vector<Value> maps;
  std::size_t last_default = 0;
  for (const HclExpression& item : call.items) {
    Value map = evaluate(item);
    if (is_null(map)) continue;
    if (!map.is_map()) return unknown_value(call);
    if (map.is_default) last_default = maps.size();
    maps.push_back(std::move(map));
  }
  Value all;
  all.kind = Value::Kind::Map;
  all.place = call.place();
  std::map<std::string, std::size_t, std::less<>> indices;
  for (Value& map : maps) {
    all.is_default = all.is_default || map.is_default;
    // Who overrides a default may set members that stand before it, too.
    if (&map < &maps[last_default]) mark_default(map);
    for (Member& member : map.members) {
      const auto [found, is_new] = indices.emplace(member.key, all.members.size());
      if (is_new) all.members.emplace_back();
      all.members[found->second] = std::move(member);
    }
  }
  return all;
}

Value HclEvaluator::concatenated(const HclExpression& call) {
  Value all;
  all.kind = Value::Kind::List;
  all.place = call.place();
  for (const HclExpression& item : call.items) {
    Value list = evaluate(item);
    if (!list.is_list()) return unknown_value(call);
    all.is_default = all.is_default || list.is_default;
    std::ranges::move(list.items, std::back_inserter(all.items));
  }
  return all;
}

Value HclEvaluator::joined(const HclExpression& call) {
  const Value separator = argument(call, 0);
  const Value list = argument(call, 1);
  const bool is_known = is_text_part(separator) && list.is_list() && !list.is_default;
  if (!is_known || call.items.size() != 2) return unknown_value(call);
  if (!pay(separator.text.size() * list.items.size())) return unknown_value(call);
  Text text = call.read->part(call.begin, call.begin);
  for (const Value& item : list.items) {
    if (&item != list.items.data()) text.append(separator.text.view(), call.place());
    append_part_or_hole(text, item, place_in(call, item.place));
  }
  return string_value(call, std::move(text));
}

Value HclEvaluator::formatted(const HclExpression& call) {
  const Value format = argument(call, 0);
  if (!format.is_string() || !is_text_part(format)) return unknown_value(call);
  const Text& source = format.text;
  const std::string_view bytes = source.view();
  Text text = call.read->part(call.begin, call.begin);
  std::size_t used = 1;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t verb = std::min(bytes.find('%', at), bytes.size());
    const Place literal = place_in(call, source.place(at, verb));
    append_part(text, string_value(call, source.part(at, verb)), literal);
    at = verb;
    if (verb == bytes.size()) break;
    const std::string_view two = bytes.substr(verb, 2);
    const Place place = place_in(call, source.place(verb, verb + two.size()));
    if (two == "%%") {
      text.append("%", place);
    } else if ((two == "%s" || two == "%d") && used < call.items.size()) {
      Text value;
      append_part_or_hole(value, argument(call, used++), place);
      text.append(value.view(), place);
    } else {
      return unknown_value(call);
    }
    at += 2;
  }
  return used == call.items.size() ? string_value(call, std::move(text)) : unknown_value(call);
}

Value HclEvaluator::without_spaces(const HclExpression& call) {
  const Value value = argument(call, 0);
  if (!value.is_string()) return unknown_value(call);
  const std::string_view text = value.text.view();
  const std::string_view inner = trimmed(text);
  const std::size_t begin =
      inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - text.data());
  return part_of_text(call, value, begin, begin + inner.size());
}

Value HclEvaluator::without_line_end(const HclExpression& call) {
  const Value value = argument(call, 0);
  if (!value.is_string()) return unknown_value(call);
  return part_of_text(call, value, 0, value.text.view().find_last_not_of("\r\n") + 1);
}

Value HclEvaluator::first_known(const HclExpression& call) {
  const Value value = argument(call, 0);
  return is_unknown(value) ? unknown_value(call) : value;
}

Value HclEvaluator::first_given(const HclExpression& call) {
  bool skipped_default = false;
  for (const HclExpression& item : call.items) {
    Value value = evaluate(item);
    if (is_unknown(value)) break;
    if (is_null(value) || (value.is_string() && value.text.empty())) {
      skipped_default = skipped_default || value.is_default;
      continue;
    }
    if (skipped_default) mark_default(value);
    return value;
  }
  return unknown_value(call);
}

std::optional<Text> HclEvaluator::read_file(const HclExpression& path) {
  HclEvaluator evaluator(module_, variables_);
  evaluator.knows_paths_ = true;
  const Value value = evaluator.evaluate(path);
  const std::optional<std::string> name = value.known_text();
  const bool is_relative = name && !name->starts_with('/') && !name->starts_with('~');
  if (!is_relative || value.is_default || !module_.read_file_) return std::nullopt;
  if (!pay(HclModule::value_cost)) return std::nullopt;
  std::optional<Text> content = module_.read_file_(normal_path(concat({module_.folder_, *name})));
  return content && pay(content->size()) ? std::move(content) : std::nullopt;
}

Value HclEvaluator::file_text(const HclExpression& call) {
  std::optional<Text> content = call.items.empty() ? std::nullopt : read_file(call.items[0]);
  return content ? string_value(call, std::move(*content)) : unknown_value(call);
}

Value HclEvaluator::template_text(const HclExpression& call) {
  // Terraform refuses it within a template.
  if (variables_ != nullptr) return unknown_value(call);
  const std::optional<Text> content = call.items.empty() ? std::nullopt : read_file(call.items[0]);
  const std::optional<HclExpression> parsed = content ? read_hcl_template(*content) : std::nullopt;
  if (!parsed) return unknown_value(call);
  Value variables = argument(call, 1);
  remove_loop_variables(variables, *parsed);
  const Value value = HclEvaluator(module_, &variables).evaluate(*parsed);
  return is_text_part(value) ? string_value(call, value.text) : unknown_value(call);
}

}  // namespace maxpods
