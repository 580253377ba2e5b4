# SPDX-License-Identifier: GPL-3.0-or-later
x = "global"
def outer():
    x = "enclosing"
    def inner():
        x = "local"
        return x
    def reader():
        return x
    return inner(), reader(), x
print(outer(), x, len("abc"))
def uses_builtin():
    return max(1, 2)
print(uses_builtin())
max = lambda *a: "shadowed"
print(uses_builtin())
del max
print(uses_builtin())
