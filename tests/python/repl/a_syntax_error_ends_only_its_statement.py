# SPDX-License-Identifier: GPL-3.0-or-later
print("before")
x = = 5
print("between")
def f():
    return 1 +

print("after the function")
return 5
y = 3
if y == 3
    print("no colon")

class A:
    x = 1 +

print(y, "goes on")
"abc
1 +
y + 1
break
for i in range(2):
    print(i)

del f()
print("end")
