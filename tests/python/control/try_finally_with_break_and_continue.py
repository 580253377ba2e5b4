# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
    finally:
        print("finally", i)
print("after", i)

def f():
    for i in range(3):
        try:
            return i
        finally:
            print("cleanup", i)

print(f())

def g():
    while True:
        try:
            return "try"
        finally:
            break
    return "after"

print(g())
