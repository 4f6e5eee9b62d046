// SPDX-License-Identifier: Apache-2.0
// What a warning of `emit` says to do is done: the same target must accept it.
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catch.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/run.h"
#include "shell_words.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

using Words = std::vector<std::string>;

/// The options of the command that the words call.
class Definition {
 public:
  explicit Definition(Words line)
      : words_(std::move(line)),
        options_(take_command(words_, full_name_)),
        action_(add_all_options(options_, common_)) {}

  bool has(const std::string& option) const { return options_.find(option) != nullptr; }
  bool takes_value(const std::string& option) const {
    return maxpods::takes_value(*options_.find(option));
  }

 private:
  Words words_;
  std::string full_name_ = "maxpods";
  CommonOptions common_;
  Options options_;
  Action action_;
};

/// Values for options that hints name without one, or with a placeholder.
std::string value_for(const std::string& option, const std::string& hinted) {
  static const std::map<std::string, std::string> values{
      {"--ami-id", "ami-0123456789abcdef0"},
      {"--certificate-authority", "Q0E="},
      {"--cluster", "my-cluster"},
      {"--endpoint", "https://ABC.gr7.us-west-2.eks.amazonaws.com"},
      {"--pod-subnet", "us-west-2a=subnet-0123456789abcdef0"},
      {"--service-cidr", "10.100.0.0/16"}};
  const auto found = values.find(option);
  if (found != values.end()) return found->second;
  constexpr std::array<std::string_view, 5> no_values{"", "N", "or", "and", "instead"};
  return std::ranges::find(no_values, hinted) == no_values.end() ? hinted : "1";
}

/// Removes the option, and its value.
void remove(Words& line, const std::string& option, const Definition& command) {
  const auto found = std::ranges::find(line, option);
  if (found == line.end()) return;
  line.erase(found, found + (command.takes_value(option) ? 2 : 1));
}

/// What to call by the hint, a line for each of the alternatives between which it has `or`.
std::vector<Words> followed(const Words& line, const std::string& hint) {
  constexpr std::array<std::string_view, 7> adding{"give", "use",   "add", "set",
                                                   "with", "raise", "cap"};
  const Definition command(line);
  Words words;
  for (const std::string_view word : split(hint, ' ')) words.emplace_back(word);
  words.emplace_back("or");
  std::vector<Words> lines;
  Words base = line;
  Words alternative = base;
  bool is_removing = false;
  for (std::size_t i = 0; i < words.size() && words[i] != "maxpods"; ++i) {
    const std::string& word = words[i];
    if (std::ranges::find(adding, word) != adding.end()) is_removing = false;
    if (word == "leave" || word == "instead") is_removing = true;
    if (word == "or") {
      if (alternative != line) lines.push_back(alternative);
      alternative = base;
    }
    const std::string option = word.substr(0, word.find_first_of("=,:;)"));
    if (!option.starts_with("--") || !command.has(option)) continue;
    remove(alternative, option, command);
    if (is_removing) {
      remove(base, option, command);
      continue;
    }
    alternative.push_back(option);
    if (!command.takes_value(option)) continue;
    const std::string next = word.ends_with(',') ? "" : words[i + 1];
    alternative.push_back(value_for(option, next.substr(0, next.find(','))));
  }
  return lines;
}

/// Commands of every target that takes types, with what it needs.
std::vector<Words> calls() {
  const std::array<std::string_view, 2> types{"m5.large c5.4xlarge m6i.8xlarge", "m5.large"};
  const std::array<std::string_view, 24> variations{"",
                                                    "--prefix-delegation",
                                                    "--custom-networking",
                                                    "--ip-family ipv6",
                                                    "--pod-eni",
                                                    "--max-pods 40",
                                                    "--max-pods 200",
                                                    "--max-pods 300",
                                                    "--as-expression",
                                                    "--per-type",
                                                    "--node-group managed",
                                                    "--node-group self-managed",
                                                    "--node-group karpenter",
                                                    "--self-managed",
                                                    "--ami-family al2",
                                                    "--ami-family bottlerocket",
                                                    "--ami-family windows2022",
                                                    "--ami-id ami-0123456789abcdef0",
                                                    "--cni-version 1.12.0",
                                                    "--warm-eni-target 1 --warm-prefix-target 1",
                                                    "--warm-ip-target 2 --warm-prefix-target 1",
                                                    "--minimum-ip-target 3",
                                                    "--pods-per-core 8",
                                                    "--karpenter-reserved-enis 1"};
  std::vector<Words> lines;
  for (const Command& target : find_subcommand(root_command(), "emit")->subcommands()) {
    if (target.name == "terraform-external") continue;  // reads standard input
    const Definition command({"emit", std::string(target.name)});
    std::string start = "emit " + std::string(target.name);
    if (command.has("--cluster")) start += " --cluster my-cluster";
    if (command.has("--region")) start += " --region us-west-2";
    for (const std::string_view some : types) {
      for (const std::string_view one : variations) {
        for (const std::string_view other : variations) {
          if (one == other && !one.empty()) continue;
          lines.push_back(shell_words(concat({start, " ", some, " ", one, " ", other})));
        }
      }
    }
  }
  return lines;
}

}  // namespace

TEST_CASE("A remedy that a warning names is accepted by the same target") {
  constexpr std::string_view hint_start = "hint: ";
  std::size_t remedies = 0;
  for (const Words& line : calls()) {
    const Outcome outcome = outcome_of(line);
    if (outcome.exit_status != 0) continue;
    for (const std::string_view remark : split(outcome.remarks, '\n')) {
      if (!remark.starts_with(hint_start)) continue;
      const std::string hint(remark.substr(hint_start.size()));
      for (const Words& remedy : followed(line, hint)) {
        ++remedies;
        const Outcome after = outcome_of(remedy);
        if (after.exit_status == 2) {
          FAIL_CHECK(joined({line.begin(), line.end()}, " ") + "\n  " + hint + "\n  " +
                     joined({remedy.begin(), remedy.end()}, " ") + "\n  " + after.remarks);
        }
      }
    }
  }
  CHECK(remedies > 1000);
}
