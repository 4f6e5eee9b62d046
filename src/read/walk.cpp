// SPDX-License-Identifier: Apache-2.0
#include "read/walk.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <fnmatch.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "read/file.h"
#include "text/bad_input.h"
#include "text/strings.h"

namespace maxpods {
namespace {

namespace fs = std::filesystem;

bool is_candidate(std::string_view file_name) {
  constexpr std::array<std::string_view, 12> endings = {".yaml",  ".yml",  ".json", ".toml",
                                                        ".tf",    ".tofu", ".hcl",  ".tpl",
                                                        ".tftpl", ".sh",   ".txt",  ".ps1"};
  const std::string name = lower_case(file_name);
  return name.starts_with("user-data") || name.starts_with("userdata") ||
         std::ranges::any_of(endings, [&](std::string_view end) { return name.ends_with(end); });
}

bool is_left_out_directory(std::string_view name) {
  return name.starts_with('.') || name == "node_modules" || name == "vendor";
}

/// A glob without what the shell's matching does not know: `./` and `**/` before it, `/` behind it.
std::string plain_glob(std::string glob) {
  while (glob.starts_with("./")) glob.erase(0, 2);
  while (glob.size() > 1 && glob.ends_with('/')) glob.pop_back();
  return glob;
}

class Walker {
 public:
  explicit Walker(const std::vector<std::string>& excluded) {
    for (const std::string& each : excluded) {
      std::string glob = plain_glob(each);
      if (glob.starts_with("**/")) globs_.push_back(glob.substr(3));
      globs_.push_back(std::move(glob));
    }
  }

  void add_root(const std::string& path) {
    if (path == "-") {
      if (seen_.insert(path).second) walk_.files.push_back({path, true});
      return;
    }
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (error || status.type() == fs::file_type::not_found) refuse_root(path, error.message());
    if (fs::is_fifo(status)) {
      // `<(command)` and /dev/stdin have no other name than this.
      add_file(path, path, true);
      return;
    }
    const fs::path canonical = fs::canonical(path, error);
    if (error) refuse_root(path, error.message());
    if (fs::is_directory(status)) {
      std::string shown = path;
      while (shown.size() > 1 && shown.ends_with('/')) shown.pop_back();
      const bool is_here = shown == ".";
      add_directory({is_here ? "" : shown, "", canonical.string()}, shown);
    } else if (fs::is_regular_file(status)) {
      add_file(path, canonical.string(), true);
    } else {
      refuse_root(path, "it is neither a file nor a directory");
    }
  }

  Walk take_walk() { return std::move(walk_); }

 private:
  struct Directory {
    /// As the user sees it; empty for `.`.
    std::string shown;
    /// From the path that was given; empty for that one itself.
    std::string relative;
    std::string canonical;
  };

  [[noreturn]] static void refuse_root(const std::string& path, const std::string& reason) {
    throw BadInput(fmt::format("cannot read {}: {}", file_title(path), reason));
  }

  static std::string below(const std::string& directory, const std::string& name) {
    if (directory.empty() || directory.ends_with('/')) return directory + name;
    return directory + '/' + name;
  }

  void add_file(std::string path, const std::string& canonical, bool is_named) {
    if (seen_.insert(canonical).second) walk_.files.push_back({std::move(path), is_named});
  }

  void add_directory(const Directory& directory, const std::string& title) {
    if (!seen_.insert(canonical_key(directory)).second) return;
    std::vector<std::pair<std::string, fs::file_type>> entries;
    std::error_code error;
    fs::directory_iterator entry(directory.canonical, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
      entries.emplace_back(entry->path().filename().string(), type_of(*entry));
    }
    if (error) walk_.unread.push_back({title, error.message()});
    std::ranges::sort(entries);
    for (const auto& [name, type] : entries) add_entry(directory, name, type);
  }

  /// Its type, or none for a link. The directory has told it; only `symlink_status` would ask
  /// again.
  static fs::file_type type_of(const fs::directory_entry& entry) {
    std::error_code error;
    if (entry.is_symlink(error)) return fs::file_type::none;
    if (entry.is_directory(error)) return fs::file_type::directory;
    return entry.is_regular_file(error) ? fs::file_type::regular : fs::file_type::none;
  }

  /// A directory that was walked under another path is not walked again.
  static std::string canonical_key(const Directory& directory) { return directory.canonical + '/'; }

