# SPDX-License-Identifier: GPL-3.0-or-later
other = set()


class Clearing:
    def __hash__(self):
        return hash(0)

    def __eq__(self, that):
        other.clear()
        return False


other = {Clearing() for _ in range(10)}
target = {0}
target.update(other)
print(len(target), len(other))
