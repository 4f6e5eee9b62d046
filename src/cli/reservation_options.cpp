// SPDX-License-Identifier: Apache-2.0
#include "cli/reservation_options.h"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

#include "cli/options.h"
#include "text/bad_input.h"
#include "text/number.h"

namespace maxpods {
namespace {

/// Bytes or thousandths of a CPU, far above those of any node: 1 PiB.
constexpr std::int64_t largest_quantity = std::int64_t{1} << 50U;

[[noreturn]] void refuse_reservation(std::string_view option, std::string_view given) {
  throw BadInput(fmt::format("{} takes memory and cpu as quantities, not '{}'", option, given),
                 fmt::format("for example {} memory=1Gi,cpu=200m", option));
}

void read_reservation(std::string_view option, const std::string& list,
                      ReservedResources& resources) {
  for (const std::string& pair : split_lists({list}, "resource")) {
    const std::size_t equals = pair.find('=');
    const std::string name = pair.substr(0, equals);
    std::optional<std::int64_t>& target =
        name == "memory" ? resources.memory_bytes : resources.cpu_millis;
    if (equals == std::string::npos || (name != "memory" && name != "cpu") || target) {
      refuse_reservation(option, pair);
    }
    const std::string amount = pair.substr(equals + 1);
    target = name == "memory" ? parse_quantity(amount) : parse_milli_quantity(amount);
    if (!target || *target > largest_quantity) refuse_reservation(option, pair);
  }
}

[[noreturn]] void refuse_threshold(std::string_view given) {
  throw BadInput(
      fmt::format("--eviction-hard takes memory.available as a quantity or percentage, not '{}'",
                  given),
      "for example memory.available=5% or memory.available=300Mi; other signals change neither "
      "allocatable memory nor CPU");
}

/// 0 % and 100 % switch the threshold off, as in the kubelet (pkg/kubelet/eviction/helpers.go).
void read_percentage(std::string_view text, std::string_view given, OwnReservations& reservations) {
  constexpr std::int64_t thousandths = 1000;
  constexpr std::int64_t whole = 100 * thousandths;
  const bool is_number = text.find_first_not_of("0123456789.") == std::string_view::npos;
  const std::optional<std::int64_t> percent = is_number ? parse_milli_quantity(text) : std::nullopt;
  if (!percent || *percent > whole) refuse_threshold(given);
  if (*percent == 0 || *percent == whole) {
    reservations.eviction_bytes = 0;
    return;
  }
  reservations.eviction_percent = static_cast<double>(*percent) / static_cast<double>(thousandths);
}

void read_threshold(const std::string& given, OwnReservations& reservations) {
  constexpr std::string_view signal = "memory.available";
  const std::string_view text = given;
  const bool has_signal = text.starts_with(signal) && text.size() > signal.size() &&
                          (text[signal.size()] == '=' || text[signal.size()] == '<');
  if (!has_signal) refuse_threshold(given);
  const std::string_view amount = text.substr(signal.size() + 1);
  if (amount.ends_with('%')) {
    read_percentage(amount.substr(0, amount.size() - 1), given, reservations);
    return;
  }
  reservations.eviction_bytes = parse_quantity(amount);
  // The kubelet refuses a quantity of 0.
  const std::int64_t bytes = reservations.eviction_bytes.value_or(0);
  if (bytes == 0 || bytes > largest_quantity) refuse_threshold(given);
}

}  // namespace

void add_reservation_options(Options& options, OwnReservations& reservations) {
  const auto add = [&](std::string_view option, ReservedResources& target,
                       std::string_view description) {
    const auto read = [option, &target](const std::string& list) {
      read_reservation(option, list, target);
    };
    options.parsed(option, "memory=QUANTITY,cpu=QUANTITY", read, description);
  };
  add("--kube-reserved", reservations.kube,
      "kubeReserved of your own, for the allocatable estimate");
  add("--system-reserved", reservations.system,
      "systemReserved, for the allocatable estimate (default none)");
  options.parsed(
      "--eviction-hard", "memory.available=AMOUNT",
      [&reservations](const std::string& given) { read_threshold(given, reservations); },
      "evictionHard: a quantity or a percentage of the memory (default 100Mi)");
}

}  // namespace maxpods
