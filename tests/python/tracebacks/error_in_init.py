# SPDX-License-Identifier: GPL-3.0-or-later
class Account:
    def __init__(self, balance):
        if balance < 0:
            raise ValueError(f"negative: {balance}")
        self.balance = balance
accounts = [Account(5), Account(-1)]
