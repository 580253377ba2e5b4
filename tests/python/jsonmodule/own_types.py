# SPDX-License-Identifier: GPL-3.0-or-later
import json
from datetime import date
from decimal import Decimal
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
def encode(value):
    if isinstance(value, Point):
        return {"__point__": [value.x, value.y]}
    if isinstance(value, (date, Decimal, set)):
        return sorted(value) if isinstance(value, set) else str(value)
    raise TypeError("no way")
def decode(d):
    return Point(*d["__point__"]) if "__point__" in d else d
text = json.dumps([Point(1, 2), date(2024, 1, 31), Decimal("1.10"), {3, 1}], default=encode)
print(text, type(json.loads(text, object_hook=decode)[0]).__name__)
class Encoder(json.JSONEncoder):
    def default(self, o):
        return f"<{type(o).__name__}>" if isinstance(o, complex) else super().default(o)
print(json.dumps([1j], cls=Encoder), Encoder(indent=1).encode({"a": [1]}), list(json.JSONEncoder().iterencode(1)))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=Decimal, parse_int=str))
try:
    json.dumps(object(), default=encode)
except TypeError as error:
    print(error)
