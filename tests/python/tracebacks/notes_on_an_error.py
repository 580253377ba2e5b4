# SPDX-License-Identifier: GPL-3.0-or-later
try:
    int("x")
except ValueError as error:
    error.add_note("while reading line 3")
    error.add_note("of the file\nwith two lines")
    raise
