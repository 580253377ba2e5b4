# SPDX-License-Identifier: GPL-3.0-or-later
class A(int):
    __slots__=()
    def __setattr__(self,n,v): object.__setattr__(self,n,v)
class B(int):
    __slots__=()
for c in (A(1),B(1),object(),1):
    for f in (lambda:setattr(c,'p',1), lambda: object.__setattr__(c,'p',1), lambda: delattr(c,'p')):
        try: f()
        except Exception as e: print(e)
