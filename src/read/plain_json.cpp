// SPDX-License-Identifier: Apache-2.0
#include "read/plain_json.h"

#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::uint64_t each_byte(unsigned char byte) { return ~std::uint64_t{0} / 255 * byte; }

std::uint64_t eight_bytes(const char* text) {
  std::uint64_t word = 0;
  std::memcpy(&word, text, sizeof word);
  return word;
}

/// Whether a string of JSON goes on at all eight bytes: none is a quote, a backslash, a control
/// character, or above ASCII. For these, the high bit of a byte is set. The subtractions borrow
/// from the next byte only at a byte that is one of these, so that the borrow does not change the
/// result.
bool all_plain_string_bytes(std::uint64_t word) {
  const std::uint64_t quotes = (word ^ each_byte('"')) - each_byte(1);
  const std::uint64_t backslashes = (word ^ each_byte('\\')) - each_byte(1);
  const std::uint64_t controls = word - each_byte(' ');
  return ((quotes | backslashes | controls | word) & each_byte(0x80)) == 0;
}

bool is_plain_string_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= ' ' && byte < 0x80 && c != '"' && c != '\\';
}

/// A position in a text. Each function moves behind what it is named after, and returns whether it
/// was there.
class Cursor {
 public:
  explicit Cursor(const char* text) : next_(text) {}

  const char* next() const { return next_; }

  bool symbol(char c) {
    blanks();
    if (*next_ != c) return false;
    ++next_;
    return true;
  }

  bool value(std::size_t max_depth) {
    blanks();
    switch (*next_) {
      case '"':
        return text();
      case '{':
        return object(max_depth);
      case '[':
        return array(max_depth);
      case 't':
        return word("true");
      case 'f':
        return word("false");
      case 'n':
        return word("null");
      default:
        return number();
    }
  }

  /// Sets `content` to the text between the quotes. False for strings with escapes, too.
  bool string(std::string_view& content) {
    blanks();
    const char* const quote = next_;
    if (!text()) return false;
    content = std::string_view(quote + 1, next_ - 1);
    return content.find('\\') == std::string_view::npos;
  }

  bool ends_object() {
    blanks();
    return *next_ == '}';
  }

  /// Moves to the key of the next member.
  bool another_member() {
    if (!symbol(',')) return false;
    blanks();
    return *next_ == '"';
  }

 private:
  void blanks() {
    while (*next_ == ' ' || *next_ == '\n' || *next_ == '\r' || *next_ == '\t') {
      ++next_;
      while (eight_bytes(next_) == each_byte(' ')) next_ += sizeof(std::uint64_t);
    }
  }

  bool object(std::size_t max_depth) {
    if (max_depth == 0) return false;
    ++next_;
    if (symbol('}')) return true;
    do {
      blanks();
      if (!text() || !symbol(':') || !value(max_depth - 1)) return false;
    } while (symbol(','));
    return symbol('}');
  }

  bool array(std::size_t max_depth) {
    if (max_depth == 0) return false;
    ++next_;
    if (symbol(']')) return true;
    do {
      if (!value(max_depth - 1)) return false;
    } while (symbol(','));
    return symbol(']');
  }

  bool text() {
    if (*next_ != '"') return false;
    ++next_;
    while (true) {
      while (all_plain_string_bytes(eight_bytes(next_))) next_ += sizeof(std::uint64_t);
      while (is_plain_string_byte(*next_)) ++next_;
      if (*next_ == '"') break;
      if (*next_ != '\\' || !escapes(next_[1])) return false;
      next_ += 2;
    }
    ++next_;
    return true;
  }

  static bool escapes(char c) {
    return c != '\0' && std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
  }

  bool number() {
    constexpr std::ptrdiff_t max_digits = 18;
    const char* digit = next_;
    if (*digit == '-') ++digit;
    const char* const first = digit;
    while (is_digit(*digit)) ++digit;
    const std::ptrdiff_t count = digit - first;
    next_ = digit;
    const bool is_octal = *first == '0' && count > 1;
    const bool has_more = *next_ == '.' || *next_ == 'e' || *next_ == 'E' || *next_ == '\0';
    return count > 0 && count <= max_digits && !is_octal && !has_more;
  }

  bool word(std::string_view expected) {
    if (std::strncmp(next_, expected.data(), expected.size()) != 0) return false;
    next_ += expected.size();
    return true;
  }

  const char* next_;
};

}  // namespace

const char* step_over_members(const char* text, PlaceInObject place, std::size_t max_depth,
                              const MemberKeys& keys) {
  bool needs_comma = place == PlaceInObject::BehindValue;
  while (true) {
    Cursor cursor(text);
    if (needs_comma && !cursor.symbol(',')) return text;
    std::string_view key;
    std::string_view content;
    if (!cursor.string(key) || !cursor.symbol(':')) return text;
    const bool is_wanted = keys.is_wanted(key);
    if (!(is_wanted ? cursor.string(content) : cursor.value(max_depth))) return text;
    // The first member of an object takes the comma behind it along, so a member must follow.
    if (!needs_comma && !cursor.ends_object() && !cursor.another_member()) return text;
    if (!(is_wanted ? keys.take_text(key, content) : keys.is_new(key))) return text;
    text = cursor.next();
  }
}

}  // namespace maxpods
