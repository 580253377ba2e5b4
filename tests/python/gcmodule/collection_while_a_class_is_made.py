# A collection that comes in the middle of a class statement leaves nothing behind of the class.
import gc
import weakref

gc.collect()
for threshold in range(1, 40):
    gc.collect()
    gc.set_threshold(threshold, 10, 10)

    class Box(dict):
        def __init__(self):
            super().__init__()

        @property
        def size(self):
            return len(self)

    gc.set_threshold(700, 10, 10)
    seen = weakref.ref(Box)
    del Box
    gc.collect()
    print(threshold, seen() is None)
