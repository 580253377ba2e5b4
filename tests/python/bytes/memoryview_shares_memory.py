# SPDX-License-Identifier: GPL-3.0-or-later
a = bytearray(b"hello")
m = memoryview(a)
m[0] = 72
m[1:3] = b"EL"
print(a, m[0], m.tolist(), len(m), m.nbytes, m.readonly, bytes(m[1:4]), m == bytearray(b"HELlo"))
try:
    a.append(1)
except BufferError as e:
    print(e)
m.release()
a.append(33)
print(a)
try:
    memoryview(b"ro")[0] = 1
except TypeError as e:
    print(e)
try:
    memoryview("text")
except TypeError as e:
    print(e)
