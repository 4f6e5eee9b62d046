// SPDX-License-Identifier: Apache-2.0
#include "faults/values.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "catalog/catalog.h"

namespace maxpods::faults {
namespace {

using Words = std::vector<std::string>;

/// What stands for a value in help, and values that suit.
const std::vector<std::pair<std::string_view, Words>>& samples() {
  static const std::vector<std::pair<std::string_view, Words>> all{
      {"AMI", {"ami-0123456789abcdef0", "ami-12345678"}},
      {"BASE64", {"LS0tLS1CRUdJTg==", "YWJj"}},
      {"CEL",
       {"max_pods", "max_pods < 110 ? max_pods : 110", "(default_enis - 1) * ips_per_eni + 2",
        "max_pods / (max_pods - max_pods)", "max_pods * 9223372036854775807", "max_pods >", "'a'"}},
      {"CIDR",
       {"10.0.0.0/24", "10.0.0.0/28", "10.0.4.0/22", "10.0.0.0/16", "100.64.0.0/16", "10.0.1.0/24",
        "172.20.0.0/16", "2001:db8::/64", "fd30:1:2::/108", "10.0.0.0/8", "10.0.0.1/24",
        "10.0.0.0/24,10.0.1.0/25", "subnet-0a", "subnet-0b"}},
      {"EXPR",
       {"max_pods", "min(110, max_pods)", "max_pods < 110 ? max_pods : 110",
        "vcpus > 4 && memory_mib > 8192 ? 110 : 29", "ips_per_eni % 0", "-", "max_pods +"}},
      {"GLOB", {"*", "m5.*", "c*.[24]xlarge", "?5.large", "[", "none*"}},
      {"KEY=VALUE", {"team=blue", "example.com/tier=web,a=b", "node.kubernetes.io/x=", "a=b,a=c"}},
      {"LIST", {"0", "5,16", "0,5,16,110", "0..29", "10..0", "1,,2", "0..100000"}},
      {"NAME", {"blue", "my-cluster", "a", "Group_1", "default", "-", "a b"}},
      {"REGION", {"us-west-2", "eu-central-1", "us-gov-west-1"}},
      {"ROLE", {"NodeRole", "KarpenterNodeRole-blue", "arn:aws:iam::1:role/a"}},
      {"SIZE", {"1", "8", "8GiB", "8Gi", "512MiB", "0", "2097151GiB", "1MiB"}},
      {"URL", {"https://ABC.gr7.us-west-2.eks.amazonaws.com", "http://a", "https://"}},
      {"VERSION",
       {"1.18.0", "v1.20.4", "1.9.0", "1.10.0", "1.11.0", "1.33", "1.30", "eks.5", "99.99.99"}},
      {"WORD", {"list", "--sort-by", "m5.l", "emit", "-", "--output=", "nodeadm", ""}}};
  return all;
}

constexpr std::array known_types{"m5.large",      "t3.small",   "t2.micro",      "m4.large",
                                 "c5.4xlarge",    "m5.metal",   "c6in.32xlarge", "m6g.large",
                                 "m5.24xlarge",   "mac2.metal", "d3en.xlarge",   "p5.48xlarge",
                                 "trn1.32xlarge", "c5.24xlarge"};

const Words& odd_values() {
  static const Words all{"",
                         " ",
                         "-1",
                         "--",
                         "-",
                         "0x10",
                         "1e3",
                         "9999999999999999999999",
                         "2147483648",
                         ",",
                         "a,b",
                         "null",
                         "[1,2]",
                         "{}",
                         "é",
                         "\xf0\x9f\x98\x80",
                         std::string("\xe2\x80") + '\xae',  // turns the direction of text
                         "\xff\xfe",
                         "\x1b[31m",
                         "a\nb",
                         "a\tb\r",
                         "'\"`$(a)${a}%{a}",
                         "%s%n",
                         "../../etc/passwd",
                         "=",
                         std::string(3000, 'a'),
                         std::string(300, '('),
                         "m5.large:2147483647"};
  return all;
}

std::string whole_number(const Bounds& bounds, Random& random) {
  const std::int64_t least = bounds.min;
  const std::int64_t most = bounds.max;
  constexpr std::int64_t few = 20;
  const auto below = [&](std::int64_t count) {
    return static_cast<std::int64_t>(random.below(static_cast<std::size_t>(count)));
  };
  switch (random.below(8)) {
    case 0:
      return std::to_string(least);
    case 1:
      return std::to_string(most);
    case 2:
      return std::to_string(random.one_in(2) ? least - 1 : most + 1);
    case 3:  // of any size
      return std::to_string(least + below(((most - least) >> below(31)) + 1));
    default:
      return std::to_string(least + below(std::min(few, most - least + 1)));
  }
}

std::string type_name(Random& random) {
  const Catalog catalog = built_in_catalog();
  return random.one_in(2) ? random.pick(known_types)
                          : std::string(random.pick(catalog).name.view());
}

/// As `m5.large`, or `m5.large:3` where that is how help has it.
std::string type_value(std::string_view placeholder, Random& random) {
  constexpr std::size_t max_nodes = 40;
  std::string value = type_name(random);
  if (placeholder.find(":COUNT") != std::string_view::npos && !random.one_in(3)) {
    value += ':' + std::to_string(random.below(max_nodes));
  }
  return random.one_in(6) ? value + ',' + type_name(random) : value;
}

/// The words that the option takes; several where it takes a list of them.
std::string word_value(const OptionShape& option, Random& random) {
  std::string value = random.pick(option.words);
  const bool takes_list = option.placeholder.find('|') == std::string::npos;
  return takes_list && random.one_in(3) ? value + ',' + random.pick(option.words) : value;
}

/// What is typed for `TYPE[:COUNT]...`, `CIDR|ID...` and `N` depends on the first word.
std::string_view stem_of(std::string_view placeholder) {
  return placeholder.substr(0, placeholder.find_first_of(".[|"));
}

std::string sample(std::string_view stem, Random& random) {
  const auto found = std::ranges::find(samples(), stem, &std::pair<std::string_view, Words>::first);
  // For what is new here, one of another kind.
  return random.pick(found == samples().end() ? random.pick(samples()).second : found->second);
}

bool has_complaint(Random& random) {
  constexpr std::size_t share = 12;
  return random.one_in(share);
}

}  // namespace

Random::Random(std::uint32_t seed, std::size_t index) {
  std::seed_seq both{seed, static_cast<std::uint32_t>(index)};
  engine_.seed(both);
}

std::string document_name(const std::string& kind, const Documents& documents, Random& random) {
  if (random.one_in(20)) return oddly_named;
  Words suiting;
  for (const DocumentName& document : documents.names) {
    if (document.kind.starts_with(kind)) suiting.push_back(document.name);
  }
  const bool any = suiting.empty() || has_complaint(random);
  return any ? random.pick(documents.names).name : random.pick(suiting);
}

std::string value_for(const OptionShape& option, const Documents& documents, Random& random) {
  if (has_complaint(random)) return random.pick(odd_values());
  const std::string_view stem = stem_of(option.placeholder);
  if (!option.words.empty()) return word_value(option, random);
  if (stem == "N") {
    return whole_number(option.bounds.value_or(Bounds{.min = 0}), random);
  }
  if (stem == "FILE") {
    return document_name(option.names.front().substr(2), documents, random);
  }
  return positional_value(option.placeholder, documents, random);
}

std::string positional_value(std::string_view placeholder, const Documents& documents,
                             Random& random) {
  if (has_complaint(random)) return random.pick(odd_values());
  const std::string_view stem = stem_of(placeholder);
  if (stem == "TYPE") return type_value(placeholder, random);
  if (stem == "FILE") return random.one_in(8) ? "-" : document_name("", documents, random);
  if (stem == "PATH") return random.one_in(2) ? "-" : document_name("", documents, random);
  return sample(stem, random);
}

}  // namespace maxpods::faults
