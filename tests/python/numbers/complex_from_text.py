# SPDX-License-Identifier: GPL-3.0-or-later
ts = ["1", " 1 ", "1+2j", " 1+2j ", "1 + 2j", "(1+2j)", " ( 1+2j ) ", "((1))", "()", "(", ")", "", " ", "j", "+j", "-j", "1j", "-1j", "1_0", "1_0j", "1__0", "_1", "1_", "1_0+2_0j", "nan", "inf", "-inf", "infinity", "nanj", "infj", "nan+nanj", "inf-infj", "-nan", "1e5", "1e5j", "1e", "1e+j", "1e5+1e-5j", "1.", ".5", ".", ".j", "1+", "1+-2j", "1++2j", "+1", "++1", "1J", "1+2J", "1+2", "1j+2", "1j+2j", "\t\n1+j\v", "\u0661+\u0662j", "1+2k", "1\0", "0x1", "1e400", "1e400j", "-0", "-0j", "+0-0j", "1\u00a0", "\u20031+j", "1+2j)", "(1+2j", "(1+2j) x", "1-_2j", "1+j_", "e5", "1e5e5", "infinityj","-infinity+nanj", "1_0.0_1e1_0j", "1_.0", "1._0", "1e_5", "INF","NaN", "\ud800", "1,2", "½"]
for t in ts:
    try: print(ascii(t), complex(t))
    except Exception as e: print(ascii(t), type(e).__name__, ascii(str(e)))
for a in [("1", 2), (1, "2"), (b"1",), (None,), (1, None), ([],), ("1","2")]:
    try: print(complex(*a))
    except Exception as e: print(a, type(e).__name__, e)
for k in [dict(real=1), dict(imag=1), dict(real=1, imag=2), dict(real="1"), dict(real="1", imag=1), dict(x=1)]:
    try: print(complex(**k))
    except Exception as e: print(k, type(e).__name__, e)
class C:
    def __complex__(self): return 1+2j
class D:
    def __complex__(self): return 1
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 7
class S(str): pass
class CC(complex): pass
for a in [(C(),), (D(),), (F(),), (I(),), (F(), I()), (C(), C()), (1, C()), (S("1+j"),), (CC(1,2),), (1j, 1j), (C(), 1j)]:
    try: print(complex(*a))
    except Exception as e: print(type(e).__name__, e)
