// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/text.h"
#include "source/yaml.h"

/// The structure of HCL as Terraform, OpenTofu and Terragrunt write it (github.com/hashicorp/hcl,
/// hclsyntax/spec.md). Nothing is evaluated here; `source/hcl_module.h` does that.
namespace maxpods {

struct HclMember;
struct HclPart;

/// An expression, as a tree.
struct HclExpression {
  enum class Kind {
    /// Operators, conditionals, `for`, and what follows a value that is no name, as in `f().x`.
    Unknown,
    Null,
    Boolean,
    Number,
    /// A string in quotes, or a heredoc.
    Template,
    List,
    Object,
    Call,
    /// `local.x`, `module.m.y[0].z`, `aws_subnet.private[*].id`, or a name alone.
    Reference,
  };

  Kind kind = Kind::Unknown;
  /// What was read, and where the expression is in it. A template has its quotes, or its markers.
  const Text* read = nullptr;
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Of a Call: the function. Of a Reference: its first name.
  std::string name;
  /// Of a Reference: the names and literal indices behind the first name, `{"x", "0"}` for
  /// `local.x[0]`. Absent where it is a splat or another expression.
  std::vector<std::optional<std::string>> steps;
  /// Items of a List, arguments of a Call.
  std::vector<HclExpression> items;
  /// Whether the last argument of a Call is a list of arguments: `f(x...)`.
  bool is_expanded = false;
  /// Of an Object.
  std::vector<HclMember> members;
  /// Of a Template.
  std::vector<HclPart> parts;

  /// As it stands in the file.
  Text source() const { return read == nullptr ? Text() : read->part(begin, end); }
  Place place() const { return read == nullptr ? Place{} : read->place(begin, end); }
};

/// A key of an object, and its value.
struct HclMember {
  /// A name without quotes is a Template of one part.
  HclExpression key;
  HclExpression value;
};

/// A part of a template.
struct HclPart {
  enum class Kind {
    Literal,
    /// `${…}`
    Interpolation,
    /// `%{…}`
    Directive,
  };

  Kind kind = Kind::Literal;
  /// Of a Literal: what it says, without escapes and indentation.
  Text text;
  /// Of the others: where they are in what was read, from `${` or `%{` to `}`.
  std::size_t begin = 0;
  std::size_t end = 0;
  /// Of an Interpolation: a single expression.
  std::vector<HclExpression> expression;
  /// Of a Directive `%{ for x, y in … }`: its variables.
  std::vector<std::string> variables;
};

struct HclBlock;

struct HclAttribute {
  std::string name;
  /// Of the name.
  Place place;
  HclExpression value;
};

/// What is in a file, or between the braces of a block.
struct HclBody {
  std::vector<HclAttribute> attributes;
  std::vector<HclBlock> blocks;
  /// With the braces.
  Place place;

  /// Null if there is none.
  const HclAttribute* find_attribute(std::string_view name) const;
  /// The first block of that type; null if there is none.
  const HclBlock* find_block(std::string_view type) const;
};

struct HclLabel {
  std::string text;
  /// With its quotes.
  Place place;
};

struct HclBlock {
  std::string type;
  /// Of the type and the labels.
  Place place;
  std::vector<HclLabel> labels;
  HclBody body;

  /// The text of that label, from 0; empty if there are fewer.
  std::string_view label(std::size_t index) const;
};

/// A file of HCL, and what could be read of it.
struct HclFile {
  /// Expressions point here.
  std::unique_ptr<const Text> text;
  HclBody body;
  /// Then the body has the attributes and blocks that end before the fault.
  std::optional<Unreadable> fault;
};

/// Reads HCL. Bounded in time and memory: more than 500,000 values, or 100 levels, are a fault.
HclFile read_hcl(Text text);

/// Reads a template in a file of its own, as `templatefile` takes it: an expression of kind
/// Template. Absent if its syntax is wrong.
std::optional<HclExpression> read_hcl_template(const Text& text);

}  // namespace maxpods
