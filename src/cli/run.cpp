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
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "cli/program_name.h"
#include "cli/terminal.h"
#include "text/bad_input.h"
#include "text/quoting.h"
#include "text/remark.h"
#include "text/table.h"

namespace maxpods {
namespace {

constexpr int exit_answered = 0;
constexpr int exit_answer_is_no = 1;
/// Wrong usage, bad input, or a failed read or write.
constexpr int exit_bad_input = 2;
/// A defect of this program.
constexpr int exit_internal_error = EX_SOFTWARE;

constexpr std::string_view error_kind = "error:";
constexpr std::string_view warning_kind = "warning:";

/// The lines of a remark on stderr, wrapped if that is a terminal. `excerpt` is put between message
/// and hint.
std::string lines_of(std::string_view kind, const Remark& remark, const CommonOptions& common,
                     std::string_view excerpt = "") {
  constexpr std::string_view hint = "hint: ";
  const std::size_t columns = isatty(STDERR_FILENO) == 1 ? columns_of(STDERR_FILENO)
                                                         : std::numeric_limits<std::size_t>::max();
  const Paint paint = paint_for(STDERR_FILENO, common.color, common.program);
  const auto sentence = [&](const std::string& words, std::size_t start) {
    return wrapped(with_typed_commands(presentable(words), common.program), start, columns);
  };
  const std::size_t start = common.program.size() + kind.size() + 3;  // `: ` and ` `
  std::string text = fmt::format("{}: {} {}\n{}", common.program,
                                 kind == warning_kind ? paint.warning(kind) : paint.wrong(kind),
                                 sentence(remark.message, start), excerpt);
  if (remark.hint.empty()) return text;
  return text + fmt::format("{}{}\n", hint, sentence(remark.hint, hint.size()));
}

std::string remarks_on(const Answer& answer, const CommonOptions& common) {
  std::string remarks;
  if (!common.quiet) {
    for (const Remark& remark : answer.warnings) remarks += lines_of(warning_kind, remark, common);
  }
  for (const Remark& remark : answer.failures) remarks += lines_of(error_kind, remark, common);
  if (answer.refusal.message.empty()) return remarks;
  // If the answer itself says no, the refusal is not an error.
  return remarks +
         lines_of(answer.text.empty() ? error_kind : warning_kind, answer.refusal, common);
}

int exit_status_of(const Answer& answer) {
  if (!answer.failures.empty()) return exit_bad_input;
  return answer.refusal.message.empty() ? exit_answered : exit_answer_is_no;
}

bool asks_for_help(const Options& options) {
  const CLI::Option* const help = options.find("--help");
  return help != nullptr && help->count() > 0;
}

Answer compute(std::vector<std::string> arguments, CommonOptions& common) {
  std::string full_name(common.program);
  const Command& command = take_command(arguments, full_name);
  refuse_empty_values(arguments);
  for (const auto which : {Options::Register::Mentioned, Options::Register::All}) {
    Options options(command, arguments, which);
    try {
      const Action action = add_all_options(options, common);
      const bool understood = understands(options, arguments, which, full_name);
      if (asks_for_help(options)) return {.text = help_text(command, full_name)};
      if (!understood) continue;
      if (common.version) return {.text = version_line()};
      return action(paint_for(STDOUT_FILENO, common.color, common.program));
    } catch (const BadInput&) {
      // Help wins over what is wrong with the rest.
      if (!asks_for_help(options)) throw;
      return {.text = help_text(command, full_name)};
    }
  }
  throw std::logic_error("the command line was neither understood nor refused");
}

/// Ends the program without allocating memory. An exception would also come out of destructors,
/// which abort.
[[noreturn]] void exit_out_of_memory() {
  write_all(STDERR_FILENO,
            "maxpods: error: out of memory\n"
            "hint: raise the memory limit of the process (ulimit -v), or split the input\n");
  _exit(exit_bad_input);
}

}  // namespace

Outcome outcome_of_computation(const std::function<Answer(CommonOptions&)>& computation) {
  CommonOptions options;
  try {
    Answer answer = computation(options);
    const int exit_status = exit_status_of(answer);
    std::string remarks = remarks_on(answer, options);
    return {std::move(answer.text), std::move(remarks), exit_status, options.color};
  } catch (const BadInput& failure) {
    return {"", lines_of(error_kind, {failure.what(), failure.hint()}, options, failure.excerpt()),
            exit_bad_input, options.color};
  } catch (const std::exception& defect) {
    const Remark remark(defect.what(),
                        "this is a defect of maxpods: please report the command line and the files "
                        "that it reads");
    return {"", lines_of("internal error:", remark, options), exit_internal_error, options.color};
  }
}

Outcome outcome_of(const std::vector<std::string>& arguments, std::string_view program) {
  return outcome_of_computation([&](CommonOptions& options) {
    options.program = program;
    return compute(arguments, options);
  });
}

int run(int argc, const char* const* argv) {
  std::set_new_handler(exit_out_of_memory);
  CommonOptions common;
  if (argc > 0) common.program = typed_name(argv[0]);
  const Outcome outcome = outcome_of({argv + std::min(argc, 1), argv + argc}, common.program);
  write_all(STDERR_FILENO, outcome.remarks);
  if (write_all(STDOUT_FILENO, outcome.answer)) return outcome.exit_status;
  common.color = outcome.color;
  write_all(STDERR_FILENO,
            lines_of(error_kind, fmt::format("cannot write the answer: {}", std::strerror(errno)),
                     common));
  return exit_bad_input;
}

}  // namespace maxpods
