// SPDX-License-Identifier: Apache-2.0
// Random combinations of options of all commands, against what the manual promises of every call:
// `combinations [SEED [COUNT]]`. ctest has a few thousand of one seed; for long runs, under the
// preset asan: `cd build/asan/tests && for s in {1..20}; do ./combinations $s 10000; done`.
//
// Each failure is printed with the line that makes the call, which runs in the working directory:
// the documents that it names are written there. Calls run in a process of their own, so that a
// crash is a failure of one call, and the others go on.
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "faults/calls.h"
#include "promises.h"
#include "text/number.h"

using namespace maxpods;
using namespace maxpods::faults;

namespace {

constexpr std::size_t max_options_of_all = 4096;

/// What both processes know.
struct Progress {
  std::size_t next = 0;
  /// Whether the examples are over.
  bool draws = false;
  std::array<std::size_t, 256> by_status{};
  std::size_t failures = 0;
  std::array<std::uint32_t, 256> answers_of_commands{};
  std::array<std::uint32_t, max_options_of_all> answers_with_options{};
  /// The call that runs, as a line.
  std::array<char, 65536> line{};
};

/// What the whole run is about.
struct Run {
  std::uint32_t seed = 1;
  std::size_t count = 6000;
  std::vector<CommandShape> commands;
  Documents documents;
  Progress* progress = nullptr;
};

Progress* shared_progress() {
  void* const memory =
      mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::runtime_error("no memory to share");
  return new (memory) Progress();
}

void report(const Run& run, std::string_view failure) {
  constexpr std::size_t max_bytes = 600;
  if (run.progress->failures++ == 0) write_documents(run.documents);
  std::cout << "FAILED: " << failure.substr(0, max_bytes) << "\n  " << run.progress->line.data()
            << std::endl;
}

void note_answer(const Run& run, const Call& call) {
  Progress& progress = *run.progress;
  ++progress.answers_of_commands.at(static_cast<std::size_t>(call.command - run.commands.data()));
  for (const Piece& piece : call.pieces) {
    if (piece.option != nullptr) ++progress.answers_with_options.at(piece.option->index);
  }
}

/// Everything that is wrong with the outcome, or with the one that `--quiet` leads to.
std::string failure_of(const Call& call, const fuzz::Files& files, Outcome& outcome) {
  std::vector<std::string> arguments = arguments_of(call);
  outcome = fuzz::outcome_with(files, arguments);
  std::string broken = broken_promise(arguments, outcome);
  if (!broken.empty()) return broken;
  arguments.insert(arguments.begin(), "-q");
  const Outcome quiet = fuzz::outcome_with(files, arguments);
  const bool is_same = quiet.exit_status == outcome.exit_status && quiet.answer == outcome.answer;
  if (!is_same) return "another answer with -q before the command: " + quiet.remarks;
  const bool has_remarks = quiet.exit_status == 0 && !quiet.remarks.empty();
  return has_remarks ? "a warning in spite of -q: " + quiet.remarks : "";
}

void note_line(Progress& progress, const std::string& line) {
  const std::size_t size = std::min(line.size(), progress.line.size() - 1);
  std::copy_n(line.begin(), size, progress.line.begin());
  progress.line.at(size) = '\0';
}

/// Of the processor, so that it does not matter what else runs. The signal ends the process.
void limit_time(bool is_on) {
  constexpr time_t max_seconds = 20;
  const itimerval limit{.it_interval = {}, .it_value = {.tv_sec = is_on ? max_seconds : 0}};
  setitimer(ITIMER_PROF, &limit, nullptr);
}

Outcome make(Run& run, const Call& call) {
  note_line(*run.progress, shell_line(call));
  fuzz::Files& files = run.documents.content;
  files.erase("-");
  if (!call.input.empty()) files["-"] = files[call.input];
  limit_time(true);
  Outcome outcome;
  const std::string failure = failure_of(call, files, outcome);
  limit_time(false);
  if (!failure.empty()) report(run, failure);
  return outcome;
}

/// Makes the calls that are left; those of help and the seeds come first, and after each crash.
void make_calls(Run& run) {
  Calls calls(run.commands, run.documents);
  Progress& progress = *run.progress;
  const auto keep = [&](const Call& call, const Outcome& outcome) {
    if (outcome.exit_status > 1) return;
    note_answer(run, call);
    calls.keep(call);
  };
  for (const Call& call : calls.examples()) keep(call, make(run, call));
  progress.draws = true;
  while (progress.next < run.count) {
    const Call call = calls.draw(run.seed, progress.next);
    const Outcome outcome = make(run, call);
    ++progress.next;
    ++progress.by_status.at(static_cast<std::size_t>(outcome.exit_status));
    keep(call, outcome);
  }
}

/// Makes calls in another process, up to one that ends it. False where that was an example, which
/// would end the next process, too.
bool survives(Run& run) {
  run.progress->draws = false;
  std::cout.flush();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) {
    make_calls(run);
    // Sanitizers look for leaks.
    std::exit(EXIT_SUCCESS);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_SUCCESS) return true;
  report(run, WIFSIGNALED(status) ? std::string("a crash: ") + strsignal(WTERMSIG(status))
                                  : "the end of the process: " + std::to_string(status));
  ++run.progress->next;
  return run.progress->draws;
}

