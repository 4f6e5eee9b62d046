// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Text that is safe in other languages and on terminals: none of it has a special meaning there.
namespace maxpods {

/// One word for a POSIX shell, in single quotes; with control characters, such as line feeds, in
/// $'...' with escapes, for bash and zsh.
std::string shell_quoted(std::string_view word);

/// In double quotes, with escapes that JSON, YAML, TOML and CEL have in common.
std::string double_quoted(std::string_view text);

/// A string of HCL, without interpolation.
std::string hcl_quoted(std::string_view text);

/// Text for an HCL heredoc, without interpolation.
std::string hcl_heredoc_text(std::string_view text);

/// For an XML element, or an attribute in double quotes.
std::string xml_escaped(std::string_view text);

/// A string of PowerShell without expansion, in single quotes, of which PowerShell has five.
std::string powershell_quoted(std::string_view text);

/// `text`, which may quote input, safe for a terminal: with `?` for each control character and each
/// byte that is no UTF-8, and cut off after 2000 bytes.
std::string presentable(std::string_view text);

/// Whether `text` has characters that `presentable` replaces.
bool has_control_characters(std::string_view text);

/// A document of JSON with escapes for the characters that `presentable` replaces; nlohmann_json
/// only escapes those of ASCII. Parsers read the same document.
std::string presentable_json(std::string_view document);

}  // namespace maxpods
