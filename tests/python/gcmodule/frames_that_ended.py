# A frame that ended keeps its caller's while something holds it, and only then the collector looks at it.
import gc
import sys


def own():
    return sys._getframe()


module = sys._getframe()
print(gc.is_tracked(module))
kept = own()
print(kept.f_back is module, gc.is_tracked(kept), gc.is_tracked(module))


def outer():
    frame = own()
    return frame


inner = outer()
print(inner.f_back.f_code.co_name, inner.f_back.f_back is module, inner.f_back in gc.get_referents(inner))
print(module in gc.get_referents(kept), len(gc.get_referents(inner.f_back)))


def two():
    yield sys._getframe()
    yield 2


def guarded():
    try:
        yield sys._getframe()
    finally:
        pass


def back_of(frame):
    return frame.f_back and frame.f_back.f_code.co_name


def read():
    waiting = two()
    frame = next(waiting)
    print(back_of(frame))
    list(waiting)
    print(back_of(frame))
    waiting = two()
    frame = next(waiting)
    waiting.close()
    print(back_of(frame))
    print([back_of(frame) for frame in two() if frame != 2])
    waiting = guarded()
    frame = next(waiting)
    waiting.close()
    print(back_of(frame))


read()


class Body:
    frame = sys._getframe()


print(Body.frame.f_back is module)


def fails():
    raise ValueError


try:
    fails()
except ValueError as error:
    print(error.__traceback__.tb_next.tb_frame.f_back is module)


def deep(n):
    return deep(n - 1) if n else sys._getframe()


frame = deep(300)
length = 0
while frame:
    frame, length = frame.f_back, length + 1
print(length)
del kept, inner, frame, Body
print(gc.collect() > 0, gc.is_tracked(module))
