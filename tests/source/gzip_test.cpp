// SPDX-License-Identifier: Apache-2.0
#include "source/gzip.h"

#include <string>

#include "catch.h"

using namespace maxpods;

namespace {

/// `printf '#!/bin/bash\n' | gzip -n9 | base64`
constexpr std::string_view packed_shebang = "H4sIAAAAAAAC/1NW1E/KzNNPSizO4AIANz9SBgwAAAA=";
/// `head -c SIZE /dev/zero | gzip -n9 | base64 -w0` for sizes near 1 MiB, up to its last letters.
std::string packed_zeros(std::string_view end) {
  return "H4sIAAAAAAAC/+3BMQEAAADCoPVPbQhfo" + std::string(1355, 'A') + std::string(end);
}

}  // namespace

// RFC 4648, 10. Test Vectors.
TEST_CASE("Base64 is decoded") {
  CHECK(base64_decoded("") == "");
  CHECK(base64_decoded("Zg==") == "f");
  CHECK(base64_decoded("Zm8=") == "fo");
  CHECK(base64_decoded("Zm9v") == "foo");
  CHECK(base64_decoded("Zm9v\r\nYmFy\n") == "foobar");
  CHECK_FALSE(base64_decoded("Zg"));
  CHECK_FALSE(base64_decoded("Z==="));
  CHECK_FALSE(base64_decoded("Zg==Zg=="));
  CHECK_FALSE(base64_decoded("Zm9v!"));
  CHECK_FALSE(base64_decoded("#!/bin/bash"));
}

TEST_CASE("gzip is unpacked") {
  const std::string packed = base64_decoded(packed_shebang).value();
  CHECK(unzipped(packed) == "#!/bin/bash\n");
  CHECK_FALSE(unzipped("#!/bin/bash\n"));
  CHECK_FALSE(unzipped(""));
  CHECK_FALSE(unzipped(packed.substr(0, packed.size() / 2)));
  std::string damaged = packed;
  damaged[packed.size() - 5] = static_cast<char>(damaged[packed.size() - 5] ^ 1);
  CHECK_FALSE(unzipped(damaged));
}

TEST_CASE("What unpacks to more than 1 MiB is not unpacked") {
  const auto of_bound = unzipped(base64_decoded(packed_zeros("PgMc6jinAAAQAA==")).value());
  REQUIRE(of_bound);
  CHECK(of_bound->size() == max_unpacked_bytes);
  CHECK_FALSE(unzipped(base64_decoded(packed_zeros("TgMoi6TGAQAQAA==")).value()));
}
