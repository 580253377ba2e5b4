# SPDX-License-Identifier: GPL-3.0-or-later
QUESTIONS = r"""
1 + 2j, 1j * 1j, (1 + 2j).conjugate(), abs(3 + 4j), (1 + 2j).real, (1 + 2j).imag, -1j, 0j, -0j, complex(0, -0.0)
complex("1+2j"), complex("j"), complex("-1.5e3-2j"), complex(1, 2), complex("inf+nanj"), complex(" ( 1+2j ) "), complex(1j, 1j), complex()
complex("1 + 2j")
complex("")
complex("a")
complex("1", 2)
complex(1, "2")
complex(None)
complex([])
complex(1, 2, 3)
complex(real=1, imag=2), complex(imag=5)
(1 + 2j) < 1
(1 + 2j) // 1
(1 + 2j) % 1
divmod(1j, 1)
int(1j)
float(1j)
round(1j)
1j / 0
0j ** -1
1j ** 2, 2 ** 1j, 1j ** 1j, (1 + 1j) ** 3, (1 + 1j) / (1 - 1j), (1 + 1j) ** 0
1j == 1j, 1 + 0j == 1, hash(1 + 0j) == hash(1), bool(0j), 1j != "a"
repr(1e20 + 1e-5j), str(complex("nan")), repr(complex(-0.0, 1)), repr(complex(float("inf"), -float("inf")))
f"{1 + 2j:.2f}", format(1 + 2j, "10"), format(1j, "e"), f"{1.5 + 2.25j:g}"
format(1j, "d")
format(1j, "=10")
format(1j, "010")
pow(1j, 2, 3)
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
