// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "faults/command_shapes.h"
#include "faults/documents.h"
#include "faults/values.h"

namespace maxpods::faults {

/// A part of a command line: an option with its value, or an argument that is none.
struct Piece {
  /// Null where it is none.
  const OptionShape* option = nullptr;
  std::vector<std::string> words;
};

/// A call of the program.
struct Call {
  const CommandShape* command = nullptr;
  std::vector<Piece> pieces;
  /// The name of the document that is standard input; empty for nothing.
  std::string input;
};

std::vector<std::string> arguments_of(const Call& call);

/// The line that makes the call, as bash takes it.
std::string shell_line(const Call& call);

/// Draws calls. Most of them change a little of one that was answered: of options that are drawn
/// apart, few go together.
class Calls {
 public:
  /// Both must outlive this.
  Calls(const std::vector<CommandShape>& commands, const Documents& documents);

  /// Examples of help, and seeds of the fuzzers, which are there to be answered.
  std::vector<Call> examples() const;

  /// The call of that number, which depends on what was answered before.
  Call draw(std::uint32_t seed, std::size_t index) const;

  /// Takes note that the call was answered.
  void keep(const Call& call);

 private:
  Call parsed(const std::vector<std::string>& arguments) const;
  std::size_t index_of(const CommandShape& command) const;
  Call base(Random& random) const;
  /// Adds the options of a call that was answered elsewhere: some are answered together only.
  void adopt(Call& call, Random& random) const;
  void change(Call& call, Random& random) const;
  Piece option_piece(const CommandShape& command, Random& random) const;

  const std::vector<CommandShape>& commands_;
  const Documents& documents_;
  /// By command.
  std::vector<std::vector<Call>> answered_;
};

}  // namespace maxpods::faults
