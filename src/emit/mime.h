// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace maxpods {

/// A multipart MIME document (RFC 2046) with one part, as cloud-init and nodeadm read user data.
std::string mime_document(std::string_view content_type, std::string_view content);

}  // namespace maxpods
