# gc.set_debug: what is found is told on standard error, before it goes.
import gc
import io
import sys
import weakref


class Node:
    pass


gc.collect()
stderr, sys.stderr = sys.stderr, io.StringIO()
gc.set_debug(gc.DEBUG_COLLECTABLE)
a = []
a.append(a)
b = Node()
b.me = b
seen = weakref.ref(b)
del a, b
found = gc.collect()
gc.set_debug(gc.DEBUG_STATS)
gc.collect()
gc.collect(0)
gc.set_debug(0)
gc.collect()
shown, sys.stderr = sys.stderr.getvalue(), stderr
print(found, seen())
for line in shown.splitlines():
    words = line.split(" 0x")[0]
    if words.startswith("gc: objects"):
        words = words.split(":")[1]
    print(words.split(", 0.0")[0])
