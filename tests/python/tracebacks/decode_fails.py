# SPDX-License-Identifier: GPL-3.0-or-later
b"\xff\xfe".decode()
