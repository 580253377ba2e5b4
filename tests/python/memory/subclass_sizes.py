# SPDX-License-Identifier: GPL-3.0-or-later
import sys
def k(base, slots, *a):
    ns={'__slots__':()} if slots else {}
    t=type('T',(base,),ns)
    x=t(*a)
    u=type('U',(t,),{})
    y=u(*a)
    return (base.__name__, sys.getsizeof(x), sys.getsizeof(y), t.__basicsize__, u.__basicsize__)
for s in (0,1):
    for b,*a in ((tuple,(1,2)),(list,),(dict,),(set,),(frozenset,),(int,5),(int,2**70),(float,1.5),(str,'abc'),(str,'é'),(bytes,b'ab'),(bytearray,b'a'),(object,),(Exception,)):
        try: print(s,k(b,s,*a))
        except Exception as e: print(s,b,e)
