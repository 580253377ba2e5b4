# SPDX-License-Identifier: GPL-3.0-or-later
import copy
inner = [1, 2]
outer = {"a": inner, "b": (inner, 5), "c": inner}
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
inner.append(3)
print(shallow["a"] is inner, deep["a"] is inner, deep["a"] is deep["c"], deep["b"][0] is deep["a"], deep)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, copy.deepcopy((1, "a", None)), copy.copy((1, 2)) == (1, 2))
t = (1, 2)
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.deepcopy([t])[0] is t, copy.deepcopy(([],)) is t)
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
n = Node(1, Node(2))
n.next.next = n
m = copy.deepcopy(n)
print(m.next.next is m, m.value, m is n, copy.copy(n).next is n.next)
