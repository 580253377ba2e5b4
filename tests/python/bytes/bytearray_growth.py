# SPDX-License-Identifier: GPL-3.0-or-later
import sys
empty = sys.getsizeof(bytearray())
def room(b):
    return sys.getsizeof(b) - empty
b = bytearray()
sizes = []
for i in range(60):
    b.append(i)
    sizes.append(room(b))
print(sizes)
sizes = []
while b:
    b.pop()
    sizes.append(room(b))
print(sizes)
print([room(bytearray(n)) for n in range(5)], room(bytearray(b"abc")), room(bytearray([1, 2, 3])), room(bytearray(range(10))), room(bytearray(iter([1, 2, 3]))))
b = bytearray(b"abcdefgh")
del b[:3]
print(room(b))
b += b"xxxx"
print(room(b))
b.extend(range(10))
print(room(b))
del b[5:]
print(room(b))
b *= 5
print(room(b))
b[:] = b"x" * 100
print(room(b), room(b.copy()), room(b[:5]), room(b + b"x"))
b.clear()
print(room(b))
b.insert(0, 5)
print(room(b))
