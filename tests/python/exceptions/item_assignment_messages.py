# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(name, value):
    try:
        value[0] = 1
    except Exception as e:
        print(name, type(e).__name__ + ":", e)
    try:
        del value[0]
    except Exception as e:
        print(name, type(e).__name__ + ":", e)

attempt("int", 5)
attempt("str", "abc")
attempt("tuple", (1,))
attempt("None", None)
attempt("list", [])
attempt("dict", {})
attempt("set", {1})
attempt("function", attempt)
attempt("range", range(3))
attempt("bytes", b"a")
try:
    None.x = 1
except AttributeError as e:
    print(e)
try:
    (5).x = 1
except AttributeError as e:
    print(e)
