class Box:
    def __init__(self):
        self.a = 1
        self.b = 2


box = Box()
copy = dict(box.__dict__)
other = box.__dict__.copy()
box.a = 10
print(copy, other, box.__dict__)
box.__class__ = type("Other", (), {})
box.c = 3
print(box.__dict__)
box.__dict__ = {"z": 1}
box.y = 2
print(vars(box))
box.__dict__.clear()
print(vars(box))
box.q = 1
print(vars(box))
