# An instance's dict has room for what its class's instances have had so far, and one less each time.
from sys import getsizeof


class Point:
    def __init__(self, x):
        self.x = x


points = [Point(i) for i in range(40)]
print([getsizeof(p.__dict__) for p in points[:3]])
print([getsizeof(p.__dict__) for p in points[19:21]], getsizeof(points[-1].__dict__))
first = points[0].__dict__
first["y"] = 2
print(getsizeof(first), points[0].y)
first[5] = 3
print(getsizeof(first), sorted(map(str, first)))
p = Point(1)
d = p.__dict__
p.z = 5
del p
print(d, getsizeof(d))
d["w"] = 6
print(d)
