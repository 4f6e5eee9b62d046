// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <fmt/format.h>
#include <sysexits.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <new>
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
#include "text/quoting.h"

namespace maxpods {
namespace {

constexpr int exit_answered = 0;
constexpr int exit_answer_is_no = 1;
/// Wrong usage, bad input, or a failed read or write.
constexpr int exit_bad_input = 2;
/// A defect of this program.
constexpr int exit_internal_error = EX_SOFTWARE;

std::string failure_text(std::string_view kind, const BadInput& failure, const Paint& paint) {
  const std::string message = failure.what();
  const std::string& hint = failure.hint();
  std::string text = fmt::format("maxpods: {} {}\n", paint.wrong(kind), presentable(message));
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

/// Ends the program, without a byte of memory: an exception would come out of destructors, too,
/// where it aborts.
[[noreturn]] void exit_out_of_memory() {
  write_all(STDERR_FILENO,
            "maxpods: error: out of memory\n"
            "hint: ask for less at once, or allow the process more: ulimit -v\n");
  _exit(exit_bad_input);
}

}  // namespace

Outcome outcome_of_computation(const std::function<Answer(CommonOptions&)>& computation) {
  CommonOptions options;
  const auto paint = [&] { return paint_for(STDERR_FILENO, options.color); };
  try {
    Answer answer = computation(options);
    const int exit_status = answer.refusal.empty() ? exit_answered : exit_answer_is_no;
    std::string remarks = remarks_on(answer, options.quiet, paint());
    return {std::move(answer.text), std::move(remarks), exit_status, options.color};
  } catch (const BadInput& failure) {
    return {"", failure_text("error:", failure, paint()), exit_bad_input, options.color};
  } catch (const std::exception& error) {
    const BadInput failure(error.what(),
                           "this is a defect of maxpods, not of your input: please report this "
                           "command line with the files that it reads");
    return {"", failure_text("internal error:", failure, paint()), exit_internal_error,
            options.color};
  }
}

Outcome outcome_of(const std::vector<std::string>& arguments) {
  return outcome_of_computation(
      [&](CommonOptions& options) { return compute(arguments, options); });
}

int run(int argc, const char* const* argv) {
  std::set_new_handler(exit_out_of_memory);
  const Outcome outcome = outcome_of({argv + std::min(argc, 1), argv + argc});
  write_all(STDERR_FILENO, outcome.remarks);
  if (write_all(STDOUT_FILENO, outcome.answer)) return outcome.exit_status;
  const BadInput failure(fmt::format("cannot write the answer: {}", std::strerror(errno)));
  write_all(STDERR_FILENO,
            failure_text("error:", failure, paint_for(STDERR_FILENO, outcome.color)));
  return exit_bad_input;
}

}  // namespace maxpods
