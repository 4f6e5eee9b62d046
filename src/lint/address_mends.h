// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lint/edit.h"
#include "lint/finding.h"
#include "lint/outlook.h"
#include "source/sources.h"

namespace maxpods {

/// Adds to the last finding, which is about more pods than addresses, the ways to mend it:
/// prefixes, if `with_prefixes` can add them, or else a lower number, or an expression with a
/// bound.
void add_address_mends(const Sources& sources, const Outlook& outlook, Findings& findings);

/// ENABLE_PREFIX_DELEGATION in the configuration of the add-on vpc-cni of these nodes, if exactly
/// one file has it, and does not set that variable. A `"false"` of the user stays.
Edits with_prefixes(const Sources& sources, const NodeConfiguration& nodes);

}  // namespace maxpods
