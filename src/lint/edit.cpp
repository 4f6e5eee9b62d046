// SPDX-License-Identifier: Apache-2.0
#include "lint/edit.h"

#include <algorithm>
#include <iterator>

namespace maxpods {

bool EditSet::is_free(const Place& place) const {
  const auto next = edits_.lower_bound({place.file, place.begin});
  if (next != edits_.end() && next->second.place.file == place.file) {
    const std::size_t begin = next->second.place.begin;
    if (begin == place.begin || begin < place.end) return false;
  }
  if (next == edits_.begin()) return true;
  const Place& before = std::prev(next)->second.place;
  return before.file != place.file || before.end <= place.begin;
}

bool EditSet::add(const Edits& edits) {
  std::vector<Key> added;
  for (const Edit& edit : edits) {
    const Key key{edit.place.file, edit.place.begin};
    if (!is_free(edit.place)) {
      for (const Key& each : added) edits_.erase(each);
      return false;
    }
    edits_.emplace(key, edit);
    added.push_back(key);
  }
  return true;
}

std::vector<std::size_t> EditSet::files() const {
  std::vector<std::size_t> files;
  for (const auto& [key, edit] : edits_) {
    if (files.empty() || files.back() != key.first) files.push_back(key.first);
  }
  return files;
}

std::string EditSet::applied(std::size_t file, std::string_view content) const {
  std::string result;
  std::size_t copied = 0;
  for (auto at = edits_.lower_bound({file, 0}); at != edits_.end() && at->first.first == file;
       ++at) {
    const Place& place = at->second.place;
    const std::size_t begin = std::min(place.begin, content.size());
    result += content.substr(copied, begin - copied);
    result += at->second.text;
    copied = std::min(place.end, content.size());
  }
  return result += content.substr(copied);
}

}  // namespace maxpods
