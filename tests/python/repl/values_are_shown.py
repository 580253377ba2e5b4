1 + 1
_
[1, 2]
_.append(3)
_
None
_
"text"
print(_)
x = 5
x
for i in range(3):
    i

if x:
    "yes"
    x * 2

_
(lambda: 7)()
...
_
class Loud:
    def __repr__(self):
        return "loud!"

Loud()
_
_ = "mine"
42
_
del _
_
