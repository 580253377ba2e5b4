# SPDX-License-Identifier: GPL-3.0-or-later
import json
QUESTIONS = r"""
json.dumps(None), json.dumps(True), json.dumps(1), json.dumps(1.5), json.dumps("a\"\n\u00e9\u2028"), json.dumps([]), json.dumps({}), json.dumps((1, 2)), json.dumps({"a": [1, {"b": None}]})
json.dumps({1: 2, None: 3, True: 4, 1.5: 5}), json.dumps("é日😀"), json.dumps("é日😀", ensure_ascii=False), json.dumps(float("nan")), json.dumps(float("inf")), json.dumps(1e100), json.dumps(10**30)
json.dumps({"b": 1, "a": 2}, sort_keys=True), json.dumps([1, [2, {}], []], indent=2), json.dumps({"a": 1, "b": [1, 2]}, indent="\t"), json.dumps([1, 2], separators=(",", ":")), json.dumps([], indent=4)
json.dumps({(1, 2): 3}, skipkeys=True), json.dumps({1, 2}, default=list), json.dumps([object], default=lambda o: o.__name__)
json.dumps({1})
json.dumps({(1, 2): 3})
json.dumps(b"a")
json.dumps(1j)
json.dumps(float("nan"), allow_nan=False)
json.dumps({"a": 1, 2: 3}, sort_keys=True)
json.dumps([1], default=5)
json.dumps()
json.dumps([1], indent=0), json.dumps({"a": {"b": {}}}, indent=1), json.dumps("\x00\x1f\x7f\\/")
(lambda a: (a.append(a), json.dumps(a)))([])
json.JSONEncoder().encode([1, "a"]), "".join(json.JSONEncoder(indent=1).iterencode({"a": [1]}))
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
