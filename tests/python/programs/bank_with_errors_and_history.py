# SPDX-License-Identifier: GPL-3.0-or-later
import functools
class InsufficientFunds(Exception):
    def __init__(self, wanted, balance):
        super().__init__(f"cannot take {wanted} of {balance}")
        self.missing = wanted - balance
def logged(method):
    @functools.wraps(method)
    def wrapper(self, *args):
        try:
            result = method(self, *args)
        except Exception as error:
            self.history.append(f"{method.__name__}{args}: {type(error).__name__}")
            raise
        self.history.append(f"{method.__name__}{args}")
        return result
    return wrapper
class Account:
    opened = 0
    def __init__(self, owner, balance=0):
        self.owner, self._balance, self.history = owner, balance, []
        Account.opened += 1
    @property
    def balance(self):
        return self._balance
    @logged
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        return self
    @logged
    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        return self
    def __add__(self, other):
        return Account(f"{self.owner}&{other.owner}", self.balance + other.balance)
    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self.balance})"
class Savings(Account):
    rate = 0.1
    def add_interest(self):
        return self.deposit(round(self.balance * self.rate, 2))
a, b = Account("ann", 50), Savings("bob", 200)
a.deposit(25).withdraw(10)
b.add_interest()
for action in (lambda: a.withdraw(500), lambda: a.deposit(-1), lambda: setattr(a, "balance", 5), lambda: b.withdraw("x")):
    try:
        action()
    except InsufficientFunds as error:
        print(error, error.missing)
    except (ValueError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(a, b, a + b, a.history, b.history, Account.opened, sorted([b, a], key=lambda x: x.balance), a.deposit.__name__)
