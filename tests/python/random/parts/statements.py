# SPDX-License-Identifier: GPL-3.0-or-later
"""The statements of random programs, in the notation of grammar.py; <block> is a few statements, one level deeper.

<block:loop> may break and continue, <tail> is empty or one more clause. Names made in a block are known in it only.
"""

SIMPLE = """
    5: <int:new> = <int>
    2: <float:new> = <float>
    4: <str:new> = <str>
    4: <ints:new> = <ints>
    2: <strs:new> = <strs>
    4: <list:new> = <list>
    2: <tuple:new> = <tuple>
    3: <dict:new> = <dict>
    2: <set:new> = <set>
    <bytes:new> = <bytes>
    <bool:new> = <bool>
    3: <gen:new> = <gen>
    <fn:new> = <fn>
    let q int: <fn:new> = lambda $q: <int>
    let q int, r int: <fn:new> = lambda $q, $r=<!int>: <int>
    3: <ints:new> = <ints:name>
    3: <list:new> = <list:name>
    2: <any:new> = <any:name>
    2: <obj:new> = <obj>
    <obj:new> = <obj:name>
    2: <int:new> = <int:new> = <int>
    <list:new> = <list:new> = <list>
    <int:new>, <str:new> = <int>, <str>
    <int:new>, <int:new> = <ints>
    <int:new>, *<ints:new> = <ints>
    *<ints:new>, <int:new> = <ints>
    <any:new>, (<any:new>, *<list:new>) = <any>, <list>
    [<int:new>, <int:new>] = divmod(<int>, <int>)
    <any:new>, *_ = <list>
    <str:new>, <any:new>, <str:new> = <str>.partition(<str>)
    <int:var>, <int:var> = <int:var>, <int:var>
    <ints:var>[0], <ints:var>[-1] = <int>, <int>
    3: <int:var> <aug> <int>
    <float:var> <aug> <float>
    2: <str:var> += <str>
    2: <ints:var> += <ints>
    <ints:var> *= <bit>
    2: <list:var> += <list>
    <list:var> += <tuple>
    <tuple:var> += <tuple>
    <set:var> |= <set>
    <set:var> -= <set>
    <dict:var> |= <dict>
    <bytes:var> += <bytes>
    2: <ints:var>[<index>] <aug> <int>
    <dict:var>[<str>] += <int>
    <tuple:name>[0] += <int>
    <list:name>[<index>] += <list>
    3: <ints:name>.append(<int>)
    2: <list:name>.append(<any>)
    2: <list:name>.append(<list:name>)
    <list:name>.append(<obj:name>)
    <ints:name>.extend(<ints>)
    <list:name>.extend(<tuple>)
    <ints:name>.insert(<index>, <int>)
    <ints:name>.remove(<int>)
    <ints:name>.sort()
    <ints:name>.sort(reverse=True, key=abs)
    <ints:name>.reverse()
    <ints:name>.clear()
    <strs:name>.sort(key=str.lower)
    print(<ints:name>.sort(key=lambda z: z % 3), <ints:name>)
    <list:name>.pop()
    3: <dict:name>[<str>] = <int>
    <dict:name>.update(<dict>)
    <dict:name>.update(k1=<int>, **<dict>)
    <dict:name>.clear()
    <dict:name>.popitem()
    <set:name>.add(<int>)
    <set:name>.discard(<int>)
    <set:name>.update(<ints>)
    2: <ints:name>[<slice>] = <ints>
    <list:name>[<slice>] = <list>
    <list:name>[<index>] = <any>
    <ints:name>[<index>] = <int>
    del <ints:name>[<index>]
    del <ints:name>[<slice>]
    del <dict:name>[<str>]
    del <list:name>[<index>]
    2: <del>
    next(<gen:name>)
    print(next(<gen:name>))
    print(next(<gen:name>, 'end'))
    print(<gen:name>.send(<int>))
    <gen:name>.close()
    <gen:name>.throw(<error>)
    print(<int:new> := <int>)
    print((<ints:new> := <ints>), <ints:name>)
    8: print(<shown>)
    2: print(<fstring>)
    print(<int>, <str>, sep=<str>)
    3: <obj:name>.<attribute> = <any>
    2: <obj:name>.a = <int>
    <obj:name>.a += <int>
    del <obj:name>.<attribute>
    print(getattr(<obj:name>, '<attribute>', None))
    <obj:name>.b = <obj:name>
    print(vars(<obj:name>))
    print(<obj_use>)
    print(<obj_use>)
    <fn_any:name>.note = <any>
    print(gc.collect())
    gc.collect()
    assert <bool>
    assert <bool>, <str>
    raise <error>
    print(sys.getrefcount(<held>))
    print(sys.getrefcount(<held>), sys.getrefcount(<held>))
    <ref:new> = weakref.ref(<obj:name>)
    <ref:new> = weakref.ref(<set:name>, lambda r: print('gone'))
    print(<ref:name>() is None)
    print(type(<ref:name>()).__name__)
    print(sorted(<strs>, key=<fn_any>))
    <list:new> = [<fn>(<int>) for _ in range(<small>)]
    <ints:new> = list(map(operator.mul, <ints>, <ints>))
    print(*map(<fn>, <ints>))
    <fn:new> = functools.partial(pow, <small>)
    <fn:new> = functools.lru_cache(<fn>)
    <fn:new> = <obj>.m
    <list:new> = copy.deepcopy(<list:name>)
    <list:new> = copy.copy(<list:name>)
    <ints:new>: list = <ints>
    <int:new>: int = <int>
    print(sorted(<set>), len(<set>))
    print(<call>)
    print(<call>)
    <any:new> = <call>
    pass
    <any>
    print(list(<gen:name>))
    <tuple:new> = <list:name>, <list:name>
    <list:new> = [<list:name>] * <small>
    print(<dict>.keys() & <dict>.keys() == set(), list(<dict>.items()))
    print(bytearray(<bytes>), memoryview(<bytes>)[<index>])
"""

