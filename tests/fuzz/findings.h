// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "check/prerequisites.h"
#include "contract.h"

namespace maxpods::fuzz {

/// Checks what was read of a cluster, wanting prefixes on types of each kind.
inline void check_findings(Prerequisites given, Os os) {
  for (const char* const name : {"m5.large", "m4.large", "c6in.32xlarge"}) {
    given.types.push_back(*find(built_in_catalog(), name));
  }
  given.wanted.cni.os = os;
  given.wanted.cni.prefix_delegation = true;
  const CheckResult result = check_prerequisites(given);
  require(result.failures() >= 0 && !(result.stops() && result.passed()), "passed, and stops", "");
  for (const CheckFinding& finding : result.findings) {
    require(!finding.name.empty(), "a finding without a name", finding.message);
    check_message(finding.message);
  }
}

}  // namespace maxpods::fuzz
