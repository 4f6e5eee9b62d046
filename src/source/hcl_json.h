// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source/text.h"
#include "source/value.h"

namespace maxpods {

/// The value as JSON. Scalars that stand within `whole` keep the places of their bytes; what comes
/// from elsewhere has the place of what it is in. What is unknown, or comes from a default, is a
/// String that is nothing but a hole.
Text json_text(const Value& value, const Place& whole);

}  // namespace maxpods
