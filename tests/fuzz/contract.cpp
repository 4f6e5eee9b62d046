// SPDX-License-Identifier: Apache-2.0
#include "contract.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "cli/run.h"
#include "text/bad_input.h"
#include "text/presentable.h"
#include "text/split.h"

namespace maxpods::fuzz {
namespace {

/// What the program can open now; null where it does not run.
const Files* files_shown = nullptr;

std::FILE* open_in_memory(const std::string& content) {
  // It is opened for reading.
  return fmemopen(const_cast<char*>(content.data()), content.size(), "r");
}

/// The lines of a text that ends its last one.
std::vector<std::string> lines_of(std::string_view text, std::string_view what) {
  if (text.empty()) return {};
  require(text.ends_with('\n'), what, text);
  std::vector<std::string> lines;
  for (const std::string_view line : split(text.substr(0, text.size() - 1), '\n')) {
    lines.emplace_back(line);
  }
  return lines;
}

/// Without the color that some words have.
std::string plain(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t start = std::min(text.find("\x1b["), text.size());
    result += text.substr(0, start);
    const std::size_t end = text.find('m', start);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return result;
}

template <std::size_t count>
bool starts_with_any(std::string_view text, const std::array<std::string_view, count>& starts) {
  return std::ranges::any_of(starts, [&](std::string_view it) { return text.starts_with(it); });
}

/// Errors, warnings, hints, and the indented lines of an excerpt.
void check_remark(const std::string& line) {
  constexpr std::array<std::string_view, 4> starts{
      "maxpods: error: ", "maxpods: warning: ", "hint: ", "  "};
  require(starts_with_any(line, starts), "a remark of somebody else", line);
  require(is_fit_for_terminal(line), "a remark that a terminal obeys", line);
}

bool asks_for(const Arguments& arguments, const std::string& format) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (arguments[i] == "-o" + format || arguments[i] == "--output=" + format) return true;
    const bool takes_next = arguments[i] == "-o" || arguments[i] == "--output";
    if (takes_next && i + 1 < arguments.size() && arguments[i + 1] == format) return true;
  }
  return false;
}

/// What `emit` makes is for others, who have schemas of their own; help is text.
void check_json(const Arguments& arguments, const std::string& answer) {
  if (!asks_for(arguments, "json") || !answer.starts_with('{')) return;
  const auto document = nlohmann::json::parse(answer);
  const bool is_emitted = std::ranges::find(arguments, "emit") != arguments.end();
  const bool has_version = document.contains("schemaVersion") && document["schemaVersion"] == 1;
  require(is_emitted || has_version, "JSON without its version", answer);
}

/// Takes the first record off; how many cells it has. A comma or line feed in quotes is none.
std::size_t take_record(std::string_view& csv) {
  std::size_t cells = 1;
  bool is_quoted = false;
  while (!csv.empty()) {
    const char byte = csv.front();
    csv.remove_prefix(1);
    if (byte == '"') is_quoted = !is_quoted;
    if (byte == ',' && !is_quoted) ++cells;
    if (byte == '\n' && !is_quoted) return cells;
  }
  require(!is_quoted, "a quote without an end", "");
  return cells;
}

/// Every record has as many cells as the header, which help and completions do not start with.
void check_csv(const Arguments& arguments, const std::string& answer) {
  const std::string header = answer.substr(0, answer.find('\n'));
  const bool is_header =
      header.find(',') != std::string::npos &&
      header.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_,") == std::string::npos;
  if (!asks_for(arguments, "csv") || !is_header) return;
  std::string_view csv = answer;
  const std::size_t cells = take_record(csv);
  while (!csv.empty()) {
    require(take_record(csv) == cells, "other cells than the header has", answer);
  }
}

void check_outcome(const Arguments& arguments, const Outcome& outcome) {
  const std::string remarks = plain(outcome.remarks);
  const std::string answer = plain(outcome.answer);
  const int status = outcome.exit_status;
  require(status >= 0 && status <= 2, "an internal error, or an unknown exit status", remarks);
  require(status == 0 || !remarks.empty(), "a failure without a reason", answer);
  if (status == 2) {
    require(answer.empty(), "an answer beside an error", answer);
    require(remarks.starts_with("maxpods: error: "), "no error", remarks);
  }
  for (const std::string& line : lines_of(remarks, "remarks without an end")) check_remark(line);
  for (std::string& line : lines_of(answer, "an answer without an end")) {
    // Completions have one between a word and what it means.
    std::ranges::replace(line, '\t', ' ');
    require(is_fit_for_terminal(line), "an answer that a terminal obeys", line);
  }
  check_json(arguments, answer);
  check_csv(arguments, answer);
}

Outcome outcome_with(const Files& files, const Arguments& arguments) {
  Outcome outcome;
  run(files, [&] { outcome = outcome_of(arguments); });
  return outcome;
}

}  // namespace

