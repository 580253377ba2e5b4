# SPDX-License-Identifier: GPL-3.0-or-later
x, y = 5, "text"
print(f"{x=} {y=} {x+1=} {x = } {y!s} {y=!s:>8}|")
print(f"{x=:04d} {x*2=:>6} {[1,2]=} {'a'=} {len(y)=}")
