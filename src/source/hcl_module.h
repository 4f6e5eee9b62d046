// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/hcl.h"
#include "source/value.h"

namespace maxpods {

/// The files of HCL of a folder, which share their locals and variables, and the values of their
/// expressions as far as they are literal:
///
/// - Literals, lists, objects, `local.x` and the members of their values; `var.x` if the folder has
///   a default for it, which then is marked by `Value::is_default`.
/// - Strings and heredocs. What is unknown in them stays as it is, `${…}` or `%{…}`, which is a
/// hole
///   (`source/holes.h`); so does what comes from a default, because it cannot be marked within a
///   text. A hole that those readers would not find the end of is written `${...}` or `%{...}`.
///   `$${` is `${`, and thus a hole for them, too: it is one for a shell.
/// - `jsonencode` and `yamlencode`: a String of JSON, whose scalars have their places in the file,
///   with holes for what is unknown. `jsondecode` and `yamldecode`: what `read_yaml` reads.
/// - `base64encode`, `base64gzip` and `textencodebase64`: their text as it is, which readers of
///   user data take, too.
/// - `file` and `templatefile`, with the variables that are known.
/// - `merge`, `concat`, `join`, `format` with `%s` and `%d`, `trimspace`, `chomp`, conversions such
///   as `tolist` and `tostring`, `try` and `coalesce` whose first argument decides.
///
/// All else is Unknown, and `Value::text` has the source of the expression, such as
/// `aws_launch_template.web.id`. Values that an expression takes from elsewhere have their places
/// there; within a text, they have the place of that expression.
///
/// Bounded in time and memory: what references, files and functions copy has a budget; what exceeds
/// it is Unknown.
class HclModule {
 public:
  /// Reads a file that `file` or `templatefile` names; absent if there is none. The path is that of
  /// the folder with what follows `${path.module}`, without `.` and `..` where they can be
  /// resolved.
  using ReadFile = std::function<std::optional<Text>(const std::string& path)>;

  /// `folder` is the path of the folder, empty or with a slash at its end.
  HclModule(std::string folder, std::vector<HclFile> files, ReadFile read_file = {});

  const std::string& folder() const { return folder_; }
  const std::vector<HclFile>& files() const { return files_; }

  /// The blocks `TYPE "label" … {` of all files, in their order; an empty label is any.
  std::vector<const HclBlock*> blocks(std::string_view type, std::string_view label = {}) const;

  /// The value of an expression in one of the files.
  Value evaluate(const HclExpression& expression);

  /// A block as `terraform show -json` has it, without its labels: a Map of its attributes, and of
  /// its blocks, by type, each a List of Maps. Blocks of a type that `dynamic` makes, too, are
  /// Unknown.
  Value block_value(const HclBlock& block);

 private:
  friend class HclEvaluator;

  /// What `local.x` or `var.x` stands for.
  struct Definition {
    enum class State { New, Running, Done };

    const HclExpression* expression = nullptr;
    bool is_default = false;
    State state = State::New;
    Value value;
  };

  void add_definitions(const HclBlock& block);
  /// The value of `local.x` or `var.x`; null if there is none, or it is needed to know itself.
  const Value* find_definition(std::string_view name);

  // Of references, in bytes: a text has its size, and each value this size beside.
  static constexpr std::size_t value_cost = 128;
  static constexpr std::size_t max_cost = std::size_t{16} << 20U;

  std::string folder_;
  std::vector<HclFile> files_;
  ReadFile read_file_;
  /// By `local.x` and `var.x`.
  std::map<std::string, Definition, std::less<>> definitions_;
  std::size_t budget_ = max_cost;
  std::size_t level_ = 0;
};

}  // namespace maxpods
