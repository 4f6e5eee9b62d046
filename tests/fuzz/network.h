// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <string>
#include <vector>

/// A network in memory: whoever connects gets the next of the answers. Without one, there is no
/// network.
namespace maxpods::fuzz {

struct Network {
  std::vector<std::string> answers;
  /// How many bytes arrive at a time.
  std::size_t piece = 1;
  /// What was sent, connection by connection.
  std::vector<std::string> sent;
  /// Of the current answer, how much was received.
  std::size_t received = 0;
};

inline Network& network() {
  static Network in_memory;
  return in_memory;
}

}  // namespace maxpods::fuzz

extern "C" {

int __wrap_socket(int /*domain*/, int /*type*/, int /*protocol*/) {
  maxpods::fuzz::Network& network = maxpods::fuzz::network();
  if (network.sent.size() == network.answers.size()) {
    errno = ENETUNREACH;
    return -1;
  }
  network.sent.emplace_back();
  network.received = 0;
  return open("/dev/null", O_RDONLY | O_CLOEXEC);
}

int __wrap_connect(int /*socket*/, const sockaddr* /*address*/, socklen_t /*length*/) { return 0; }

int __wrap_poll(pollfd* /*watched*/, nfds_t /*count*/, int /*timeout*/) { return 1; }

ssize_t __wrap_send(int /*socket*/, const void* bytes, std::size_t size, int /*flags*/) {
  maxpods::fuzz::network().sent.back().append(static_cast<const char*>(bytes), size);
  return static_cast<ssize_t>(size);
}

ssize_t __wrap_recv(int /*socket*/, void* buffer, std::size_t size, int /*flags*/) {
  maxpods::fuzz::Network& network = maxpods::fuzz::network();
  const std::string& answer = network.answers[network.sent.size() - 1];
  const std::size_t left = answer.size() - network.received;
  const std::size_t count = std::min({left, size, network.piece});
  answer.copy(static_cast<char*>(buffer), count, network.received);
  network.received += count;
  return static_cast<ssize_t>(count);
}

}  // extern "C"
