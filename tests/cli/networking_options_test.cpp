// SPDX-License-Identifier: Apache-2.0
#include "cli/networking_options.h"

#include <random>
#include <set>

#include "catch.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/parsing.h"
#include "text/bad_input.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

/// What the program makes of these options.
NodeSettings parsed(const std::string& words) {
  std::vector<std::string> arguments;
  for (const std::string_view word : split(words, ' ')) {
    if (!word.empty()) arguments.emplace_back(word);
  }
  NetworkingRequest request;
  Options options(root_command(), arguments, Options::Register::All);
  add_setting_options(options, request);
  add_setting_options(options, request, {SettingGroup::Kubelet});
  REQUIRE(understands(options, arguments, Options::Register::All, "maxpods"));
  return settings_of(request);
}

/// Settings at random, each at its default in half of them.
class RandomSettings {
 public:
  explicit RandomSettings(std::uint32_t seed) : random_(seed) {}

  NodeSettings next() {
    NodeSettings settings;
    for (const Setting& setting : node_settings) {
      if (below(2) == 0) continue;
      std::visit([&](auto* value) { draw(setting, *value); }, setting.in(settings));
    }
    if (settings.branch_pods > 0) settings.cni.pod_eni = true;  // which they imply
    return settings;
  }

 private:
  int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random_); }
  static void draw(const Setting& /*setting*/, bool& value) { value = true; }
  void draw(const Setting& setting, int& value) {
    value = std::uniform_int_distribution<int>(setting.min, setting.max)(random_);
  }
  void draw(const Setting& setting, std::optional<int>& value) { draw(setting, value.emplace()); }
  void draw(const Setting& /*setting*/, Version& value) {
    value = {below(3), below(30), below(10)};
  }
  static void draw(const Setting& /*setting*/, Os& value) { value = Os::Windows; }
  static void draw(const Setting& /*setting*/, IpFamily& value) { value = IpFamily::IPv6; }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("The options that settings are written as give the settings back") {
  RandomSettings random(20260101);
  std::set<std::string_view> given;
  int refused = 0;
  int read_back = 0;
  for (int i = 0; i < 20'000; ++i) {
    const NodeSettings settings = random.next();
    const std::string words = option_words(settings);
    CAPTURE(words);
    try {
      if (!(parsed(words) == settings)) FAIL("other settings came back");
      ++read_back;
      for (const Setting& setting : node_settings) {
        if (!is_default(setting, settings)) given.insert(setting.option());
      }
    } catch (const BadInput& error) {
      // Of two that exclude each other.
      if (std::string_view(error.what()).find(" cannot be combined: ") == std::string_view::npos) {
        FAIL(error.what());
      }
      ++refused;
    }
  }
  CHECK(given.size() == node_settings.size());
  CHECK(read_back > 5'000);
  CHECK(refused > 1'000);
}

TEST_CASE("An implied setting is written once") {
  NodeSettings settings;
  settings.cni.pod_eni = true;
  CHECK(option_words(settings) == " --pod-eni");
  settings.branch_pods = 3;
  CHECK(option_words(settings) == " --branch-pods 3");
  CHECK(parsed("--branch-pods 0") == parsed("--pod-eni"));
}

TEST_CASE("The defaults are no options") { CHECK(option_words(NodeSettings{}).empty()); }

TEST_CASE("Every setting has a help text, a key of its own and an option of its own") {
  std::set<std::string_view> options;
  std::set<std::string_view> keys;
  for (const Setting& setting : node_settings) {
    CAPTURE(setting.names);
    CHECK(setting.option().starts_with("--"));
    CHECK_FALSE(setting.help.empty());
    CHECK(setting.change.empty() == setting.change_words.empty());
    const bool must_be_flag = !setting.implied_by.empty() || setting.change_is_on;
    NodeSettings settings;
    CHECK((!must_be_flag || std::holds_alternative<bool*>(setting.in(settings))));
    options.insert(setting.option());
    keys.insert(setting.json_key);
  }
  CHECK(options.size() == node_settings.size());
  CHECK(keys.size() == node_settings.size());
}

TEST_CASE("A request tells what the user gave from what is the default") {
  NetworkingRequest request;
  CHECK_FALSE(request.os());
  CHECK_FALSE(request.ip_family());
  request.set_os(Os::Linux);
  CHECK(request.os() == Os::Linux);
  request.set_ip_family(IpFamily::IPv4);
  CHECK(request.ip_family() == IpFamily::IPv4);
}
