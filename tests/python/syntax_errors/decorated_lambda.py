# SPDX-License-Identifier: GPL-3.0-or-later
@lambda
def f(): pass
