// SPDX-License-Identifier: Apache-2.0
#include "source/sources.h"

#include <string>

#include "catch.h"

using namespace maxpods;

namespace {

std::size_t unreadable_in(const std::string& path, const std::string& content) {
  Sources sources;
  add_source(sources, path, content);
  std::size_t count = sources.unreadable.size();
  for (const NodeConfiguration& nodes : sources.nodes) {
    for (const UserData& data : nodes.user_data) {
      for (const UserDataPart& part : data.parts) {
        if (part.documents.fault) ++count;
      }
    }
  }
  return count;
}

const std::string broken =
    "apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: blue\n";

}  // namespace

TEST_CASE("A broken document is one in a file of documents") {
  CHECK(unreadable_in("a.yaml", broken) == 1);
  CHECK(unreadable_in("-", broken) == 1);
  CHECK(unreadable_in("-", "# Groups\n---\n" + broken) == 1);
}

TEST_CASE("Documentation and programs that show a document are not judged") {
  const std::string fenced = "# Groups\n\nWrite this:\n\n```yaml\n" + broken + "```\n";
  CHECK(unreadable_in("README.md", fenced) == 0);
  CHECK(unreadable_in("README", fenced) == 0);
  CHECK(unreadable_in("-", fenced) == 0);
  CHECK(unreadable_in("make.py", "TEXT = '''\n" + broken + "'''\n") == 0);
  CHECK(unreadable_in("make", "TEXT = '''\n" + broken + "'''\n") == 0);
  CHECK(unreadable_in("-", "Write this:\n\n[settings.kubernetes\nmax-pods = 58\n") == 0);
  CHECK(unreadable_in("-", "[settings.kubernetes\nmax-pods = 58\n") == 1);
}
