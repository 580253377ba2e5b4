# SPDX-License-Identifier: GPL-3.0-or-later
def area(width, height=1, *, unit="m"):
    """Return the area.

    The unit is metres unless told otherwise.
    """
class Box:
    """A box of things."""
    def open(self):
        """Open the box."""
help(area)
print(area.__doc__.splitlines()[0], Box.__doc__, Box.open.__doc__)
