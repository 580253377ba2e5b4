import sys, weakref
class Box:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return "Box(" + self.name + ")"
    def __del__(self):
        print("gone", self.name)

Box("a")
1
Box("b")
None
_ = 0
Box("c").name
b = Box("d")
sys.getrefcount(b)
b
sys.getrefcount(b)
2
del b
"end"
__name__
"__file__" in globals()
