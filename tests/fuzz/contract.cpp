// SPDX-License-Identifier: Apache-2.0
#include "contract.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <set>

#include "promises.h"
#include "read/file.h"
#include "read/walk.h"
#include "text/bad_input.h"
#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods::fuzz {
namespace {

/// What the program can open now; null where it does not run.
const Files* files_shown = nullptr;

std::FILE* open_in_memory(const std::string& content) {
  // It is opened for reading.
  return fmemopen(const_cast<char*>(content.data()), content.size(), "r");
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

void check_message(const std::string& message) {
  constexpr std::size_t max_bytes = 2100;
  const std::string line = presentable(message);
  require(!line.empty(), "an empty message", line);
  require(line.size() <= max_bytes, "a message without an end", line);
  require(is_fit_for_terminal(line), "a message that a terminal obeys", line);
}

void check_messages(const std::vector<std::string>& messages) {
  for (const std::string& message : messages) check_message(message);
}

Outcome outcome_with(const Files& files, const Arguments& arguments) {
  Outcome outcome;
  network().sent.clear();
  run(files, [&] { outcome = outcome_of(arguments); });
  return outcome;
}

void check_call(const Files& files, const Arguments& arguments) {
  const Outcome outcome = outcome_with(files, arguments);
  const std::string broken = broken_promise(arguments, outcome);
  require(broken.empty(), "a broken promise", broken);
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

namespace maxpods::fuzz {

// The linker puts these in the place of the functions of read/walk.h, by the names that they have
// for it.

std::optional<std::string>
real_read_walked(const WalkedFile& file, std::vector<UnreadPath>& unread) __asm__(
    "__real__ZN7maxpods11read_walkedB5cxx11ERKNS_10WalkedFileERSt6vectorINS_10UnreadPathE"
    "SaIS4_EE");

std::optional<std::string>
read_walked_in_memory(const WalkedFile& file, std::vector<UnreadPath>& unread) __asm__(
    "__wrap__ZN7maxpods11read_walkedB5cxx11ERKNS_10WalkedFileERSt6vectorINS_10UnreadPathE"
    "SaIS4_EE");

/// The files that the paths name, and those below them. Globs leave nothing out.
Walk walk_in_memory(const std::vector<std::string>& paths, const std::vector<std::string>& excluded) __asm__(
    "__wrap__ZN7maxpods4walkERKSt6vectorINSt7__cxx1112basic_stringIcSt11char_traitsIcESaIc"
    "EEESaIS6_EESA_");

Walk walk_in_memory(const std::vector<std::string>& paths,
                    const std::vector<std::string>& /*excluded*/) {
  Walk found;
  std::set<std::string, std::less<>> seen;
  for (const std::string& path : paths) {
    const bool is_here = path == ".";
    bool is_missing = path != "-" && !is_here;
    if (path == "-" && seen.insert(path).second) found.files.push_back({path, true});
    for (const auto& [name, content] : *files_shown) {
      const bool is_named = name == path;
      if (name == "-" || !(is_named || is_here || name.starts_with(path + '/'))) continue;
      is_missing = false;
      if (seen.insert(name).second) found.files.push_back({name, is_named});
    }
    if (is_missing) throw BadInput("cannot read " + file_title(path) + ": there is no such file");
  }
  return found;
}

std::optional<std::string> read_walked_in_memory(const WalkedFile& file,
                                                 std::vector<UnreadPath>& unread) {
  if (file.path == "-") return real_read_walked(file, unread);
  // A file of Terraform may name one that is not there.
  const auto found = files_shown->find(file.path);
  return found == files_shown->end() ? std::nullopt : std::optional(found->second);
}

// And in the place of those of write/replace_file.h. What is written is not read again, so that a
// call can be made once more.

std::optional<std::string>
why_not_replaceable_in_memory(const std::string& path, std::string_view content) __asm__(
    "__wrap__ZN7maxpods19why_not_replaceableERKNSt7__cxx1112basic_stringIcSt11char_traitsIcE"
    "SaIcEEESt17basic_string_viewIcS3_E");

std::optional<std::string>
replace_file_in_memory(const std::string& path, std::string_view before, std::string_view after) __asm__(
    "__wrap__ZN7maxpods12replace_fileERKNSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE"
    "St17basic_string_viewIcS3_ES9_");

std::optional<std::string> why_not_replaceable_in_memory(const std::string& path,
                                                         std::string_view content) {
  require(files_shown->at(path) == content, "a file that was read as another one", path);
  return std::nullopt;
}

std::optional<std::string> replace_file_in_memory(const std::string& path, std::string_view before,
                                                  std::string_view after) {
  require(before != after, "a file that is written without a change", path);
  return why_not_replaceable_in_memory(path, before);
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

// NOLINTBEGIN(bugprone-reserved-identifier): the linker asks for these names

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

// NOLINTEND(bugprone-reserved-identifier)

}  // extern "C"