void require(bool holds, std::string_view what, std::string_view text) {
  if (holds) return;
  std::fprintf(stderr, "FINDING: %.*s: %.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(text.size()), text.data());
  std::abort();
}

std::string text_of(const std::uint8_t* data, std::size_t size) { return {data, data + size}; }

Files one_file(const std::uint8_t* data, std::size_t size) { return {{doc, text_of(data, size)}}; }

void run(const Files& files, const std::function<void()>& function) {
  const std::string none;
  const auto input = files.find("-");
  std::FILE* const standard_input = stdin;
  stdin = open_in_memory(input == files.end() ? none : input->second);
  files_shown = &files;
  try {
    function();
  } catch (const BadInput& refusal) {
    check_message(refusal.what());
    if (!refusal.hint().empty()) check_message(refusal.hint());
  }
  files_shown = nullptr;
  std::fclose(stdin);
  stdin = standard_input;
}

// Written once more, as what makes texts so (text/presentable.h) is under test.
bool is_fit_for_terminal(std::string_view line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const auto byte = [&](std::size_t offset) {
      return i + offset < line.size() ? static_cast<unsigned char>(line[i + offset]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7f) return false;
    if (byte(0) == 0xc2 && byte(1) >= 0x80 && byte(1) < 0xa0) return false;
    if (byte(0) == 0xe2 && byte(1) == 0x80 && byte(2) >= 0xaa && byte(2) <= 0xae) return false;
    if (byte(0) == 0xe2 && byte(1) == 0x81 && byte(2) >= 0xa6 && byte(2) <= 0xa9) return false;
  }
  return true;
}

void check_message(const std::string& message) {
  constexpr std::size_t most_bytes = 2100;
  const std::string line = presentable(message);
  require(!line.empty(), "an empty message", line);
  require(line.size() <= most_bytes, "a message without an end", line);
  require(is_fit_for_terminal(line), "a message that a terminal obeys", line);
}

void check_messages(const std::vector<std::string>& messages) {
  for (const std::string& message : messages) check_message(message);
}

void check_call(const Files& files, const Arguments& arguments) {
  const Outcome outcome = outcome_with(files, arguments);
  check_outcome(arguments, outcome);
  const Outcome again = outcome_with(files, arguments);
  const bool is_same = again.answer == outcome.answer && again.remarks == outcome.remarks &&
                       again.exit_status == outcome.exit_status && again.color == outcome.color;
  require(is_same, "another outcome of the same", again.answer + again.remarks);
}

void check_calls(const Files& files, const std::vector<Arguments>& calls) {
  for (const Arguments& call : calls) check_call(files, call);
}

Parts parts_of(std::string_view text) {
  constexpr std::string_view start_of_file = "\n@";
  Parts parts;
  std::size_t end = text.find(start_of_file);
  for (const std::string_view line : split(text.substr(0, end), '\n')) {
    parts.lines.emplace_back(line);
  }
  while (end != std::string_view::npos) {
    text.remove_prefix(end + start_of_file.size());
    end = text.find(start_of_file);
    const std::string_view file = text.substr(0, end);
    const std::size_t end_of_name = std::min(file.find('\n'), file.size());
    const std::size_t start = std::min(end_of_name + 1, file.size());
    parts.files.insert_or_assign(std::string(file.substr(0, end_of_name)),
                                 std::string(file.substr(start)));
  }
  return parts;
}

Network& network() {
  static Network in_memory;
  return in_memory;
}

}  // namespace maxpods::fuzz

using maxpods::fuzz::Network;
using maxpods::fuzz::network;

// The linker puts these in the place of the functions of the C library (--wrap).
extern "C" {

int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
  setenv("NO_COLOR", "1", 1);
  setenv("COLUMNS", "80", 1);
  unsetenv("AWS_EC2_METADATA_SERVICE_ENDPOINT");
  return 0;
}

std::FILE* __real_fopen(const char* path, const char* mode);

// What libFuzzer reads, it reads while the program does not run; what it writes may be its input at
// the moment of a crash.
std::FILE* __wrap_fopen(const char* path, const char* mode) {
  const maxpods::fuzz::Files* const files = maxpods::fuzz::files_shown;
  if (files == nullptr || *mode != 'r') return __real_fopen(path, mode);
  const auto found = files->find(std::string_view(path));
  if (found != files->end()) return maxpods::fuzz::open_in_memory(found->second);
  errno = ENOENT;
  return nullptr;
}

int __wrap_socket(int /*domain*/, int /*type*/, int /*protocol*/) {
  if (network().sent.size() == network().answers.size()) {
    errno = ENETUNREACH;
    return -1;
  }
  network().sent.emplace_back();
  network().received = 0;
  return open("/dev/null", O_RDONLY | O_CLOEXEC);
}

int __wrap_connect(int /*socket*/, const sockaddr* /*address*/, socklen_t /*length*/) { return 0; }

int __wrap_poll(pollfd* /*watched*/, nfds_t /*count*/, int /*timeout*/) { return 1; }

ssize_t __wrap_send(int /*socket*/, const void* bytes, std::size_t size, int /*flags*/) {
  network().sent.back().append(static_cast<const char*>(bytes), size);
  return static_cast<ssize_t>(size);
}

ssize_t __wrap_recv(int /*socket*/, void* buffer, std::size_t size, int /*flags*/) {
  Network& in_memory = network();
  const std::string& answer = in_memory.answers[in_memory.sent.size() - 1];
  const std::size_t left = answer.size() - in_memory.received;
  const std::size_t count = std::min({left, size, in_memory.piece});
  answer.copy(static_cast<char*>(buffer), count, in_memory.received);
  in_memory.received += count;
  return static_cast<ssize_t>(count);
}

}  // extern "C"
