// SPDX-License-Identifier: Apache-2.0
#include "contract.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/run.h"

namespace maxpods {
namespace {

void require(bool holds, std::string_view what, const std::vector<std::string>& arguments,
             const Outcome& outcome) {
  if (holds) return;
  std::fprintf(stderr, "%.*s\nmaxpods", static_cast<int>(what.size()), what.data());
  for (const std::string& argument : arguments) std::fprintf(stderr, " '%s'", argument.c_str());
  std::fprintf(stderr, "\nexit status %d\n%s\n%s\n", outcome.exit_status, outcome.remarks.c_str(),
               outcome.answer.c_str());
  std::abort();
}

bool is_fit_for_a_terminal(const std::string& text) {
  return std::ranges::none_of(text, [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < ' ' && c != '\n') || byte == 0x7f;
  });
}

/// Whether each line is an error, a warning or a hint of this program.
bool are_remarks(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    // The excerpt of an expression, with marks under the place, is indented.
    const bool is_remark = line.starts_with("maxpods: error: ") || line.starts_with("hint: ") ||
                           line.starts_with("maxpods: warning: ") || line.starts_with("  ");
    if (!is_remark) return false;
  }
  return text.empty() || text.ends_with('\n');
}

bool has_version(const std::string& answer) {
  const auto json = nlohmann::json::parse(answer, nullptr, false);
  return json.is_object() && json.contains("schemaVersion");
}

}  // namespace

Document::Document()
    : descriptor_(memfd_create("document", 0)),
      path_("/proc/self/fd/" + std::to_string(descriptor_)) {
  if (descriptor_ < 0 || dup2(descriptor_, STDIN_FILENO) < 0) std::abort();
}

void Document::set(std::string_view content) {
  if (ftruncate(descriptor_, 0) != 0 ||
      pwrite(descriptor_, content.data(), content.size(), 0) !=
          static_cast<ssize_t>(content.size())) {
    std::abort();
  }
}

std::string_view text_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // NOLINT: bytes are characters
}

void check_call(const std::vector<std::string>& arguments) {
  std::rewind(stdin);
  const Outcome outcome = outcome_of(arguments);
  const auto must = [&](bool holds, std::string_view what) {
    require(holds, what, arguments, outcome);
  };
  must(outcome.exit_status >= 0 && outcome.exit_status <= 2, "an unknown exit status");
  must(are_remarks(outcome.remarks), "remarks of somebody else");
  must(is_fit_for_a_terminal(outcome.remarks), "remarks that a terminal obeys");
  if (outcome.exit_status == 2) {
    must(outcome.answer.empty(), "an answer beside an error");
    must(outcome.remarks.find("maxpods: error: ") != std::string::npos, "no error");
    return;
  }
  must(outcome.answer.empty() || outcome.answer.ends_with('\n'), "a line without an end");
  if (std::ranges::find(arguments, "-ojson") != arguments.end() && !outcome.answer.empty()) {
    must(has_version(outcome.answer), "no JSON of ours");
  }
  std::rewind(stdin);
  const Outcome again = outcome_of(arguments);
  must(again.answer == outcome.answer && again.remarks == outcome.remarks, "another outcome");
}

void check_calls(Document& document, const std::uint8_t* data, std::size_t size,
                 const std::vector<std::vector<std::string>>& calls) {
  document.set(text_of(data, size));
  for (const std::vector<std::string>& call : calls) check_call(call);
}

}  // namespace maxpods
