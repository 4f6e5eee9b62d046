// SPDX-License-Identifier: Apache-2.0
#include "cni/ec2_calls.h"

#include "cni/version_gates.h"

namespace maxpods {
namespace {

int calls_to_attach_eni(const CniSettings& settings) {
  const bool discovers =
      settings.version >= version_gates::subnet_discovery && !settings.custom_networking;
  const bool checks_exclusion = settings.version >= version_gates::subnet_exclusion;
  return ec2_calls::attach_eni + (discovers ? ec2_calls::discover_subnet : 0) +
         (checks_exclusion ? ec2_calls::check_exclusion : 0);
}

int calls_to_start(const CniSettings& settings) {
  if (settings.os == Os::Windows) return ec2_calls::start_windows_node;
  const bool checks_exclusion = settings.version >= version_gates::subnet_exclusion;
  return ec2_calls::start_node + (checks_exclusion ? ec2_calls::check_exclusion : 0);
}

}  // namespace

int ec2_calls_of(PoolAction action, const CniSettings& settings) {
  switch (action) {
    case PoolAction::StartNode:
      return calls_to_start(settings);
    case PoolAction::AttachTrunk:
      return ec2_calls::attach_trunk;
    case PoolAction::AttachEni:
      return calls_to_attach_eni(settings);
    case PoolAction::AssignSlots:
      break;
  }
  return settings.os == Os::Windows ? ec2_calls::assign_on_windows : ec2_calls::assign;
}

std::chrono::milliseconds pause_before_step(const CniSettings& settings) {
  return settings.os == Os::Windows ? ec2_calls::windows_retry : ec2_calls::pool_loop;
}

std::chrono::milliseconds duration_of(PoolAction action) {
  return action == PoolAction::AttachEni ? ec2_calls::attaching : ec2_calls::assigning;
}

}  // namespace maxpods
