// SPDX-License-Identifier: Apache-2.0
#include "source/user_data.h"

#include <algorithm>
#include <array>
#include <utility>

#include "source/gzip.h"
#include "source/holes.h"
#include "source/mime.h"
#include "source/toml.h"
#include "text/strings.h"

namespace maxpods {
namespace {

bool begins_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view word) { return text.starts_with(word); });
}

/// Whether a line begins with the word, after blanks.
bool has_line_with(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t line = text.substr(0, at).rfind('\n') + 1;
    if (trimmed(text.substr(line, at - line)).empty()) return true;
  }
  return false;
}

/// Whether the first line that is neither empty nor a comment is one of TOML: a table or a key. In
/// other text, settings are an example.
bool begins_as_toml(std::string_view text) {
  for (const std::string_view part : split(text, '\n')) {
    const std::string_view line = trimmed(part);
    if (line.empty() || line.starts_with('#')) continue;
    return line.starts_with('[') || has_holes(line) || contains(line, "=");
  }
  return false;
}

PartKind kind_by_content(std::string_view content) {
  const std::string_view text = trimmed(content);
  if (text.starts_with("#!")) return PartKind::Shell;
  if (text.starts_with("#cloud-config")) return PartKind::Other;
  if (begins_with_any(lower_case(text.substr(0, 16)), {"<powershell>", "<script>"})) {
    return PartKind::PowerShell;
  }
  if (text.find("node.eks.aws/") != std::string_view::npos && has_line_with(text, "apiVersion")) {
    return PartKind::NodeConfig;
  }
  const bool has_settings = has_line_with(text, "[settings") || has_line_with(text, "settings.");
  return has_settings && begins_as_toml(text) ? PartKind::Toml : PartKind::Shell;
}

PartKind kind_by_type(std::string_view type, std::string_view content) {
  if (type == "application/node.eks.aws") return PartKind::NodeConfig;
  if (type == "text/x-shellscript") return PartKind::Shell;
  // nodeadm and cloud-init leave out a part that says nothing of itself, unless it is a script.
  return trimmed(content).starts_with("#!") ? PartKind::Shell : PartKind::Other;
}

UserDataPart part_of(Text text, PartKind kind) {
  UserDataPart part{.kind = kind};
  if (kind == PartKind::Shell) part.script = read_shell(text);
  if (kind == PartKind::PowerShell) part.script = read_powershell(text);
  if (kind == PartKind::NodeConfig) part.documents = read_yaml(text);
  if (kind == PartKind::Toml) part.documents = read_toml(text);
  part.text = std::move(text);
  return part;
}

/// The bytes in place of a text that stands for them.
Text in_place_of(const Text& text, std::string_view bytes) {
  Text unpacked;
  unpacked.append(bytes, text.place());
  return unpacked;
}

/// The text that base64, gzip or both stand for; the text itself if it is neither.
Text decoded(const Text& text) {
  if (const auto bytes = unzipped(text.view())) return in_place_of(text, *bytes);
  const std::string_view content = trimmed(text.view());
  // Shorter words are no user data, but may well be base64.
  constexpr std::size_t shortest = 16;
  if (content.size() < shortest || content.size() > max_unpacked_bytes) return text;
  const auto bytes = base64_decoded(content);
  if (!bytes) return text;
  if (const auto unpacked = unzipped(*bytes)) return in_place_of(text, *unpacked);
  const bool is_user_data =
      begins_with_any(trimmed(*bytes), {"#!", "MIME-Version", "Content-Type", "apiVersion", "---",
                                        "[", "<powershell>", "#cloud-config"});
  return is_user_data ? in_place_of(text, *bytes) : text;
}

/// Whether the part is a NodeConfig by its first line, but of a type that nodeadm leaves to
/// cloud-init (nodeadm/internal/configprovider/mime.go).
bool is_unread_node_config(const MimePart& part) {
  const bool is_other = part.type == "text/x-shellscript" || part.type == "text/plain";
  const std::string_view text = trimmed(part.body.view());
  return is_other && begins_with_any(text, {"apiVersion:", "kind:", "---"}) &&
         text.find("node.eks.aws/") != std::string_view::npos;
}

Place first_line_of(const Text& text) {
  const std::size_t begin = std::min(text.view().find_first_not_of(" \t\r\n"), text.size());
  return text.place(begin, std::min(text.view().find_first_of("\r\n", begin), text.size()));
}

void add_parts(std::vector<MimePart> parts, UserData& data) {
  for (MimePart& part : parts) {
    if (part.is_base64) {
      const auto bytes = base64_decoded(trimmed(part.body.view()));
      if (bytes) part.body = in_place_of(part.body, *bytes);
    }
    // nodeadm asks no header whether a part is encoded.
    part.body = decoded(part.body);
    const PartKind kind = kind_by_type(part.type, part.body.view());
    if (is_unread_node_config(part)) {
      data.faults.push_back({MimeFault::TypeNotOfNodeConfig, first_line_of(part.body)});
    }
    data.parts.push_back(part_of(std::move(part.body), kind));
  }
  if (data.has_directives) data.faults.clear();
}

void read_mime_parts(const Text& text, UserData& data) {
  MimeMessage message = read_mime(text);
  data.faults = std::move(message.faults);
  add_parts(std::move(message.parts), data);
}

}  // namespace

UserData read_user_data(const Text& text) {
  UserData data{.text = decoded(text)};
  if (data.text.size() > max_user_data_bytes) return data;
  data.has_directives = fill_holes(data.text, HoleQuotes::None).has_directives;
  data.is_mime = is_mime(data.text.view());
  if (data.is_mime) {
    read_mime_parts(data.text, data);
  } else if (!trimmed(data.text.view()).empty()) {
    data.parts.push_back(part_of(data.text, kind_by_content(data.text.view())));
  }
  return data;
}

UserData read_user_data_parts(std::vector<MimePart> parts) {
  UserData data{.is_mime = true};
  for (const MimePart& part : parts) {
    data.has_directives |= fill_holes(part.body, HoleQuotes::None).has_directives;
  }
  add_parts(std::move(parts), data);
  return data;
}

}  // namespace maxpods
