// SPDX-License-Identifier: Apache-2.0
// The input is what Terraform writes to the program of an external data source; it is read, and
// answered by `maxpods emit terraform-external`.
#include "read/terraform_query.h"

#include <nlohmann/json.hpp>
#include <set>

#include "cli/run.h"
#include "contract.h"
#include "promises.h"

using namespace maxpods;

namespace {

void check_query(const std::string& text) {
  std::set<std::string> keys;
  for (const auto& [key, value] : read_terraform_query(text)) {
    fuzz::require(keys.insert(key).second, "a key twice", key);
    fuzz::require(is_fit_for_terminal(value), "control characters", value);
  }
}

/// What Terraform takes: an object of strings, or a failure with a reason.
void check_outcome(const Outcome& outcome) {
  if (outcome.exit_status == 0) {
    const auto answer = nlohmann::json::parse(outcome.answer);
    fuzz::require(answer.is_object() && !answer.empty(), "no object", outcome.answer);
    for (const auto& value : answer) {
      fuzz::require(value.is_string(), "more than strings", outcome.answer);
    }
  } else {
    fuzz::require(outcome.answer.empty(), "an answer to a failure", outcome.answer);
    fuzz::require(!outcome.remarks.empty(), "a failure without a reason", "");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const fuzz::Files files{{"-", fuzz::text_of(data, size)}};
  fuzz::run(files, [&] { check_query(files.at("-")); });
  const fuzz::Arguments call{"emit", "terraform-external"};
  fuzz::run(files, [&] { check_outcome(outcome_of(call)); });
  fuzz::check_call(files, call);
  return 0;
}
