# SPDX-License-Identifier: GPL-3.0-or-later
data = bytearray(b"abcd")
m = memoryview(data)


def attempt(text):
    try:
        exec(text)
        print(text, data)
    except Exception as error:
        print(text, "raises", type(error).__name__, error)


for text in ("data.append(1)", "data.extend(b'a')", "data.clear()", "data[0:1] = b'zz'", "data[0:2] = b'zz'",
             "del data[0]", "data.pop()", "data += b'a'", "data[0] = 7"):
    attempt(text)
part = m[1:]
m.release()
attempt("data.append(1)")
part.release()
attempt("data.append(1)")
for text in ("m[0]", "len(m)", "m.tobytes()", "m.obj", "m.release()", "list(m)"):
    attempt(text)
print(m == m, m == data)
with memoryview(data) as view:
    print(view[0])
try:
    view[0]
except ValueError as error:
    print(error)
