// SPDX-License-Identifier: Apache-2.0
// Every reader of the program against every damage to its document. What is expected is the same
// everywhere: the right answer, or exit status 2 with one clear error; never a crash, a hang, part
// of an answer, or another answer.
#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "cli/command.h"
#include "faults/readers.h"
#include "promises.h"
#include "text/strings.h"

using namespace maxpods;
using namespace maxpods::faults;
using nlohmann::json;

namespace {

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  for (const std::string_view word : split(line, ' ')) words.emplace_back(word);
  return words;
}

/// The lines that help gives for examples, those of subcommands included.
void add_examples(const Command& command, const std::string& name,
                  std::vector<std::string>& lines) {
  for (const std::string_view example : split(command.examples, '\n')) {
    lines.push_back(name + std::string(example));
  }
  for (const Command& subcommand : command.subcommands()) {
    add_examples(subcommand, name + std::string(subcommand.name) + ' ', lines);
  }
}

/// For messages: the reader, the damage, and what the program made of it.
std::string describe(const Reader& reader, const std::string& damage, const Outcome& outcome) {
  constexpr std::size_t max_bytes = 500;
  return reader.name + ", " + damage + ": exit status " + std::to_string(outcome.exit_status) +
         '\n' + outcome.remarks.substr(0, max_bytes) + outcome.answer.substr(0, max_bytes);
}

/// Only failures are told to Catch: there are more than a hundred thousand cases.
void expect(bool holds, const Reader& reader, const std::string& damage, const Outcome& outcome) {
  if (!holds) FAIL_CHECK(describe(reader, damage, outcome));
}

Outcome check_contract(const Reader& reader, const std::string& damage, std::string_view document) {
  Outcome outcome = outcome_with(reader, document);
  const std::string broken = broken_promise(reader.arguments, outcome);
  expect(broken.empty(), reader, damage + ", " + broken, outcome);
  return outcome;
}

void is_refused(const Reader& reader, const std::string& damage, std::string_view document) {
  const Outcome outcome = check_contract(reader, damage, document);
  expect(outcome.exit_status == 2, reader, damage, outcome);
}

bool is_same(const Outcome& one, const Outcome& other) {
  return one.exit_status == other.exit_status && one.answer == other.answer;
}

void changes_nothing(const Reader& reader, const std::string& damage, std::string_view document) {
  const Outcome outcome = check_contract(reader, damage, document);
  expect(is_same(outcome, outcome_with(reader, reader.document)), reader, damage, outcome);
}

/// What may be refused, but must not come to another answer.
void expect_same_or_refused(const Reader& reader, const std::string& damage,
                            std::string_view document) {
  const Outcome outcome = check_contract(reader, damage, document);
  const bool is_honest =
      outcome.exit_status == 2 || is_same(outcome, outcome_with(reader, reader.document));
  expect(is_honest, reader, damage, outcome);
}

std::string at(std::size_t byte) { return "byte " + std::to_string(byte); }

/// The document with `change` applied to each of its objects in turn, one document for each.
std::vector<json> with_each_object(const json& document, const auto& change) {
  std::vector<json> results;
  const json flat = document.flatten();
  std::vector<json::json_pointer> places{json::json_pointer()};
  for (const auto& [path, value] : flat.items()) {
    for (json::json_pointer place(path); !place.empty(); place = place.parent_pointer()) {
      const json::json_pointer parent = place.parent_pointer();
      if (document.at(parent).is_object() && std::ranges::find(places, parent) == places.end()) {
        places.push_back(parent);
      }
    }
  }
  for (const json::json_pointer& place : places) {
    if (!document.at(place).is_object()) continue;
    json changed = document;
    change(changed.at(place));
    results.push_back(changed);
  }
  return results;
}

json without(json document, const json::json_pointer& place) {
  json& parent = document.at(place.parent_pointer());
  if (parent.is_array()) {
    parent.erase(std::stoul(place.back()));
  } else {
    parent.erase(place.back());
  }
  return document;
}

/// Whether both are of one kind, numbers being one.
bool is_alike(const json& one, const json& other) {
  return one.type() == other.type() || (one.is_number() && other.is_number());
}

