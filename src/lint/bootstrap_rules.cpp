// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/bootstrap_mends.h"
#include "lint/kubelet_flags.h"
#include "lint/mends.h"
#include "lint/user_data_rules.h"
#include "source/holes.h"
#include "text/nearest.h"
#include "text/strings.h"

namespace maxpods {
namespace {

constexpr std::string_view use_max_pods = "--use-max-pods";

/// Whether the text has the word, and not only as a part of `use-max-pods` or `USE_MAX_PODS`.
bool has_own_word(std::string_view text, std::string_view word, std::string_view longer) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + word.size())) {
    if (!text.substr(0, at).ends_with(longer)) return true;
  }
  return false;
}

bool mentions_max_pods(std::string_view text) {
  return has_own_word(text, "max-pods", "use-") || has_own_word(text, "MAX_PODS", "USE_") ||
         has_own_word(text, "max_pods", "use_") || text.find("maxPods") != std::string_view::npos;
}

bool may_set_max_pods(const Statement& statement) {
  if (statement.is_assignment()) {
    const std::string_view value = statement.assignment.value.view();
    return mentions_max_pods(value) || mentions_max_pods(statement.assignment.name) ||
           (statement.assignment.name == "KUBELET_EXTRA_ARGS" && has_holes(value));
  }
  // The other calls of a script are in other branches of it.
  if (bootstrap_call(statement.command)) return false;
  return mentions_max_pods(statement.command.heredoc.view()) ||
         mentions_max_pods(statement.command.output) ||
         std::ranges::any_of(statement.command.words,
                             [](const ShellWord& word) { return mentions_max_pods(word.view()); });
}

/// Whether a word of the kubelet's arguments may be any of its flags. In single quotes, `$` is for
/// a template.
bool has_unknown_flags(const BootstrapCall& call) {
  const CalledOption* const extra = call.find(kubelet_option(call.is_windows));
  if (extra == nullptr || !extra->value) return false;
  return std::ranges::any_of(split_words(*extra->value), [](const ShellWord& word) {
    return word.view().starts_with(hole_mark) || word.view().find_first_of("$%{<") == 0;
  });
}

/// Whether something else in the script, or something unknown in the call, may set max pods.
bool may_set_max_pods(const CallInScript& in) {
  const BootstrapCall& call = in.call;
  if (call.find_kubelet_argument("--max-pods") != nullptr) return true;
  if (in.has_directives || in.edits_configuration) return true;
  if (call.has_unknown_words || has_unknown_flags(call)) return true;
  // The script drops options that it does not have.
  const auto is_mentioned = [](const ShellWord& word) {
    return mentions_max_pods(word.view()) && !word.view().starts_with("--");
  };
  if (std::ranges::any_of(call.positionals, is_mentioned)) return true;
  const auto has_mention = [](const CalledOption& option) {
    return option.value && mentions_max_pods(option.value->view());
  };
  if (std::ranges::any_of(call.options, has_mention)) return true;
  return std::ranges::any_of(
      in.script.statements, [](const Statement& statement) { return may_set_max_pods(statement); });
}

std::string_view script_name(bool is_windows) {
  return is_windows ? "Start-EKSBootstrap.ps1" : "bootstrap.sh";
}

/// The word without the value that it may have.
std::string_view name_in(std::string_view word, bool is_windows) {
  return word.substr(0, word.find(is_windows ? ':' : '='));
}

bool is_bootstrap_option(std::string_view name, bool is_windows) {
  const auto& names = is_windows ? windows_bootstrap_options() : bootstrap_options();
  return std::ranges::any_of(names, [&](std::string_view each) {
    return is_windows ? lower_case(each) == lower_case(name) : each == name;
  });
}

/// `–` and `—`, which documents have in place of hyphens.
bool begins_with_dash(std::string_view word) {
  return word.starts_with("\xE2\x80\x93") || word.starts_with("\xE2\x80\x94");
}

// equals-form

void check_equals_form(const CallInScript& in, const ShellWord& word, bool is_first,
                       Findings& findings) {
  const std::string_view name = name_in(word.view(), false);
  const std::string_view value = word.view().substr(name.size() + 1);
  const bool is_use = name == use_max_pods;
  // bootstrap.sh would leave its table, and nothing else has a value.
  const bool needs_value = is_use && value != "true" && !may_set_max_pods(in);
  const bool is_needed = needs_value || (name == kubelet_option(false) && mentions_max_pods(value));
  std::string effect = ", which drops it";
  if (is_first) {
    effect = ", which takes it for the cluster's name";
  } else if (is_use) {
    effect = ", which keeps the max pods of its table";
  }
  findings.push_back({RuleId::EqualsForm,
                      is_needed || is_first ? Severity::Error : Severity::Warning, word.place,
                      concat({name, "=VALUE is one unknown word to bootstrap.sh", effect}),
                      concat({"write a blank in place of `=`: ", name, " ",
                              has_holes(value) ? std::string_view("VALUE") : value})});
  if (!needs_value) add_mend(findings, separated(word, name.size()));
}

