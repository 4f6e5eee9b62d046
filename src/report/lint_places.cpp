// SPDX-License-Identifier: Apache-2.0
#include "report/lint_places.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/quoting.h"
#include "text/strings.h"

namespace maxpods {
namespace {

/// The text of the file from one byte up to another, as far as it has them.
std::string_view text_between(const SourceFile& file, std::size_t begin, std::size_t end) {
  const std::string_view content = file.content;
  begin = std::min(begin, content.size());
  return content.substr(begin, std::max(end, begin) - begin);
}

/// Goes on from the last place, where the next one is behind it.
class PlaceReader {
 public:
  explicit PlaceReader(const Sources& sources) : sources_(sources) {}

  ShownPlace shown(const Place& place) {
    const SourceFile& file = sources_.files[place.file];
    if (place.file != last_.file || place.begin < last_.begin) {
      last_ = {.file = place.file};
      position_ = {};
    }
    position_ = position_after(position_, text_between(file, last_.begin, place.begin));
    last_ = place;
    return {position_, position_after(position_, text_between(file, place.begin, place.end))};
  }

 private:
  const Sources& sources_;
  Place last_;
  Position position_;
};

}  // namespace

std::vector<ShownPlace> shown_places(const Sources& sources, const Findings& findings) {
  PlaceReader reader(sources);
  std::vector<ShownPlace> places;
  for (const Finding& finding : findings) places.push_back(reader.shown(finding.place));
  return places;
}

std::vector<ShownPlace> shown_places(const Sources& sources, const std::vector<Outlook>& outlooks) {
  PlaceReader reader(sources);
  std::vector<ShownPlace> places;
  for (const Outlook& outlook : outlooks) places.push_back(reader.shown(outlook.nodes->place));
  return places;
}

std::string shown_path(const Sources& sources, const Place& place) {
  return presentable(sources.files[place.file].path);
}

std::string place_words(const Sources& sources, const Place& place, const Position& position) {
  return fmt::format("{}:{}:{}", shown_path(sources, place), position.line, position.column);
}

}  // namespace maxpods
