// SPDX-License-Identifier: Apache-2.0
#include "source/yaml.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <map>
#include <optional>
#include <set>
#include <streambuf>
#include <string_view>
#include <utility>

#include "source/holes.h"
#include "source/yaml_fault.h"
#include "source/yaml_scalar.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::size_t max_values = 100'000;
constexpr std::size_t max_levels = 100;

/// What stops the parser: a bound, or a cycle. Thrown through yaml-cpp, and caught here.
struct YamlStop {
  std::size_t at = 0;
  std::string reason;
  std::string hint;
};

/// Bytes that yaml-cpp reads. It holds all tokens of `[…]` and `{…}` before it tells of the first
/// one, and some tokens cost it time by the square, so what it may read without telling of anything
/// is bounded.
class GuardedBytes : public std::streambuf {
 public:
  explicit GuardedBytes(std::string_view bytes) {
    // Nothing writes through a buffer for reading.
    char* const begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }

  /// Says that yaml-cpp has told of a value, and whether the next one is a block, whose bytes are
  /// no tokens.
  void tell(bool is_block_next) {
    told_ = gptr() - eback();
    tokens_ = 0;
    counts_tokens_ = !is_block_next;
  }

 protected:
  std::streamsize xsgetn(char* to, std::streamsize wanted) override {
    constexpr std::ptrdiff_t max_bytes = 1 << 20;
    constexpr std::ptrdiff_t max_tokens = 1 << 17;
    if (gptr() - eback() - told_ > max_bytes || tokens_ > max_tokens) {
      throw YamlStop{static_cast<std::size_t>(told_),
                     "the value has more than 1 MiB, or too many values in brackets",
                     "lint reads smaller values"};
    }
    const std::streamsize count = std::streambuf::xsgetn(to, wanted);
    if (counts_tokens_) tokens_ += std::count_if(to, to + count, is_token);
    return count;
  }

 private:
  /// Whether it may be a token of its own, or end a line of a scalar.
  static bool is_token(char c) {
    constexpr std::string_view indicators = "[]{},:\"'-?!&*|>%\n";
    return indicators.find(c) < indicators.size();
  }

  std::ptrdiff_t told_ = 0;
  std::ptrdiff_t tokens_ = 0;
  bool counts_tokens_ = true;
};

/// What may be before the value of a line: indentation, and the dashes of lists.
constexpr std::string_view before_values = " -";

/// The function whose short tag begins a line or an item, if a block begins behind it at this byte.
std::string_view function_before_block(std::string_view bytes, std::size_t block) {
  if (block >= bytes.size() || (bytes[block] != '|' && bytes[block] != '>')) return "";
  const std::size_t line = bytes.substr(0, block).rfind('\n') + 1;
  std::string_view tag = bytes.substr(line, block - line);
  tag.remove_prefix(std::min(tag.find_first_not_of(before_values), tag.size()));
  return cloudformation_function(trimmed(tag));
}

/// The bytes with blanks in place of such tags. yaml-cpp takes the column of a tag that begins a
/// line for the indentation of a map, so that the text of the block would need more.
std::string without_tags_of_blocks(std::string_view bytes) {
  std::string without(bytes);
  for (std::size_t at = bytes.find('!'); at != std::string_view::npos;
       at = bytes.find('!', at + 1)) {
    const std::size_t before = bytes.substr(0, at).find_last_not_of(before_values);
    if (before != std::string_view::npos && bytes[before] != '\n') continue;
    const std::size_t end = std::min(bytes.find_first_of(" \t\r\n", at), bytes.size());
    const std::size_t block = std::min(bytes.find_first_not_of(" \t", end), bytes.size());
    if (function_before_block(bytes, block).empty()) continue;
    std::fill_n(without.begin() + static_cast<std::ptrdiff_t>(at), end - at, ' ');
  }
  return without;
}

/// A value as yaml-cpp tells of it. Children are indices, so that aliases cost nothing until they
/// are expanded.
struct YamlNode {
  Value value;
  /// The function of CloudFormation whose short tag it has; empty for none.
  std::string_view function;
  /// Items, or keys and values in turn.
  std::vector<std::size_t> children;
  bool is_alias = false;
  /// Of an alias: where it stands.
  std::size_t begin = 0;
  bool is_open = false;
  bool is_flow = false;
  /// Whether an alias stands for it, so that it is needed more than once.
  bool is_shared = false;
};

class YamlTree : public YAML::EventHandler {
 public:
  YamlTree(const Text& text, std::size_t begin, GuardedBytes& input)
      : text_(text), begin_(begin), input_(input) {}

  /// The document that was read last, with its aliases expanded; absent if it is empty.
  std::optional<Value> take_document() {
    std::optional<Value> document;
    if (!nodes_.empty()) document = expanded(0, 1, true);
    nodes_.clear();
    open_.clear();
    anchors_.clear();
    return document;
  }

