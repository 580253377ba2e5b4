# SPDX-License-Identifier: GPL-3.0-or-later
class Dog:
    tricks = []
    legs = 4
    def __init__(self, name): self.name = name
    def learn(self, t): self.tricks.append(t)
a, b = Dog("a"), Dog("b")
a.learn("sit"); b.learn("roll")
print(a.tricks, a.tricks is Dog.tricks)
a.legs -= 1
print(a.legs, b.legs, Dog.legs, a.__dict__)
Dog.legs = 5
print(a.legs, b.legs)
del a.legs
print(a.legs)
a.tricks = ["own"]
print(b.tricks, a.tricks)
