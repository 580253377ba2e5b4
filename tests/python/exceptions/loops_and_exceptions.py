# SPDX-License-Identifier: GPL-3.0-or-later
def parse(words):
    for w in words:
        try:
            n = int(w)
        except ValueError:
            print("skip", w)
            continue
        else:
            if n < 0:
                break
        finally:
            print("seen", w)
        yield_ = n
        print("ok", yield_)
    else:
        print("all read")
parse(["1", "x", "2"])
parse(["-1", "3"])
tries = 0
while True:
    try:
        tries += 1
        if tries < 3:
            raise OSError("again")
        break
    except OSError as e:
        print(e, tries)
print(tries)