// unknown-option

/// What to do about an option that bootstrap.sh does not have.
std::string instead_of(std::string_view name, bool is_windows) {
  if (begins_with_dash(name)) return "write two hyphens in place of the dash";
  if (is_usual_flag(name)) {
    return concat({"put it into ", kubelet_option(is_windows), ", in quotes"});
  }
  const auto near = nearest(name, is_windows ? windows_bootstrap_options() : bootstrap_options());
  return near.empty() ? "remove it" : concat({"write ", near.front()});
}

/// What becomes of a word that is no option of the script. PowerShell takes a word that begins with
/// one hyphen, and is not in quotes, for the name of a parameter; it gives others to parameters in
/// their order. The script has CmdletBinding, so that a parameter that it does not have is an error
/// (PowerShell documentation, about_Functions_CmdletBindingAttribute).
std::string_view fate_of(const ShellWord& word, bool is_first, bool is_windows) {
  if (!is_windows) {
    return is_first ? ": it takes it for the cluster's name" : ": it is dropped";
  }
  const bool is_name = !word.is_quoted && !word.view().starts_with("--");
  return is_name ? ": PowerShell refuses the call, and the node never joins the cluster"
                 : ": PowerShell takes it for the value of another parameter";
}

/// The same as edits, where one option is meant.
Edits mended_option(const CallInScript& in, const ShellWord& word, std::string_view name) {
  if (begins_with_dash(name)) {
    constexpr std::size_t dash = 3;
    return renamed_option(word, name.substr(0, dash), "--");
  }
  if (is_usual_flag(name)) return passed_to_kubelet(in, word);
  const bool is_windows = in.call.is_windows;
  const auto near = nearest(name, is_windows ? windows_bootstrap_options() : bootstrap_options());
  constexpr std::size_t typing_error = 2;
  const bool is_meant = near.size() == 1 && edit_distance(name, near.front()) <= typing_error;
  return is_meant ? renamed_option(word, name, near.front()) : Edits();
}

void report_unknown(const CallInScript& in, const ShellWord& word, bool is_first,
                    Findings& findings) {
  const bool is_windows = in.call.is_windows;
  std::string_view name = name_in(word.view(), is_windows);
  name = name.substr(0, name.find('='));
  report(findings, RuleId::UnknownOption, word.place,
         concat({script_name(is_windows), " has no ", name, fate_of(word, is_first, is_windows)}),
         instead_of(name, is_windows), mended_option(in, word, name));
}

/// Whether the word looks like an option that Start-EKSBootstrap.ps1 does not have. PowerShell
/// takes beginnings of parameters, and has some of its own for all scripts.
bool is_unknown_parameter(std::string_view word) {
  if (word.starts_with("--")) return true;
  const std::string name = lower_case(name_in(word, true));
  if (std::ranges::any_of(windows_bootstrap_options(), [&](std::string_view each) {
        return lower_case(each).starts_with(name);
      })) {
    return false;
  }
  return name.find("pods") != std::string::npos || name.find("label") != std::string::npos ||
         name.find("taint") != std::string::npos ||
         std::ranges::any_of(windows_bootstrap_options(), [&](std::string_view each) {
           return edit_distance(lower_case(each), name) <= 2;
         });
}

bool looks_like_option(std::string_view word, bool is_windows) {
  if (begins_with_dash(word)) return true;
  const bool has_letter = word.size() > 2 && word.front() == '-' &&
                          (word[1] == '-' || (is_alphanumeric(word[1]) && !is_digit(word[1])));
  if (!has_letter || has_holes(name_in(word, is_windows)) || word == "--help") return false;
  return !is_windows || is_unknown_parameter(word);
}

// split-quotes

/// Whether the word follows the value of the option for the kubelet, with only such words between.
bool follows_kubelet_arguments(const CallInScript& in, const ShellWord& word) {
  const BootstrapCall& call = in.call;
  const CalledOption* before = nullptr;
  for (const CalledOption& option : call.options) {
    if (option.place.begin < word.place.begin) before = &option;
  }
  if (before == nullptr || before->name != kubelet_option(call.is_windows) || !before->value) {
    return false;
  }
  return before->value->place().end <= word.place.begin;
}

void check_repeated_arguments(const CallInScript& in, Findings& findings) {
  const BootstrapCall& call = in.call;
  const std::string_view name = kubelet_option(call.is_windows);
  const CalledOption* const last = call.find(name);
  if (last == nullptr || call.is_windows) return;
  for (const CalledOption& option : call.options) {
    if (option.name != name || &option == last || !option.value || !last->value) continue;
    if (option.value->view() == last->value->view()) continue;
    const bool is_of_module = bytes_at(in.sources, last->place) != last->name;
    report(
        findings, RuleId::SplitQuotes, option.place,
        concat({"bootstrap.sh takes the last ", name, " only",
                is_of_module ? ", and the module adds one" : "", ": what this one has is dropped"}),
        is_of_module ? "put the arguments of the kubelet into kubelet_extra_args"
                     : "put all arguments of the kubelet into one pair of quotes");
  }
}

