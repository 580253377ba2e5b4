# SPDX-License-Identifier: GPL-3.0-or-later
f(): int = 5
