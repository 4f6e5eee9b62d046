// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "commands/emit/request.h"

namespace maxpods {

/// Computes what the types are for, or takes the value that was given, into `configuration`;
/// warnings go into `answer`. False, with a refusal in `answer`, where there is nothing to emit.
/// Throws BadInput where nothing was given to compute it from.
bool take_value(const Target& target, const EmitRequest& request, Configuration& configuration,
                Answer& answer);

}  // namespace maxpods
