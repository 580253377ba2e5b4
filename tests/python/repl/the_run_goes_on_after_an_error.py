import sys
x = 1
1 / 0
x
sys.last_value
sys.last_type
type(sys.last_traceback)
hasattr(sys, "last_exc") == (sys.version_info >= (3, 12))
undefined
sys.last_value
def f():
    local = [1, 2, 3]
    return local[5]

f()
sys.last_traceback.tb_next.tb_frame.f_locals
x = 2
x
