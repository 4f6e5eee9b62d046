// SPDX-License-Identifier: Apache-2.0
// For developers: reads a document of HCL from each line, as a string of JSON, and prints for each
// of them its structure as github.com/tmccombs/hcl2json has it, or null for one with a fault.
#include <cstdint>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>

#include "source/hcl.h"
#include "text/strings.h"

using namespace maxpods;

namespace {

using Json = nlohmann::json;

Json json_of(const HclExpression& expression);

std::string wrapped(const HclExpression& expression) {
  return concat({"${", expression.source().view(), "}"});
}

/// A literal in which `${` and `%{` are escaped.
std::string escaped(std::string_view literal) {
  std::string text;
  for (std::size_t at = 0; at < literal.size(); ++at) {
    const bool is_opening = at + 1 < literal.size() && literal[at + 1] == '{';
    if (is_opening && (literal[at] == '$' || literal[at] == '%')) text += literal[at];
    text += literal[at];
  }
  return text;
}

/// Without `~` and the blanks beside it.
std::string directive_of(std::string_view source) {
  std::string_view inner = source.substr(2, source.size() - 3);
  if (inner.starts_with('~')) inner.remove_prefix(1);
  if (inner.ends_with('~')) inner.remove_suffix(1);
  return concat({"%{", trimmed(inner), "}"});
}

Json json_of_number(const HclExpression& number) {
  const double value = std::stod(std::string(number.source().view()));
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

std::string text_of(const HclExpression& quoted);

std::string text_of_part(const HclExpression& expression) {
  using Kind = HclExpression::Kind;
  if (expression.kind == Kind::Template) return text_of(expression);
  const std::string source(expression.source().view());
  const bool is_number = expression.kind == Kind::Number && !source.starts_with('-');
  if (is_number) return json_of_number(expression).dump();
  const bool is_word = expression.kind == Kind::Boolean || expression.kind == Kind::Null;
  return is_word ? source : wrapped(expression);
}

std::string text_of(const HclExpression& quoted) {
  std::string text;
  for (const HclPart& part : quoted.parts) {
    if (part.kind == HclPart::Kind::Literal) {
      text += escaped(part.text.view());
    } else if (part.kind == HclPart::Kind::Interpolation) {
      text += text_of_part(part.expression[0]);
    } else {
      text += directive_of(quoted.read->view().substr(part.begin, part.end - part.begin));
    }
  }
  return text;
}

std::string key_of(const HclExpression& key) {
  const bool is_computed = key.begin > 0 && key.read->view()[key.begin - 1] == '(';
  return key.kind == HclExpression::Kind::Reference && !is_computed
             ? std::string(key.source().view())
             : text_of_part(key);
}

Json json_of_list(const HclExpression& list) {
  Json json = Json::array();
  for (const HclExpression& item : list.items) json.push_back(json_of(item));
  return json;
}

Json json_of_object(const HclExpression& object) {
  Json json = Json::object();
  for (const HclMember& member : object.members) json[key_of(member.key)] = json_of(member.value);
  return json;
}

Json json_of(const HclExpression& expression) {
  using Kind = HclExpression::Kind;
  switch (expression.kind) {
    case Kind::Null:
      return nullptr;
    case Kind::Boolean:
      return expression.source().view() == "true";
    case Kind::Number:
      return json_of_number(expression);
    case Kind::List:
      return json_of_list(expression);
    case Kind::Object:
      return json_of_object(expression);
    case Kind::Template:
      if (expression.parts.size() == 1 &&
          expression.parts[0].kind == HclPart::Kind::Interpolation) {
        return json_of(expression.parts[0].expression[0]);
      }
      return text_of(expression);
    default:
      return wrapped(expression);
  }
}

Json json_of(const HclBody& body) {
  Json json = Json::object();
  for (const HclBlock& block : body.blocks) {
    Json* place = &json[block.type];
    for (const HclLabel& label : block.labels) place = &(*place)[label.text];
    place->push_back(json_of(block.body));
  }
  for (const HclAttribute& attribute : body.attributes) {
    json[attribute.name] = json_of(attribute.value);
  }
  return json;
}

Json json_of(const std::string& content) {
  const HclFile file = read_hcl(Text(content, 0));
  if (file.fault) return nullptr;
  try {
    return json_of(file.body);
  } catch (const Json::exception&) {
    return "blocks with and without labels";
  }
}

}  // namespace

int main() {
  try {
    for (std::string line; std::getline(std::cin, line);) {
      std::cout << json_of(Json::parse(line).get<std::string>()).dump() << '\n';
    }
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
