# SPDX-License-Identifier: GPL-3.0-or-later
import math
for n in (5, 1000, 2**29, 2**31, 2**59+1, 2**60+1, 2**64, 2**200+7):
    m = -n
    print(n.bit_length(), math.gcd(n,n) is n, math.gcd(n,0) is n, math.gcd(0,n) is n, math.gcd(n) is n, math.gcd(n, 3*n) is n, math.gcd(3*n, n) is n, math.gcd(m, n) is n, math.gcd(n, m) is n, math.gcd(n, 1) is n, math.lcm(n,n) is n, math.lcm(n) is n, math.lcm(n,1) is n, math.lcm(1,n) is n)
