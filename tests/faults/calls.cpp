// SPDX-License-Identifier: Apache-2.0
#include "faults/calls.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods::faults {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t max_options = 8;

bool is_option(std::string_view word) { return word.starts_with('-') && word != "-"; }

/// They end a call before anything else does.
bool ends_early(const OptionShape& option) {
  constexpr std::array<std::string_view, 2> names{"--help", "--version"};
  return std::ranges::find(names, option.names.front()) != names.end();
}

std::vector<Piece> positional_pieces(const CommandShape& command, const Documents& documents,
                                     Random& random) {
  std::vector<Piece> pieces;
  if (command.positionals.empty()) return pieces;
  for (const std::string_view placeholder : split(command.positionals, ' ')) {
    const std::size_t count = placeholder.ends_with("...") ? 1 + random.below(2) : 1;
    for (std::size_t i = 0; i < count; ++i) {
      pieces.push_back({nullptr, {positional_value(placeholder, documents, random)}});
    }
  }
  return pieces;
}

/// `--name value`, `--name=value`, `-n value` or `-nvalue`.
Words spelled(const std::string& name, const std::string& value, Random& random) {
  if (!random.one_in(3)) return {name, value};
  return {name + (name.starts_with("--") ? "=" : "") + value};
}

std::ptrdiff_t place_in(const std::vector<Piece>& pieces, Random& random) {
  return static_cast<std::ptrdiff_t>(random.below(pieces.size() + 1));
}

bool is_optional(const Piece& piece) { return piece.option != nullptr; }

std::size_t options_in(const Call& call) {
  return static_cast<std::size_t>(std::ranges::count_if(call.pieces, is_optional));
}

void drop_any(Call& call, Random& random) {
  if (call.pieces.empty()) return;
  call.pieces.erase(call.pieces.begin() +
                    static_cast<std::ptrdiff_t>(random.below(call.pieces.size())));
}

}  // namespace

Words arguments_of(const Call& call) {
  Words arguments = call.command->path;
  for (const Piece& piece : call.pieces) std::ranges::copy(piece.words, back_inserter(arguments));
  return arguments;
}

std::string shell_line(const Call& call) {
  std::string line = "maxpods";
  for (const std::string& argument : arguments_of(call)) line += ' ' + shell_quoted(argument);
  return line + " < " + (call.input.empty() ? "/dev/null" : shell_quoted(call.input));
}

Calls::Calls(const std::vector<CommandShape>& commands, const Documents& documents)
    : commands_(commands), documents_(documents), answered_(commands.size()) {}

Call Calls::parsed(const Words& arguments) const {
  const CommandShape* command = &commands_.front();
  for (const CommandShape& shape : commands_) {
    const bool leads = arguments.size() >= shape.path.size() &&
                       std::equal(shape.path.begin(), shape.path.end(), arguments.begin());
    if (leads && shape.path.size() > command->path.size()) command = &shape;
  }
  Call call{.command = command, .pieces = {}, .input = ""};
  const OptionShape* waiting = nullptr;  // for a value
  for (std::size_t i = command->path.size(); i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (waiting != nullptr && !is_option(word)) {
      call.pieces.back().words.push_back(word);
      if (!waiting->takes_many) waiting = nullptr;
      continue;
    }
    const OptionShape* const option = find_option(*command, word.substr(0, word.find('=')));
    call.pieces.push_back({option, {word}});
    const bool has_value = word.find('=') != std::string::npos;
    waiting = option == nullptr || option->placeholder.empty() || has_value ? nullptr : option;
  }
  return call;
}

std::size_t Calls::index_of(const CommandShape& command) const {
  return static_cast<std::size_t>(&command - commands_.data());
}

std::vector<Call> Calls::examples() const {
  std::vector<Call> calls;
  for (const CommandShape& command : commands_) {
    for (const Words& example : command.examples) calls.push_back(parsed(example));
  }
  for (const SeedLine& line : documents_.lines) {
    calls.push_back(parsed(line.arguments));
    calls.back().input = line.input;
  }
  return calls;
}

Call Calls::base(Random& random) const {
  const CommandShape& command = random.pick(commands_);
  const std::vector<Call>& answered = answered_.at(index_of(command));
  if (!answered.empty() && !random.one_in(6)) return random.pick(answered);
  Call call{
      .command = &command, .pieces = positional_pieces(command, documents_, random), .input = ""};
  if (random.one_in(2)) call.input = document_name("", documents_, random);
  return call;
}

Piece Calls::option_piece(const CommandShape& command, Random& random) const {
  // Of another command now and then.
  const CommandShape& owner = random.one_in(30) ? random.pick(commands_) : command;
  const OptionShape* option = &random.pick(owner.options);
  if (ends_early(*option)) option = &random.pick(owner.options);
  const std::string& name = random.pick(option->names);
  if (option->placeholder.empty()) return {option, {name}};
  Words words = spelled(name, value_for(*option, documents_, random), random);
  if (option->takes_many && random.one_in(3)) {
    words.push_back(value_for(*option, documents_, random));
  }
  return {option, std::move(words)};
}

void Calls::adopt(Call& call, Random& random) const {
  const std::vector<Call>& answered = random.pick(answered_);
  if (answered.empty()) return;
  const Call& other = random.pick(answered);
  if (std::ranges::all_of(other.pieces, is_optional))
    std::erase_if(call.pieces, std::not_fn(is_optional));
  for (const Piece& piece : other.pieces) {
    if (!is_optional(piece)) continue;
    const OptionShape* const option = find_option(*call.command, piece.option->names.front());
    const bool is_new = std::ranges::find(call.pieces, option, &Piece::option) == call.pieces.end();
    if (option != nullptr && is_new) call.pieces.push_back({option, piece.words});
  }
}

void Calls::change(Call& call, Random& random) const {
  switch (random.below(10)) {
    case 0:
      return drop_any(call, random);
    case 1:
      return adopt(call, random);
    case 2:
      std::erase_if(call.pieces, std::not_fn(is_optional));
      std::ranges::move(positional_pieces(*call.command, documents_, random),
                        std::inserter(call.pieces, call.pieces.begin()));
      return;
    default:
      break;
  }
  Piece piece = option_piece(*call.command, random);
  // Most options can be given once only.
  const auto same = std::ranges::find(call.pieces, piece.option, &Piece::option);
  if (same != call.pieces.end() && !random.one_in(5)) {
    *same = std::move(piece);
  } else {
    call.pieces.insert(call.pieces.begin() + place_in(call.pieces, random), std::move(piece));
  }
}

Call Calls::draw(std::uint32_t seed, std::size_t index) const {
  Random random(seed, index);
  Call call = base(random);
  const std::size_t changes = 1 + random.below(4);
  for (std::size_t i = 0; i < changes; ++i) change(call, random);
  while (options_in(call) > max_options) drop_any(call, random);
  return call;
}

void Calls::keep(const Call& call) {
  constexpr std::size_t max_kept = 200;
  const bool is_over = std::ranges::any_of(call.pieces, [](const Piece& piece) {
    return is_optional(piece) && ends_early(*piece.option);
  });
  if (is_over) return;
  std::vector<Call>& kept = answered_.at(index_of(*call.command));
  if (kept.size() < max_kept) {
    kept.push_back(call);
  } else {
    std::rotate(kept.begin(), kept.begin() + 1, kept.end());
    kept.back() = call;
  }
}

}  // namespace maxpods::faults
