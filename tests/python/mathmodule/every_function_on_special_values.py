# SPDX-License-Identifier: GPL-3.0-or-later
import math
vals=[0.0,-0.0,1.0,-1.0,0.5,-0.5,1.5,2.5,-2.5,3.7,10.25,-10.75,100.5,150.3,171.5,-30.3,-150.7,1e-10,1e-300,5e-324,1e-21,-1e-21,float('inf'),-float('inf'),float('nan'),7,2**60,2**64+1,199.5,-199.5,22.999,23.0,24.0,140.2,-141.3,0.1,1/3,0.999999,709.0,710.0]
for f in "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor frexp gamma isfinite isinf isnan lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp".split():
    g=getattr(math,f); r=[]
    for v in vals:
        try: r.append(repr(g(v)))
        except BaseException as e: r.append(type(e).__name__+str(e))
    print(f,r)
for f in "atan2 copysign fmod pow remainder nextafter hypot".split():
    g=getattr(math,f)
    for v in vals:
        r=[]
        for w in vals:
            try: r.append(repr(g(v,w)))
            except BaseException as e: r.append(type(e).__name__+str(e))
        print(f,v,r)
import random
random.seed(5)
print([random.random() for _ in range(5)])
for i in range(60):
    n=random.randint(1,6)
    x=[random.uniform(-1,1)*10**random.randint(-20,20) for _ in range(n)]
    y=[random.gauss(0,1)*10**random.randint(-20,20) for _ in range(n)]
    print(math.hypot(*x),math.dist(x,y),math.fsum(x*5+y), math.sumprod(x,y) if hasattr(math,'sumprod') else '', math.prod(x))
if hasattr(math,'sumprod'):
    print(math.sumprod([1,2.5,True,3],[2,2,2,10**30]), math.sumprod([10**400,2.5],[1,2]) if 0 else '', math.sumprod([1e308]*3,[10]*3), math.sumprod([float('inf'),1],[1,2]))
    print(math.sumprod([2**62,2**62],[4,4]),math.sumprod([True,True],[True,False]),math.sumprod([1,1.5],['a','b']) if 0 else '')
print(math.hypot(5e-324,5e-324),math.hypot(1e308,1e308))
for s in range(10): print(math.comb(100+s,s*7),math.perm(50,s*3),math.factorial(s*17),math.isqrt(10**(s*3)+s),math.gcd(s*12,18,-6),math.lcm(s,6,4),math.lcm(-3,4))
print(math.nextafter(0.0,1.0,steps=5) if hasattr(math,'fma') or hasattr(math,'sumprod') else '')
if hasattr(math,'sumprod'):
    for a,b,s in [(1.0,2.0,10**30),(1.0,1.0,4),(5e-324,-1.0,1),(5e-324,-1.0,3),(float('inf'),0,3),(float('nan'),1,3),(1,float('nan'),3),(1,float('nan'),0),(0.0,-0.0,2),(-0.0,1,1),(3,-5,0)]:
        print(a,b,s,math.nextafter(a,b,steps=s))
