// SPDX-License-Identifier: Apache-2.0
#include "read/imds.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <optional>

#include "catalog/instance_type.h"
#include "text/bad_input.h"
#include "text/number.h"
#include "text/strings.h"

namespace maxpods {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t max_response_bytes = 16384;
constexpr int default_http_port = 80;
constexpr int http_ok = 200;
constexpr std::string_view scheme = "http://";
constexpr std::string_view end_of_headers = "\r\n\r\n";

[[noreturn]] void fail(std::string_view reason) {
  throw BadInput(fmt::format("cannot ask the instance metadata service: {}", reason),
                 "name the type instead: --instance-type TYPE");
}

struct Endpoint {
  std::string authority;  // as given, for the Host header
  std::string path;       // without a `/` at its end
  sockaddr_storage address{};
  socklen_t address_length = 0;
};

bool set_address(Endpoint& endpoint, const std::string& host, int port) {
  const auto port_in_network_order = htons(static_cast<std::uint16_t>(port));
  sockaddr_in ipv4{};
  ipv4.sin_family = AF_INET;
  ipv4.sin_port = port_in_network_order;
  if (inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host.c_str(), &ipv4.sin_addr) == 1) {
    std::memcpy(&endpoint.address, &ipv4, sizeof ipv4);
    endpoint.address_length = sizeof ipv4;
    return true;
  }
  if (!host.starts_with('[') || !host.ends_with(']')) return false;
  sockaddr_in6 ipv6{};
  ipv6.sin6_family = AF_INET6;
  ipv6.sin6_port = port_in_network_order;
  if (inet_pton(AF_INET6, host.substr(1, host.size() - 2).c_str(), &ipv6.sin6_addr) != 1) {
    return false;
  }
  std::memcpy(&endpoint.address, &ipv6, sizeof ipv6);
  endpoint.address_length = sizeof ipv6;
  return true;
}

Endpoint parse_endpoint(std::string_view url) {
  const auto refuse = [&] {
    throw BadInput(
        fmt::format("cannot use the metadata endpoint '{}'", url),
        "AWS_EC2_METADATA_SERVICE_ENDPOINT is http://ADDRESS[:PORT], with an IPv4 address, "
        "an IPv6 address in brackets, or localhost");
  };
  if (!url.starts_with(scheme) || url.find_first_of(" \t\r\n") != std::string_view::npos) refuse();
  std::string_view rest = url.substr(scheme.size());
  Endpoint endpoint;
  endpoint.authority = rest.substr(0, rest.find('/'));
  rest.remove_prefix(endpoint.authority.size());
  endpoint.path = rest.substr(0, rest.find_last_not_of('/') + 1);

  std::string host = endpoint.authority;
  std::optional<int> port = default_http_port;
  const std::size_t colon = host.rfind(':');
  if (colon != std::string::npos && !host.ends_with(']')) {
    port = parse_integer(host.substr(colon + 1));
    host.resize(colon);
  }
  if (!port || *port < 1 || *port > 65535 || !set_address(endpoint, host, *port)) refuse();
  return endpoint;
}

/// A file descriptor that closes itself.
struct Socket {
  explicit Socket(int opened) : descriptor(opened) {}
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  Socket(Socket&&) = delete;
  Socket& operator=(Socket&&) = delete;
  ~Socket() {
    if (descriptor >= 0) close(descriptor);
  }

  int descriptor;
};

