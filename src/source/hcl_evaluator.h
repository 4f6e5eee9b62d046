// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "source/hcl.h"
#include "source/hcl_module.h"
#include "source/value.h"

namespace maxpods {

/// Evaluates expressions of HCL, as `HclModule` says.
class HclEvaluator {
 public:
  explicit HclEvaluator(HclModule& module) : module_(module) {}

  Value evaluate(const HclExpression& expression);

 private:
  using Function = Value (HclEvaluator::*)(const HclExpression& call);

  /// Of expressions in a template, whose names are those of a map; null for those of a module.
  HclEvaluator(HclModule& module, const Value* variables)
      : module_(module), variables_(variables) {}

  Value value_of(const HclExpression& expression);
  Value list_value(const HclExpression& list);
  Value object_value(const HclExpression& object);
  std::string key_of(const HclExpression& key);
  Value template_value(const HclExpression& quoted);
  Value reference_value(const HclExpression& reference);
  const Value* find_root(const HclExpression& reference);
  Value call_value(const HclExpression& call);

  /// Whether there is budget to copy the value here, and it does not nest too deep.
  bool pay_for(const Value& value, std::size_t level);
  bool pay(std::size_t cost);

  // Functions (hcl_functions.cpp).

  static Function find_function(std::string_view name);
  Value argument(const HclExpression& call, std::size_t index);
  Value first_argument(const HclExpression& call);
  Value encoded(const HclExpression& call);
  Value decoded(const HclExpression& call);
  Value as_text(const HclExpression& call);
  Value as_number(const HclExpression& call);
  Value merged(const HclExpression& call);
  Value concatenated(const HclExpression& call);
  Value joined(const HclExpression& call);
  Value formatted(const HclExpression& call);
  Value without_spaces(const HclExpression& call);
  Value without_line_end(const HclExpression& call);
  Value first_known(const HclExpression& call);
  Value first_given(const HclExpression& call);
  Value file_text(const HclExpression& call);
  Value template_text(const HclExpression& call);
  std::optional<Text> read_file(const HclExpression& path);

  HclModule& module_;
  const Value* variables_ = nullptr;
  /// Whether `path.module` is known, as `.`: in the path of a file.
  bool knows_paths_ = false;
};

/// A value that is Unknown, with the source of the expression.
Value unknown_value(const HclExpression& expression);

/// A String with that text, in place of the expression.
Value string_value(const HclExpression& expression, Text text);

/// Marks the value, and all that is in it, as coming from a default.
void mark_default(Value& value);

/// Whether the value can be a part of a text: a scalar that is no default.
bool is_text_part(const Value& value);

/// Adds the text of a value, which stands in place of `hole`: with its own places if they are
/// within it.
void append_part(Text& text, const Value& value, const Place& hole);

/// Adds `${…}` in place of `hole` for what is unknown, with its source if a reader finds the end of
/// that (`source/holes.h`), and if `source` is not empty.
void append_hole(Text& text, const Text& source, const Place& hole);

}  // namespace maxpods
