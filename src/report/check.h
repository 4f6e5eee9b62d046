// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "audit/prerequisites.h"
#include "report/paint.h"

/// Prerequisites, and how they stand.
namespace maxpods {

std::string_view name_of(Verdict verdict);

/// A line per prerequisite, what to do under those that need something, and the pods at the end.
std::string check_text(const CheckResult& result, const Paint& paint);

}  // namespace maxpods
