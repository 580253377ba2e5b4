# SPDX-License-Identifier: GPL-3.0-or-later
class Account:
    def __init__(self, owner):
        self.owner = owner
    def show(self):
        return self.owner + self.balance

Account("Ann").show()
