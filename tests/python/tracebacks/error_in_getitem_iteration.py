# SPDX-License-Identifier: GPL-3.0-or-later
class Old:
    def __getitem__(self, index):
        if index > 1:
            raise ValueError(index)
        return index
for x in Old():
    print(x)
