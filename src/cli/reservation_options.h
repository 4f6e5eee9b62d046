// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/kube_reserved.h"

namespace maxpods {

class Options;

/// --kube-reserved, --system-reserved and --eviction-hard, in the current group.
void add_reservation_options(Options& options, OwnReservations& reservations);

}  // namespace maxpods
