// SPDX-License-Identifier: Apache-2.0
// The input is user data or a script, in a file of its own.
#include <string>

#include "contract.h"
#include "source/formats.h"

using namespace maxpods;

namespace {

/// Whether a place is inside of the text.
void check_place(const Place& place, const std::string& text) {
  fuzz::require(place.file == 0 && place.begin <= place.end && place.end <= text.size(),
                "a place outside of the file", text);
}

void check_script(const ShellScript& script, const std::string& text) {
  for (const Statement& statement : script.statements) {
    const bool has_words = !statement.command.words.empty();
    fuzz::require(has_words != statement.is_assignment(), "no statement, or two", text);
    check_place(has_words ? statement.command.place : statement.assignment.place, text);
    for (const ShellWord& word : statement.command.words) {
      check_place(word.place, text);
      check_place(word.text.place(), text);
    }
  }
}

void check_user_data(const UserData& data, const std::string& text) {
  for (const FaultyMime& fault : data.faults) check_place(fault.place, text);
  for (const UserDataPart& part : data.parts) check_script(part.script, text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text = fuzz::text_of(data, size);
  const Text source(text, 0);
  fuzz::run({}, [&] {
    check_user_data(read_user_data(source), text);
    Sources sources;
    read_user_data_file(source, sources);
    for (const NodeConfiguration& nodes : sources.nodes) {
      check_place(nodes.place, text);
      for (const MaxPodsSetting& setting : nodes.max_pods) check_place(setting.place, text);
      for (const UserData& each : nodes.user_data) check_user_data(each, text);
    }
  });
  fuzz::check_calls({{"-", text}}, {{"lint", "-", "-ojson"}});
  return 0;
}
