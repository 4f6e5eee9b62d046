// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/edit.h"
#include "lint/finding.h"
#include "lint/outlook.h"
#include "source/sources.h"

namespace maxpods {

/// Adds to the last finding, which is about more pods than addresses, the way to mend it: prefixes,
/// if `with_prefixes` can add them, or else a lower number, or an expression with a bound. A number
/// is not lowered where other types or other nodes have enough addresses for it: that would waste
/// them.
void add_address_mends(const Sources& sources, const Outlook& outlook, bool all_are_over,
                       Findings& findings);

/// Whether the setting counts on prefixes: it is what EKS recommends with them for one of the
/// types, and within the addresses of all of them.
bool counts_on_prefixes(const Outlook& outlook);

/// ENABLE_PREFIX_DELEGATION in the configuration of the add-on vpc-cni of these nodes, if exactly
/// one file has it, and does not set that variable, and the setting counts on it. A `"false"` of
/// the user stays.
Edits with_prefixes(const Sources& sources, const Outlook& outlook);

}  // namespace maxpods
