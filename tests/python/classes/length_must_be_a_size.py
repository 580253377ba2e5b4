# SPDX-License-Identifier: GPL-3.0-or-later
class Sized:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (0, 5, True, -1, 2**63, 1.0, None):
    for ask in (len, bool):
        try:
            print(ask.__name__, n, ask(Sized(n)))
        except Exception as error:
            print(ask.__name__, n, type(error).__name__, error)
