# SPDX-License-Identifier: GPL-3.0-or-later
import pprint
from pprint import pprint as P, pformat
from collections import OrderedDict, defaultdict, Counter, deque, namedtuple
def t(*a,**k):
    try: print(pformat(*a,**k))
    except Exception as e: print(type(e).__name__, e)
data={"name":"x"*10,"list":list(range(30)),"nested":{"a":[1,2,{"b":("c",)*3}],"z":None},"tuple":(1,),"long":"the quick brown fox jumps over the lazy dog "*4, 3:{1,2,3}, (1,2):frozenset([5])}
P(data) if False else None
d2={k:v for k,v in data.items() if isinstance(k,str)}
for kw in ({},{"width":30},{"indent":4},{"compact":True},{"depth":2},{"width":30,"indent":2,"compact":True}):
    print(kw); t(d2,**kw); t([d2,[d2]],**kw); t(list(range(1000,1060)),**kw); t({"a":1},**kw); t("hello "*30,**kw); t(b"bytes"*30,**kw); t({i:"v"*i for i in range(12)},**kw); t((["aaaa"*5]*5,),**kw); t(set(range(100,130)),**kw); t(frozenset("abc") if 0 else frozenset([1]),**kw)
t(OrderedDict((i,"v"*10) for i in range(10))); t(defaultdict(list,{i:["v"*10] for i in range(10)})); t(Counter({i*"a":i for i in range(15)})); t(deque(range(100,140))); t(deque(range(100,140),maxlen=50))
N=namedtuple("N","a b"); t([N(i,"x"*20) for i in range(5)])
l=[1]; l.append(l); print(pformat(l)[:20], pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1]), pprint.saferepr({"b":1,"a":2}))
t({"b":1,2:3,None:4}); t({}); t([]); t(()); t(set()); t(""); t("a\nb\nc"*20); t({"k":"line one\nline two\n"*8},width=30); t([[[[]]]],depth=2); t("x"*200); t(["a b c d e f g h i j k l m n o p q r s t u v w x y z "*3]*2)
P([1,2,3]); pprint.pp({"b":1,"a":2})
from dataclasses import dataclass
@dataclass
class Dc:
    a: str
    b: list
    c: int = 3
t(Dc("x"*40,list(range(30)))); t([Dc("q",[1])]*10)
class K: 
    def __repr__(self): return "<K obj>"
t({K():1}); t([K()]*20); pprint.PrettyPrinter(width=30).pprint({"a":list(range(20))})
t(1,indent=-1); t(1,depth=0); t(1,width=0)
