# SPDX-License-Identifier: GPL-3.0-or-later
z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate())
print(z * z, z / 2, z - 1, -z, z ** 2, 1j * 1j)
print(complex(1, 2), complex("1+2j"), 0j, 1j, -1j, complex(0, -1))
print(z == 3 + 4j, 1 + 0j == 1, complex(1.5))
try:
    z < 1
except TypeError as error:
    print(error)
