# SPDX-License-Identifier: GPL-3.0-or-later
import random
random.seed(1)
for call in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(1, 5, 0),
             lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1), lambda: random.choices([1, 2], [1]),
             lambda: random.choices([1], [1], cum_weights=[1]), lambda: random.choices([1, 2], [0, 0]), lambda: random.shuffle((1, 2)),
             lambda: random.choices([], k=1), lambda: random.choice({"a": 1}), lambda: random.randint("a", 2),
             lambda: random.choices("ab", 2), lambda: random.getrandbits(-1), lambda: random.shuffle("abc")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