/// Where members start, and what they are called.
std::vector<std::pair<std::size_t, std::string>> members_of(const std::string& text) {
  std::vector<std::pair<std::size_t, std::string>> members;
  for (std::size_t quote = text.find('"'); quote != std::string::npos;) {
    const std::size_t end = text.find('"', quote + 1);
    const std::size_t next = text.find_first_not_of(" \n", end + 1);
    if (next != std::string::npos && text[next] == ':') {
      members.emplace_back(quote, text.substr(quote + 1, end - quote - 1));
    }
    quote = text.find('"', end + 1);
  }
  return members;
}

/// `"key": value`
std::string member(const std::string& key, const std::string& value) {
  std::string text = json(key).dump();
  text += ": ";
  return text += value;
}

}  // namespace

TEST_CASE("every reader takes its document as it is") {
  for (const Reader& reader : readers()) {
    const Outcome outcome = check_contract(reader, "as it is", reader.document);
    expect(outcome.exit_status != 2, reader, "as it is", outcome);
  }
}

TEST_CASE("a document that is cut short is refused, wherever that is") {
  for (const Reader& reader : readers()) {
    if (!reader.shows_cuts) continue;
    const std::size_t last = reader.document.find_last_not_of(" \n");
    for (std::size_t length = 0; length < reader.document.size(); ++length) {
      const std::string_view cut = std::string_view(reader.document).substr(0, length);
      // At the end of a row, the rest is a smaller catalog; a cut inside a row is seen.
      if (!reader.is_json && cut.ends_with('\n') && std::ranges::count(cut, '\n') > 1) continue;
      if (reader.is_json && length > last) {
        changes_nothing(reader, at(length), cut);
      } else {
        is_refused(reader, "cut at " + at(length), cut);
      }
    }
  }
}

TEST_CASE("a byte that is changed leads to no answer to what is no document") {
  std::mt19937 random(20261124);
  constexpr int rounds = 1500;
  for (const Reader& reader : readers()) {
    for (int round = 0; round < rounds; ++round) {
      std::string document = reader.document;
      const std::size_t byte = random() % document.size();
      const auto value = static_cast<char>(random() % 256);
      std::string damage = "round " + std::to_string(round) + ", " + at(byte);
      switch (random() % 4) {
        case 0:
          document[byte] = value;
          break;
        case 1:
          document.insert(byte, 1, value);
          break;
        case 2:
          document.erase(byte, 1 + random() % 8);
          break;
        default:
          document.insert(byte, document.substr(random() % document.size(), random() % 64));
      }
      const Outcome outcome = check_contract(reader, damage, document);
      if (!reader.is_json) continue;
      const json parsed = json::parse(document, nullptr, false);
      // Documents may follow each other, which is no JSON to the library.
      if (parsed.is_discarded()) {
        expect(outcome.exit_status == 2, reader, damage + ", no JSON", outcome);
        continue;
      }
      // The same data in other words.
      if (json::parse(parsed.dump(4)) != parsed || outcome.exit_status == 2) continue;
      const Outcome again = outcome_with(reader, parsed.dump(4) + "\r\n");
      expect(is_same(outcome, again), reader, damage + ", in other words", again);
    }
  }
}

TEST_CASE("bytes that no document has are refused, wherever they are") {
  const std::vector<std::pair<std::string, std::string>> damages{
      {"a NUL byte", std::string(1, '\0')},
      {"no UTF-8", "\xff"},
      {"half a character", "\xc3"},
      {"a surrogate", "\xed\xa0\x80"},
      {"an overlong", "\xc0\xaf"}};
  for (const Reader& reader : readers()) {
    for (std::size_t byte = 0; byte < reader.document.size(); byte += 5) {
      for (const auto& [damage, bytes] : damages) {
        std::string document = reader.document;
        document.insert(byte, bytes);
        is_refused(reader, damage + " at " + at(byte), document);
      }
    }
  }
}

TEST_CASE("what editors do to a text changes nothing") {
  for (const Reader& reader : readers()) {
    std::string crlf;
    for (const char c : reader.document)
      crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    changes_nothing(reader, "CRLF", crlf);
    expect_same_or_refused(reader, "a byte order mark", "\xef\xbb\xbf" + reader.document);
    expect_same_or_refused(reader, "UTF-16", std::string("\xff\xfe", 2) + reader.document);
    if (!reader.is_json) continue;
    changes_nothing(reader, "blanks", " \t\r\n" + reader.document + " \t\r\n");
    changes_nothing(reader, "in one line", json::parse(reader.document).dump());
    changes_nothing(reader, "indented", json::parse(reader.document).dump(8));
  }
}

