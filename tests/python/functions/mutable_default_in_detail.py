# SPDX-License-Identifier: GPL-3.0-or-later
def log(msg, to=[], count={"n": 0}):
    count["n"] += 1
    to.append(f"{count['n']}:{msg}")
    return to
a = log("a")
b = log("b", [])
c = log("c")
print(a, b, c, a is c, log.__defaults__)
log.__defaults__ = ([], {"n": 100})
print(log("d"), a)
def once(x=print("evaluated at def")):
    return x
print(once(), once(1))
