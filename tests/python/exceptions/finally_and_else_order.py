# SPDX-License-Identifier: GPL-3.0-or-later
def f(n):
    log = []
    try:
        log.append("try")
        if n == 1:
            raise ValueError
        if n == 2:
            return log
        if n == 3:
            1 / 0
    except ValueError:
        log.append("except")
    else:
        log.append("else")
        if n == 4:
            return log
    finally:
        log.append("finally")
    log.append("after")
    return log
for n in range(5):
    try:
        print(n, f(n))
    except ZeroDivisionError as error:
        print(n, error)
def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    else:
        print("no break")
loop()
def override():
    try:
        return "try"
    finally:
        return "finally"
print(override())
def nested():
    try:
        try:
            raise KeyError("k")
        finally:
            print("inner")
    except KeyError as error:
        print("outer", error)
        raise
    finally:
        print("last")
try:
    nested()
except KeyError:
    print("seen")