/// Whether the word is an option with a typing error, so that the word behind it is its value.
bool is_misspelt_option(const ShellWord& word, bool is_windows) {
  const std::string_view view = word.view();
  const auto& names = is_windows ? windows_bootstrap_options() : bootstrap_options();
  const bool has_value = name_in(view, is_windows).size() < view.size();
  return !has_value && !is_bootstrap_option(view, is_windows) && !is_usual_flag(view) &&
         !nearest(view, names).empty();
}

/// Whether the word is the value of the one before it, which another finding is about.
bool is_misspelt_value(const BootstrapCall& call, const ShellWord& word) {
  if (&word == &call.positionals.front()) return false;
  const ShellWord& before = *std::prev(&word);
  const bool is_between = std::ranges::any_of(call.options, [&](const CalledOption& option) {
    return before.place.begin < option.place.begin && option.place.begin < word.place.begin;
  });
  return !is_between && looks_like_option(before.view(), call.is_windows) &&
         is_misspelt_option(before, call.is_windows);
}

void check_positionals(const CallInScript& in, Findings& findings) {
  const BootstrapCall& call = in.call;
  bool is_reported = false;
  for (const ShellWord& word : call.positionals) {
    const bool is_first = &word == &call.positionals.front();
    const std::string_view view = word.view();
    if (!looks_like_option(view, call.is_windows) || is_misspelt_value(call, word)) continue;
    const std::string_view name = name_in(view, call.is_windows);
    const bool has_value = name.size() < view.size();
    if (is_bootstrap_option(name, call.is_windows)) {
      if (!call.is_windows && has_value) check_equals_form(in, word, is_first, findings);
      continue;
    }
    if (!follows_kubelet_arguments(in, word) || is_unknown_flag(name_in(view, false))) {
      report_unknown(in, word, is_first, findings);
      continue;
    }
    if (is_reported) continue;
    is_reported = true;
    report(findings, RuleId::SplitQuotes, word.place,
           concat({kubelet_option(call.is_windows), " takes one word, and ",
                   call.is_windows ? "PowerShell gives this one to another parameter"
                                   : "bootstrap.sh drops this one",
                   ": the kubelet never gets it"}),
           "put all arguments of the kubelet into one pair of quotes", joined_arguments(in, word));
  }
}

// no-value

void check_value(const CallInScript& in, Findings& findings) {
  if (in.call.is_windows || may_set_max_pods(in)) return;
  const CalledOption* const option = in.call.find(use_max_pods);
  std::optional<std::string> value;
  Place place;
  if (option != nullptr) {
    if (option->value) value = std::string(option->value->view());
    place = option->place;
  } else {
    for (std::size_t i = 0; i < in.statement; ++i) {
      const Assignment& assignment = in.script.statements[i].assignment;
      if (assignment.name != "USE_MAX_PODS" || !assignment.is_exported) continue;
      value = std::string(assignment.value.view());
      place = assignment.place;
    }
  }
  if (!value || value == "true" || value->empty() || has_holes(*value)) return;
  report(findings, RuleId::NoValue, place,
         "nothing sets max pods in place of the table: the kubelet takes 110 on every type",
         "add --kubelet-extra-args '--max-pods=NUMBER', or leave out --use-max-pods");
}

/// An option that another one takes as its value, and nothing else of the call is as it is meant.
bool check_swallowed(const BootstrapCall& call, Findings& findings) {
  if (call.is_windows) return false;
  for (const CalledOption& option : call.options) {
    if (!option.value || !is_bootstrap_option(option.value->view(), false)) continue;
    report(
        findings, RuleId::NoValue, option.place,
        concat({option.name, " needs a value, and takes ", option.value->view(), " as its value"}),
        concat({"write a value behind ", option.name}));
    return true;
  }
  return false;
}

}  // namespace

void check_bootstrap_call(const CallInScript& call, Findings& findings) {
  if (check_swallowed(call.call, findings)) return;
  check_positionals(call, findings);
  check_repeated_arguments(call, findings);
  const auto mended = [&](const CalledOption& flag) {
    Edits edits = renamed_argument(call.sources, flag);
    return edits.empty() ? passed_to_bootstrap(call, flag) : edits;
  };
  check_kubelet_flags(call.call.kubelet_arguments,
                      call.call.is_windows ? FlagsOf::WindowsScript : FlagsOf::BootstrapScript,
                      mended, findings);
  check_value(call, findings);
}

}  // namespace maxpods
