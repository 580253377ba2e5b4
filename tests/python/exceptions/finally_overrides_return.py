# SPDX-License-Identifier: GPL-3.0-or-later
def a():
    try:
        return 1
    finally:
        return 2
def b():
    try:
        1 / 0
    finally:
        return "swallowed"
def c():
    x = 1
    try:
        return x
    finally:
        x = 2
def d():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
def e():
    try:
        raise ValueError("first")
    finally:
        print("cleanup")
print(a(), b(), c(), d())
try:
    e()
except ValueError as error:
    print(error)
