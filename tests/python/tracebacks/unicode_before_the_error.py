# SPDX-License-Identifier: GPL-3.0-or-later
größe = "ä"; print(größe, größe + 1)