/// Commands that were never answered; the test proves little of them.
void check_answers(const Run& run) {
  for (std::size_t i = 0; i < run.commands.size(); ++i) {
    const CommandShape& command = run.commands[i];
    if (command.leads_on || run.progress->answers_of_commands.at(i) > 0) continue;
    ++run.progress->failures;
    std::cout << "FAILED: no call of `" << title_of(command)
              << "` was answered: give it an example or a seed\n";
  }
}

/// Those that stand in no answer, as `plan --nodes`.
std::vector<std::string> options_without_answer(const Run& run, std::size_t& all) {
  std::vector<std::string> names;
  for (const CommandShape& command : run.commands) {
    all += command.options.size();
    for (const OptionShape& option : command.options) {
      if (run.progress->answers_with_options.at(option.index) > 0) continue;
      names.push_back(title_of(command) + ' ' + option.names.front());
    }
  }
  return names;
}

void print_summary(const Run& run) {
  constexpr std::size_t few = 40;
  const Progress& progress = *run.progress;
  std::size_t all = 0;
  const std::vector<std::string> without_answer = options_without_answer(run, all);
  std::cout << "seed " << run.seed << ": " << progress.next << " calls of " << run.commands.size()
            << " commands: " << progress.by_status[0] << " answered, " << progress.by_status[1]
            << " with no, " << progress.by_status[2] << " refused; " << all - without_answer.size()
            << " of " << all << " options in an answer; " << progress.failures << " failures\n";
  if (without_answer.size() > few) return;
  for (const std::string& name : without_answer) std::cout << "in no answer: " << name << '\n';
}

std::size_t number(const char* text) {
  const std::optional<int> number = parse_integer(text);
  if (number && *number >= 0) return static_cast<std::size_t>(*number);
  throw std::runtime_error("usage: combinations [SEED [COUNT]]");
}

bool passes(std::span<char*> arguments) {
  Run run;
  if (arguments.size() > 1) run.seed = static_cast<std::uint32_t>(number(arguments[1]));
  if (arguments.size() > 2) run.count = number(arguments[2]);
  setenv("COLUMNS", "80", 1);
  unsetenv("AWS_EC2_METADATA_SERVICE_ENDPOINT");
  fuzz::network().answers = {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nAQ",
                             "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nm5.large"};
  fuzz::network().piece = 64;
  run.commands = command_shapes();
  run.documents = documents_of(FUZZ_CORPUS);
  run.progress = shared_progress();
  while (run.progress->next < run.count && survives(run)) {
  }
  check_answers(run);
  print_summary(run);
  return run.progress->failures == 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return passes({argv, argv + argc}) ? EXIT_SUCCESS : EXIT_FAILURE;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "combinations: %s\n", error.what());
    return EXIT_FAILURE;
  }
}
