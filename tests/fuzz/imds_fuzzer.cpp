// SPDX-License-Identifier: Apache-2.0
// What answers in place of the instance metadata service: to the first request what stands before
// the first NUL, to the second what follows.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "catalog/instance_type.h"
#include "contract.h"
#include "read/imds.h"
#include "text/bad_input.h"

namespace {

/// Answers each connection, on all addresses of the machine itself, with the next of its answers.
class Service {
 public:
  Service() : listener_(socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    socklen_t length = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);  // NOLINT: as the sockets API wants
    if (bind(listener_, any, length) != 0 || listen(listener_, 16) != 0 ||
        getsockname(listener_, any, &length) != 0) {
      std::abort();
    }
    port_ = ntohs(address.sin_port);
    std::thread([this] {
      while (true) answer_one();
    }).detach();
  }

  void set(std::array<std::string, 2> answers) {
    const std::lock_guard lock(mutex_);
    answers_ = std::move(answers);
    next_ = 0;
  }

  /// Another address each time: connections that have ended keep theirs for a while.
  std::string endpoint() {
    ++calls_;
    return "http://127." + std::to_string(calls_ / 250 / 250 % 250) + '.' +
           std::to_string(calls_ / 250 % 250) + '.' + std::to_string(calls_ % 250 + 1) + ':' +
           std::to_string(port_);
  }

 private:
  void answer_one() {
    const int connection = accept(listener_, nullptr, nullptr);
    if (connection < 0) std::abort();
    std::array<char, 4096> request{};
    if (recv(connection, request.data(), request.size(), 0) > 0) {
      const std::lock_guard lock(mutex_);
      const std::string& answer = answers_[std::min<std::size_t>(next_++, 1)];
      send(connection, answer.data(), answer.size(), MSG_NOSIGNAL);
    }
    close(connection);
  }

  int listener_;
  unsigned port_ = 0;
  unsigned calls_ = 0;
  std::mutex mutex_;
  std::array<std::string, 2> answers_;
  std::size_t next_ = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Service service;
  const std::string_view text = maxpods::text_of(data, size);
  const std::size_t first_end = std::min(text.find('\0'), text.size());
  service.set({std::string(text.substr(0, first_end)),
               std::string(text.substr(std::min(first_end + 1, text.size())))});
  try {
    const std::string type = maxpods::instance_type_from_imds(service.endpoint());
    if (!maxpods::TypeName::is_valid(type)) std::abort();
  } catch (const maxpods::BadInput&) {  // all else ends the process
  }
  return 0;
}
