// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace maxpods {

/// Where the instance metadata service answers on EC2 (EC2 user guide, "Use the Instance Metadata
/// Service to access instance metadata").
inline constexpr std::string_view default_imds_endpoint = "http://169.254.169.254";

/// For the whole exchange.
inline constexpr std::chrono::milliseconds imds_timeout{2000};

/// The type of the instance that this program runs on, from version 2 of the instance metadata
/// service: a session token by PUT, then `latest/meta-data/instance-type` by GET.
///
/// `endpoint` is `http://HOST[:PORT][/PATH]`, with an IPv4 address, an IPv6 address in brackets, or
/// `localhost` as host: look-up of names would need the C library's shared objects.
/// Redirects are not followed. Throws BadInput where no valid type name comes back in time.
std::string instance_type_from_imds(std::string_view endpoint);

}  // namespace maxpods
