# SPDX-License-Identifier: GPL-3.0-or-later
class A:
    def __eq__(self, o): raise ValueError("eq")
    def __bool__(self): raise ValueError("bool")
    def __len__(self): raise ValueError("len")
    def __iter__(self): raise ValueError("iter")
    def __getattr__(self, n): raise KeyError(n)
    def __hash__(self): raise ValueError("hash")
    def __contains__(self, x): raise ValueError("contains")
    def __str__(self): raise ValueError("str")
a = A()
for f in (lambda: a == 1, lambda: bool(a), lambda: len(a), lambda: list(a), lambda: a.zz, lambda: {a}, lambda: 1 in a, lambda: str(a), lambda: hasattr(a, "q"), lambda: [1] == [a], lambda: f"{a}", lambda: not a, lambda: [*a], lambda: getattr(a, "w", 5)):
    try:
        print(f())
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)
