// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "catalog/catalog.h"

namespace maxpods {

/// How many types of a catalog are what.
struct CatalogSummary {
  std::size_t types = 0;
  std::size_t families = 0;
  std::size_t nitro = 0;
  std::size_t xen = 0;
  std::size_t without_hypervisor = 0;
  std::size_t bare_metal = 0;
  std::size_t amd64 = 0;
  std::size_t arm64 = 0;
  std::size_t unknown_architecture = 0;
  std::size_t trunking = 0;
  std::size_t several_network_cards = 0;
  std::size_t unknown_vcpus = 0;
};

CatalogSummary summarize(Catalog catalog);

}  // namespace maxpods
