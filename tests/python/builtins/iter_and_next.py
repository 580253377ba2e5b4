# SPDX-License-Identifier: GPL-3.0-or-later
it = iter([1, 2])
print(next(it), next(it), next(it, "done"), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print("stop", repr(e), e.value)
count = iter(lambda c=[0]: c.append(1) or len(c), 5)
print(list(count))
print(list(iter("ab")), next(iter({"k": 1})), type(iter([])).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter({})).__name__, type(iter(range(2))).__name__, type(iter(set())).__name__, type(reversed([])).__name__)
it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__())
for x in it:
    print(x)
