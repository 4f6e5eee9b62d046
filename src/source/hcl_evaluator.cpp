// SPDX-License-Identifier: Apache-2.0
#include "source/hcl_evaluator.h"

#include <algorithm>
#include <utility>

#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_value_levels = 100;

/// Whether the reader of holes finds the end of this one.
bool is_plain_hole(std::string_view source) {
  constexpr std::size_t max_bytes = 1024;
  return source.size() <= max_bytes && source.find_first_of("{}\"\\\r\n") == std::string_view::npos;
}

/// Adds `${…}` or `%{…}` as it stands in the file.
void append_sequence(Text& text, const Text& read, const HclPart& part) {
  const std::string_view source = read.view().substr(part.begin, part.end - part.begin);
  if (is_plain_hole(source.substr(2, source.size() - 3))) {
    text.append(read, part.begin, part.end);
  } else {
    text.append(source.front() == '$' ? "${...}" : "%{...}", read.place(part.begin, part.end));
  }
}

/// What a step of a reference leads to; null if that is unknown.
const Value* member_of(const Value& value, const std::optional<std::string>& step) {
  if (!step) return nullptr;
  if (!value.is_list()) return value.find(*step);
  const std::optional<int> index = parse_integer(*step);
  const bool is_there = index && *index >= 0 && std::cmp_less(*index, value.items.size());
  return is_there ? &value.items[static_cast<std::size_t>(*index)] : nullptr;
}

Value scalar_value(const HclExpression& expression, Value::Kind kind) {
  Value value = unknown_value(expression);
  value.kind = kind;
  return value;
}

/// A number; its text is without zeros at its beginning, which `Value::integer` takes for octal.
Value number_value(const HclExpression& number) {
  Value value = scalar_value(number, Value::Kind::Integer);
  const std::string_view text = value.text.view();
  if (text.find_first_of(".eE") != std::string_view::npos) value.kind = Value::Kind::Float;
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  std::size_t digits = sign;
  while (digits + 1 < text.size() && text[digits] == '0' && is_digit(text[digits + 1])) ++digits;
  if (digits == sign) return value;
  Text shorter = value.text.part(0, sign);
  shorter.append(value.text, digits, value.text.size());
  value.text = std::move(shorter);
  return value;
}

}  // namespace

Value unknown_value(const HclExpression& expression) {
  Value value;
  value.kind = Value::Kind::Unknown;
  value.place = expression.place();
  value.text = expression.source();
  return value;
}

Value string_value(const HclExpression& expression, Text text) {
  Value value;
  value.kind = Value::Kind::String;
  value.place = expression.place();
  value.text = std::move(text);
  value.is_quoted = true;
  return value;
}

void mark_default(Value& value) {
  value.is_default = true;
  for (Value& item : value.items) mark_default(item);
  for (Member& member : value.members) mark_default(member.value);
}

bool is_text_part(const Value& value) {
  using Kind = Value::Kind;
  return !value.is_default && (value.is_string() || value.kind == Kind::Integer ||
                               value.kind == Kind::Float || value.kind == Kind::Boolean);
}

void append_part(Text& text, const Value& value, const Place& hole) {
  if (contains(hole, value.text.place())) {
    text.append(value.text, 0, value.text.size());
  } else {
    text.append(value.text.view(), hole);
  }
}

void append_hole(Text& text, const Text& source, const Place& hole) {
  const bool has_source = !source.empty() && is_plain_hole(source.view());
  text.append(has_source ? concat({"${", source.view(), "}"}) : "${...}", hole);
}

Value HclEvaluator::evaluate(const HclExpression& expression) {
  if (module_.level_ >= max_value_levels) return unknown_value(expression);
  ++module_.level_;
  Value value = value_of(expression);
  --module_.level_;
  return value;
}

Value HclEvaluator::value_of(const HclExpression& expression) {
  using Kind = HclExpression::Kind;
  switch (expression.kind) {
    case Kind::Null:
      return scalar_value(expression, Value::Kind::Null);
    case Kind::Boolean:
      return scalar_value(expression, Value::Kind::Boolean);
    case Kind::Number:
      return number_value(expression);
    case Kind::Template:
      return template_value(expression);
    case Kind::List:
      return list_value(expression);
    case Kind::Object:
      return object_value(expression);
    case Kind::Call:
      return call_value(expression);
    case Kind::Reference:
      return reference_value(expression);
    case Kind::Unknown:
      break;
  }
  return unknown_value(expression);
}

