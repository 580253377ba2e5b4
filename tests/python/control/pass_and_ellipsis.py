# SPDX-License-Identifier: GPL-3.0-or-later
def nothing():
    pass

def dots(): ...

print(nothing(), dots(), ..., Ellipsis is ..., bool(...))
if True:
    pass
else:
    pass
for _ in "ab": pass
"a string alone"
42
print(nothing)if 0 else print("ok")
