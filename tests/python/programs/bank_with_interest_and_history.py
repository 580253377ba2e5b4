# SPDX-License-Identifier: GPL-3.0-or-later
from datetime import date, timedelta
from decimal import Decimal, ROUND_HALF_EVEN


class InsufficientFunds(Exception):
    def __init__(self, wanted, available):
        super().__init__(f"wanted {wanted}, only {available} there")
        self.wanted, self.available = wanted, available


class Account:
    rate = Decimal("0.015")
    _next_number = 1000

    def __init__(self, owner, balance="0.00"):
        self.owner = owner
        self.__balance = Decimal(balance)
        self.history = []
        Account._next_number += 1
        self.number = Account._next_number

    @property
    def balance(self):
        return self.__balance.quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN)

    def deposit(self, amount, on):
        amount = Decimal(str(amount))
        if amount <= 0:
            raise ValueError("a deposit must be positive")
        self.__balance += amount
        self.history.append((on, "in", amount))
        return self

    def withdraw(self, amount, on):
        amount = Decimal(str(amount))
        if amount > self.__balance:
            raise InsufficientFunds(amount, self.balance)
        self.__balance -= amount
        self.history.append((on, "out", amount))
        return self

    def add_interest(self, on):
        self.deposit(self.__balance * self.rate, on)

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {str(self.balance)!r})"


class Savings(Account):
    rate = Decimal("0.0425")

    def withdraw(self, amount, on):
        if on.month != 12:
            raise PermissionError("savings open in December only")
        return super().withdraw(amount, on)


day = date(2024, 11, 30)
ann, bob = Account("Ann", "100"), Savings("Bob", "250.50")
ann.deposit(49.99, day).withdraw("20.10", day + timedelta(days=1))
for when in (day, day + timedelta(days=2)):
    try:
        bob.withdraw(10, when)
    except PermissionError as error:
        print("refused:", error)
    else:
        print("taken on", when.isoformat())
try:
    ann.withdraw(1_000, day)
except InsufficientFunds as error:
    print(type(error).__name__, error, error.wanted - error.available, error.args)
try:
    ann.deposit(-5, day)
except ValueError as error:
    print(repr(error))
ann.add_interest(day)
bob.add_interest(day)
print(ann, bob, ann.number, bob.number)
for when, kind, amount in ann.history:
    print(f"{when:%d.%m.%Y} {kind:>4} {amount:>10.2f}")
print(sorted(vars(ann)), ann._Account__balance, hasattr(ann, "__balance"))
try:
    ann.balance = 5
except AttributeError as error:
    print(str(error).replace("'", ""))
print(sum(a.balance for a in (ann, bob)), max(ann, bob, key=lambda a: a.balance).owner)
