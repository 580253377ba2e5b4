# SPDX-License-Identifier: GPL-3.0-or-later
# Chosen by a fixed sequence of random numbers; each line is one object asked for everything.
seed = 12345
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % n
alpha = ["a", "b", "A", " ", "é", "ß", "日", "😀", "\t", "\n", "1", "Σ", "x", "-", "'", '"', "\\", "\xa0", "ab", "İ"]
def word(k):
    return "".join([alpha[rnd(len(alpha))] for _ in range(rnd(k))])
def show(f):
    try:
        return ascii(f())
    except Exception as e:
        return type(e).__name__ + ": " + ascii(str(e))
def one(i):
    s = word(9); t = word(3); n = rnd(12) - 4; m = rnd(14) - 5
    r = [show(lambda: s.split(t)), show(lambda: s.split(None, n)), show(lambda: s.rsplit(t, n)), show(lambda: s.rsplit(None, n)), show(lambda: s.partition(t)), show(lambda: s.rpartition(t)),
         show(lambda: s.replace(t, "<>", n)), show(lambda: s.replace(t, "")), show(lambda: s.find(t, n, m)), show(lambda: s.rfind(t, n, m)), show(lambda: s.count(t, n, m)), show(lambda: s[n:m]), show(lambda: s[n::m]), show(lambda: s[::n]),
         show(lambda: s.strip(t)), show(s.strip), show(s.title), show(s.upper), show(s.lower), show(s.swapcase), show(s.capitalize), show(s.casefold), show(lambda: s.center(m, "*")), show(lambda: s.zfill(m)), show(lambda: s.expandtabs(n)),
         show(s.splitlines), show(lambda: s.splitlines(True)), show(lambda: t.join(s)), show(lambda: s < t), show(lambda: s * (n if n < 3 else 2)), repr(s).isprintable(), show(lambda: s.startswith(t, n)), show(lambda: s.endswith(t, n, m)), show(s.istitle), show(s.isalnum), show(s.isidentifier), show(s.isprintable), show(s.isnumeric),
         show(lambda: s.encode("latin-1", "backslashreplace")), show(lambda: s.encode("utf-16")), show(lambda: s.encode().decode("ascii", "replace")), show(lambda: s.encode()[n:m].decode("utf-8", "replace"))]
    print(i, "|".join(str(x) for x in r))
for i in range(60):
    one(i)