COMPOUND = """
    4: if <bool>:
        <block>
    3: if <bool>:
        <block>
    else:
        <block>
    if <bool>:
        <block>
    elif <bool>:
        <block>
    else:
        <block>
    if (<int:new> := <int>) > <int>:
        <block>
    3: for <int:new> in range(<small>):
        <block:loop>
    3: for <int:new> in <ints>:
        <block:loop>
    2: for <str:new> in <str>[:3]:
        <block:loop>
    for <any:new> in <list>:
        <block:loop>
    for <int:new>, <str:new> in enumerate(<strs>):
        <block:loop>
    for <str:new>, <int:new> in <dict>.items():
        <block:loop>
    for <int:new> in <gen>:
        <block:loop>
        break
    for <int:new> in <ints>[:4]:
        <block:loop>
    else:
        <block>
    for <obj:new> in [<obj>, <obj>]:
        <block:loop>
    let q counter: $q = <small>
    while $q:
        $q -= 1
        <block:loop>
    let q counter: $q = 0
    while ($q := $q + 1) < <small>:
        <block:loop>
    else:
        <block>
    4: try:
        <block>
    except Exception as <error:new>:
        <handle>
    2: try:
        <block>
        raise <error>
    except (ValueError, TypeError) as <error:new>:
        <handle>
    except LookupError:
        <block>
    else:
        <block>
    finally:
        <block>
    2: try:
        <block>
    finally:
        <block>
    try:
        try:
            <block>
            raise <error>
        except Exception as <error:new>:
            raise <error> from <cause>
    except Exception as <error:new>:
        print(repr(<error:name>.__cause__), repr(<error:name>.__context__))
    try:
        try:
            raise <error>
        finally:
            <block>
    except Exception as <error:new>:
        <handle>
    try:
        raise ExceptionGroup(<str>, [<error>, <error>])
    except* ValueError as <error:new>:
        print(<error:name>.exceptions)
    except* Exception as <error:new>:
        <handle>
    with <manager> as <any:new>:
        <block>
    with <manager>, <manager>:
        <block>
    with contextlib.suppress(Exception):
        <block>
        raise <error>
    match <any>:
        case <case_literal>:
            <block>
        case <pattern>:
            <block>
        case _:
            <block>
    match <list>:
        case [<any:new>, *<list:new>] if <bool>:
            <block>
        case [<any:new>]:
            <block>
        case []:
            <block>
    match <dict>:
        case {'k1': <int:new>, **<dict:new>}:
            <block>
        case {}:
            <block>
    match <ints>, <str>:
        case [<int:new>, <int:new>], 'a' | 'abc' as <str:new>:
            <block>
        case [<int:new>, *_], str(<str:new>):
            <block>
    match <obj>:
        case <cls:name>(a=<int:new>):
            <block>
        case object(a=<int:new>, b=<any:new>):
            <block>
"""

