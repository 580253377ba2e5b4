# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __str__(self): return "str of A"
    def __repr__(self): return "repr of A"
print(A(), [A()], (A(),), {"a": A()}, f"{A()}", A(), sep=" | ")
print("a\tb", "c\\d", 'e"f', "g'h", ["a\tb", 'e"f', "g'h"])
print(1.0, 1e100, 1 / 3, -0.0, 10 ** 20, True, None, 3 + 4j, b"x", ..., NotImplemented)
print("multi", "line\ntext", end="<end>\n", sep="<sep>")
print(*range(5), *"ab", sep=",")
print("", "", sep="x")
