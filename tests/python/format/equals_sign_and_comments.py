# SPDX-License-Identifier: GPL-3.0-or-later
x = 3.5
print(f"{
    x  # a comment
    = }")
print(f"{x = # c
}")
print(f"{x=  # trailing }
:.1f}")
print(f"{ # first
x
# last
}")
print(f'{x=!r:^{20 # width
}}')
print(f"""{
x
=}""", f"{'a' 'b'=}", f"{f'{x=}'=}", f"{"nested"=}")
print(f"{'a#b'=}")
print(f"""{'a#b' # c
=}""")
print(f"{'#'=:>5}", f'{"#"}')
