# SPDX-License-Identifier: GPL-3.0-or-later
import json
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
class P:
    pass
class StringIO:
    def __init__(self): self.t=""
    def write(self,s): self.t+=s
    def getvalue(self): return self.t
    def seek(self,n): pass
    def read(self): return self.t
nan=float('nan'); inf=float('inf')
circ=[]; circ.append(circ); cd={}; cd['a']=cd
def dflt(o): return {'cls':type(o).__name__}
class E(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,complex): return [o.real,o.imag]
        if isinstance(o,set): return sorted(o)
        return super().default(o)
class I(int):
    def __repr__(self): return 'I!'
class F(float):
    def __repr__(self): return 'F!'
class S(str): pass
class L(list): pass
class Dd(dict): pass
tr("json.dumps(None)","json.dumps([True,False,1,-2,10**30,1.5,1e100,-0.0,1e-7,'x'])","json.dumps({'b':1,'a':[1,{'c':None}]},sort_keys=True)","json.dumps({'b':1,'a':[1,{'c':None}]},indent=2)","json.dumps({'b':1,'a':[1,{'c':None}]},indent='--',sort_keys=True)","json.dumps([],indent=2)","json.dumps({},indent=2)","json.dumps([[],{}],indent=2)","json.dumps([1,2],indent=0)","json.dumps([1,[2]],indent=-1)","json.dumps([1,2],indent=True)","json.dumps({'a':1},separators=(',',':'))","json.dumps([1,2],separators=(';','='),indent=1)","json.dumps('\\u00e9\\u4e2d\\U0001F600\"\\\\/\\b\\f\\n\\r\\t\\x00\\x1f\\x7f')","json.dumps('\\u00e9\\U0001F600\"\\n\\x01\\x7f',ensure_ascii=False)","json.dumps({1:2,1.5:3,True:4,None:5,'s':6})","json.dumps({(1,2):3})","json.dumps({(1,2):3,'a':4},skipkeys=True)","json.dumps({b'x':1})","json.dumps({1:1,'a':2},sort_keys=True)","json.dumps(nan)","json.dumps([inf,-inf,nan])","json.dumps(nan,allow_nan=False)","json.dumps([inf],allow_nan=False)","json.dumps({inf:1})","json.dumps({inf:1},allow_nan=False)","json.dumps(P)","json.dumps({'a':{1,2}})","json.dumps(1j)","json.dumps(b'x')","json.dumps(P,default=dflt)","json.dumps([1j,{2,1}],cls=E)","json.dumps([b'x'],cls=E)","json.dumps(circ)","json.dumps(cd)","json.dumps([I(3),F(2.5),S('q'),L([1]),Dd(a=1),(1,2)])","json.dumps({I(3):1,F(2.5):2,S('q'):3})","json.dumps(1,foo=2)","json.dumps()","json.dumps(P,default=lambda o: o)","json.dumps([1],default=5,sort_keys=1)","json.dumps('\\ud800')","json.dumps('\\ud800',ensure_ascii=False)")
tr("json.loads('[1, 2.5, -3e2, 1E5, 0, -0, 0.0, true, false, null, \"a\"]')","json.loads('{\"a\": {\"b\": [1, {}]}, \"c\": []}')","json.loads('\"\\\\u00e9\\\\n\\\\ud83d\\\\ude00\\\\/\\\\b\"')","json.loads('\"\\\\ud800x\"')","json.loads('NaN')","json.loads('[Infinity, -Infinity]')","json.loads('1', parse_int=float)","json.loads('1.5', parse_float=str)","json.loads('[NaN,Infinity]', parse_constant=lambda c: 'C'+c)","json.loads('{\"a\":1,\"b\":{\"c\":2}}', object_hook=lambda d: sorted(d.items()))","json.loads('{\"a\":1,\"b\":2,\"a\":3}', object_pairs_hook=lambda p: p)","json.loads('{\"a\":1,\"a\":2}')","json.loads(b'{\"a\": 1}')","json.loads(bytearray(b'[1]'))","json.loads('\\ufeff1')","json.loads(5)","json.loads(None)","json.loads('1'*5000)","json.loads('1e400')","json.loads('-')","json.loads('1.')","json.loads('.5')","json.loads('+1')","json.loads('01')","json.loads('-01')","json.loads('1e')","json.loads('\"a\\nb\"')","json.loads('\"a\\nb\"', strict=False)","json.loads('\"\\\\x\"')","json.loads('\"\\\\u12\"')","json.loads('\"\\\\u12zz\"')","json.loads('\"abc')","json.loads('\"abc\\\\')","json.loads('[1,2')","json.loads('[1,')","json.loads('[1,]')","json.loads('[1 2]')","json.loads('[')","json.loads('{')","json.loads('{\"a\"')","json.loads('{\"a\":')","json.loads('{\"a\":1')","json.loads('{\"a\":1,')","json.loads('{\"a\":1,}')","json.loads('{\"a\" 1}')","json.loads('{a:1}')","json.loads('{\"a\":1 \"b\":2}')","json.loads('{1:2}')","json.loads('')","json.loads('  ')","json.loads('nul')","json.loads('tru')","json.loads('1 2')","json.loads('[1] x')","json.loads('[1,\\n 2,\\n x]')","json.loads(\"{'a':1}\")","json.loads('{\"a\":}')","json.loads('[,1]')","json.loads('\\t\\n\\r 1 \\n')","json.loads('\\xa01')","json.loads('[\"a\", \"a\"]')","json.loads('{}x')","json.loads(b'\\xff\\xfe1\\x00')","json.loads('1', foo=2)","json.loads('{\"a\":1,\\n\\n\"b\" 2}')","json.loads('{ }')","json.loads('[ ]')","json.loads('{\"a\" : 1 , \"b\" : 2 }')","json.loads('[1 , 2 ]')","json.loads('{,}')","json.loads('{\"a\":1,,}')","json.loads('[1,,2]')","json.loads('\"\\\\ud83d\\\\u0041\"')","json.loads('-Infinity')","json.loads('-Inf')","json.loads('\\x00')")
try: json.loads('[1,\n  oops]')
except json.JSONDecodeError as e: print(e.msg,repr(e.doc),e.pos,e.lineno,e.colno,isinstance(e,ValueError),repr(e),e.args, type(e))
f=StringIO(); json.dump({'a':[1,2]},f,indent=1); print(repr(f.getvalue())); f.seek(0); print(json.load(f))
print(json.JSONEncoder().encode([1,'a']), list(json.JSONEncoder().iterencode(5)), ''.join(json.JSONEncoder(indent=2).iterencode([1])), json.JSONDecoder().decode(' [1] '), json.JSONDecoder().raw_decode('[1] x'))
tr("json.JSONDecoder().raw_decode(' 1')","json.JSONDecoder().decode('x')","json.JSONEncoder().default(5)","json.JSONEncoder(foo=1)","json.JSONDecodeError('msg','doc\\nx',5)","json.decoder.JSONDecodeError is json.JSONDecodeError","json.encoder.JSONEncoder is json.JSONEncoder","json.__all__","E(indent=1).encode({2,1})","json.JSONEncoder(sort_keys=True).encode({'b':1,'a':2})","json.JSONEncoder.item_separator, json.JSONEncoder.key_separator","json.JSONEncoder(indent=1).item_separator","json.dump(1)","json.load(5)")
class D2(json.JSONDecoder):
    def decode(self,s): return ['D2',super().decode(s)]
print(json.loads('1',cls=D2), json.loads('{"a":1}', cls=json.JSONDecoder, object_hook=lambda d: 'H'))
def bad(o): raise KeyError('no')
tr("json.dumps({'x':[P()]},default=bad)","json.dumps({'x':[1,P]})")
