# SPDX-License-Identifier: GPL-3.0-or-later
import json
data = {"name": "Ann", "tags": ["a", "b"], "age": 30, "pi": 3.14, "none": None, "yes": True, "nested": {"x": [1, {"y": 2}]}, "text": "a\"b\\c\n\u00e9"}
text = json.dumps(data)
print(text)
print(json.loads(text) == data, json.dumps(data, indent=2, sort_keys=True))
print(json.dumps(data["text"], ensure_ascii=False), json.dumps([1, 2], separators=(",", ":")), json.dumps({1: 2, None: 3, True: 4, 1.5: 5}))
print(json.dumps((1, 2)), json.dumps([]), json.dumps({}), json.dumps([], indent=1), json.dumps({"a": []}, indent="\t"))
print(json.loads("[1, 2.0, -3e2, true, null, \"\\u00e9\\n\"]"), json.loads('  {"a": {}}  '), json.loads(b'"bytes"'))
