# SPDX-License-Identifier: GPL-3.0-or-later
print(0 or "x", "" or [] or {}, 1 and 2, 0 and 1 / 0, None or 0)
print([] and "never", [0] and "yes", 1 or 1 / 0)
print(not 0, not "a", not not [])
a = None
b = a or "default"
print(b)
print(1 if 0 else 2, (1 if [] else 2) if 1 else 3)
x = 3
print("small" if x < 2 else "medium" if x < 5 else "large")
print(True or False and False, not True == False)
