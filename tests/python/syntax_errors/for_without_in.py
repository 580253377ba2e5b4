# SPDX-License-Identifier: GPL-3.0-or-later
for i of [1, 2]:
    pass
