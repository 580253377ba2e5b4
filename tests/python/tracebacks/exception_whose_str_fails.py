# SPDX-License-Identifier: GPL-3.0-or-later
class Bad(Exception):
    def __str__(self):
        raise ValueError
raise Bad
