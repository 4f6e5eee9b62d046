// SPDX-License-Identifier: Apache-2.0
#include "source/yaml_fault.h"

#include <algorithm>
#include <string>
#include <utility>

#include "source/position.h"
#include "text/strings.h"

namespace maxpods {
namespace {

std::string blanks_of(std::size_t count) {
  if (count == 0) return "not indented";
  return concat({"indented by ", std::to_string(count), count == 1 ? " blank" : " blanks"});
}

/// The parser's complaint, with what stands around it.
class FaultTeller {
 public:
  FaultTeller(const Text& source, const YamlStopped& stopped)
      : source_(source),
        bytes_(source.view()),
        stopped_(stopped),
        at_(std::min(stopped.at, bytes_.size())),
        line_(line_begin_of(at_)) {}

  Unreadable tell() const {
    const std::string_view message = stopped_.message;
    if (message.find("flow not found") != none) return unclosed_bracket();
    if (message.find("not found") != none && message.starts_with("end of ")) return misindented();
    if (message == "illegal map value") return second_value();
    if (message == "illegal map key") {
      return fault(at_, "a key cannot stand here", "begin it on a line of its own");
    }
    if (message == "illegal block entry") {
      return fault(at_, "an item of a list cannot stand here",
                   "begin it on a line of its own, indented as the other items");
    }
    if (message == "illegal flow end") {
      return fault(at_, "this bracket closes none", "remove it, or open it before", 1);
    }
    if (message.starts_with("illegal tab")) {
      return fault(line_, "a tab indents this line", "YAML is indented by blanks");
    }
    if (message.find("in scalar") != none) return unclosed_quote();
    return other_fault();
  }

 private:
  static constexpr std::size_t none = std::string_view::npos;

  std::size_t line_begin_of(std::size_t at) const {
    return at == 0 ? 0 : bytes_.find_last_of('\n', at - 1) + 1;
  }

  /// The column of the byte, from 0, without the byte order mark.
  std::size_t column(std::size_t at) const {
    const std::string_view before = bytes_.substr(line_begin_of(at), at - line_begin_of(at));
    return before.size() - (before.starts_with("\xEF\xBB\xBF") ? 3 : 0);
  }

  std::string line_number(std::size_t at) const {
    return std::to_string(position_of(bytes_, at).line);
  }

  Unreadable fault(std::size_t at, std::string reason, std::string hint,
                   std::size_t size = none) const {
    return fault_at(source_, at, std::move(reason), std::move(hint), size);
  }

  std::size_t first_text() const {
    return std::min(bytes_.find_first_not_of(" \t", line_), bytes_.size());
  }

  /// A line that goes on with none of the lists and maps above it.
  Unreadable misindented() const {
    const std::size_t text = first_text();
    const std::size_t indentation = column(text);
    if (bytes_.substr(line_, text - line_).find('\t') != none) {
      return fault(line_, "a tab indents this line", "YAML is indented by blanks", text - line_);
    }
    const std::vector<std::size_t>& all = stopped_.collections;
    const auto fits = [&](std::size_t each) { return column(each) == indentation; };
    const auto same = std::ranges::find_if(all, fits);
    if (same == all.end()) {
      const auto next =
          std::ranges::find_if(all, [&](std::size_t each) { return column(each) > indentation; });
      if (next == all.end()) return no_key();
      return fault(
          text,
          concat({"this line is ", blanks_of(indentation), ", and the map or list from line ",
                  line_number(*next), " has ", std::to_string(column(*next))}),
          concat({"indent it as line ", line_number(*next)}));
    }
    const bool is_item = bytes_.substr(text, 2) == "- ";
    const bool in_list = bytes_.substr(*same, 2) == "- ";
    if (is_item && !in_list) {
      return fault(text, "an item of a list stands between the keys of a map",
                   "indent it below the key that it belongs to");
    }
    if (in_list && !is_item) {
      return fault(text, "a key stands between the items of a list",
                   concat({"indent it below the item that it belongs to, or begin it with '- '"}));
    }
    return no_key();
  }

  Unreadable no_key() const {
    const std::size_t before = bytes_.substr(0, at_).find_last_not_of(" \t");
    if (before >= line_ && before != none && (bytes_[before] == '"' || bytes_[before] == '\'')) {
      return fault(at_, "text follows the quote that ends the value",
                   "put the whole value in quotes, and double a ' within '...'");
    }
    return fault(at_, "this is no key of a map: no ': ' follows it",
                 "write 'key: value', or indent the text as the value of the key above");
  }

