# SPDX-License-Identifier: GPL-3.0-or-later
class C:
    def __complex__(self): return complex(1,-0.0)
class F:
    def __float__(self): return -0.0
print(complex(0.0,-0.0), complex(1,-0.0), complex(-0.0), complex(1+2j,3), complex(1,2j), complex(1+2j,3+4j), complex(C()), complex(F(),F()), complex(C(),0.0), complex(imag=-0.0), complex(), complex('1-0j'))
