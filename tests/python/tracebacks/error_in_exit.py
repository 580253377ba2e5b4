# SPDX-License-Identifier: GPL-3.0-or-later
class Door:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        raise OSError("jammed")
with Door():
    1 / 0
