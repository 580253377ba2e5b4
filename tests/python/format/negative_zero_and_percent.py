# SPDX-License-Identifier: GPL-3.0-or-later
def attempt(what, *arguments, **named):
    try:
        print(repr(what(*arguments, **named)))
    except Exception as error:
        print(type(error).__name__ + ":", error)


for value in (-0.0, -0.04, -0.06, 0.04, -1e-10, 0.0, float("-inf"), float("nan")):
    for spec in ("z", "z.1f", ".1f", "+z.1f", "z.0%", "z.2e", " .1f", "zg", "+.1%"):
        print(repr(format(value, spec)), end=" ")
    print()
for value in (0.5, 0.125, 1, 1.005, 1e-5, 12345.678):
    print(f"{value:%} {value:.0%} {value:.1%} {value:,.2%} {value:>12.1%} {value:+.1%}")
