# SPDX-License-Identifier: GPL-3.0-or-later
def area(w: float, h: float = 1.0, *, unit="cm") -> float:
    """Area of a rectangle."""
    return w * h
print(area.__doc__, area.__annotations__, area.__defaults__, area.__kwdefaults__, area.__code__.co_varnames, area.__code__.co_argcount, area.__code__.co_kwonlyargcount)
area.calls = 0
area.calls += 1
print(area.calls, area.__dict__, hasattr(area, "calls"), area.__name__)
area.__name__ = "renamed"
print(area.__name__, area.__qualname__)
area.__doc__ = None
print(area.__doc__, callable(area), type(area).__name__, isinstance(area, type(lambda: 0)))
