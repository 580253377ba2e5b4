# SPDX-License-Identifier: GPL-3.0-or-later
def f():
    a = 1
    exec("a = 2; b = 3")
    return a, "b" in locals()
print(f())
ns = {"k": 5}
exec("k += 1\ndef g(): return k * 2", ns)
print(ns["k"], ns["g"]())
exec("new_global = 7")
print(new_global)
print(eval("k2 + 1", {"k2": 1}), eval("x * y", {"x": 3}, {"y": 4}))