  /// A `:` behind what cannot be a key.
  Unreadable second_value() const {
    const std::string_view before = bytes_.substr(line_, at_ - line_);
    if (before.find(": ") != none || before.find(":\t") != none) {
      return fault(at_, "a second ': ' stands in the value of a key",
                   "put the value in quotes, or the second key on a line of its own");
    }
    constexpr std::size_t max_key = 1024;
    if (before.size() > max_key) {
      return fault(line_, "a key has more than 1024 characters", "YAML takes shorter keys");
    }
    if (before.find('\t') < before.find_first_not_of(" \t")) {
      return fault(line_, "a tab indents this line", "YAML is indented by blanks");
    }
    const auto& all = stopped_.collections;
    if (std::ranges::any_of(
            all, [&](std::size_t each) { return column(each) == column(first_text()); }) &&
        line_ > 0) {
      return fault(line_begin_of(line_ - 1), "this line is no key of a map: no ': ' follows it",
                   "write 'key: value', or indent the text as the value of the key above");
    }
    return fault(first_text(),
                 concat({"this key is ", blanks_of(column(first_text())),
                         ", below a key that has a value already"}),
                 "indent it as the keys that it belongs to");
  }

  Unreadable unclosed_bracket() const {
    const auto& collections = stopped_.collections;
    const auto innermost =
        std::find_if(collections.rbegin(), collections.rend(), [&](std::size_t begin) {
          return begin < bytes_.size() && (bytes_[begin] == '[' || bytes_[begin] == '{');
        });
    if (innermost == collections.rend()) {
      return fault(at_, "a bracket is not closed before this", "close it, with ',' between values");
    }
    const std::string open(1, bytes_[*innermost]);
    const std::string close = open == "[" ? "]" : "}";
    return fault(
        std::min(at_, bytes_.size()),
        concat({"the ", open, " of line ", line_number(*innermost), " is not closed before this"}),
        concat({"write ", close, " behind its last value, and ',' between values"}));
  }

  Unreadable unclosed_quote() const {
    const std::size_t quote = bytes_.find_first_of("\"'", std::min(stopped_.last_end, at_));
    if (quote >= at_) return other_fault();
    const std::string mark(1, bytes_[quote]);
    return fault(quote, concat({"the ", mark, " is not closed"}),
                 concat({"write ", mark, " behind the text"}));
  }

  Unreadable other_fault() const {
    const std::string_view message = stopped_.message;
    if (message == "unknown token" && at_ < bytes_.size()) {
      if (bytes_[at_] == '\t') {
        return fault(at_, "a tab stands where a value begins", "use blanks", 1);
      }
      return fault(at_, concat({"'", bytes_.substr(at_, 1), "' cannot begin a value"}),
                   "put the value in quotes");
    }
    if (message.starts_with("unknown escape")) {
      return fault(at_, "an escape of this text in double quotes is unknown",
                   "write \\\\ for a backslash, or put the text in single quotes");
    }
    if (message.find("anchor is not defined") != none) {
      return fault(at_, "the alias stands for no anchor above it", "define the anchor before it");
    }
    if (message.starts_with("cannot assign")) {
      return fault(at_, "a value has two anchors or two tags", "leave one");
    }
    return fault(at_, concat({"the YAML ends here for its parser: ", message}),
                 "correct the text here, or before it");
  }

  const Text& source_;
  std::string_view bytes_;
  const YamlStopped& stopped_;
  std::size_t at_;
  std::size_t line_;
};

}  // namespace

Unreadable fault_at(const Text& source, std::size_t at, std::string reason, std::string hint,
                    std::size_t size) {
  const std::string_view bytes = source.view();
  const std::size_t begin = std::min(at, bytes.size());
  const std::size_t line_end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
  const std::size_t end = begin + std::min(size, line_end - begin);
  return {source.place(begin, end), std::move(reason), std::move(hint)};
}

Unreadable yaml_fault(const Text& source, const YamlStopped& stopped) {
  return FaultTeller(source, stopped).tell();
}

std::optional<Unreadable> faulty_bytes(const Text& source) {
  const std::string_view bytes = source.view();
  for (std::size_t at = 0; at < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[at]);
    constexpr unsigned char first_printable = 0x20;
    constexpr unsigned char first_beyond_ascii = 0x80;
    if (byte < first_printable && byte != '\n' && byte != '\t' && byte != '\r') {
      return fault_at(source, at, "a control character stands here",
                      "remove it, or write it as an escape in double quotes", 1);
    }
    const std::size_t length =
        byte < first_beyond_ascii ? 1 : code_point_length(bytes.substr(at, 4));
    if (length == 0) {
      return fault_at(source, at, "a byte here is no UTF-8", "save the file as UTF-8", 1);
    }
    at += length;
  }
  return std::nullopt;
}

}  // namespace maxpods
