// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "faults/command_shapes.h"
#include "faults/documents.h"

namespace maxpods::faults {

/// The same numbers from the same seed, with every library.
class Random {
 public:
  Random(std::uint32_t seed, std::size_t index);

  /// From 0 to below `count`, which is above 0.
  std::size_t below(std::size_t count) { return engine_() % count; }
  bool one_in(std::size_t count) { return below(count) == 0; }

  template <typename Items>
  const auto& pick(const Items& items) {
    return *(items.begin() + static_cast<std::ptrdiff_t>(below(items.size())));
  }

 private:
  std::mt19937 engine_;
};

/// A value for what help calls `TYPE`, `N` or `FILE`: most often one that suits, at an end of its
/// range or just outside; sometimes what nobody would type.
std::string value_for(const OptionShape& option, const Documents& documents, Random& random);

/// The same for an argument that is no option.
std::string positional_value(std::string_view placeholder, const Documents& documents,
                             Random& random);

/// The name of a document of that kind, or of any where there is none.
std::string document_name(const std::string& kind, const Documents& documents, Random& random);

}  // namespace maxpods::faults
