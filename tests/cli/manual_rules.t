The manual has the rules as the program has them. To take over a change of src/lint/rule.cpp:
python3 tests/cli/manual_rules.py --write man/maxpods.1

  $ python3 "$MAXPODS_SOURCE/tests/cli/manual_rules.py" > wanted
  $ sed -n '/^\.SH RULES$/,/^\.SH JSON KEYS$/p' "$MAXPODS_SOURCE/man/maxpods.1" | sed '$d' | diff - wanted

Each rule has a subsection:

  $ maxpods lint --list-rules | sed 's/ .*//' | grep . | while read -r rule; do
  >   grep -qE "^\.SS ${rule//-/\\\\-} " wanted || echo "not in the manual: $rule"
  > done
