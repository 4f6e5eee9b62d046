// SPDX-License-Identifier: Apache-2.0
#include "source/configuration.h"
#include <algorithm>

namespace maxpods {

const CniVariable* CniConfiguration::find(std::string_view name) const {
  const auto found =
      std::ranges::find(variables.rbegin(), variables.rend(), name, &CniVariable::name);
  return found == variables.rend() ? nullptr : &*found;
}

}  // namespace maxpods
