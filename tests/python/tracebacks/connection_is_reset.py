# SPDX-License-Identifier: GPL-3.0-or-later
def send(data):
    raise ConnectionResetError(104, "Connection reset by peer")
send(b"x")
