// SPDX-License-Identifier: Apache-2.0
#include "write/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <utility>

#include "text/strings.h"

namespace maxpods {
namespace {

/// A reason that ends the work on a file.
struct NotReplaced {
  std::string reason;
};

[[noreturn]] void stop_by_errno() { throw NotReplaced{std::strerror(errno)}; }

/// An open file or directory that closes itself.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {
    if (number < 0) stop_by_errno();
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor(Descriptor&&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(number_); }

  int number() const { return number_; }

 private:
  int number_;
};

/// The directory of a path, and the name in it.
std::pair<std::string, std::string> split_path(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string::npos) return {".", path};
  return {path.substr(0, slash + 1), path.substr(slash + 1)};
}

/// A file that is to be replaced.
class Target {
 public:
  explicit Target(const std::string& path)
      : name_(split_path(path).second),
        directory_(open(split_path(path).first.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    struct stat link {};
    if (fstatat(directory_.number(), name_.c_str(), &link, AT_SYMLINK_NOFOLLOW) != 0) {
      stop_by_errno();
    }
    if (S_ISLNK(link.st_mode)) throw NotReplaced{"it is a symbolic link: name what it points to"};
    if (!S_ISREG(link.st_mode)) throw NotReplaced{"it is no file"};
    if (faccessat(directory_.number(), ".", W_OK, AT_EACCESS) != 0) stop_by_errno();
  }

  /// Throws NotReplaced unless the file can be written, and has this content.
  void check(std::string_view content) const {
    const Descriptor file(
        openat(directory_.number(), name_.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!has_content(file, content)) throw NotReplaced{"it has changed since it was read"};
  }

  void replace(std::string_view before, std::string_view after) const {
    std::string temporary;
    const Descriptor file(create_beside(temporary));
    try {
      struct stat status {};
      if (fstatat(directory_.number(), name_.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        stop_by_errno();
      }
      keep_owner(file, status);
      write_all_of(file, after);
      constexpr mode_t permissions = 07777;
      if (fchmod(file.number(), status.st_mode & permissions) != 0) stop_by_errno();
      if (fsync(file.number()) != 0) stop_by_errno();
      check(before);
      if (renameat(directory_.number(), temporary.c_str(), directory_.number(), name_.c_str()) !=
          0) {
        stop_by_errno();
      }
    } catch (const NotReplaced&) {
      unlinkat(directory_.number(), temporary.c_str(), 0);
      throw;
    }
    // The new name lasts, too.
    fsync(directory_.number());
  }

 private:
  /// A new file that nobody else can read. Those of a process that was killed keep their names.
  int create_beside(std::string& name) const {
    constexpr int attempts = 1000;
    int created = -1;
    errno = EEXIST;
    for (int i = 0; created < 0 && errno == EEXIST && i < attempts; ++i) {
      name = concat({temporary_file_prefix, std::to_string(getpid()), "-", std::to_string(i)});
      created = openat(directory_.number(), name.c_str(),
                       O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    }
    return created;
  }

  static bool has_content(const Descriptor& file, std::string_view content) {
    std::array<char, 16384> buffer{};
    while (true) {
      const ssize_t count = read(file.number(), buffer.data(), buffer.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) stop_by_errno();
      if (count == 0) return content.empty();
      const std::string_view part(buffer.data(), static_cast<std::size_t>(count));
      if (!content.starts_with(part)) return false;
      content.remove_prefix(part.size());
    }
  }

  static void keep_owner(const Descriptor& file, const struct stat& status) {
    struct stat own {};
    if (fstat(file.number(), &own) != 0) stop_by_errno();
    const bool has_owner = own.st_uid == status.st_uid && own.st_gid == status.st_gid;
    if (!has_owner && fchown(file.number(), status.st_uid, status.st_gid) != 0) {
      throw NotReplaced{"it would get another owner"};
    }
  }

  static void write_all_of(const Descriptor& file, std::string_view content) {
    while (!content.empty()) {
      const ssize_t count = write(file.number(), content.data(), content.size());
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) stop_by_errno();
      content.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  std::string name_;
  Descriptor directory_;
};

}  // namespace

std::optional<std::string> why_not_replaceable(const std::string& path, std::string_view content) {
  try {
    Target(path).check(content);
    return std::nullopt;
  } catch (const NotReplaced& failure) {
    return failure.reason;
  }
}

std::optional<std::string> replace_file(const std::string& path, std::string_view before,
                                        std::string_view after) {
  try {
    Target(path).replace(before, after);
    return std::nullopt;
  } catch (const NotReplaced& failure) {
    return failure.reason;
  }
}

}  // namespace maxpods
