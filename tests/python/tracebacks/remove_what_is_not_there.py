# SPDX-License-Identifier: GPL-3.0-or-later
colours = ["red"]
colours.remove("blue")
