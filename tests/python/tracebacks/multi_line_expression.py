# SPDX-License-Identifier: GPL-3.0-or-later
def f(*args):
    raise TypeError("wrong")

f(1,
  2,
  [3,
   4])
