# SPDX-License-Identifier: GPL-3.0-or-later
import json
from datetime import date
from decimal import Decimal


class Student:
    def __init__(self, name, born, marks=()):
        self.name, self.born, self.marks = name, born, list(marks)

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __repr__(self):
        return f"Student({self.name!r}, {self.born!r}, {self.marks!r})"


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, Student):
            return {"__class__": "Student", **vars(value)}
        if isinstance(value, date):
            return {"__class__": "date", "iso": value.isoformat()}
        if isinstance(value, (set, frozenset)):
            return sorted(value)
        return super().default(value)


def decode(found):
    match found:
        case {"__class__": "Student", "name": name, "born": born, "marks": marks}:
            return Student(name, born, marks)
        case {"__class__": "date", "iso": iso}:
            return date.fromisoformat(iso)
    return found


course = {"title": "Größe & \"quotes\"\n", "students": [Student("Ann", date(2005, 2, 28), [1, 2.5]), Student("Bob", date(2004, 12, 1))],
          "open": True, "room": None, "tags": {"b", "a"}, 5: "five", "nested": [[], {}, [[1]], {"k": {"k": []}}]}
text = json.dumps(course, cls=Encoder, indent=2, ensure_ascii=False)
print(text)
again = json.loads(text, object_hook=decode)
print(again["students"] == course["students"], again["students"][0], again["tags"], "5" in again, 5 in again)
print(json.dumps({"b": 1, "a": [1, 2]}, sort_keys=True, separators=(",", ":")), json.dumps("ü\u2028\x00/"), json.dumps([1e100, 0.1, -0.0, 10**20, 1.0]))
print(json.loads("[1.10, 1e3, -5, true, null]", parse_float=Decimal), json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))
for bad in ("{'a': 1}", '{"a": 1,}', "[1, 2", "", '"open', "[1 2]", "tru", '{"a" 1}', "1 2", "[NaN", '"\t"', "{1: 2}", "\\u00e9"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(f"{bad!r:12} {error.msg} | line {error.lineno} column {error.colno} (char {error.pos})")
for wrong in ({1, 2}, {(1, 2): 3}, b"bytes", 3j, object):
    try:
        print(json.dumps(wrong))
    except TypeError as error:
        print(error)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)
print(json.dumps({True: 1, None: 2, 1.5: 3}), json.dumps(float("nan")), json.dumps((1, (2, 3))), json.dumps({"a": 1}, indent="--"))
try:
    json.dumps(float("inf"), allow_nan=False)
except ValueError as error:
    print(error)
