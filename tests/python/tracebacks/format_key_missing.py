# SPDX-License-Identifier: GPL-3.0-or-later
print("{name}".format(nam="x"))
