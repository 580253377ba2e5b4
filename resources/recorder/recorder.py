# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a script under this Python and writes its memory at each statement, one JSON line each.

    recorder.py SCRIPT OUT [MAX_STEPS]

The lines have the form that `nametag trace` writes, so the two can be compared; more is told of each object:
its identity through the whole run (i), id() (a), sys.getsizeof() (z), len() of a text (n), whether the script
defines it (own), and which builtin it also is (b). Two states in a row that have an object of the same type at
the same address have the same object. Before 3.13 looking at the names of a function keeps what they were
tied to until the next look.
"""
import ast
import json
import os
import sys
import traceback
import types

SCALARS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented), range)
SEQUENCES = (list, tuple)
LONGEST = 200
MOST_OBJECTS = 5000
BASES = (list, tuple, set, frozenset, dict)
ITERATORS = tuple(type(iter(x)) for x in ([], (), '', b''))


def is_dunder(name):
    return isinstance(name, str) and len(name) > 4 and name.startswith('__') and name.endswith('__')


def shown(value):
    try:
        text = repr(value)
    except ValueError:  # an int with too many digits
        text = hex(value)
    return text if len(text) <= LONGEST else text[:LONGEST] + '…'


class Identities:
    """Numbers of objects that stay the same from state to state, without holding the objects."""

    def __init__(self):
        self.before = {}  # address: (number, sign)
        self.now = {}
        self.last = 0

    def begin(self):
        self.before, self.now = self.now, {}

    def of(self, address, sign):
        number, known = self.before.get(address, (0, None))
        if known != sign:
            self.last += 1
            number = self.last
        self.now[address] = (number, sign)
        return number


class Heap:
    """Numbers objects in the order in which they are met and describes each once."""

    def __init__(self, script, identities):
        self.script = script
        self.identities = identities
        self.numbers = {}
        self.met = []
        self.described = []
        self.truncated = False

    def ref(self, value):
        number = self.numbers.get(id(value))
        if number is None:
            number = self.numbers[id(value)] = len(self.met)
            self.met.append(value)
        return number

    def describe_all(self):
        while len(self.described) < len(self.met):
            value = self.met[len(self.described)]
            if len(self.described) >= MOST_OBJECTS:
                self.truncated = True
                self.described.append({'t': '?'})
            else:
                self.described.append(self.describe(value))
        return self.described

    def describe(self, value):
        kind = type(value)
        told = {'t': kind.__name__}
        slots = []
        text = self.tell(value, kind, slots)
        if text is not None:
            told['v'] = text
        if slots:
            told['s'] = [[label, self.ref(target)] for label, target in slots]
        self.tell_identity(value, kind, told)
        return told

    def tell_identity(self, value, kind, told):
        sign = (id(kind), told.get('v') if kind in SCALARS else None)
        told.update({'i': self.identities.of(id(value), sign), 'a': id(value), 'z': sys.getsizeof(value, 0)})
        if kind in (str, bytes, bytearray):
            told['n'] = len(value)
        if isinstance(value, type) and self.is_own(value) or self.is_own_function(value):
            told['own'] = True
        base = self.base_of(value, kind)
        if base:
            told['b'] = base

    def base_of(self, value, kind):
        if isinstance(value, type):
            return 'type'
        if isinstance(value, BaseException):
            return 'exception'
        base = next((b.__name__ for b in BASES if isinstance(value, b)), None)
        return base or ('deque' if kind.__name__ == 'deque' else None)

    def is_own_function(self, value):
        return type(value) is types.FunctionType and value.__code__.co_filename == self.script

    def tell(self, value, kind, slots):
        """Fills in the slots; gives the text, if there is one."""
        if kind in SCALARS or kind is bytearray:
            return shown(value)
        if isinstance(value, type):
            self.tell_class(value, slots)
            return value.__name__
        if kind is types.FunctionType:
            self.tell_function(value, slots)
            return value.__qualname__
        if kind is types.ModuleType:
            return value.__name__
        if kind is types.BuiltinFunctionType:
            if value.__self__ is not None and not isinstance(value.__self__, types.ModuleType):
                slots.append(('__self__', value.__self__))
            return value.__name__
        if kind is types.GeneratorType:
            frame = value.gi_frame
            if frame is not None and not value.gi_running and frame.f_code.co_filename == self.script:
                slots.extend(names_of(frame))
            return value.__qualname__
        if kind in ITERATORS:
            state = value.__reduce__()
            if len(state) < 3:
                return None
            slots.append(('seq', state[1][0]))
            return str(state[2])
        self.tell_slots(value, kind, slots)
        base = next((b for b in (int, float, complex, str, bytes) if isinstance(value, b)), None)
        return shown(base(value)) if base and kind is not base else None

    def tell_slots(self, value, kind, slots):
        if kind is types.MethodType:
            slots.extend([('__self__', value.__self__), ('__func__', value.__func__)])
        elif kind is types.CellType:
            try:
                slots.append(('contents', value.cell_contents))
            except ValueError:
                pass
        elif kind is slice:
            slots.extend([('start', value.start), ('stop', value.stop), ('step', value.step)])
        elif kind in (staticmethod, classmethod):
            slots.append(('__func__', value.__func__))
        elif kind is property:
            slots.extend((n, getattr(value, n)) for n in ('fget', 'fset', 'fdel') if getattr(value, n) is not None)
        elif kind.__name__ == 'ReferenceType':
            if value() is not None:
                slots.append(('~referent', value()))
        else:
            self.tell_contents(value, kind, slots)

    def tell_contents(self, value, kind, slots):
        own = self.is_own(kind)
        if own:
            slots.append(('__class__', kind))
        if isinstance(value, BaseException):
            slots.append(('args', value.args))
            slots.extend((n, getattr(value, n)) for n in ('__cause__', '__context__') if getattr(value, n) is not None)
        elif isinstance(value, SEQUENCES) or kind.__name__ == 'deque':
            slots.extend((str(i), item) for i, item in enumerate(list(value)))
        elif isinstance(value, dict):
            if kind.__name__ == 'defaultdict':
                slots.append(('default_factory', value.default_factory))
            for i, (key, item) in enumerate(list(dict.items(value))):
                slots.extend([('k%d' % i, key), ('v%d' % i, item)])
        elif isinstance(value, (set, frozenset)):
            plain = sorted((x for x in value if type(x) in (bool, int, float, str, bytes)),
                           key=lambda x: (type(x).__name__, x))
            rest = [x for x in value if type(x) not in (bool, int, float, str, bytes)]
            slots.extend((str(i), item) for i, item in enumerate(plain + rest))
        if own or isinstance(value, BaseException):
            self.tell_attributes(value, kind, slots)

    def tell_attributes(self, value, kind, slots):
        for base in reversed(kind.__mro__):
            names = base.__dict__.get('__slots__', ())
            for name in [names] if isinstance(names, str) else names:
                if not is_dunder(name) and hasattr(value, name):
                    slots.append((name, getattr(value, name)))
        slots.extend(list(getattr(value, '__dict__', {}).items()))

    def is_own(self, kind):
        return getattr(sys.modules.get(kind.__module__), '__file__', None) == self.script

    def tell_function(self, value, slots):
        if value.__code__.co_filename != self.script:
            return
        for name in ('__defaults__', '__kwdefaults__'):
            if getattr(value, name) is not None:
                slots.append((name, getattr(value, name)))
        for name, cell in zip(value.__code__.co_freevars, value.__closure__ or ()):
            slots.append(('cell ' + name, cell))
        slots.extend(value.__dict__.items())

    def tell_class(self, value, slots):
        if not self.is_own(value):
            return
        slots.extend(('base%d' % i, base) for i, base in enumerate(value.__bases__) if base is not object)
        for name, item in value.__dict__.items():
            plain = getattr(item, '__func__', item)
            written = isinstance(plain, types.FunctionType) and plain.__code__.co_filename == self.script
            made = type(item).__name__ in ('member_descriptor', 'getset_descriptor')
            if not made and (written or not is_dunder(name)):
                slots.append((name, item))


def names_of(frame):
    """The bound names of a frame with their objects, arguments first."""
    code = frame.f_code
    names = frame.f_locals
    order = list(code.co_varnames) + [n for n in code.co_cellvars if n not in code.co_varnames]
    order += list(code.co_freevars)
    if not code.co_flags & 2:  # without a namespace of numbered places: the body of a class
        order = [n for n in names if not is_dunder(n)]
    return [(n, names[n]) for n in order if n in names and not n.startswith('.')]


def statement_lines(text):
    """The lines on which statements begin, with how many and whether that is one simple statement."""
    lines = {}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.stmt):
            first = min([node.lineno] + [d.lineno for d in getattr(node, 'decorator_list', [])])
            count, simple = lines.get(first, (0, True))
            lines[first] = (count + 1, simple and not hasattr(node, 'body'))
    return {line: (count, simple and count == 1) for line, (count, simple) in lines.items()}


class Recorder:
    def __init__(self, script, text, out, most):
        self.script = script
        self.lines = statement_lines(text)
        self.out = out
        self.most = most
        self.count = 0
        self.printed = []
        self.frames = []
        self.told = {}
        self.names = {}
        self.identities = Identities()
        self.raising = None  # the frame in which an exception has just arrived

    def write(self, record):
        self.out.write(json.dumps(record, ensure_ascii=False) + '\n')

    def state(self, event, line, function, with_frames=True, **ends):
        self.identities.begin()
        heap = Heap(self.script, self.identities)
        record = {'n': self.count, 'ev': event, 'line': line, 'fn': function, 'out': ''.join(self.printed)}
        self.printed.clear()
        record['g'] = [[n, heap.ref(v)] for n, v in list(self.names.items()) if not is_dunder(n)]
        record['f'] = []
        for frame in self.frames if with_frames else []:
            shown_frame = {'fn': frame.f_code.co_name, 'line': frame.f_lineno}
            if frame.f_code.co_name != '<module>':
                if not frame.f_code.co_flags & 2:
                    shown_frame['body'] = True
                shown_frame['l'] = [[n, heap.ref(v)] for n, v in names_of(frame)]
            record['f'].append(shown_frame)
        for key, value in ends.items():
            record[key] = heap.ref(value)
        record['h'] = heap.describe_all()
        if heap.truncated:
            record['truncated'] = True
        self.count += 1
        self.write(record)
        return record

    def is_step(self, frame):
        line = frame.f_lineno
        before, away = self.told.get(id(frame), (0, False))
        if line not in self.lines:
            self.told[id(frame)] = (before, True)
            return False
        is_new = line != before or not (away or self.lines[line][1])
        self.told[id(frame)] = (line, False)
        return is_new

    def trace(self, frame, event, argument):
        code = frame.f_code
        if code.co_filename != self.script or code.co_name in ('<listcomp>', '<dictcomp>', '<setcomp>'):
            return None
        if self.count >= self.most:
            sys.settrace(None)
            raise SystemExit('stopped')
        if event == 'call':
            self.frames.append(frame)
            self.state('call', frame.f_lineno, code.co_name)
        elif event == 'line':
            self.raising = None
            if self.is_step(frame):
                self.state('line', frame.f_lineno, code.co_name)
        elif event == 'exception':
            self.raising = frame
            self.state('exception', frame.f_lineno, code.co_name, exc=argument[1])
        elif event == 'return':
            ends = {} if self.raising is frame else {'ret': argument}
            self.raising = None
            self.state('return', frame.f_lineno, code.co_name, **ends)
            if self.frames and self.frames[-1] is frame:
                self.frames.pop()
            self.told.pop(id(frame), None)
        return self.trace


class Screen:
    """Passes on what is printed, and keeps it for the next state."""

    def __init__(self, real, kept):
        self.real = real
        self.kept = kept

    def write(self, text):
        self.kept.append(text)
        return self.real.write(text)

    def __getattr__(self, name):
        return getattr(self.real, name)


def main():
    script, target, most = sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 10000
    with open(script, encoding='utf-8') as file:
        text = file.read()
    code = compile(text, script, 'exec')
    sys.argv = [script]
    sys.path[0] = os.path.dirname(os.path.abspath(script))
    module = types.ModuleType('__main__')
    module.__file__ = script
    sys.modules['__main__'] = module
    status = 0
    with open(target, 'w', encoding='utf-8', errors='surrogatepass') as out:
        recorder = Recorder(script, text, out, most)
        recorder.names = module.__dict__
        recorder.write({'oracle': 1, 'python': '%d.%d.%d' % sys.version_info[:3], 'program': os.path.basename(script),
                        'events': 'stmt', 'kinds': ['call', 'line', 'return', 'exception'], 'scalars': 'objects',
                        'compact': False, 'isolate': 'inline', 'source': text})
        sys.stdout = Screen(sys.stdout, recorder.printed)
        end = {}
        sys.settrace(recorder.trace)
        try:
            exec(code, module.__dict__)
        except SystemExit as stop:
            status = stop.code if isinstance(stop.code, int) else 0
            if stop.code == 'stopped':
                end['stopped'] = True
        except BaseException as error:
            sys.settrace(None)
            status = 1
            error.__traceback__ = error.__traceback__.tb_next
            end['traceback'] = ''.join(traceback.format_exception(error))
            end['uncaught'] = end['traceback'].rstrip().rsplit('\n', 1)[-1]
            sys.stderr.write(end['traceback'])
        sys.settrace(None)
        sys.stdout = sys.stdout.real
        steps = recorder.count
        recorder.identities.begin()
        heap = Heap(script, recorder.identities)
        record = {'n': steps, 'ev': 'end', 'out': ''.join(recorder.printed)}
        record['g'] = [[n, heap.ref(v)] for n, v in module.__dict__.items() if not is_dunder(n)]
        record.update({'f': [], 'h': heap.describe_all(), 'steps': steps}, **end)
        recorder.write(record)
    sys.exit(status)


main()
