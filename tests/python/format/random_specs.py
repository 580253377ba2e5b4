# SPDX-License-Identifier: GPL-3.0-or-later
# Chosen by a fixed sequence of random numbers; each line is one object asked for everything.
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
def show(f):
    try:
        return ascii(f())
    except Exception as e:
        return type(e).__name__ + ": " + ascii(str(e))
kinds = ["", "d", "x", "#x", "b", "#o", "e", "f", "g", "%", "s", "c", "n", "E", "G", "X"]
vals = [0, 5, -7, 255, 1234567, 10**20, -10**15, 0.0, -0.0, 1.5, -2.75, 1e10, 1e-7, 123456.789, float("inf"), float("nan"), True, "abc", "é", "", 2+3j, -0.5j, 1e22, 0.1, 99.995]
def f(i):
    v = vals[rnd(len(vals))]
    spec = ["", "", "*", "0", "é"][rnd(5)]
    spec = (spec + "<>=^"[rnd(4)]) if spec or rnd(2) else ""
    spec += ["", "", "+", " ", "-"][rnd(5)] + ["", "", "z"][rnd(3)] + ["", "", "#"][rnd(3)] + ["", "0"][rnd(2)] + ["", str(rnd(20))][rnd(2)] + ["", "", ",", "_"][rnd(4)] + ["", "." + str(rnd(6))][rnd(2)] + kinds[rnd(len(kinds))].lstrip("#")
    p = "%" + ["", "-", "0", "+", " ", "#", "-0", "#0", "+ "][rnd(9)] + ["", str(rnd(15))][rnd(2)] + ["", "." + str(rnd(6))][rnd(2)] + "sdrxXoefgEGcai"[rnd(14)]
    print(i, repr(v), spec, show(lambda: format(v, spec)), p, show(lambda: p % v), show(lambda: p % (v,)))
for i in range(600):
    f(i)
