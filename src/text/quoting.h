// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// Words put into the texts of others, so that they mean what they say and nothing else.
namespace maxpods {

/// In single quotes: a POSIX shell takes it as one word and changes nothing in it. Where a terminal
/// would obey a part of it, as line feeds, it is in $'...' with escapes, as bash and zsh have it.
std::string shell_quoted(std::string_view word);

/// In double quotes with escapes that JSON, YAML, TOML and CEL all read as the same text.
std::string double_quoted(std::string_view text);

/// A string of HCL, Terraform's language, without interpolation.
std::string hcl_quoted(std::string_view text);

/// `text` fit for an HCL heredoc: nothing in it interpolates.
std::string hcl_heredoc_text(std::string_view text);

/// Text of an XML element or attribute, without its quotes.
std::string xml_escaped(std::string_view text);

/// In single quotes: PowerShell takes it as it is. PowerShell knows five single quotes.
std::string powershell_quoted(std::string_view text);

}  // namespace maxpods
