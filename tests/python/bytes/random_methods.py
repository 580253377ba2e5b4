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
def b(i):
    s = bytes([[97, 98, 65, 32, 10, 13, 9, 255, 45, 49][rnd(10)] for _ in range(rnd(9))]); t = s[rnd(4):rnd(7)]; n = rnd(12) - 4; m = rnd(14) - 5
    for s in (s, bytearray(s)):
        r = [show(lambda: s.split(t)), show(lambda: s.split(None, n)), show(lambda: s.rsplit(t, n)), show(lambda: s.rsplit(None, n)), show(lambda: s.partition(t)), show(lambda: s.rpartition(t)), show(lambda: s.replace(t, b"<>", n)), show(lambda: s.find(t, n, m)), show(lambda: s.rfind(t, n, m)), show(lambda: s.count(t, n, m)), show(lambda: s[n:m]), show(lambda: s[::n]), show(lambda: s.strip(t)), show(s.strip), show(s.title), show(s.swapcase), show(lambda: s.center(m, b"*")), show(lambda: s.zfill(m)), show(lambda: s.expandtabs(n)), show(s.splitlines), show(lambda: s.hex("-", n)), show(s.istitle), show(s.isspace), show(lambda: s.endswith(t, n, m)), show(lambda: s < t), show(lambda: s * 2 + t)]
        print(i, "|".join(r))
for i in range(60):
    b(i)
