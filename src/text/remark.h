// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace maxpods {

/// A sentence for stderr, and what to do about it.
struct Remark {
  std::string message;
  /// Empty where the message says it all.
  std::string hint;

  Remark() = default;
  Remark(std::string what, std::string remedy = "")
      : message(std::move(what)), hint(std::move(remedy)) {}
  Remark(const char* what, std::string remedy = "")
      : Remark(std::string(what), std::move(remedy)) {}

  bool operator==(const Remark&) const = default;
};

using Remarks = std::vector<Remark>;

/// Moves `more` to the end of `remarks`.
inline void append(Remarks& remarks, Remarks more) {
  for (Remark& remark : more) remarks.push_back(std::move(remark));
}

}  // namespace maxpods