PATTERN = """
    int(<int:new>)
    str(<str:new>)
    [<any:new>, <any:new>]
    [<any:new>, *_]
    (int() | float()) as <float:new>
    {'k1': <any:new>}
    None | True | False
    list() | tuple() as <list:new>
    bytes()
"""

HANDLE = """
    4: print(type(<error:name>).__name__, <error:name>)
    print(repr(<error:name>))
    print(<error:name>.args)
    <error:name>.add_note(<str>)
    raise
    <list:name>.append(<error:name>)
    print(<error:name>.__traceback__ is None, <error:name>.__context__)
    pass
"""

CASE_LITERAL = "0\n1\n-1\n'abc'\nTrue\nNone\n2 | 3\n1.0\n''"

LOOP_ENDS = "break\ncontinue\nif <bool>: break\nif <bool>: continue"

ERROR = """
    2: ValueError(<any>)
    KeyError(<str>)
    TypeError
    IndexError(<int>, <str>)
    ZeroDivisionError()
    RuntimeError(<str>)
    Exception(<list:name>)
    StopIteration(<int>)
    OSError(2, <str>)
    <error:name>
    AttributeError(<str>, name='x', obj=<any:name>)
"""

CAUSE = "None\n<error>\n<error:name>\nValueError"

MANAGER = """
    contextlib.nullcontext(<any>)
    contextlib.closing(<obj>)
    contextlib.suppress(ZeroDivisionError, TypeError)
    <obj>
    <managerfn>(<int>)
    contextlib.ExitStack()
"""

OBJ_USE = """
    <obj> + <int>
    <obj> + <obj>
    <obj> == <obj>
    <obj> < <obj>
    len(<obj>)
    <obj>[<index>]
    list(<obj>)
    <int> in <obj>
    <obj>(<int>)
    bool(<obj>)
    str(<obj:name>.a)
    <obj:name>.b
    <obj>.p
    <obj>.m(<int>)
    <obj>.s(<int>)
    <obj>.c(<int>)
    <obj:name>.k
    -<obj>
    isinstance(<obj>, <cls:name>)
    type(<obj>).__mro__
    f'{<obj:name>}|{<obj:name>!r}'
    hash(<obj>) == hash(<obj>)
    [v for v in <obj>]
    sorted([<obj>, <obj>]) is None
    <cls:name>.k
    <cls:name>.s(<int>)
    <cls:name>.c(<int>)
    sys.getsizeof(<obj:name>)
    sys.getrefcount(<obj:name>)
    sys.getrefcount(<cls:name>) > 0
    hasattr(<obj>, '<attribute>')
    dir(<obj>)[-3:]
    copy.copy(<obj>) is <obj>
    copy.deepcopy(<obj>).a
    {<obj>: 1}[<obj>]
    <obj>.__dict__
"""

METHODS = """
    3: def m(self, <int:arg>):
        <block:method>
        return <int>
    2: def __repr__(self):
        return f'<fname>({self.a})'
    def __str__(self):
        return 'S' + str(self.b)
    2: def __eq__(self, other):
        return isinstance(other, type(self)) and self.a == other.a
    def __hash__(self):
        return hash(self.a)
    2: def __lt__(self, other):
        return self.a < other.a
    def __add__(self, other):
        return type(self)(self.a + (other.a if hasattr(other, 'a') else other))
    def __radd__(self, other):
        return NotImplemented
    def __iadd__(self, other):
        self.a += other
        return self
    def __neg__(self):
        return -self.a
    2: def __len__(self):
        return <int>
    def __bool__(self):
        return <bool>
    2: def __getitem__(self, i):
        return <ints:name>[i]
    2: def __iter__(self):
        yield self.a
        <block:method>
        yield <int>
    def __contains__(self, x):
        return x == self.a
    2: def __call__(self, <int:arg>):
        return <int>
    3: def __enter__(self):
        print('enter', self.a)
        return <any>
    3: def __exit__(self, kind, error, trace):
        print('exit', kind)
        return <bool>
    3: def __del__(self):
        print('del', self.a)
    2: @property
    def p(self):
        <block:method>
        return self.a
    @property
    def p(self):
        return self.b
    @p.setter
    def p(self, value):
        self.b = value
    @staticmethod
    def s(<int:arg>):
        <block:method>
        return <int>
    @classmethod
    def c(cls, <int:arg>):
        return cls.__name__, <int>
    k = <plain>
    k: int = <int>
    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return name
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def close(self):
        print('close')
    def __format__(self, spec):
        return repr(spec)
    def __index__(self):
        return 1
    p = functools.cached_property(lambda self: <int>)
"""
