# What nobody can catch and no Python code raised stands at the line that was run.
import gc
import sys


def told(about):
    frame = about.exc_traceback.tb_frame
    print(type(about.exc_value).__name__, about.exc_value, frame.f_code.co_name, about.exc_traceback.tb_lineno)


sys.unraisablehook = told


def stubborn():
    try:
        yield 1
    finally:
        yield 2


def close():
    values = stubborn()
    next(values)
    del values


close()
gc.callbacks.append(5)
gc.collect()
gc.callbacks.clear()


class Node:
    pass


Node.__del__ = 5
node = Node()
del node
del Node.__del__
