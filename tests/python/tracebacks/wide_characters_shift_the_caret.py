# SPDX-License-Identifier: GPL-3.0-or-later
größe = "日本語"
print("日本語", größe + 5, "end")
