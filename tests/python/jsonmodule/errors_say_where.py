# SPDX-License-Identifier: GPL-3.0-or-later
import json
for text in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a": 1,}', "nul", '"abc', '"\\x"', "[1] 2", "01", "1.", "-", '"\t"', "[1 2]", '{"a": }', "{1: 2}"):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, error.pos, error.lineno, error.colno)
for value in ({1, 2}, object, 1j, {(1, 2): 3}, b"x"):
    try:
        print(json.dumps(value))
    except TypeError as error:
        print(error)
loop = []
loop.append(loop)
for call in (lambda: json.dumps(loop), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.loads(5)):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(json.dumps([float("inf"), float("nan")]), json.loads("[Infinity, NaN, -Infinity]"), json.dumps({(1,): 1, "a": 2}, skipkeys=True))
