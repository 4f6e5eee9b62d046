# What bash completes after maxpods: the program says what can stand at the cursor.
_maxpods() {
  local word line kept is_continued='' typed=()
  # bash parts words at = and :, which belong to words of ours.
  for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ ${#typed[@]} -gt 0 && ($is_continued || $word == [=:]*) ]]; then
      typed[-1]+=$word
    else
      typed+=("$word")
    fi
    is_continued=
    [[ $word == *[=:] ]] && is_continued=yes
  done
  # It replaces what follows the last of them only.
  kept=${typed[-1]}
  [[ $word == [=:]* ]] || kept=${kept%"$word"}
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      compopt -o default
    else
      line=${line%%$'\t'*}
      COMPREPLY+=("${line#"$kept"}")
    fi
  done < <("${1/#\~\//"$HOME/"}" completion candidates -- "${typed[@]}" 2> /dev/null)
}
complete -F _maxpods maxpods
