// SPDX-License-Identifier: Apache-2.0
#include "source/configuration.h"
#include <algorithm>

namespace maxpods {

Place place_of_name(const Value& document) {
  const Value* const name = document.find_path("metadata.name");
  if (name != nullptr) return name->place;
  return {document.place.file, document.place.begin, document.place.begin};
}

const CniVariable* CniConfiguration::find(std::string_view name) const {
  const auto found =
      std::ranges::find(variables.rbegin(), variables.rend(), name, &CniVariable::name);
  return found == variables.rend() ? nullptr : &*found;
}

}  // namespace maxpods
