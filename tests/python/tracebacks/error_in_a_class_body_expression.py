# SPDX-License-Identifier: GPL-3.0-or-later
class Settings:
    size = 10
    half = size / "2"
