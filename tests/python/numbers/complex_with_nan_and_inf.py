# SPDX-License-Identifier: GPL-3.0-or-later
inf, nan = float("inf"), float("nan")
for real in (0.0, -0.0, 1.5, inf, -inf, nan):
    print([complex(real, imag) for imag in (0.0, -0.0, 1.0, inf, -inf, nan, -nan)])
print(complex("nan"), complex("inf-infj"), complex("-nanj"), -complex(nan, nan), complex(1, nan) == complex(1, nan), abs(complex(inf, nan)), [complex(t) for t in ("1_0j", "+j", "-J", "1e3+2E-1j", "( 3 )")])
for text in ("1+", "j1", "1++2j", "1 2j", "--1", "(1", "1j2", "", "1e", "infinityy"):
    try:
        print(complex(text))
    except ValueError as error:
        print(repr(text), error)
