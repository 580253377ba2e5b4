# SPDX-License-Identifier: GPL-3.0-or-later
def read(lines):
    for line in lines:
        print("read", line)
        yield line
def numbers(lines):
    for line in lines:
        if line.isdigit():
            yield int(line)
def running(ns):
    total = 0
    for n in ns:
        total += n
        yield total
for t in running(numbers(read(["1", "x", "2", "3"]))):
    print("total", t)
    if t > 2:
        break
def averager():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        total += x
        n += 1
        avg = total / n
a = averager()
next(a)
print(a.send(10), a.send(20), a.send(3))
