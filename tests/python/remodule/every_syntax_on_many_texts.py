# SPDX-License-Identifier: GPL-3.0-or-later
import re
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e, getattr(e,'pos',None), getattr(e,'lineno',None), getattr(e,'colno',None))
pats=r"""a
a|b
(a)(b)?
(?P<x>a)(?P=x)
a*
a+?
a{2,3}
a{,3}
a{2}
a{2,
a{}
a{x}
(?:ab)*c
(?i)AbC
(?s).
(?m)^a$
(?x) a b # c
[abc]
[^abc]
[a-z0-9_]
[]a]
[^]a]
[a-]
[-a]
[\d\s]
[\w-]
\d+
\w+
\s
\D\W\S
\bfoo\b
\Bo
\Aa
a\Z
(?=a)a
(?!b)a
(?<=a)b
(?<!a)b
(a)|(b)
(?(1)a|b)
(a)?(?(1)b|c)
(?>a*)a
a*+a
a++
a?+
(?:a|b)*+c
(?i:a)b
(?-i:a)
(?im-s:a)
\n\t\x41\u0041\101\0
\1
(a)\1
(a)\2
((a)\1)
(
)
a)
(a
*a
+
?
a**
a*{2}
a{3,2}
a{99999999999}
[a
[z-a]
[\d-a]
[a-\d]
\
\q
\x1
\u12
\U00110000
\777
[\777]
[\8]
[\q]
(?
(?P
(?P<
(?P<a
(?P<a>
(?P<1a>b)
(?P<a>b)(?P<a>c)
(?P=a)
(?P=
(?Px)
(?P<>a)
(?#
(?#abc)a
(?<
(?<x
(?<=a*)b
(?<=a|bc)d
(?<=(a))b
(?<=(a)\1)b
(?z)
(?i
(?i-
(?i-z:a)
(?-:a)
(?i-i:a)
a(?i)b
(?L)a
(?au)a
(?u)a
(?iLu)
(?(a)b)
(?(0)a)
(?(5)a)
(?(1
(?(1)a|b|c)
(?(x!)a)
a|
|a
()
(|a)+
(a*)*
(a*)+
(a|b)*?c
(?:a?)*?b
x*
^*
$+
\b*
(?:)
.
..
a.c
\.
[.]
\N{DIGIT ONE}
\z
(?P<n>a)(?(n)b)
(?>a
(?:a
(?=a
a\nb(
(?x)a(
ſ
(?i)ſ
(?i)k
(?i)[a-z]+
(?i)ß
(?ai)K
é+
\w+é
""".split('\n')[:-1]
texts=["","a","b","ab","aab","abc","aaa","AbC ABC","foo bar","a\nb\n","x1y22","aXbXc","ccc","bbb ac","s S \u017f k K \u212a","éÉ ß","a.c","_9 z","aa bb","\n"]
for p in pats:
    try: c=re.compile(p)
    except BaseException as e:
        print(repr(p),type(e).__name__,e,getattr(e,'pos',None),getattr(e,'lineno',None),getattr(e,'colno',None)); continue
    print(repr(c),c.flags,c.groups,dict(c.groupindex))
    for t in texts:
        m=c.search(t); f=c.fullmatch(t); n=c.match(t)
        print('  ',repr(t),m and (m.span(),m.groups(),m.lastindex,m.lastgroup,m.regs),f and f.span(),n and n.span(),c.findall(t),c.split(t),c.subn('<\\g<0>>',t),[x.span() for x in c.finditer(t)])
