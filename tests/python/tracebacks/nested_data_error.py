# SPDX-License-Identifier: GPL-3.0-or-later
school = {"classes": [{"name": "1a", "pupils": ["Ann"]}]}
print(school["classes"][0]["pupils"][0])
print(school["classes"][0]["teachers"][0])
