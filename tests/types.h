// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "catalog/catalog.h"

namespace maxpods::test {

/// A type of the built-in catalog.
inline InstanceType type(std::string_view name) {
  const InstanceType* const found = find(built_in_catalog(), name);
  if (found == nullptr) throw std::out_of_range(std::string(name));
  return *found;
}

/// A Nitro type with these limits, of which nothing else is known.
inline InstanceType type_with(std::string_view name, int vcpus, int enis, int ipv4_per_eni) {
  InstanceType made;
  made.name = TypeName(name);
  made.vcpus = vcpus;
  made.enis = enis;
  made.ipv4_per_eni = ipv4_per_eni;
  return made;
}

}  // namespace maxpods::test
