# SPDX-License-Identifier: GPL-3.0-or-later
class Door:
    def __enter__(self):
        raise PermissionError("locked")
    def __exit__(self, *details):
        print("never")
with Door() as door:
    print("inside")
