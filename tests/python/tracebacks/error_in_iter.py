# SPDX-License-Identifier: GPL-3.0-or-later
class Shelf:
    def __iter__(self):
        return 5
for book in Shelf():
    print(book)