TEST_CASE("keys that are not known change nothing") {
  for (const Reader& reader : readers()) {
    if (!reader.is_json || reader.has_free_keys || reader.name == "external query") continue;
    const json odd =
        json::parse(R"({"a": [1, {"b": null}], "\u00e9": "\u0000\ud83d\ude00", "": 1e300})");
    const auto documents = with_each_object(json::parse(reader.document),
                                            [&](json& object) { object["zz-of-tomorrow"] = odd; });
    REQUIRE(documents.size() > 1);
    for (const json& document : documents) {
      changes_nothing(reader, "a key of tomorrow in " + document.dump().substr(0, 60),
                      document.dump());
    }
  }
}

TEST_CASE("a key that is there twice never chooses the answer") {
  for (const Reader& reader : readers()) {
    if (!reader.is_json || reader.has_free_keys) continue;
    for (const auto& [start, key] : members_of(reader.document)) {
      const std::string twin = member(key, R"("7")");
      std::string document = reader.document;
      document.insert(start, twin + ", ");
      expect_same_or_refused(reader, '\'' + key + "' twice, the first one bogus", document);

      document = reader.document;
      const std::size_t value_end = document.find_first_of(",}", document.find(':', start));
      document.insert(value_end, ", " + twin);
      expect_same_or_refused(reader, '\'' + key + "' twice, the second one bogus", document);
    }
  }
}

TEST_CASE("a key that is there twice in the outermost object is refused, known or not") {
  for (const Reader& reader : readers()) {
    if (!reader.is_json) continue;
    const std::size_t brace = reader.document.find('{') + 1;
    const std::size_t last_brace = reader.document.rfind('}');
    const json document = json::parse(reader.document);
    std::vector<std::string> keys{"zz"};
    for (const auto& [key, value] : document.items()) keys.push_back(key);
    REQUIRE(keys.size() > 1);
    for (const std::string& key : keys) {
      for (const std::string value : {"[]", "{}", "7", "null", R"("7")", R"("\u00e4")", "0.5"}) {
        std::string twice = reader.document;
        twice.insert(last_brace, ',' + member(key, value));
        if (!document.contains(key)) twice.insert(brace, member(key, value) + ',');
        is_refused(reader, std::string("twice ").append(key).append(": ").append(value), twice);
      }
    }
  }
}

TEST_CASE("what is nested deep, or enormous, is read or refused") {
  constexpr std::size_t deep = 200'000;
  constexpr std::size_t enormous = std::size_t{3} << 20U;
  for (const Reader& reader : readers()) {
    is_refused(reader, "lists in lists", std::string(deep, '['));
    std::string objects;
    for (std::size_t i = 0; i < deep; ++i) objects += R"({"items":)";
    is_refused(reader, "objects in objects", objects);
    is_refused(reader, "blanks", std::string(enormous, ' '));
    is_refused(reader, "lines", std::string(enormous, '\n'));
    is_refused(reader, "a text without an end", '"' + std::string(enormous, 'a'));
    is_refused(reader, "a number without an end", std::string(enormous, '9'));
    is_refused(reader, "commas", std::string(enormous, ','));
    if (!reader.is_json) {
      is_refused(reader, "a line without an end", reader.document + std::string(enormous, 'a'));
      continue;
    }
    const std::size_t brace = reader.document.find('{') + 1;
    const auto with_first = [&](const std::string& key, const std::string& value) {
      return std::string(reader.document).insert(brace, member(key, value) + ',');
    };
    const std::string long_text(enormous, 'a');
    expect_same_or_refused(reader, "a long text", with_first("zz", json(long_text).dump()));
    expect_same_or_refused(reader, "a long key", with_first(long_text, "0"));
    expect_same_or_refused(reader, "a long number", with_first("zz", std::string(400, '9')));
    expect_same_or_refused(reader, "an exponent", with_first("zz", "1e99999"));
    expect_same_or_refused(reader, "deep lists",
                           with_first("zz", std::string(deep, '[') + std::string(deep, ']')));
    std::string many = "0";
    for (std::size_t i = 0; i < 100'000; ++i) {
      many += ',';
      many += member("zz" + std::to_string(i), "0");
    }
    expect_same_or_refused(reader, "many keys", with_first("zz", many));
    std::string empty_objects = "{}";
    for (std::size_t i = 0; i < 1'000'000; ++i) empty_objects += ",{}";
    expect_same_or_refused(reader, "many empty objects",
                           with_first("zz", '[' + empty_objects + ']'));
    is_refused(reader, "nothing but empty objects", '[' + empty_objects + ']');
  }
}

