# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    def __init__(self, name):
        self.name = name
class Child(Base):
    def __init__(self):
        pass
print(Child().name)
