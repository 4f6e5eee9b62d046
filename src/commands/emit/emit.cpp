// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "commands/commands.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

constexpr std::string_view how_to_list = "list the targets with: maxpods emit --list";

struct TargetListRequest {
  std::vector<std::string> unknown_target;
  bool list = false;
};

Answer emit(const Command& command, const TargetListRequest& request) {
  if (request.list) {
    if (!request.unknown_target.empty()) {
      throw BadInput(fmt::format("unexpected argument '{}': --list takes none",
                                 request.unknown_target.front()));
    }
    std::string lines;
    for (const Command& target : command.subcommands()) {
      lines += fmt::format("{:<20} {}\n", target.name, target.summary);
    }
    return {.text = lines};
  }
  const std::vector<std::string_view> names = subcommand_names(command);
  for (const std::string& word : request.unknown_target) {
    if (find_subcommand(command, word) == nullptr) continue;
    throw BadInput(
        fmt::format("'{}' is in the place of the target", request.unknown_target.front()),
        fmt::format("put the target first: maxpods emit {}", word));
  }
  if (request.unknown_target.empty()) {
    throw BadInput("no emit target given", std::string(how_to_list));
  }
  refuse_word("emit target", request.unknown_target.front(), names, std::string(how_to_list));
}

}  // namespace

Action setup_emit(Options& options) {
  const auto request = std::make_shared<TargetListRequest>();
  options.positional("TARGET", request->unknown_target, "What to write configuration for");
  options.group(output_group);
  options.flag("--list", request->list, "List the targets");
  return [request, &command = options.command()](const Paint&) { return emit(command, *request); };
}

}  // namespace maxpods
