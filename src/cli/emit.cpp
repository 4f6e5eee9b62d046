// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "text/bad_input.h"
#include "text/split.h"

namespace maxpods {
namespace {

struct EmitRequest {
  std::vector<std::string> unknown_target;
  bool list = false;
};

Answer emit(const EmitRequest& request) {
  const Command& command = *find_subcommand(root_command(), "emit");
  if (request.list) {
    if (!request.unknown_target.empty()) {
      throw BadInput(
          fmt::format("unexpected argument '{}' beside --list", request.unknown_target.front()));
    }
    std::string lines;
    for (const Command& target : command.subcommands) {
      lines += fmt::format("{:<20} {}\n", target.name, target.summary);
    }
    return {.text = lines};
  }
  const std::vector<std::string_view> names = subcommand_names(command);
  if (request.unknown_target.empty()) {
    throw BadInput("no emit target given", "allowed: " + joined(names, ", "));
  }
  refuse_word("emit target", request.unknown_target.front(), names);
}

}  // namespace

Action setup_emit(Options& options) {
  const auto request = std::make_shared<EmitRequest>();
  options.group("Arguments");
  options.positional("TARGET", request->unknown_target, "What to emit configuration for");
  options.group(output_group);
  options.flag("--list", request->list, "List the targets");
  return [request](const Paint&) { return emit(*request); };
}

}  // namespace maxpods
