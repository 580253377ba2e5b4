# SPDX-License-Identifier: GPL-3.0-or-later
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
class Frac:
    def __init__(self, n, d=1):
        g = gcd(n, d)
        self.n, self.d = n // g, d // g
    def __add__(self, o): return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    def __eq__(self, o): return self.n == o.n and self.d == o.d
    def __str__(self): return f"{self.n}/{self.d}"
total = Frac(0)
for k in range(1, 11):
    total += Frac(1, k)
print(total, gcd(1071, 462), Frac(2, 4) == Frac(1, 2))
