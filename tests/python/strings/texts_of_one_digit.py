# SPDX-License-Identifier: GPL-3.0-or-later
# Texts of one character are shared, except where one is made out of an int (Objects/longobject.c).
import json
one, a, b = "1", 1, (1,)
x = str(a)
print(x is one, repr(a) is one, f"{a}" is one, format(a) is one, int.__repr__(a) is one)
print("%s" % a is one, "%s" % b is one, "%r" % a is one, "%s" % x is one, "%s" % x is x, "%d" % a is one, "%x" % a is one)
print("{}".format(a) is one, "{!s}".format(a) is one, "{}".format(x) is x, f"{x}" is x, f"{x!s}" is x, format(x) is x)
print(json.dumps(a) is one, json.dumps([a])[1] is one, json.dumps(None) is json.dumps(None), json.dumps({}) is json.dumps({}))
n = 3
print(f"\{n}", f"a\d{n}", f"\{{n\}}")


class C:
    def __str__(self):
        return x


print("%s" % C() is x, "{}".format(C()) is x, f"{C()}" is x, str(C()) is x)
