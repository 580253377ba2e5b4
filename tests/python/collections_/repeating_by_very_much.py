# Nothing repeated very often is still nothing; a deque with a maxlen repeats no further than it has room.
from collections import deque

many = 2**62
print([] * many, () * many, "" * many, b"" * many, bytearray() * many)


class Row(list):
    pass


class Pair(tuple):
    pass


print(Row() * many, Pair() * many, type(Row() * many), type(Pair() * many))
empty = []
empty *= many
nothing = ()
nothing *= many
print(empty, nothing)
print(deque() * many, deque([], 3) * many, deque([1, 2, 3], 5) * 7, deque([1, 2, 3], 5) * 2**60)
print(deque([1, 2, 3, 4], 5) * 3, deque([1, 2, 3], 2) * 3, deque([1, 2, 3], 0) * many, deque([1, 2], 9) * 3)
line = deque([1, 2, 3], 7)
line *= 2**61
print(line, line * 0, line * -many)
for size in (many, 2**63 - 1):
    try:
        deque([1, 2, 3]) * size
    except MemoryError:
        print("MemoryError")
try:
    [1] * 2**63
except OverflowError as error:
    print(error)
