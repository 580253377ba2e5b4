# SPDX-License-Identifier: GPL-3.0-or-later
secret = 42
tries = 0
while True:
    line = input("guess: ")
    try:
        n = int(line)
    except ValueError:
        print(f"{line!r} is no number")
        continue
    tries += 1
    if n == secret:
        print("right after", tries)
        break
    print("too", "low" if n < secret else "high")
