// SPDX-License-Identifier: Apache-2.0
// The input is a file of YAML, JSON or TOML, which may be a template.
#include <string>
#include <string_view>

#include "contract.h"
#include "source/holes.h"
#include "source/toml.h"
#include "source/yaml.h"

using namespace maxpods;

namespace {

void require_place(const Place& place, const std::string& file) {
  fuzz::require(place.file == 0 && place.begin <= place.end && place.end <= file.size(),
                "a place outside of the file", file);
}

/// Each byte of a text stands somewhere in the file, in order.
void check_text(const Text& text, const std::string& file) {
  require_place(text.place(), file);
  std::size_t last = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Place place = text.place(i, i + 1);
    require_place(place, file);
    fuzz::require(place.begin < place.end, "a byte that stands nowhere", file);
    fuzz::require(place.begin >= last, "bytes out of order", file);
    last = place.begin;
  }
}

void check_value(const Value& value, const std::string& file, int level) {
  constexpr int max_levels = 101;
  fuzz::require(level <= max_levels, "too many levels", file);
  require_place(value.place, file);
  check_text(value.text, file);
  fuzz::require(value.is_list() || value.items.empty(), "items of no list", file);
  const bool is_call = value.kind == Value::Kind::Unknown && value.members.size() == 1;
  fuzz::require(value.is_map() || is_call || value.members.empty(), "members of no map", file);
  for (const Value& item : value.items) check_value(item, file, level + 1);
  for (const Member& member : value.members) {
    require_place(member.place, file);
    check_value(member.value, file, level + 1);
  }
}

void check_documents(const Documents& read, const std::string& file) {
  for (const Value& document : read.documents) check_value(document, file, 0);
  if (!read.fault) return;
  fuzz::require(!read.has_directives, "a fault of a template with directives", file);
  require_place(read.fault->place, file);
  fuzz::require(!read.fault->reason.empty() && !read.fault->hint.empty(), "a fault without words",
                file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string file = fuzz::text_of(data, size);
  const Text text(file, 0);
  fuzz::run({}, [&] {
    for (const HoleQuotes quotes : {HoleQuotes::None, HoleQuotes::Double}) {
      fuzz::require(fill_holes(text, quotes).text.size() == size, "another size with holes", file);
    }
    check_documents(read_yaml(text), file);
    check_documents(read_toml(text), file);
  });
  fuzz::check_calls({{"-", file}}, {{"lint", "-", "-ojson"}});
  return 0;
}
