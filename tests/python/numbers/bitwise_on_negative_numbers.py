# SPDX-License-Identifier: GPL-3.0-or-later
print(~0, ~5, ~-1, -1 & 0xF, -8 >> 1, -8 >> 10, -1 << 4)
print(5 & 3, 5 | 3, 5 ^ 3, -5 & 3, -5 | 3, -5 ^ 3)
print(0xFF & ~0x0F, 1 << 31, 1 << 32, (1 << 64) - 1)
print(True & True, False | True, True ^ True)
