// SPDX-License-Identifier: Apache-2.0
#include "write/replace_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "catch.h"

using namespace maxpods;

namespace {

namespace fs = std::filesystem;

/// A directory that is removed at the end of the test.
class Directory {
 public:
  Directory() {
    std::string name = (fs::temp_directory_path() / "maxpods-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  Directory(const Directory&) = delete;
  Directory(Directory&&) = delete;
  Directory& operator=(const Directory&) = delete;
  Directory& operator=(Directory&&) = delete;
  ~Directory() { fs::remove_all(path_); }

  std::string file(const std::string& name) const { return (path_ / name).string(); }

  std::string with(const std::string& name, const std::string& content) const {
    std::ofstream(file(name), std::ios::binary) << content;
    return file(name);
  }

  std::size_t entries() const {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

std::string content_of(const std::string& path) {
  std::ostringstream content;
  content << std::ifstream(path, std::ios::binary).rdbuf();
  return content.str();
}

}  // namespace

TEST_CASE("A file is replaced, and nothing is left beside it") {
  const Directory directory;
  const std::string path = directory.with("a.yaml", "old\n");
  CHECK_FALSE(why_not_replaceable(path, "old\n"));
  CHECK_FALSE(replace_file(path, "old\n", std::string("new\0\r\n", 6)));
  CHECK(content_of(path) == std::string("new\0\r\n", 6));
  CHECK(directory.entries() == 1);
  CHECK_FALSE(replace_file(path, std::string("new\0\r\n", 6), ""));
  CHECK(content_of(path).empty());
}

TEST_CASE("A file keeps its mode") {
  const Directory directory;
  const std::string path = directory.with("a.sh", "old");
  for (const mode_t mode : std::to_array<mode_t>({0600, 0644, 0751, 02755})) {
    REQUIRE(chmod(path.c_str(), mode) == 0);
    REQUIRE_FALSE(replace_file(path, "old", "old"));
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777U) == mode);
  }
}

TEST_CASE("A file that has changed is left as it is") {
  const Directory directory;
  const std::string path = directory.with("a.yaml", "other");
  for (const char* const before : {"old", "", "othe", "other "}) {
    CHECK(why_not_replaceable(path, before) == "it has changed since it was read");
    CHECK(replace_file(path, before, "new") == "it has changed since it was read");
  }
  CHECK(content_of(path) == "other");
  CHECK(directory.entries() == 1);
}

TEST_CASE("A symbolic link is left as it is, and so is what it points to") {
  const Directory directory;
  const std::string path = directory.with("a.yaml", "old");
  const std::string link = directory.file("b.yaml");
  fs::create_symlink(path, link);
  CHECK(why_not_replaceable(link, "old") == "it is a symbolic link: name what it points to");
  CHECK(replace_file(link, "old", "new") == "it is a symbolic link: name what it points to");
  CHECK(fs::is_symlink(link));
  CHECK(content_of(path) == "old");
}

TEST_CASE("What is no file cannot be replaced") {
  const Directory directory;
  fs::create_directory(directory.file("d"));
  CHECK(why_not_replaceable(directory.file("d"), "") == "it is no file");
  CHECK(why_not_replaceable(directory.file("missing"), "") == "No such file or directory");
  CHECK(why_not_replaceable(directory.file("missing/a"), "") == "No such file or directory");
  CHECK(replace_file(directory.file("missing"), "", "new") == "No such file or directory");
  CHECK(directory.entries() == 1);
}

TEST_CASE("A temporary file of a process that was killed is not in the way") {
  const Directory directory;
  const std::string left = std::string(temporary_file_prefix) + std::to_string(getpid()) + "-0";
  directory.with(left, "half");
  const std::string path = directory.with("a.yaml", "old");
  CHECK_FALSE(replace_file(path, "old", "new"));
  CHECK(content_of(path) == "new");
  CHECK(content_of(directory.file(left)) == "half");
  CHECK(directory.entries() == 2);
}
