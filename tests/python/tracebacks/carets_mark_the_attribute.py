# SPDX-License-Identifier: GPL-3.0-or-later
class P:
    pass

p = P()
p.x = None
print(p.x.y.z, "end")
