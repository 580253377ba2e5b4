# SPDX-License-Identifier: GPL-3.0-or-later
def digest(text):
    total = 0
    for c in text:
        total = (total * 131 + ord(c)) % 1000003
    return total

for first in range(0, 0x600, 0x80):
    letters = [chr(code) for code in range(first, first + 0x80)]
    print(hex(first), digest("".join(c.upper() for c in letters)), digest("".join(c.lower() for c in letters)),
          digest("".join(c.title() for c in letters)), digest("".join(c.casefold() for c in letters)),
          digest("".join(c.swapcase() for c in letters)))
for first in (0x1C80, 0x1E00, 0x1E80, 0x1F00, 0x1F80, 0x2100, 0x2C00, 0xA640, 0xAB70, 0xFB00, 0x10400):
    letters = [chr(code) for code in range(first, first + 0x80)]
    print(hex(first), digest("".join(c.upper() for c in letters)), digest("".join(c.lower() for c in letters)),
          digest("".join(c.title() for c in letters)), digest("".join(c.casefold() for c in letters)))
