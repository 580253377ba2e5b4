# SPDX-License-Identifier: GPL-3.0-or-later
def parse(text):
    try:
        value = int(text)
    except ValueError as error:
        print("not a number:", error)
        return None
    else:
        print("parsed", value)
        return value
    finally:
        print("tried", repr(text))
print(parse("12"), parse("x"))
def safe_divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return float("inf")
    except TypeError as error:
        raise ValueError("need numbers") from error
print(safe_divide(1, 2), safe_divide(1, 0))
try:
    safe_divide("a", 1)
except ValueError as error:
    print(error, "|", error.__cause__)
class TooSmall(Exception):
    def __init__(self, value, least):
        super().__init__(f"{value} is less than {least}")
        self.value = value
def check(value, least=10):
    if value < least:
        raise TooSmall(value, least)
    return value
for v in (15, 5):
    try:
        print("ok", check(v))
    except TooSmall as error:
        print(error, error.value, error.args)
for attempt in range(3):
    try:
        if attempt < 2:
            raise ConnectionError(f"try {attempt}")
        print("connected")
        break
    except ConnectionError as error:
        print(error)
else:
    print("gave up")
errors = []
for action in (lambda: [][0], lambda: {}["k"], lambda: int("z"), lambda: None.x, lambda: 1 + "1", lambda: undefined):
    try:
        action()
    except Exception as error:
        errors.append((type(error).__name__, str(error)))
print(*errors, sep="\n")
