# SPDX-License-Identifier: GPL-3.0-or-later
def first(items):
    yield next(iter(items))
print(list(first([1])))
print(list(first([])))
