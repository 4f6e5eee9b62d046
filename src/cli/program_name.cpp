// SPDX-License-Identifier: Apache-2.0
#include "cli/program_name.h"

#include <cstddef>

#include "cli/command.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view plugin_file = "kubectl-maxpods";
constexpr std::string_view plugin_name = "kubectl maxpods";

/// Whether a command can start behind that text: not in a path or in another word.
bool may_start_command(std::string_view before) {
  constexpr std::string_view separators = " \n`";
  const bool is_word = before.empty() || contains(separators, before.substr(before.size() - 1));
  // What the caller has put there as the user types it.
  return is_word && !before.ends_with("kubectl ");
}

/// Whether the text starts with a blank and the name of a command. Wrapping may have put it on a
/// line of its own.
bool names_command(std::string_view after) {
  const std::size_t start = after.find_first_not_of(" \n");
  if (start == 0 || start == std::string_view::npos) return false;
  after.remove_prefix(start);
  return find_subcommand(root_command(),
                         after.substr(0, after.find_first_not_of(ascii_lower_case))) != nullptr;
}

}  // namespace

std::string_view typed_name(std::string_view started_as) {
  return started_as.substr(started_as.rfind('/') + 1) == plugin_file ? plugin_name : own_name;
}

std::string with_typed_commands(std::string text, std::string_view program) {
  if (program == own_name) return text;
  const std::string_view whole = text;
  std::string typed;
  std::size_t kept = 0;
  for (std::size_t at = whole.find(own_name); at != std::string_view::npos;
       at = whole.find(own_name, at + own_name.size())) {
    if (!may_start_command(whole.substr(0, at)) ||
        !names_command(whole.substr(at + own_name.size())))
      continue;
    typed.append(whole.substr(kept, at - kept)).append(program);
    kept = at + own_name.size();
  }
  return typed.append(whole.substr(kept));
}

}  // namespace maxpods
