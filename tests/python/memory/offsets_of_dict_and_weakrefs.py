class Plain: pass
class Slots: __slots__ = ("a", "b")
class OfDict(dict): pass
class OfInt(int): pass
class OfTuple(tuple): pass
class Error(Exception): pass
class Own: __slots__ = ("a", "__dict__", "__weakref__")
class Weak: __slots__ = ("__weakref__",)


for kind in (Plain, Slots, OfDict, OfInt, OfTuple, Error, Own, Weak, int, dict, object):
    print(kind.__name__, kind.__dictoffset__, kind.__weakrefoffset__)
try:
    Plain.__dictoffset__ = 3
except (AttributeError, TypeError) as error:
    print(type(error).__name__)
