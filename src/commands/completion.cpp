// SPDX-License-Identifier: Apache-2.0
#include "commands/commands.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/candidates.h"
#include "cli/options.h"

namespace maxpods {
namespace {

// data/completions, a string each.
#include "completion_scripts.inc"

template <const std::string_view& script>
Action setup_script(Options& /*options*/) {
  return [](const Paint&) { return Answer{.text = std::string(script)}; };
}

Answer list_candidates(const std::vector<std::string>& words) {
  const Candidates candidates = candidates_for(words);
  Answer answer;
  for (const Candidate& candidate : candidates.words) {
    answer.text += candidate.word;
    if (!candidate.meaning.empty()) answer.text += '\t' + candidate.meaning;
    answer.text += '\n';
  }
  if (candidates.or_files) answer.text += ":files\n";
  return answer;
}

Action setup_candidates(Options& options) {
  const auto words = std::make_shared<std::vector<std::string>>();
  options.positional("WORD...", *words, "Words typed after maxpods, up to the cursor");
  return [words](const Paint&) { return list_candidates(*words); };
}

constexpr std::array completion_command_table{
    Command{"bash", "[OPTIONS]", "Print the script for bash",
            "> ~/.local/share/bash-completion/completions/maxpods", setup_script<bash_script>},
    Command{"zsh", "[OPTIONS]", "Print the script for zsh", "> ~/.zfunc/_maxpods",
            setup_script<zsh_script>},
    Command{"fish", "[OPTIONS]", "Print the script for fish", "| source",
            setup_script<fish_script>},
    Command{"kubectl", "[OPTIONS]", "Print the script for the plugin of kubectl",
            "> ~/.local/bin/kubectl_complete-maxpods", setup_script<kubectl_script>},
    Command{"candidates", "-- WORD...", "Print candidates for the last word; used by the scripts",
            "-- list --sort-by p", setup_candidates},
};

}  // namespace

std::span<const Command> completion_commands() { return completion_command_table; }

}  // namespace maxpods
