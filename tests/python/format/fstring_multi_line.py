# SPDX-License-Identifier: GPL-3.0-or-later
x = 3
print(f"""{x}
  {x * 2}
end {x:>4}""")
s = (f"one {x} "
     f"two {x + 1}")
print(s)
print(f"{x:%}", f"{x!r:^7}|", f"{x:{x}d}|", f"{x:\n>4}")