TEST_CASE("a value of another kind is judged or refused") {
  const std::vector<json> others{nullptr,
                                 true,
                                 -1,
                                 1e300,
                                 4294967296,
                                 "",
                                 "\n",
                                 json::array(),
                                 json::object(),
                                 json::array({nullptr})};
  for (const Reader& reader : readers()) {
    if (!reader.is_json) continue;
    const json document = json::parse(reader.document);
    const Outcome intact = outcome_with(reader, reader.document);
    const json flat = document.flatten();
    for (const auto& [path, value] : flat.items()) {
      for (json::json_pointer place(path); !place.empty(); place = place.parent_pointer()) {
        const bool counts = !is_same(intact, outcome_with(reader, without(document, place).dump()));
        for (const json& other : others) {
          json changed = document;
          changed[place] = other;
          const std::string damage = place.to_string() + " is " + other.dump();
          const Outcome outcome = check_contract(reader, damage, changed.dump());
          // What is missed when it is gone is not taken for right as something else.
          const bool is_other = !is_alike(document.at(place), other);
          expect(!(counts && is_other && is_same(intact, outcome)), reader, damage, outcome);
        }
      }
    }
  }
}

TEST_CASE("a file that is damaged is linted, wherever that is") {
  const auto is_linted = [](const Reader& reader, const std::string& damage,
                            std::string_view document) {
    const Outcome outcome = check_contract(reader, damage, document);
    const bool is_answered = outcome.exit_status <= 1 && json::accept(outcome.answer);
    expect(is_answered, reader, damage, outcome);
  };
  for (const Reader& reader : linted_files()) {
    const std::string& document = reader.document;
    is_linted(reader, "none", document);
    for (std::size_t byte = 0; byte < document.size(); ++byte) {
      is_linted(reader, "cut at " + at(byte), document.substr(0, byte));
      for (const char damage : std::string_view("\0'\"`$({<\\\n\xFF", 11)) {
        std::string changed = document;
        changed[byte] = damage;
        is_linted(reader, "changed at " + at(byte), changed);
        changed = document;
        changed.insert(byte, 1, damage);
        is_linted(reader, "longer at " + at(byte), changed);
      }
    }
  }
}

TEST_CASE("a hint names options of the command, and commands that parse") {
  const auto broken = [](const std::string& hint) {
    return broken_promise(words_of("m5.large"),
                          {"", "maxpods: error: no\nhint: " + hint + '\n', 2, ColorMode::Auto});
  };
  CHECK(broken("add --vcpus N").empty());
  CHECK_FALSE(broken("add --subnet FILE").empty());
  CHECK(broken("see maxpods list --help").empty());
  CHECK(broken("pipe it in with: kubectl get nodes | maxpods audit --fail-on any -").empty());
  CHECK_FALSE(broken("list types with: maxpods list --no-such").empty());
  CHECK_FALSE(broken("list types with: maxpods list m5.large").empty());
  CHECK_FALSE(broken("write it with: maxpods emit nodeadmm").empty());
}

TEST_CASE("a command line that is cut short or mistyped is answered or refused") {
  std::vector<std::string> examples;
  add_examples(root_command(), "", examples);
  REQUIRE(examples.size() > 40);
  std::mt19937 random(20261124);
  const auto keeps_promises = [](const std::string& line) {
    const Outcome outcome = outcome_of_line(words_of(line), "{}\n");
    const std::string broken = broken_promise(words_of(line), outcome);
    if (!broken.empty()) FAIL_CHECK("maxpods " + line + "\n" + broken + '\n' + outcome.remarks);
  };
  for (const std::string& example : examples) {
    for (std::size_t length = 0; length <= example.size(); ++length) {
      keeps_promises(example.substr(0, length));
      std::string mistyped = example;
      const auto typed = static_cast<char>(1 + random() % 255);
      mistyped.insert(length, 1, typed);
      keeps_promises(mistyped);
      if (length == example.size()) continue;
      mistyped = example;
      mistyped[length] = typed;
      keeps_promises(mistyped);
    }
  }
}
