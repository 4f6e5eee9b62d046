// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "audit/cluster_audit.h"
#include "check/prerequisites.h"
#include "cli/networking_options.h"
#include "text/remark.h"

namespace maxpods {

/// Where the settings of an audit come from.
struct AuditSources {
  const NetworkingRequest& networking;
  const std::optional<AwsNodeState>& aws_node;
  bool has_amazon_vpc_cni = false;
};

/// The number of nodes that cannot be read, and sentences on the first ones.
class UnreadableNodes {
 public:
  void add(const std::string& file, const std::string& name, const std::string& complaint,
           std::size_t first_byte);

  const std::vector<std::string>& sentences() const { return sentences_; }
  std::size_t count() const { return count_; }

 private:
  std::vector<std::string> sentences_;
  std::size_t count_ = 0;
};

/// The variables of aws-node that affect max pods and have a valueFrom.
std::vector<std::string> set_elsewhere(const AwsNodeState& aws_node);

/// A warning on each of them.
Remarks remarks_on_elsewhere(const AwsNodeState& aws_node);

/// On nodes that cannot be read, on settings that are assumed, and on types.
Remarks audit_warnings(const ClusterAudit& audit, const UnreadableNodes& unreadable,
                       const AuditSettings& settings, const AuditSources& sources);

}  // namespace maxpods
