# What print() leaves waiting for the stream is in a list that the collector counts, until it is handed on.
import gc
import sys

gc.disable()
gc.collect()


def counted(work):
    sys.stdout.flush()
    before = gc.get_count()[0]
    work()
    waiting = gc.get_count()[0] - before
    sys.stdout.flush()
    return waiting, gc.get_count()[0] - before


def once():
    print("one")


def twice():
    print("one")
    print("two")


def parts():
    print("a", "b", "c", sep="-", end="; ")


def flushed():
    print("now", flush=True)


def written():
    sys.stdout.write("w")
    sys.stdout.write("x\n")


def long():
    print("l" * 9000)


def nothing():
    print(end="")


for work in (once, twice, parts, flushed, written, long, nothing):
    result = counted(work)
    print(work.__name__, result)
print(repr([]), repr({}), repr(()), repr(set()))
before = gc.get_count()[0]
repr([])
print(gc.get_count()[0] - before)
