# SPDX-License-Identifier: GPL-3.0-or-later
"""What random programs are made of: for each kind of value, the ways to write it.

One way a line. <int> is any way to write an int, <int:name> a name bound to one, <int:var> a name that may be
assigned here, <int:new> a fresh name. A line may begin with a weight ("3: ") and with "let v int, w str: ": then
$v and $w are fresh names of that kind, known in all placeholders of the line but those written <!int>.
"""

EXPRESSIONS = {
    "int": """
        6: <int:name>
        4: <int_literal>
        4: (<int> <arith> <int>)
        (<int> // <int>)
        (<int> % <int>)
        (<int> <bits> <int>)
        (<int> << <small>)
        (<int> >> <small>)
        (<int> ** <small>)
        -<int>
        ~<int>
        abs(<int>)
        2: len(<sized>)
        max(<int>, <int>)
        min(<int>, <int>, <int>)
        max(<ints>, default=<int>)
        sum(<ints>)
        sum(<ints>, <int>)
        (<int> if <bool> else <int>)
        (<bool> and <int>)
        (<int> or <int>)
        2: <ints>[<index>]
        <tuple>[<index>]
        <dict>[<str>]
        2: <dict>.get(<str>, <int>)
        <str>.count(<str>)
        <str>.find(<str>)
        <str>.index(<str>)
        <ints>.index(<int>)
        <ints>.count(<int>)
        int(<float>)
        int(<str>)
        int(<digits>, <small>)
        round(<float>)
        ord(<str>[0])
        <int>.bit_length()
        <int>.bit_count()
        pow(<int>, <small>, <int>)
        divmod(<int>, <int>)[<bit>]
        next(iter(<ints>))
        next(<gen:name>, <int>)
        3: <fn>(<int>)
        (lambda q: <int>)(<int>)
        let q int: (lambda $q: <int>)(<!int>)
        let q int, r int: (lambda $q, *, $r=<!int>: <int>)(<!int>)
        functools.reduce(lambda a, b: a <arith> b, <ints>, <int>)
        functools.reduce(operator.add, <ints>)
        sys.getsizeof(<plain>)
        hash(<int>)
        hash(<float>)
        <bytes>[<index>]

        <ints>.pop()
        <ints:name>.pop(<index>)
        <dict>.pop(<str>, <int>)
        <dict>.setdefault(<str>, <int>)
        int.from_bytes(<bytes>, 'big')
        math.gcd(<int>, 12)
        math.isqrt(abs(<int>))
        operator.mul(<int>, <int>)
        operator.itemgetter(<index>)(<ints>)
        len({<int>, <int>})
        <set>.pop()
        bisect.bisect(sorted(<ints>), <int>)
        <obj>.a
        <obj>.m(<int>)
    """,
    "int_literal": """
        0
        1
        2
        3
        5
        7
        10
        (-1)
        (-7)
        100
        255
        256
        257
        (-5)
        (-6)
        1000
        0xff
        0b101
        1_000_000
        2147483648
        (2 ** 62)
        (2 ** 64 + 1)
        True
    """,
    "arith": "+\n-\n*",
    "bits": "&\n|\n^",
    "small": "0\n1\n2\n3\n5\n8",
    "bit": "0\n1",
    "index": """
        4: 0
        3: -1
        2: 1
        2
        -2
        5
        <int>
    """,
    "digits": "'12'\n'0x1f'\n'1_0'\n' 7 '\n'ff'\n'z'\n'-101'\n''",
    "float": """
        5: <float:name>
        3: <float_literal>
        3: (<float> <arith> <float>)
        (<float> <arith> <int>)
        (<float> / <int>)
        (<int> / <int>)
        (<float> // <float>)
        (<float> % <float>)
        -<float>
        abs(<float>)
        round(<float>, <small>)
        float(<str>)
        float(<int>)
        (<float> ** 2)
        math.sqrt(abs(<float>))
        math.floor(<float>)
        math.fsum([<float>, <float>])
        max(<float>, <float>)
        sum([<float>, <int>, <float>])
        math.hypot(<float>, <float>)
        (<float>.as_integer_ratio()[0] / 7)
        divmod(<float>, <float>)[<bit>]
        statistics.mean(<ints>)
    """,
    "float_literal": "0.0\n0.5\n1.0\n(-2.25)\n1e10\n3.14159\n1e-7\n1e300\n0.1\n123456.789\nfloat('inf')\n2.5\n1e16\n(-0.0)",
    "bool": """
        3: <bool:name>
        True
        False
        3: (<int> <compare> <int>)
        (<str> <compare> <str>)
        (<float> <compare> <int>)
        (<ints> <compare> <ints>)
        (<tuple> == <tuple>)
        (<set> <= <set>)
        (<dict> == <dict>)
        (<int> <compare> <int> <compare> <int>)
        not <any>
        (<int> in <ints>)
        (<int> in <set>)
        (<str> in <dict>)
        (<str> not in <str>)
        (<bool> and <bool>)
        (<bool> or <bool>)
        2: (<any:name> is <any:name>)
        (<any:name> is not <any>)
        (id(<any:name>) == id(<any:name>))
        (<plain> is <plain>)
        isinstance(<any>, <type>)
        issubclass(<type>, <type>)
        bool(<any>)
        any(<ints>)
        all(<list>)
        let q int: any($q > <int> for $q in <!ints>)
        let q int: all($q <compare> <int> for $q in <!ints>)
        callable(<any>)
        hasattr(<any>, 'append')
        <str>.startswith(<str>)
        <str>.endswith((<str>, <str>))
        <str>.<str_is>()
        <set>.isdisjoint(<ints>)
        (type(<any>) is <type>)
        math.isnan(<float>)
        gc.is_tracked(<any:name>)
        (<obj> == <obj>)
        (<any> in <list>)
    """,
    "compare": "<\n<=\n==\n!=\n>\n>=",
    "str_is": "isdigit\nisalpha\nisupper\nislower\nisspace\nisidentifier\nistitle\nisalnum\nisprintable\nisnumeric",
    "type": "int\nfloat\nstr\nlist\ntuple\ndict\nset\nbool\nobject\n(int, str)\nException\ntype\nbytes\nfrozenset",
    "str": """
        6: <str:name>
        5: <str_literal>
        3: (<str> + <str>)
        (<str> * <small>)
        str(<any>)
        repr(<plain>)
        <str>[<slice>]
        <str>[<index>]
        <str>.<str_method>()
        <str>.replace(<str>, <str>)
        <str>.replace(<str>, <str>, <bit>)
        <str>.<str_pad>(<width>)
        <str>.<str_pad>(<width>, '*')
        <str>.zfill(<width>)
        <str>.strip(<str>)
        <str>.join(<strs>)
        <str_literal>.join(map(str, <list>))
        let q int: ','.join(str($q) for $q in <!ints>)
        4: <fstring>
        ('%s/%d' % (<any>, <int>))
        ('%5.2f|%-6s|%+d' % (<float>, <str>, <int>))
        ('%x %r' % (<int>, <plain>))
        '{} {!r:>8}'.format(<any>, <str>)
        '{0}{1}{0}'.format(<str>, <int>)
        '{a[0]} {b.real}'.format(a=<ints>, b=<int>)
        format(<int>, <int_spec>)
        format(<float>, <float_spec>)
        format(<str>, <str_spec>)
        <strs>[<index>]
        chr(abs(<int>) % 1000 + 32)
        hex(<int>)
        bin(<int>)
        oct(<int>)
        <bytes>.decode()
        <bytes>.hex()
        ascii(<str>)
        type(<any>).__name__
        max(<strs>, key=len)
        min(<strs>)
        <str>.partition(<str>)[<bit>]
        <str>.expandtabs(4)
        <str>.removeprefix(<str>)
        <str>.translate({97: 'b', 98: None})
        (<str> if <bool> else <str>)
        (<str> or <str>)
        textwrap.dedent(<str>)
        ''.join(sorted(<str>))
        ''.join(reversed(<str>))
        sys.intern(<str>)
        <fn_any>.__name__
        json.dumps(<jsonable>)
    """,
    "str_literal": """
        ''
        'a'
        'abc'
        'hello world'
        'x,y,,z'
        "it's"
        'é'
        'naïve €'
        '42'
        '-7'
        'line\\nbreak'
        'AbC'
        ' pad '
        'tab\\there'
        'ß'
        '\\U0001f600!'
        'k1'
        'k2'
        'aaa'
    """,
    "str_method": "upper\nlower\ntitle\nstrip\nlstrip\nrstrip\ncapitalize\nswapcase\ncasefold",
    "str_pad": "center\nljust\nrjust",
    "width": "0\n5\n8\n12",
    "int_spec": "'d'\n'5'\n'<6'\n'>8'\n'^7'\n'08'\n'x'\n'#b'\n'+'\n','\n'_x'\n'*^9'\n'e'\n'.2f'\n'%'\n'c'\n's'\n'o'\n' '",
    "float_spec": "'.2f'\n'8.3f'\n'e'\n'g'\n'%'\n',.1f'\n'+.0f'\n'08.2f'\n'<10'\n'.3'\n'n'\n'_.2f'\n'd'",
    "str_spec": "'10'\n'<6'\n'>8'\n'^9'\n'.2'\n'*^7.3'\n'd'\n's'\n'='",
    "fstring": """
        3: f'{<!fatom>}'
        2: f'<text>{<!fatom>!r}<text>{<!fatom>}'
        f'{<int:name>:<fspec_int>}'
        f'{<float:name>:<fspec_float>}'
        f'{<str:name>!s:>{<width>}}|'
        f'{<int:name>=}'
        f'{<!fatom>!r:^12}'
        f'{{}}{<int:name> + 1}'
        f"{<str:name>.upper()!a}"
        f'{<int:name>:{<width>}d}<text>'
        (f'a{<!fatom>}' 'b' f'{<!fatom>}c')
        f'{<list:name>=!s}'
    """,
    "fatom": "<int:name>\n<str:name>\n<list:name>\n<float:name>\n<tuple:name>\nlen(<list:name>)\n<int:name> * 2\n<any:name>",
    "fspec_int": "5d\n<6\n>8\n^7\n08\nx\n#x\n+d\n,\n.1f",
    "fspec_float": ".2f\n8.3f\ne\n.3g\n%\n<10\n+.1f",
    "text": "a\n-\n: \n \nzz",
    "bytes": """
        3: <bytes:name>
        3: <bytes_literal>
        (<bytes> + <bytes>)
        (<bytes> * <small>)
        <bytes>[<slice>]
        <str>.encode()
        bytes(<small>)
        bytes([<small>, <small>])
        <bytes>.upper()
        <bytes>.replace(b'a', <bytes>)
        bytes(bytearray(<bytes>))
        b','.join([<bytes>, <bytes>])
        (abs(<int>) % 60000).to_bytes(2, 'little')
    """,
    "bytes_literal": "b''\nb'a'\nb'abc'\nb'\\x00\\xff'\nb'x y'\nb'42'",
    "slice": """
        :
        1:
        :-1
        ::2
        ::-1
        1:3
        -2:
        :<index>
        <index>:<index>
        ::<step>
    """,
    "step": "1\n2\n-1\n-2\n0\n3",
    "ints": """
        7: <ints:name>
        []
        2: [<int>, <int>]
        2: [<int>, <int>, <int>]
        [<int>]
        (<ints> + <ints>)
        (<ints> * <bit>)
        <ints>[<slice>]
        list(range(<small>))
        list(range(<int> % 7, <int> % 9))
        list(<set>)
        list(<ints>)
        2: sorted(<ints>)
        sorted(<ints>, reverse=<bool>)
        sorted(<ints>, key=lambda z: -z)
        let q int: sorted(<!ints>, key=lambda $q: <int>)
        2: let q int: [<int> for $q in <!ints>]
        let q int: [<int> for $q in <!ints> if <bool>]
        let q int, r int: [<int> for $q in <!ints> for $r in <!ints>][:6]
        let q int: [(lambda: <int>)() for $q in <!ints>]
        let q str: [ord($q) for $q in <!str>]
        let q int: list($q * 2 for $q in <!ints>)
        let q int: list(map(lambda $q: <int>, <!ints>))
        let q int: list(filter(lambda $q: <bool>, <!ints>))
        list(map(<fn>, <ints>))
        list(reversed(<ints>))
        [*<ints>, <int>]
        [*range(<small>), *<ints>]
        <ints>.copy()
        list(<dict>.values())
        list(<gen>)
        list(<bytes>)
        [len(s) for s in <strs>]
        list(itertools.chain(<ints>, <ints>))
        list(itertools.accumulate(<ints>))
        list(itertools.islice(<gen>, <small>))
        list(itertools.takewhile(lambda z: z < <int>, <ints>))
        list(itertools.compress(<ints>, <ints>))
        [a + b for a, b in zip(<ints>, <ints>)]
        [i for i, c in enumerate(<str>)]
        copy.copy(<ints>)
        heapq.nsmallest(2, <ints>)
        (<ints> or <ints>)
        [x for x in <ints> if x not in <set>]
        [y := <int>, y]
        random.Random(<small>).sample(range(20), 3)
    """,
    "strs": """
        5: <strs:name>
        [<str>, <str>]
        ['b', 'a', <str>]
        <str>.split()
        <str>.split(',')
        <str>.rsplit(',', 1)
        list(<str>)
        sorted(<strs>)
        sorted(<strs>, key=len)
        sorted(set(<str>))
        list(<dict>)
        <str>.splitlines()
        let q str: [<str> for $q in <!strs>]
        let q int: [str($q) for $q in <!ints>]
        let q str: [$q.upper() for $q in <!str>]
        <strs>[<slice>]
        list(map(str, <ints>))
        [k for k, v in <dict>.items() if v]
        list(map(''.join, itertools.product('ab', repeat=2)))
    """,
    "list": """
        5: <list:name>
        3: [<any>, <any>]
        [<any>, [<any>], (<any>,)]
        [[]] * <small>
        [[] for _ in range(<small>)]
        let q int: [[$q, <any>] for $q in <!ints>]
        <list>[<slice>]
        (<list> + <list>)
        list(<tuple>)
        list(<dict>.items())
        list(enumerate(<str>))
        list(zip(<ints>, <str>))
        list(zip(<ints>, <strs>, strict=True))
        list(itertools.combinations(<ints>, 2))[:4]
        list(itertools.permutations(<ints>[:3]))[:3]
        list(itertools.zip_longest(<ints>, <str>))
        [(k, list(g)) for k, g in itertools.groupby(<ints>, lambda z: z % 2)]
        list(itertools.pairwise(<ints>))
        copy.copy(<list>)
        copy.deepcopy(<list>)
        [None] * <small>
        [<obj>, <int>]
        list(map(type, <list>))
        sorted(<list>, key=str)
        collections.Counter(<str>).most_common(2)
        [f(<int>) for f in [<fn>, <fn>]]
        [f() for f in [lambda: i for i in range(<small>)]]
        [f() for f in [lambda i=i: i for i in range(<small>)]]
    """,
    "tuple": """
        5: <tuple:name>
        ()
        (<int>,)
        2: (<int>, <int>)
        (<int>, <int>, <int>)
        (<tuple> + <tuple>)
        <tuple>[<slice>]
        tuple(<ints>)
        let q int: tuple($q for $q in <!ints>)
        (*<tuple>, <int>)
        divmod(<int>, <int> | 1)
        (<tuple> * <bit>)
        (1, 2)
        (1, (2, 'x'))[:1]
    """,
    "dict": """
        6: <dict:name>
        {}
        {'k1': <int>}
        2: {<str>: <int>, 'k2': <int>}
        {**<dict>, <str>: <int>}
        let q str: {$q: <int> for $q in <!str>}
        let q int: {str($q): $q for $q in <!ints>}
        (<dict> | <dict>)
        dict(<dict>, k1=<int>)
        dict(zip(<str>, <ints>))
        dict.fromkeys(<str>, <int>)
        <dict>.copy()
        collections.Counter(<str>)
        dict(collections.Counter(<strs>))
        collections.defaultdict(int, <dict>)
        collections.OrderedDict(<dict>)
        copy.deepcopy(<dict>)
        {k: v for k, v in sorted(<dict>.items())}
        dict(sorted(<dict>.items(), key=lambda kv: kv[1]))
    """,
    "set": """
        5: <set:name>
        {<int>, <int>}
        {<int>, 1, 2}
        set(<ints>)
        set()
        let q int: {<int> for $q in <!ints>}
        (<set> | <set>)
        (<set> & <set>)
        (<set> - <set>)
        (<set> ^ <set>)
        <set>.union(<ints>)
        <set>.difference(<ints>)
        <set>.intersection(<ints>)
        <set>.symmetric_difference(<ints>)
        frozenset(<ints>)
        <set>.copy()
        {*<ints>, *<set>}
    """,
    "gen": """
        4: <gen:name>
        2: <genfn>
        let q int: ($q for $q in <!ints>)
        let q int: (<int> for $q in <!ints> if <bool>)
        iter(<ints>)
        map(<fn>, <ints>)
        filter(None, <ints>)
        reversed(<ints>)
        itertools.chain(<gen>, <ints>)
        itertools.islice(itertools.count(<int>), 3)
        itertools.islice(itertools.cycle(<ints>), 4)
        itertools.repeat(<int>, <small>)
        zip(<ints>, <ints>)
        enumerate(<ints>)
        iter(lambda: 1, 1)
    """,
    "held": "<ints:name>\n<list:name>\n<dict:name>\n<set:name>\n<strs:name>\n<obj:name>\n<gen:name>",
    "sized": "<str>\n<ints>\n<list>\n<tuple>\n<dict>\n<set>\n<strs>\n<bytes>\nrange(<int>)\n<obj>",
    "jsonable": "<int>\n<str>\n<ints>\n<dict>\n<bool>\nNone\n<float>\n[<dict>, <strs>]",
    "plain": """
        2: <int>
        2: <str>
        <float>
        <bool>
        <bytes>
        <ints>
        <tuple>
        <dict>
        <strs>
        None
        <set>
        range(<int>)
        <small>
        slice(<int>, None)
        (<int> + 2j)
        ...
    """,
    "any": """
        3: <any:name>
        2: <int>
        2: <str>
        <float>
        <bool>
        <bytes>
        2: <ints>
        <strs>
        2: <list>
        <tuple>
        <dict>
        <set>
        None
        <obj>
        range(<int>)
        (<int> + 1.5j)
        slice(<int>, <int>)
        int
        ...
        bytearray(<bytes>)
    """,
    "shown": """
        3: <any>
        2: <list>
        <plain>
        <any:name>, <any:name>
        <bool>, <bool>
        type(<any>)
        <str>, <int>
        *<ints>
        *<strs>, sep='-'
        <obj>
        <int>, <float>, <str>
        sys.getrefcount(<held>)
        sys.getsizeof(<any:name>)
        id(<any:name>) == id(<any:name>), <any:name> is <any:name>
        getattr(<any>, 'real', <any>)
        <bool>, end='!\\n'
        len(gc.get_referents(<any:name>))
    """,
}
