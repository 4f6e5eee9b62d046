// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "lint/edit.h"
#include "lint/user_data_rules.h"

/// The edits that mend the words of a call of bootstrap.sh.
namespace maxpods {

/// A blank in place of the `=` behind the name of an option.
Edits separated(const ShellWord& word, std::size_t sign);

/// The beginning of the word, which has no quotes, under another name.
Edits renamed_option(const ShellWord& word, std::string_view name, std::string_view right);

/// The flag that is meant in place of a misspelled argument of the kubelet; none for others.
Edits renamed_argument(const Sources& sources, const CalledOption& argument);

/// The word, and what follows it, within the quotes of the arguments of the kubelet before it.
Edits joined_arguments(const CallInScript& in, const ShellWord& word);

/// `--max-pods 29` among the options of bootstrap.sh as an argument of the kubelet, if the call has
/// none of them.
Edits passed_to_kubelet(const CallInScript& in, const ShellWord& word);

/// `--use-max-pods` among the arguments of the kubelet as an option of bootstrap.sh.
Edits passed_to_bootstrap(const CallInScript& in, const CalledOption& argument);

}  // namespace maxpods
