// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Formats of names and values, which are checked before they are written into files of others.
namespace maxpods {

/// EKS's rule for the names of clusters (EKS API reference, CreateCluster): 1 to 100 letters,
/// digits, `-` and `_`, the first one a letter or digit.
bool is_cluster_name(std::string_view name);

/// The same of node groups (EKS user guide, create-managed-node-group), at most 63.
bool is_node_group_name(std::string_view name);

/// Whether this can be the name of an AWS region, such as us-west-2.
bool is_region_name(std::string_view name);

/// https://, a host name or an IPv6 address in brackets, and a port or none: the endpoint of a
/// cluster has no path.
bool is_https_endpoint(std::string_view text);

/// Base64 with its padding (RFC 4648), not empty.
bool is_base64(std::string_view text);

/// `ami-` and hexadecimal digits.
bool is_ami_id(std::string_view text);

/// `subnet-` and letters, digits and `-`.
bool is_subnet_id(std::string_view text);

/// Lower-case letters, digits and `-`, as in us-west-2a and us-west-2-lax-1a. Empty for a zone that
/// is not known.
bool is_zone_name(std::string_view text);

/// The region of a zone: us-west-2 of us-west-2a, and of the local zone us-west-2-lax-1a. Empty if
/// the text is no name of a zone.
std::string_view region_of_zone(std::string_view zone);

/// `sg-` and letters, digits and `-`.
bool is_security_group_id(std::string_view text);

/// IAM's rule for the names of roles (IAM API reference, CreateRole): 1 to 64 letters, digits, and
/// `_+=,.@-`.
bool is_role_name(std::string_view text);

/// At most 253 characters: parts of lower-case letters, digits and `-`, which is neither first nor
/// last, with dots between. Kubernetes names most of its objects so, and does not bound the length
/// of a part (apimachinery, IsDNS1123Subdomain).
bool is_dns_subdomain(std::string_view text);

}  // namespace maxpods
