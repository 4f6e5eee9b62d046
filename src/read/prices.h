// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "catalog/prices.h"

namespace maxpods {

/// Reads lines of CSV, `m5.large,0.096`, with or without the header `type,price`. `file` is its
/// title in messages. Throws BadInput that names the line for what is not a price of at most six
/// decimals, for prices of 100,000 and more, and for a type that is there twice.
Prices read_prices(std::string_view text, const std::string& file);

}  // namespace maxpods
