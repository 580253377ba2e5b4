# SPDX-License-Identifier: GPL-3.0-or-later
# The module timeit: how long small pieces of Python take.
import gc
import itertools
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _indented(text, margin):
    return text.replace("\n", "\n" + " " * margin)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {} if globals is None else globals
        made = {}
        parameters = ""
        for what, name in ((stmt, "stmt"), (setup, "setup")):
            if callable(what):
                made["_" + name] = what
                parameters += f", _{name}=_{name}"
            elif not isinstance(what, str):
                raise ValueError(f"{name} is neither a string nor callable")
        work = "_stmt()" if callable(stmt) else _indented(stmt, 8)
        begin = "_setup()" if callable(setup) else _indented(setup, 4)
        self.src = (f"def inner(_it, _timer{parameters}):\n    {begin}\n    _t0 = _timer()\n"
                    f"    for _i in _it:\n        {work}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n")
        if made:
            made.update(names)
            names = made
        found = {}
        exec(self.src, names, found)
        self.inner = found["inner"]

    def timeit(self, number=default_number):
        collects = gc.isenabled()
        gc.disable()
        try:
            return self.inner(itertools.repeat(None, number), self.timer)
        finally:
            if collects:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number,
           globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
