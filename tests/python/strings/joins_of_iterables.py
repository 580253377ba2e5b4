# SPDX-License-Identifier: GPL-3.0-or-later
print(",".join(str(n) for n in range(5)), "-".join("abc"), " ".join({"a": 1, "b": 2}), "".join([]), "x".join(()), "ab".join(["", ""]), ", ".join(["one"]))
print("é".join("abc"), "a".join("日本"), "".join(["a", "é", "日", "😀"]), "😀".join(["a", "b"]), "".join(map(chr, range(65, 70))))
class Words:
    def __iter__(self):
        print("iterating")
        yield "first"
        yield "second"
print(" ".join(Words()))
def broken():
    yield "a"
    raise ValueError("no more")
try:
    "".join(broken())
except ValueError as error:
    print(error)
for wrong in ([1, "a"], ["a", 1], [None], 5, None):
    try:
        print(", ".join(wrong))
    except TypeError as error:
        print(error)
