# SPDX-License-Identifier: GPL-3.0-or-later
def worker():
    while True:
        item = yield
        print("got", item)
w = worker()
next(w)
w.send(1)
w.throw(ValueError("stop it"))
