# SPDX-License-Identifier: GPL-3.0-or-later
class Base:
    def greet(self):
        return "hi"
class Child(Base):
    def greet(self):
        return super().great()
Child().greet()
