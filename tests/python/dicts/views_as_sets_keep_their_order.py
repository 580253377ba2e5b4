# SPDX-License-Identifier: GPL-3.0-or-later
d = {"a": 1, "x": 1, "y": 2, "p": 5, "late": 7}
k, i = d.keys(), d.items()
print(k | {"q"}, k - {"a"}, k & {"a", "q", "p"}, k ^ {"a", "q"}, {"zz", "a"} - k, {"zz", "a"} | k, {"zz", "a"} & k, {"zz", "a"} ^ k)
e = {"p": 5, "new": 1, "a": 9}
print(k & e.keys(), k | e.keys(), k - e.keys(), k ^ e.keys(), i & e.items(), i - e.items(), sorted(i ^ e.items()), sorted(i | e.items()))
print(k & "xyz", k - ["x"], k | ("m",), i & [("a", 1)], k.isdisjoint(["q"]), k >= {"a"}, k == set(d), i <= {("a", 1)})
for call in (lambda: k & 5, lambda: k | None, lambda: k - 1, lambda: k < [1], lambda: [1] & k, lambda: d.values() & {1}):
    try:
        print(call())
    except TypeError as error:
        print(error)
