# SPDX-License-Identifier: GPL-3.0-or-later
from collections import defaultdict
groups = defaultdict(list)
for name in ["ann", "bob", "alice", "bert", "carl"]:
    groups[name[0]].append(name)
print(dict(groups), groups)
print("z" in groups, groups.get("z"), groups["z"], len(groups))
tree = defaultdict(lambda: defaultdict(int))
tree["a"]["x"] += 1
tree["a"]["y"] += 2
print({key: dict(value) for key, value in tree.items()})
plain = defaultdict(None, a=1)
try:
    plain["b"]
except KeyError as error:
    print("KeyError", error)
print(plain, groups.default_factory, defaultdict(int, {"a": 1}) | {"b": 2}, defaultdict(int).copy())
try:
    defaultdict(5)
except TypeError as error:
    print(error)
