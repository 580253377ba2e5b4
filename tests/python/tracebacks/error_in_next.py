# SPDX-License-Identifier: GPL-3.0-or-later
class Steps:
    def __iter__(self):
        return self
    def __next__(self):
        raise KeyError("no more")
for step in Steps():
    print(step)
