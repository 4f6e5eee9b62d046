#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what `maxpods audit -o csv` said of each node against what reckon_nodes.py reckoned:

    tests/bench/compare_verdicts.py said.csv reckoned.csv

Columns are found by their names; a node that one of them leaves out is a difference.
"""
import collections
import csv
import sys

columns = ["verdict", "recommended", "max_allowed"]


def read(path):
    with open(path, encoding="utf-8") as file:
        rows = [(row["name"], tuple(row[column] for column in columns)) for row in csv.DictReader(file)]
    found = dict(rows)
    if len(found) != len(rows):
        sys.exit(f"{path}: {len(rows)} lines for {len(found)} nodes")
    return found


said, reckoned = read(sys.argv[1]), read(sys.argv[2])
names = list(dict.fromkeys([*reckoned, *said]))
different = [name for name in names if said.get(name) != reckoned.get(name)]
verdicts = collections.Counter(verdict for verdict, _, _ in reckoned.values())
print(f"{len(names) - len(different)} of {len(names)} nodes agree:",
      ", ".join(f"{number} {verdict}" for verdict, number in sorted(verdicts.items())))
for name in different[:10]:
    print(f"{name}: said {said.get(name)}, reckoned {reckoned.get(name)}", file=sys.stderr)
sys.exit(1 if different or not reckoned else 0)
