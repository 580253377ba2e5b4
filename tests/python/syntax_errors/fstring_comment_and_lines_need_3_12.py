# SPDX-License-Identifier: GPL-3.0-or-later
print(f"{
    1 + 1  # two
}")
