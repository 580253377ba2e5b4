# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(1, 16):
    print("Fizz" * (i % 3 == 0) + "Buzz" * (i % 5 == 0) or i, end=" " if i % 5 else "\n")
def fizz(n):
    if n % 15 == 0:
        return "FizzBuzz"
    elif n % 3 == 0:
        return "Fizz"
    elif n % 5 == 0:
        return "Buzz"
    return str(n)
print(",".join(fizz(i) for i in range(1, 16)))
