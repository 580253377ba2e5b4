# SPDX-License-Identifier: GPL-3.0-or-later
class InsufficientFunds(Exception):
    pass
class Account:
    count = 0
    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.log = owner, balance, []
        Account.count += 1
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount}")
        self.balance += amount
        self.log.append(("in", amount))
    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(f"{self.owner} has only {self.balance}")
        self.balance -= amount
        self.log.append(("out", amount))
a, b = Account("Ann", 100), Account("Bob")
b.deposit(50)
for act in (lambda: a.withdraw(30), lambda: b.withdraw(80), lambda: a.deposit(-5)):
    try:
        act()
    except (InsufficientFunds, ValueError) as e:
        print(type(e).__name__, e)
print(a.balance, b.balance, Account.count, a.log, b.log)
