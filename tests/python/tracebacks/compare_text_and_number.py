# SPDX-License-Identifier: GPL-3.0-or-later
age = input if False else "18"
if age >= 18:
    print("adult")