/// A TCP connection. Each wait ends at the deadline.
class Connection {
 public:
  Connection(const Endpoint& endpoint, Clock::time_point deadline)
      : socket_(socket(endpoint.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
        deadline_(deadline) {
    if (socket_.descriptor < 0) fail(std::strerror(errno));
    const auto* address = reinterpret_cast<const sockaddr*>(&endpoint.address);
    if (connect(socket_.descriptor, address, endpoint.address_length) == 0) return;
    if (errno != EINPROGRESS) fail(std::strerror(errno));
    wait_for(POLLOUT);
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(socket_.descriptor, SOL_SOCKET, SO_ERROR, &error, &length);
    if (error != 0) fail(std::strerror(error));
  }

  void send_all(std::string_view bytes) {
    while (!bytes.empty()) {
      wait_for(POLLOUT);
      const ssize_t sent = send(socket_.descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent < 0 && errno != EAGAIN && errno != EINTR) fail(std::strerror(errno));
      if (sent > 0) bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
  }

  /// Appends what has arrived; false at the end of the stream.
  bool receive(std::string& bytes) {
    std::array<char, 4096> buffer{};
    while (true) {
      wait_for(POLLIN);
      const ssize_t received = recv(socket_.descriptor, buffer.data(), buffer.size(), 0);
      if (received >= 0) {
        bytes.append(buffer.data(), static_cast<std::size_t>(received));
        return received > 0;
      }
      if (errno != EAGAIN && errno != EINTR) fail(std::strerror(errno));
    }
  }

 private:
  void wait_for(short event) {
    pollfd watched{socket_.descriptor, event, 0};
    while (true) {
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - Clock::now());
      const int ready = left.count() < 0 ? 0 : poll(&watched, 1, static_cast<int>(left.count()));
      if (ready > 0) return;
      if (ready == 0) fail(fmt::format("no answer within {} s", imds_timeout.count() / 1000));
      if (errno != EINTR) fail(std::strerror(errno));
    }
  }

  Socket socket_;
  Clock::time_point deadline_;
};

/// The Content-Length, or nullopt where the body ends with the stream.
std::optional<std::size_t> content_length(const std::string& response, std::size_t headers_end) {
  const std::string headers = lower_case(std::string_view(response).substr(0, headers_end + 2));
  if (headers.find("\r\ntransfer-encoding:") != std::string::npos) fail("its answer is chunked");
  constexpr std::string_view name = "\r\ncontent-length:";
  const std::size_t at = headers.find(name);
  if (at == std::string::npos) return std::nullopt;
  std::string_view value = std::string_view(headers).substr(at + name.size());
  value = value.substr(0, value.find("\r\n"));
  value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
  const std::optional<int> length = parse_integer(value);
  if (!length || *length < 0) fail("its answer has no valid Content-Length");
  return static_cast<std::size_t>(*length);
}

int status_of(std::string_view response) {
  // HTTP/1.1 200 OK
  constexpr std::size_t code_at = 9;
  constexpr std::size_t code_length = 3;
  if (!response.starts_with("HTTP/1.")) fail("its answer is not HTTP");
  const std::string_view line = response.substr(0, response.find("\r\n"));
  if (line.size() < code_at + code_length) fail("its answer is not HTTP");
  return parse_integer(line.substr(code_at, code_length)).value_or(0);
}

/// Sends one request and returns the body of the answer, which must have status 200.
std::string exchange(const Endpoint& endpoint, std::string_view method, std::string_view path,
                     const std::string& header, Clock::time_point deadline) {
  Connection connection(endpoint, deadline);
  connection.send_all(fmt::format(
      "{} {}{} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\nConnection: close\r\nContent-Length: 0\r\n"
      "{}\r\n\r\n",
      method, endpoint.path, path, endpoint.authority, header));
  std::string response;
  bool more = true;
  std::size_t headers_end = std::string::npos;
  std::optional<std::size_t> body_length;
  const auto complete = [&] {
    return body_length && response.size() >= headers_end + end_of_headers.size() + *body_length;
  };
  while (more && !complete()) {
    more = connection.receive(response);
    if (response.size() > max_response_bytes) fail("its answer is too long");
    if (headers_end != std::string::npos) continue;
    headers_end = response.find(end_of_headers);
    if (headers_end == std::string::npos) continue;
    const int status = status_of(response);
    if (status != http_ok)
      fail(fmt::format("it answers {} {} with status {}", method, path, status));
    body_length = content_length(response, headers_end);
  }
  if (headers_end == std::string::npos) {
    fail(response.empty() ? "it closed the connection" : "its answer is not HTTP");
  }
  if (body_length && !complete()) fail("its answer is incomplete");
  std::string body = response.substr(headers_end + end_of_headers.size());
  if (body_length) body.resize(*body_length);
  return body;
}

}  // namespace

std::string instance_type_from_imds(std::string_view endpoint_url) {
  constexpr std::string_view token_path = "/latest/api/token";
  constexpr std::string_view type_path = "/latest/meta-data/instance-type";
  const Endpoint endpoint = parse_endpoint(endpoint_url);
  const Clock::time_point deadline = Clock::now() + imds_timeout;
  const std::string token =
      exchange(endpoint, "PUT", token_path, "X-aws-ec2-metadata-token-ttl-seconds: 60", deadline);
  const bool printable = std::ranges::all_of(token, [](char c) { return c > ' ' && c <= '~'; });
  if (token.empty() || !printable) fail("its session token is not valid");
  std::string type =
      exchange(endpoint, "GET", type_path, "X-aws-ec2-metadata-token: " + token, deadline);
  if (!TypeName::is_valid(type)) fail("its answer is not an instance type");
  return type;
}

}  // namespace maxpods