  /// Where the parser stopped, and what was open there.
  YamlStopped stopped(std::string_view message, std::size_t at) const {
    YamlStopped stopped{message, at, last_end_, {}};
    for (const OpenCollection& each : open_) stopped.collections.push_back(each.begin);
    stopped.collections.insert(stopped.collections.end(), closed_.rbegin(), closed_.rend());
    return stopped;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    const std::size_t begin = position(mark);
    // The parser takes text that goes on with nothing for another document.
    const bool is_marked =
        bytes().substr(begin).starts_with("---") ||
        bytes().substr(last_end_, begin - last_end_).find("\n...") != std::string_view::npos;
    if (has_document_ && !is_marked && begin < bytes().size()) {
      throw YamlStop{begin, "this line goes on with no list or map above it",
                     "indent it as what it belongs to, or begin a document by '---'"};
    }
    has_document_ = true;
    last_end_ = begin;
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t begin = after_properties(bytes(), position(mark));
    const std::size_t end = end_of_null(bytes(), begin);
    Value value;
    value.text = text_.part(begin, end);
    value.place = end > begin ? text_.place(begin, end) : text_.place(last_end_, last_end_);
    last_end_ = std::max(end, last_end_);
    add({.value = std::move(value)}, anchor);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::size_t begin = position(mark);
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end() || nodes_[found->second].is_open) {
      throw YamlStop{begin, "the alias is within the value that it stands for",
                     "an alias can stand only for a value before it"};
    }
    last_end_ = end_of_name(bytes(), begin);
    nodes_[found->second].is_shared = true;
    YamlNode node;
    node.value.place = text_.place(begin, last_end_);
    node.is_alias = true;
    node.begin = begin;
    node.children.push_back(found->second);
    add(std::move(node), 0);
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& content) override {
    const std::size_t begin = after_properties(bytes(), position(mark));
    YamlScalar scalar = read_yaml_scalar(text_, begin, content);
    if (scalar.is_unclosed) {
      throw YamlStop{begin, "this quote is not closed", "write the quote behind the text, too"};
    }
    Value value;
    value.is_quoted = scalar.is_quoted;
    value.place = text_.place(begin, scalar.end);
    value.text = std::move(scalar.text);
    std::string_view function = cloudformation_function(tag);
    if (function.empty()) function = function_before_block(bytes(), begin);
    value.kind = kind_of_scalar(value.text.view(), value.is_quoted,
                                function.empty() ? std::string_view(tag) : std::string_view());
    last_end_ = std::max(scalar.end, last_end_);
    add({.value = std::move(value), .function = function}, anchor);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override {
    start(Value::Kind::List, mark, tag, anchor, style);
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override {
    start(Value::Kind::Map, mark, tag, anchor, style);
  }
  void OnMapEnd() override { end(); }

 private:
  std::string_view bytes() const { return text_.view(); }

  std::size_t position(const YAML::Mark& mark) const {
    return std::min(begin_ + static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
  }

  std::size_t add(YamlNode node, YAML::anchor_t anchor) {
    input_.tell(is_block_next(bytes(), last_end_));
    if (++count_ > max_values) throw too_many(last_end_);
    closed_.clear();
    const std::size_t id = nodes_.size();
    nodes_.push_back(std::move(node));
    if (!open_.empty()) nodes_[open_.back().id].children.push_back(id);
    if (anchor != 0) anchors_[anchor] = id;
    return id;
  }

  static YamlStop too_many(std::size_t at) {
    return {at, concat({"the file has more than ", std::to_string(max_values), " values"}),
            "lint reads smaller files"};
  }
  static YamlStop too_deep(std::size_t at) {
    return {at, concat({"the values nest more than ", std::to_string(max_levels), " levels deep"}),
            "lint reads flatter files"};
  }

  void start(Value::Kind kind, const YAML::Mark& mark, std::string_view tag, YAML::anchor_t anchor,
             YAML::EmitterStyle::value style) {
    const std::size_t begin = after_properties(bytes(), position(mark));
    if (open_.size() >= max_levels) throw too_deep(begin);
    YamlNode node;
    node.value.kind = kind;
    node.function = cloudformation_function(tag);
    node.is_open = true;
    node.is_flow = style == YAML::EmitterStyle::Flow;
    if (node.is_flow) last_end_ = std::max(last_end_, std::min(begin + 1, text_.size()));
    const std::size_t id = add(std::move(node), anchor);
    open_.push_back({id, begin});
  }

  void end() {
    const auto [id, begin] = open_.back();
    open_.pop_back();
    closed_.push_back(begin);
    YamlNode& node = nodes_[id];
    node.is_open = false;
    if (node.is_flow) last_end_ = end_of_flow(bytes(), last_end_);
    node.value.place = text_.place(begin, std::max(last_end_, begin));
  }

  /// The value with all that is in it. One that is needed once is moved, unless it is in one that
  /// is needed again.
  Value expanded(std::size_t id, std::size_t level, bool may_move) {
    YamlNode& node = nodes_[id];
    if (level > max_levels) throw too_deep(expanded_alias_.value_or(last_end_));
    if (++expanded_ > 2 * max_values) throw too_many(expanded_alias_.value_or(last_end_));
    if (node.is_alias) {
      const bool is_outermost = !expanded_alias_;
      if (is_outermost) expanded_alias_ = node.begin;
      Value value = expanded(node.children.front(), level + 1, false);
      if (is_outermost) expanded_alias_.reset();
      return value;
    }
    may_move = may_move && !node.is_shared;
    Value value = may_move ? std::move(node.value) : node.value;
    const std::string_view function = node.function;
    if (value.is_list()) {
      value.items.reserve(node.children.size());
      for (const std::size_t child : node.children) {
        value.items.push_back(expanded(child, level + 1, may_move));
      }
    } else if (value.is_map()) {
      add_members(value, node, level, may_move);
    }
    return function.empty() ? value : called(function, std::move(value));
  }

  /// A call of a function of CloudFormation, whose value is unknown.
  static Value called(std::string_view function, Value argument) {
    Value call{.kind = Value::Kind::Unknown, .place = argument.place, .text = argument.text};
    const Place place{call.place.file, call.place.begin, call.place.begin};
    call.members.push_back({std::string(function), place, std::move(argument)});
    return call;
  }

  const YamlNode& resolved(std::size_t id) const {
    const YamlNode& node = nodes_[id];
    return node.is_alias ? nodes_[node.children.front()] : node;
  }

  void add_members(Value& map, const YamlNode& node, std::size_t level, bool may_move) {
    std::vector<Value> merged;
    map.members.reserve(node.children.size() / 2);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
      const Value& key = resolved(node.children[i]).value;
      Value value = expanded(node.children[i + 1], level + 1, may_move);
      if (!key.is_quoted && key.text.view() == "<<" && (value.is_map() || value.is_list())) {
        merged.push_back(std::move(value));
        continue;
      }
      map.members.push_back(
          {std::string(key.text.view()), nodes_[node.children[i]].value.place, std::move(value)});
    }
    if (!merged.empty()) merge_into(map, std::move(merged));
  }

  static void merge_into(Value& map, std::vector<Value> merged) {
    std::set<std::string, std::less<>> keys;
    for (const Member& member : map.members) keys.insert(member.key);
    const auto take = [&](Value& from) {
      for (Member& member : from.members) {
        if (keys.insert(member.key).second) map.members.push_back(std::move(member));
      }
    };
    for (Value& value : merged) {
      take(value);
      for (Value& item : value.items) take(item);
    }
  }

  struct OpenCollection {
    std::size_t id = 0;
    std::size_t begin = 0;
  };

  const Text& text_;
  std::size_t begin_;
  GuardedBytes& input_;
  std::vector<YamlNode> nodes_;
  std::vector<OpenCollection> open_;
  /// Where collections begin that were closed since the last value, from the inner one.
  std::vector<std::size_t> closed_;
  bool has_document_ = false;
  std::map<YAML::anchor_t, std::size_t> anchors_;
  std::size_t last_end_ = 0;
  std::size_t count_ = 0;
  std::size_t expanded_ = 0;
  /// Where the alias of the file stands that is expanded now.
  std::optional<std::size_t> expanded_alias_;
};

void read_documents(const Text& text, Documents& result) {
  constexpr std::string_view bom = "\xEF\xBB\xBF";
  const std::size_t begin = text.view().starts_with(bom) ? bom.size() : 0;
  const std::string readable = without_tags_of_blocks(text.view().substr(begin));
  GuardedBytes bytes(readable);
  YamlTree tree(text, begin, bytes);
  try {
    std::istream input(&bytes);
    YAML::Parser parser(input);
    while (parser.HandleNextDocument(tree)) {
      if (std::optional<Value> document = tree.take_document()) {
        result.documents.push_back(std::move(*document));
      }
    }
  } catch (const YamlStop& stop) {
    result.fault = fault_at(text, stop.at, stop.reason, stop.hint);
  } catch (const YAML::Exception& error) {
    const std::size_t at = begin + static_cast<std::size_t>(std::max(error.mark.pos, 0));
    result.fault = yaml_fault(text, tree.stopped(error.msg, at));
  }
}

}  // namespace

Documents read_yaml(const Text& text) {
  const std::optional<Filled> filled = fill_any_holes(text, HoleQuotes::None);
  const Text& source = filled ? filled->text : text;
  Documents result;
  result.has_directives = filled && filled->has_directives;
  result.fault = faulty_bytes(source);
  if (!result.fault) read_documents(source, result);
  if (result.has_directives) result.fault.reset();
  return result;
}

}  // namespace maxpods
