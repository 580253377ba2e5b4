# SPDX-License-Identifier: GPL-3.0-or-later
def tell(action):
    try:
        action()
    except TypeError as error:
        print(error)


def f(**rest):
    return rest


class C:
    def m(self, **rest):
        return rest


d = {"a": 1}
tell(lambda: d.update(a=1, **d))
tell(lambda: f(a=1, **d))
tell(lambda: C().m(a=1, **d))
tell(lambda: C(a=1, **d))
tell(lambda: len(a=1, **d))
tell(lambda: f(**5))
tell(lambda: 0(**0))
tell(lambda: d.get(**[1]))
tell(lambda: f(*5))
tell(lambda: print(*5))
tell(lambda: C().m(*5))
tell(lambda: f(1, *5))
