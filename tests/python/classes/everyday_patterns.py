# SPDX-License-Identifier: GPL-3.0-or-later
class Account:
    rate = 0.02
    opened = 0
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        Account.opened += 1
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self.balance += amount
        return self
    def __str__(self): return f"{self.owner}: {self.balance:.2f}"
    def __repr__(self): return f"Account({self.owner!r}, {self.balance})"
    def __eq__(self, other): return isinstance(other, Account) and self.balance == other.balance
    def __lt__(self, other): return self.balance < other.balance
    @classmethod
    def empty(cls, owner): return cls(owner)
    @staticmethod
    def valid(name): return name.isalpha()
    @property
    def interest(self): return self.balance * self.rate
class Savings(Account):
    rate = 0.05
    def __init__(self, owner, balance=0, goal=100):
        super().__init__(owner, balance)
        self.goal = goal
    def __str__(self): return super().__str__() + f" of {self.goal}"
a, s = Account("Ann", 50), Savings("Sam", 70)
print(a, s, [a, s], a < s, a == s, max(a, s), sorted([s, a]), Account.opened, a.interest, s.interest, Account.valid("x1"), Savings.empty("Eve"))
print(a.deposit(10).deposit(5).balance, vars(s), isinstance(s, Account), issubclass(Savings, Account), type(s).__name__, Savings.__mro__, hasattr(a, "goal"), getattr(a, "goal", None))
for amount in (-1, "x"):
    try:
        a.deposit(amount)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
a.rate = 0.5
print(a.interest, Account.rate, s.rate, a.__dict__, "rate" in vars(s))
Account.rate = 0.1
del a.rate
print(a.interest, s.interest)
try:
    a.interest = 5
except AttributeError as error:
    print(error)
try:
    hash(a)
except TypeError as error:
    print(error)
