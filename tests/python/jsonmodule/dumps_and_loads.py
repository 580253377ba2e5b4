# SPDX-License-Identifier: GPL-3.0-or-later
import json
data = {"a": [1, 2.5, None, True], "b": {"c": "é\n\"q\""}, "1": "x"}
s = json.dumps(data)
print(s, json.loads(s) == data)
print(json.dumps(data, indent=2, sort_keys=True), json.dumps("é", ensure_ascii=False), json.dumps([1, 2], separators=(",", ":")), json.dumps((1, 2)), json.dumps({1: 2, None: 3, True: 4}))
print(json.loads('{"a": [1, 2, {"b": null}], "f": 1.5e3, "u": "\\u00e9"}'), json.loads("  [true, false]  "), json.loads("12"), json.loads('"s"'))
print(json.dumps(float("inf")), json.dumps([[], {}, ""]), json.dumps({"k": (1,)}, indent=None))
for bad in ("", "{", "[1,]", "{'a': 1}", "nul", '{"a" 1}', "[1 2]", '"abc', "01"):
    try:
        json.loads(bad)
    except json.JSONDecodeError as e:
        print(e)
for bad in (object(), {1, 2}, {(1, 2): 3}, 1j):
    try:
        json.dumps(bad)
    except TypeError as e:
        print(e)
