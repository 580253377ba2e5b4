# SPDX-License-Identifier: GPL-3.0-or-later
def area(width, height=1, *, unit="cm"):
    return f"{width * height}{unit}"
class Box:
    def __init__(self, size, colour="red"):
        self.size = size
    def resize(self, factor):
        self.size *= factor
for call in (lambda: area(1, hight=2), lambda: area(1, units="m"), lambda: area(width=1, zzz=2), lambda: Box(1, color="x"), lambda: Box(1).resize(facter=2), lambda: print("a", ends=""), lambda: sorted([1], revers=True), lambda: int("1", bas=2), lambda: "a b".split(seperator=" "), lambda: max([1], keys=len), lambda: sum([1], begin=2), lambda: enumerate("a", begin=1), lambda: round(1.5, digits=1), lambda: dict(a=1).get("a", default=2), lambda: [].sort(kee=1), lambda: open, lambda: zip("a", strickt=True), lambda: str(b"a", encodin="ascii"), lambda: (5).to_bytes(lenght=2)):
    try:
        call()
    except TypeError as error:
        print(error)
