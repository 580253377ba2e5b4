# SPDX-License-Identifier: GPL-3.0-or-later
def read(lines):
    for line in lines:
        print("read", line)
        yield line
def keep(lines, word):
    return (line for line in lines if word in line)
def numbered(lines):
    yield from enumerate(lines, 1)
pipeline = numbered(keep(read(["an apple", "a pear", "apple pie", "plum"]), "apple"))
print("nothing read yet")
print(next(pipeline))
print(list(pipeline), next(pipeline, "empty"))
def average():
    total, count, value = 0, 0, None
    while True:
        value = yield value
        if value is None:
            return total / count
        total += value
        count += 1
        value = total / count
avg = average()
next(avg)
print([avg.send(n) for n in (10, 20, 60)])
try:
    avg.send(None)
except StopIteration as stop:
    print("average", stop.value)
def tree(node):
    if isinstance(node, (list, tuple)):
        for child in node:
            yield from tree(child)
    else:
        yield node
print(list(tree([1, [2, (3, [4]), []], 5])), sum(x for x in tree([[1], [2]])), dict((x, x * x) for x in range(3)), max((x for x in "hello"), default="none"), [*(i for i in range(3))], tuple(zip((x for x in "ab"), (y for y in range(2)))))
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
gen = fib()
print([next(gen) for _ in range(8)], gen.gi_frame.f_locals["a"], [x for _, x in zip(range(3), gen)])
gen.close()
print(next(gen, "closed"))
