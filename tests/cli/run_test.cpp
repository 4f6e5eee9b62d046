// SPDX-License-Identifier: Apache-2.0
#include "cli/run.h"

#include <new>
#include <stdexcept>

#include "catch.h"
#include "cli/command.h"
#include "text/bad_input.h"

namespace maxpods {
namespace {

template <typename Exception>
Outcome outcome_of_throwing(const Exception& exception) {
  return outcome_of_computation([&](CommonOptions& options) -> Answer {
    options.color = ColorMode::Never;
    throw exception;
  });
}

TEST_CASE("Bad input is an error of exit status 2, with its excerpt and hint") {
  const Outcome outcome = outcome_of_throwing(BadInput("no such type", "see list", "  m5\n  ^\n"));
  CHECK(outcome.exit_status == 2);
  CHECK(outcome.answer.empty());
  CHECK(outcome.remarks == "maxpods: error: no such type\n  m5\n  ^\nhint: see list\n");
}

TEST_CASE("Any other exception is an internal error of exit status 70, never bad input") {
  const std::string hint =
      "hint: this is a defect of maxpods: please report the command line and the files that it "
      "reads\n";
  const Outcome outcome = outcome_of_throwing(std::logic_error("no such case\x1b"));
  CHECK(outcome.exit_status == 70);
  CHECK(outcome.answer.empty());
  CHECK(outcome.remarks == "maxpods: internal error: no such case?\n" + hint);
  CHECK(outcome_of_throwing(std::out_of_range("at")).exit_status == 70);
  CHECK(outcome_of_throwing(std::bad_alloc()).exit_status == 70);
}

TEST_CASE("A no is exit status 1: a warning beside its document, an error without one") {
  const auto outcome = [](const std::string& text) {
    return outcome_of_computation([&](CommonOptions& options) -> Answer {
      options = {.color = ColorMode::Never, .quiet = true};
      return {.text = text,
              .warnings = {"not shown"},
              .refusal = {"it does not fit", "give a larger subnet"}};
    });
  };
  CHECK(outcome("NO\n").exit_status == 1);
  CHECK(outcome("NO\n").answer == "NO\n");
  CHECK(outcome("NO\n").remarks ==
        "maxpods: warning: it does not fit\nhint: give a larger subnet\n");
  CHECK(outcome("").exit_status == 1);
  CHECK(outcome("").remarks == "maxpods: error: it does not fit\nhint: give a larger subnet\n");
}

}  // namespace
}  // namespace maxpods
