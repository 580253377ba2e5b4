import sys


def nothing(): pass


def adds(a, b): return a + b


def size(): return sys.getsizeof(sys._getframe())


print(sys.getsizeof(nothing.__code__), sys.getsizeof(adds.__code__))
print(size())
print(sys.getsizeof(iter(range(10**30))))