Value HclEvaluator::list_value(const HclExpression& list) {
  Value value;
  value.kind = Value::Kind::List;
  value.place = list.place();
  for (const HclExpression& item : list.items) value.items.push_back(evaluate(item));
  return value;
}

Value HclEvaluator::object_value(const HclExpression& object) {
  Value value;
  value.kind = Value::Kind::Map;
  value.place = object.place();
  for (const HclMember& member : object.members) {
    value.members.push_back({key_of(member.key), member.key.place(), evaluate(member.value)});
  }
  return value;
}

/// The key of a member, in which what is unknown is a hole.
std::string HclEvaluator::key_of(const HclExpression& key) {
  const Value value = evaluate(key);
  Text text;
  if (is_text_part(value)) {
    append_part(text, value, key.place());
  } else {
    append_hole(text, key.source(), key.place());
  }
  return std::string(text.view());
}

Value HclEvaluator::template_value(const HclExpression& quoted) {
  using Kind = HclPart::Kind;
  // A single interpolation is the value itself.
  if (quoted.parts.size() == 1 && quoted.parts[0].kind == Kind::Interpolation) {
    return evaluate(quoted.parts[0].expression[0]);
  }
  // An empty text has a place, too: behind the quote.
  const std::size_t begin = std::min(quoted.begin + 1, quoted.end);
  Text text = quoted.read->part(begin, begin);
  for (const HclPart& part : quoted.parts) {
    if (part.kind == Kind::Literal) {
      text.append(part.text, 0, part.text.size());
      continue;
    }
    const bool is_interpolation = part.kind == Kind::Interpolation;
    const Value value = is_interpolation ? evaluate(part.expression[0]) : Value();
    if (is_interpolation && is_text_part(value)) {
      append_part(text, value, quoted.read->place(part.begin, part.end));
    } else {
      append_sequence(text, *quoted.read, part);
    }
  }
  return string_value(quoted, std::move(text));
}

/// The value of `local.x`, `var.x`, or of a name in a template; null if it is unknown.
const Value* HclEvaluator::find_root(const HclExpression& reference) {
  if (variables_ != nullptr) {
    return pay(variables_->members.size()) ? variables_->find(reference.name) : nullptr;
  }
  const bool is_definition = reference.name == "local" || reference.name == "var";
  if (!is_definition || reference.steps.empty() || !reference.steps[0]) return nullptr;
  return module_.find_definition(concat({reference.name, ".", *reference.steps[0]}));
}

Value HclEvaluator::reference_value(const HclExpression& reference) {
  // path.root may be another folder.
  if (knows_paths_ && reference.name == "path" && reference.steps.size() == 1 &&
      reference.steps[0] == "module") {
    Text here;
    here.append(".", reference.place());
    return string_value(reference, std::move(here));
  }
  const Value* value = find_root(reference);
  std::size_t step = variables_ == nullptr ? 1 : 0;
  for (; value != nullptr && step < reference.steps.size(); ++step) {
    value = pay(value->members.size()) ? member_of(*value, reference.steps[step]) : nullptr;
  }
  const bool is_known = value != nullptr && pay_for(*value, module_.level_);
  return is_known ? *value : unknown_value(reference);
}

bool HclEvaluator::pay(std::size_t cost) {
  const bool has_budget = cost <= module_.budget_;
  module_.budget_ -= has_budget ? cost : module_.budget_;
  return has_budget;
}

bool HclEvaluator::pay_for(const Value& value, std::size_t level) {
  if (level > max_value_levels || !pay(HclModule::value_cost + value.text.size())) return false;
  return std::ranges::all_of(value.items,
                             [&](const Value& item) { return pay_for(item, level + 1); }) &&
         std::ranges::all_of(value.members, [&](const Member& member) {
           return pay(member.key.size()) && pay_for(member.value, level + 1);
         });
}

Value HclEvaluator::call_value(const HclExpression& call) {
  const Function function = call.is_expanded ? nullptr : find_function(call.name);
  return function == nullptr ? unknown_value(call) : (this->*function)(call);
}

}  // namespace maxpods
