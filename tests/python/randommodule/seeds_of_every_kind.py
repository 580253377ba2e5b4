# SPDX-License-Identifier: GPL-3.0-or-later
import random
for seed in (0, 1, -1, 12345678901234567890, 3.5, "text", b"bytes", bytearray(b"bytes"), True):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.randint(1, 1000))
print(random.Random("a").random() == random.Random("a").random(), random.Random(5).random() == random.Random(5.0).random())
r = random.Random()
r.seed("old", version=1)
print(r.random())
try:
    random.seed([1])
except TypeError as error:
    print(error)
