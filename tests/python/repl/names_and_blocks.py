import sys
total = 0
for n in range(3):
    total += n
    if n == 1:
        print("one")

total
while total:
    total -= 1

total
try:
    1 / 0
except ZeroDivisionError as error:
    print("caught", error)

x, y = 1, 2; x + y; y
with_one = [v * v for v in range(4)]
with_one
def gen():
    yield 1
    yield 2

list(gen())
globals()["x"]
"total" in dir()
x: int = 3
__annotations__
