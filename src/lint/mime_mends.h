// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/edit.h"
#include "source/sources.h"
#include "source/user_data.h"

namespace maxpods {

/// The edits that mend the fault of the user data: an empty line, one less, less indentation, or
/// the boundary that ends the message.
Edits mended_mime(const Sources& sources, const UserData& data, const FaultyMime& fault);

}  // namespace maxpods
