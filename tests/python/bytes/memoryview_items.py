# SPDX-License-Identifier: GPL-3.0-or-later
data = bytearray(b"abcdefgh")
m = memoryview(data)
print(m[0], m[-1], m[1:3].tobytes(), m[::2].tolist(), m[::-1].tobytes(), len(m), 97 in m, list(m))
print(m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.obj is data)
m[0] = 65
m[1:3] = b"ZZ"
m[::2] = b"1234"
print(data, m == data, m == b"no", m.hex(), m.hex(":", 2), bytes(m[::3]), bytearray(m))
r = memoryview(b"xyz")
print(r.readonly, hash(r) == hash(b"xyz"), b"-".join([m, r]), b"a" + r, r == b"xyz", bool(memoryview(b"")))
print(m.cast("H").tolist(), m.cast("I").shape, m.cast("c")[0], m.cast("b")[1], m.cast("?")[0])
wide = memoryview(bytearray(8)).cast("H")
wide[0] = 258
print(wide.tolist(), wide.cast("B").tolist(), wide.format, wide.itemsize, wide.nbytes)
print(m.toreadonly().readonly, memoryview(m).obj is data, str(r, "ascii"), int(memoryview(b"12")))