  void add_entry(const Directory& parent, const std::string& name, fs::file_type type) {
    const bool is_directory = type == fs::file_type::directory;
    if (is_directory ? is_left_out_directory(name)
                     : type != fs::file_type::regular || !is_candidate(name)) {
      return;
    }
    const Directory entry = {below(parent.shown, name), below(parent.relative, name),
                             below(parent.canonical, name)};
    if (is_excluded(entry, name)) return;
    if (is_directory) {
      add_directory(entry, entry.shown);
    } else {
      add_file(entry.shown, entry.canonical, false);
    }
  }

  bool is_excluded(const Directory& entry, const std::string& name) const {
    return std::ranges::any_of(globs_, [&](const std::string& glob) {
      return std::ranges::any_of(
          std::array{&name, &entry.relative, &entry.shown},
          [&](const std::string* text) { return fnmatch(glob.c_str(), text->c_str(), 0) == 0; });
    });
  }

  std::vector<std::string> globs_;
  std::unordered_set<std::string> seen_;
  Walk walk_;
};

/// An open file that closes itself.
class WalkedDescriptor {
 public:
  /// Without waiting, should the file have become a FIFO since it was walked; one that the user has
  /// named is waited for.
  explicit WalkedDescriptor(const WalkedFile& file)
      : descriptor_(open(file.path.c_str(),
                         O_RDONLY | O_CLOEXEC | O_NOCTTY | (file.is_named ? 0 : O_NONBLOCK))),
        takes_pipes_(file.is_named) {}
  WalkedDescriptor(const WalkedDescriptor&) = delete;
  WalkedDescriptor(WalkedDescriptor&&) = delete;
  WalkedDescriptor& operator=(const WalkedDescriptor&) = delete;
  WalkedDescriptor& operator=(WalkedDescriptor&&) = delete;
  ~WalkedDescriptor() {
    if (is_open()) close(descriptor_);
  }

  bool is_open() const { return descriptor_ >= 0; }

  /// Whether it is a file, or a pipe that the user has named.
  bool is_wanted() const {
    struct stat status {};
    if (fstat(descriptor_, &status) != 0) return false;
    return S_ISREG(status.st_mode) || (takes_pipes_ && S_ISFIFO(status.st_mode));
  }

  /// Adds what the file has, up to a byte more than the bound; false on errors.
  bool read_into(std::string& content) const {
    std::array<char, 16384> buffer{};
    while (content.size() <= max_walked_file_bytes) {
      const ssize_t count = ::read(descriptor_, buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) return count == 0;
      content.append(buffer.data(), static_cast<std::size_t>(count));
      if (is_binary(content)) return true;
    }
    return true;
  }

  static bool is_binary(std::string_view content) {
    constexpr std::size_t glance = 1024;
    return content.substr(0, glance).find('\0') < glance;
  }

 private:
  int descriptor_;
  bool takes_pipes_;
};

std::string read_standard_input() {
  InputFile input("-");
  std::string content;
  std::array<char, 16384> buffer{};
  while (content.size() <= max_walked_file_bytes) {
    const std::size_t count = input.read(buffer);
    if (count == 0) break;
    content.append(buffer.data(), count);
  }
  return content;
}

}  // namespace

Walk walk(const std::vector<std::string>& paths, const std::vector<std::string>& excluded) {
  Walker walker(excluded);
  for (const std::string& path : paths) walker.add_root(path);
  return walker.take_walk();
}

std::optional<std::string> read_walked(const WalkedFile& file, std::vector<UnreadPath>& unread) {
  std::string content;
  if (file.path == "-") {
    content = read_standard_input();
  } else {
    const WalkedDescriptor opened(file);
    if (!opened.is_open() || (opened.is_wanted() && !opened.read_into(content))) {
      unread.push_back({file.path, std::strerror(errno)});
      return std::nullopt;
    }
    if (!opened.is_wanted()) return std::nullopt;
  }
  std::string_view reason;
  if (content.size() > max_walked_file_bytes) reason = "it is larger than 10 MB";
  if (WalkedDescriptor::is_binary(content)) reason = "it is binary";
  if (reason.empty()) return content;
  if (file.is_named) unread.push_back({file.path, std::string(reason)});
  return std::nullopt;
}

}  // namespace maxpods
