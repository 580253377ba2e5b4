# SPDX-License-Identifier: GPL-3.0-or-later
PRICES = {"tea": 2.5, "cake": 3.2, "water": 1}


def ask_number(question, lowest=1, highest=10):
    while True:
        answer = input(question)
        try:
            number = int(answer)
        except ValueError:
            print(f"{answer!r} is no number")
            continue
        if lowest <= number <= highest:
            return number
        print("between", lowest, "and", highest, "please")


basket = {}
while (wanted := input("What? ").strip().lower()) != "":
    match wanted.split():
        case ["list"]:
            print(*(f"{name}: {price:.2f}" for name, price in PRICES.items()), sep="\n")
        case [name] if name in PRICES:
            basket[name] = basket.get(name, 0) + ask_number("How many? ")
        case [name, count] if name in PRICES and count.isdecimal():
            basket[name] = basket.get(name, 0) + int(count)
        case ["drop", name]:
            try:
                print("dropped", basket.pop(name))
            except KeyError as error:
                print("not there:", error)
        case other:
            print("no", " ".join(other))
print()
total = 0
for name, count in basket.items():
    cost = PRICES[name] * count
    total += cost
    print(f"{count:>2} x {name:<6}{cost:>8.2f}")
print(f"{'total':<11}{total:>8.2f}")
name, *rest = input("Your name and town? ").split()
print(f"Bye, {name}" + (f" from {' '.join(rest)}" if rest else ""))
try:
    input("more? ")
except EOFError as error:
    print("end of input:", error)
