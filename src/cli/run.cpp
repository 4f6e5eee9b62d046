// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/common_options.h"
#include "cli/help.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "cli/terminal.h"
#include "cli/version.h"
#include "text/bad_input.h"
#include "text/presentable.h"

namespace maxpods {
namespace {

constexpr int exit_answered = 0;
constexpr int exit_answer_is_no = 1;
/// Wrong usage, bad input, or a failed read or write.
constexpr int exit_bad_input = 2;

std::string failure_text(const BadInput& failure, const Paint& paint) {
  const std::string message = failure.what();
  const std::string& hint = failure.hint();
  std::string text = fmt::format("maxpods: {} {}\n", paint.wrong("error:"), presentable(message));
  text += failure.excerpt();
  if (!hint.empty()) text += "hint: " + presentable(hint) + '\n';
  return text;
}

std::string remarks_on(const Answer& answer, bool quiet, const Paint& paint) {
  std::string remarks;
  if (!quiet) {
    for (const std::string& warning : answer.warnings) {
      remarks += fmt::format("maxpods: {} {}\n", paint.warning("warning:"), presentable(warning));
    }
  }
  if (!answer.refusal.empty()) {
    // Where the answer itself says no, that is no error.
    const std::string prefix =
        answer.text.empty() ? paint.wrong("error:") : paint.warning("warning:");
    remarks += fmt::format("maxpods: {} {}\n", prefix, presentable(answer.refusal));
  }
  return remarks;
}

bool asks_for_help(const CLI::App& app) {
  const CLI::Option* const help = app.get_option_no_throw("--help");
  return help != nullptr && help->count() > 0;
}

Answer compute(std::vector<std::string> arguments, CommonOptions& common) {
  std::string full_name = "maxpods";
  const Command& command = take_command(arguments, full_name);
  refuse_empty_values(arguments);
  for (const auto which : {Options::Register::Mentioned, Options::Register::All}) {
    CLI::App app;
    try {
      Options options(app, arguments, which);
      const Action action = add_all_options(command, options, common);
      const bool understood = understands(app, options, arguments, which, full_name);
      if (asks_for_help(app)) return {.text = help_text(command, full_name)};
      if (!understood) continue;
      if (common.version) return {.text = version_line()};
      return action(paint_for(STDOUT_FILENO, common.color));
    } catch (const BadInput&) {
      // Help wins over what is wrong with the rest.
      if (!asks_for_help(app)) throw;
      return {.text = help_text(command, full_name)};
    }
  }
  throw std::logic_error("the command line was neither understood nor refused");
}

}  // namespace

Outcome outcome_of(const std::vector<std::string>& arguments) {
  CommonOptions options;
  const auto paint = [&] { return paint_for(STDERR_FILENO, options.color); };
  const auto failed = [&](const BadInput& failure) {
    return Outcome{"", failure_text(failure, paint()), exit_bad_input, options.color};
  };
  try {
    Answer answer = compute(arguments, options);
    const int exit_status = answer.refusal.empty() ? exit_answered : exit_answer_is_no;
    std::string remarks = remarks_on(answer, options.quiet, paint());
    return {std::move(answer.text), std::move(remarks), exit_status, options.color};
  } catch (const BadInput& failure) {
    return failed(failure);
  } catch (const std::exception& error) {
    return failed(BadInput(error.what()));
  }
}

int run(int argc, const char* const* argv) {
  const Outcome outcome = outcome_of({argv + std::min(argc, 1), argv + argc});
  write_all(STDERR_FILENO, outcome.remarks);
  if (write_all(STDOUT_FILENO, outcome.answer)) return outcome.exit_status;
  const BadInput failure(fmt::format("cannot write the answer: {}", std::strerror(errno)));
  write_all(STDERR_FILENO, failure_text(failure, paint_for(STDERR_FILENO, outcome.color)));
  return exit_bad_input;
}

}  // namespace maxpods
