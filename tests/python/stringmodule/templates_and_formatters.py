# SPDX-License-Identifier: GPL-3.0-or-later
import string
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
T=string.Template
class P(T):
    delimiter='%'
    idpattern='[a-z]+_[a-z]+'
class X: 
    a=[1,{'k':5}]
    def __repr__(self): return 'X!'
x=X()
f=string.Formatter()
tr("string.printable","string.whitespace","string.ascii_letters","string.octdigits","string.hexdigits","string.punctuation","string.capwords('  hello   wORLD x ')","string.capwords('a-b-c','-')","T('$a ${b} $$ $c').substitute(a=1,b='x',c=None)","T('$a').substitute({'a':2})","T('$a $b').substitute({'a':2},b=3)","T('$a').substitute()","T('$a ${b').substitute(a=1,b=2)","T('$a ${b').safe_substitute(a=1)","T('$').substitute()","T('a\\nb $ c').substitute()","T('$1').substitute()","T('$a $z $$').safe_substitute(a=5)","T('$a').template","T('$a ${b} $a').get_identifiers()","T('$a $').is_valid(),T('$a').is_valid()","P('%foo_bar %x %%').safe_substitute(foo_bar=1)","P('%foo_bar').substitute(foo_bar=7)","T('$A').substitute(A=1)","T('$a').substitute({'a':1},{'b':2})","T.delimiter,T.idpattern","T('$é').safe_substitute(é=1)",
"f.format('{} {} {x}',1,2,x=3)","f.format('{0.a[1][k]:>5}|{0!r:>4}|{1!s}',x,'q')","f.format('{:{}}|{:{w}}','a',3,'b',w=4)","f.format('{{}}')","f.format('{')","f.format('}')","f.format('{0}{}',1,2)","f.format('{}{0}',1,2)","f.format('{x}')","f.format('{2}',1)","f.format('{!x}',1)","f.vformat('{a}',(),{'a':1})","list(f.parse('a{b!r:c}d{}{{'))","f.format('{a[0]}',a=[7])","f.format('{:d}',5)","f.format('{:,}',12345)")
class F(string.Formatter):
    def get_value(self,k,a,kw):
        return kw.get(k,'?'+k) if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return '<'+super().format_field(v,s)+'>'
print(F().format('{a} {b} {0}',9,a=1))
