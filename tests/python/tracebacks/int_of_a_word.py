# SPDX-License-Identifier: GPL-3.0-or-later
def ask(text):
    return int(text)
ask("42")
ask("forty two")
