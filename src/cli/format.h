// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "report/paint.h"

namespace maxpods {

/// How a command writes its report; one of both is set. Colours are for people only.
template <typename Report>
struct Format {
  std::string (*plain)(const Report&) = nullptr;
  std::string (*painted)(const Report&, const Paint&) = nullptr;

  std::string operator()(const Report& report, const Paint& paint) const {
    return plain != nullptr ? plain(report) : painted(report, paint);
  }
};

}  // namespace maxpods
