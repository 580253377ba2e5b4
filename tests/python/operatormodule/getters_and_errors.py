# SPDX-License-Identifier: GPL-3.0-or-later
import operator as o
import sys


def tell(text):
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as e:
        print(text, "=>", type(e).__name__, e)


for text in '''o.add(1,2)
o.add(1)
o.add(1,2,3)
o.add(a=1)
o.not_(1)
o.not_()
o.truth([])
o.is_(1,1)
o.is_not(1,2)
o.concat(1,2)
o.concat([1],[2])
o.contains([1],1)
o.countOf([1,1],1)
o.indexOf([1,2],2)
o.indexOf([1,2],3)
o.countOf(1,2)
o.getitem([1],0)
o.setitem([1],0,1)
o.delitem([1],0)
o.iadd([1],[2])
o.iconcat([1],[2])
o.iconcat(1,2)
o.length_hint([1])
o.length_hint(1)
o.length_hint(1,5)
o.length_hint(1,'a')
o.length_hint(iter([1,2]))
o.index(3)
o.index('a')
o.pow(2,3)
o.inv(1)
o.abs(-2)
o.call(int,'3')
o.call(int,'11',base=2)
o.call()
o.matmul(1,2)
o.itemgetter()
o.itemgetter(1)
o.itemgetter(1)([1,2])
o.itemgetter(1,0)([1,2])
o.itemgetter(1)(1)
o.itemgetter(1)()
o.itemgetter(1)(1,2)
o.itemgetter(x=1)
o.itemgetter(5)([1])
o.itemgetter('a','b')
o.attrgetter()
o.attrgetter(1)
o.attrgetter('real')(3)
o.attrgetter('real','imag')(3)
o.attrgetter('real.imag')(3)
o.attrgetter('x.y')
o.attrgetter('nope')(3)
o.attrgetter('real')()
o.methodcaller()
o.methodcaller(1)
o.methodcaller('upper')('a')
o.methodcaller('split',',',maxsplit=1)('a,b,c')
o.methodcaller('x')(1)
o.methodcaller('x')()
o.methodcaller('x',1,k=2)
o.itemgetter(slice(1,3))('abcd')
o.add
o.itemgetter
o.add.__module__
o.add.__doc__
o.__add__ is o.add
o.lt(1,'a')
o.ne(1,2)'''.split('\n'):
    tell(text)
print(sys.getsizeof(o.itemgetter(1)), sys.getsizeof(o.attrgetter('a')), sys.getsizeof(o.methodcaller('a')))
