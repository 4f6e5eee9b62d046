// SPDX-License-Identifier: Apache-2.0
#include "source/text.h"

#include <algorithm>
#include <utility>

namespace maxpods {

Text::Text(std::string bytes, std::size_t file)
    : bytes_(std::move(bytes)), runs_{{0, {file, 0, bytes_.size()}}} {}

const Text::Run& Text::run_at(std::size_t position) const {
  return *(std::ranges::upper_bound(runs_, position, {}, &Run::begin) - 1);
}

Place Text::place(std::size_t begin, std::size_t end) const {
  if (runs_.empty()) return {};
  const auto place_of = [&](std::size_t position) {
    const Run& run = run_at(position);
    Place place = run.place;
    if (!run.is_verbatim) return place;
    place.begin += position - run.begin;
    place.end = place.begin + 1;
    return place;
  };
  Place place = place_of(begin);
  if (end > begin) {
    place.end = place_of(end - 1).end;
  } else if (run_at(begin).is_verbatim) {
    place.end = place.begin;
  }
  return place;
}

bool Text::is_verbatim(std::size_t begin, std::size_t end) const {
  if (begin >= end || end > bytes_.size()) return false;
  const Run& run = run_at(begin);
  return run.is_verbatim && &run == &run_at(end - 1);
}

void Text::mark_double_quoted(std::size_t begin) {
  for (auto run = runs_.rbegin(); run != runs_.rend() && run->begin >= begin; ++run) {
    ++run->double_quotes;
  }
}

int Text::double_quotes(std::size_t position) const {
  return runs_.empty() ? 0 : run_at(position).double_quotes;
}

Text Text::part(std::size_t begin, std::size_t end) const {
  Text part;
  part.append(*this, begin, std::min(end, bytes_.size()));
  return part;
}

Text Text::with_bytes(std::string bytes) const {
  Text text = *this;
  text.bytes_ = std::move(bytes);
  return text;
}

void Text::add_run(Run run) {
  if (!runs_.empty() && run.is_verbatim == runs_.back().is_verbatim) {
    const Run& last = runs_.back();
    const bool follows = last.place.file == run.place.file &&
                         last.double_quotes == run.double_quotes &&
                         last.place.begin + (run.begin - last.begin) == run.place.begin;
    if (run.is_verbatim ? follows : last.place == run.place) return;
  }
  runs_.push_back(run);
}

void Text::append(const Text& other, std::size_t begin, std::size_t end) {
  if (other.runs_.empty()) return;
  if (begin >= end) {
    // An empty text has a place, too.
    if (runs_.empty()) add_run({0, other.place(begin, begin), true, other.double_quotes(begin)});
    return;
  }
  auto run = std::ranges::upper_bound(other.runs_, begin, {}, &Run::begin) - 1;
  for (std::size_t at = begin; at < end; ++run) {
    const auto next = run + 1;
    const std::size_t stop = next == other.runs_.end() ? end : std::min(end, next->begin);
    Run copy = *run;
    if (copy.is_verbatim) copy.place.begin += at - run->begin;
    copy.begin = bytes_.size();
    add_run(copy);
    bytes_ += std::string_view(other.bytes_).substr(at, stop - at);
    at = stop;
  }
}

void Text::append(std::string_view bytes, Place place) {
  if (bytes.empty()) return;
  add_run({bytes_.size(), place, false});
  bytes_ += bytes;
}

}  // namespace maxpods
