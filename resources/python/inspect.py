# SPDX-License-Identifier: GPL-3.0-or-later
# The module inspect: what functions, classes and frames are made of.
import builtins
import sys

__import__("collections.abc")  # CPython's own has it, too

__all__ = (
    "signature Signature Parameter BoundArguments isfunction ismethod isclass ismodule isbuiltin isroutine isgenerator "
    "isgeneratorfunction iscoroutine iscoroutinefunction isawaitable isasyncgenfunction isabstract iscode isframe "
    "istraceback isdatadescriptor ismethoddescriptor isgetsetdescriptor ismemberdescriptor ismethodwrapper isasyncgen "
    "getmembers getmembers_static getmro getdoc cleandoc getmodule getfile getsource getfullargspec FullArgSpec "
    "getcallargs currentframe stack getattr_static unwrap getclosurevars ClosureVars getargvalues ArgInfo FrameInfo "
    "getgeneratorstate getgeneratorlocals get_annotations GEN_CREATED GEN_RUNNING GEN_SUSPENDED GEN_CLOSED CO_OPTIMIZED "
    "CO_NEWLOCALS CO_VARARGS CO_VARKEYWORDS CO_NESTED CO_GENERATOR CO_NOFREE CO_COROUTINE CO_ITERABLE_COROUTINE "
    "CO_ASYNC_GENERATOR TPFLAGS_IS_ABSTRACT formatannotation").split()

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_COROUTINE = 1, 2, 4, 8, 16, 32, 128
CO_NOFREE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 256, 512
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
TPFLAGS_IS_ABSTRACT = 1 << 20

_Function = type(lambda: None)
_Method = type((lambda self: None).__get__(0))
_Builtin = type(len)
_SlotWrapper = type(object.__init__)
_MethodWrapper = type(object().__str__)
_MethodDescriptor = type(str.join)
_Generator = type((lambda: (yield))())
_Code = type((lambda: None).__code__)
_GetSet = type(_Function.__code__)
_Member = type(type("_", (), {"__slots__": ("a",)}).a)
_Module = type(sys)


def ismodule(object):
    return isinstance(object, _Module)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, _Method)


def isfunction(object):
    return isinstance(object, _Function)


def isbuiltin(object):
    return isinstance(object, _Builtin)


def isgenerator(object):
    return isinstance(object, _Generator)


def iscode(object):
    return isinstance(object, _Code)


def isframe(object):
    return type(object).__name__ == "frame"


def istraceback(object):
    return type(object).__name__ == "traceback"


def iscoroutine(object):
    return type(object).__name__ == "coroutine"


def isawaitable(object):
    return iscoroutine(object) or hasattr(type(object), "__await__")


def isasyncgen(object):
    return type(object).__name__ == "async_generator"


def ismethodwrapper(object):
    return isinstance(object, _MethodWrapper)


def isgetsetdescriptor(object):
    return isinstance(object, _GetSet)


def ismemberdescriptor(object):
    return isinstance(object, _Member)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or
            isinstance(object, _MethodWrapper))


def _has_flag(object, flag):
    while ismethod(object):
        object = object.__func__
    return isfunction(object) and bool(object.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    found = []
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for name, value in base.__dict__.items():
                if type(value).__name__ == "DynamicClassAttribute" and name not in names:
                    names.append(name)
    for name in names:
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers_static(object, predicate=None):
    """As getmembers, without calling properties and the like."""
    found = [(name, getattr_static(object, name)) for name in sorted(dir(object))]
    return [pair for pair in found if predicate is None or predicate(pair[1])]


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margin = None
    for line in lines[1:]:
        content = len(line.lstrip(" ") if sys.version_info >= (3, 13) else line.lstrip())
        if content:
            indent = len(line) - content
            margin = indent if margin is None else min(margin, indent)
    if lines:
        lines[0] = lines[0].lstrip()
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _own_doc(object):
    """What the object itself says: classes and instances have the text of object otherwise."""
    doc = getattr(object, "__doc__", None)
    if isclass(object) and "__doc__" not in vars(object):
        return None
    return doc


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__[1:]:
            if base is not builtins.object and base.__doc__ is not None:
                return base.__doc__
        return None
    name = getattr(object, "__name__", None)
    if ismethod(object):
        owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
    elif isfunction(object) and "." in object.__qualname__:
        owner = sys.modules.get(object.__module__)
        for part in object.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
        if not isclass(owner):
            return None
    else:
        return None
    for base in owner.__mro__:
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None


def getdoc(object):
    doc = _own_doc(object)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return sys.modules.get(getattr(object, "__module__", None))


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}"
                    .format(type(object).__name__))


getsourcefile = getfile


def getsource(object):
    raise OSError("could not get source code")


getsourcelines = getsource


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any([one is func for one in seen]):
            raise ValueError("wrapper loop when unwrapping {!r}".format(seen[0]))
        seen.append(func)
    return func


_NONE = object()


def getattr_static(obj, attr, default=_NONE):
    own = getattr(obj, "__dict__", {})
    kinds = obj.__mro__ if isclass(obj) else type(obj).__mro__
    if not isclass(obj) and attr in own:
        return own[attr]
    for base in kinds:
        if attr in base.__dict__:
            return base.__dict__[attr]
    if default is not _NONE:
        return default
    raise AttributeError(attr)


def currentframe():
    return sys._getframe(1)


class _Row(tuple):
    """A tuple whose items have names."""

    def __new__(cls, *items):
        return tuple.__new__(cls, items)

    def __getattr__(self, name):
        if name in type(self)._fields:
            return self[type(self)._fields.index(name)]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in zip(type(self)._fields, self)])
        return f"{type(self).__name__}({shown})"


class FrameInfo(_Row):
    _fields = ("frame", "filename", "lineno", "function", "code_context", "index")


class FullArgSpec(_Row):
    _fields = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults", "annotations")


class ClosureVars(_Row):
    _fields = ("nonlocals", "globals", "builtins", "unbound")


class ArgInfo(_Row):
    _fields = ("args", "varargs", "keywords", "locals")


def stack(context=1):
    found = []
    frame = sys._getframe(1)
    while frame is not None:
        line = _source_line(frame.f_code.co_filename, frame.f_lineno)
        found.append(FrameInfo(frame, frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name,
                               [line + "\n"] if line else None, 0 if line else None))
        frame = frame.f_back
    return found


def _source_line(filename, lineno):
    try:
        import _native
    except ImportError:
        return ""
    return _native.source_line(filename, lineno)


def getargvalues(frame):
    code = frame.f_code
    count = code.co_argcount + code.co_kwonlyargcount
    names = code.co_varnames
    rest = names[count] if code.co_flags & CO_VARARGS else None
    at = count + (1 if rest else 0)
    keywords = names[at] if code.co_flags & CO_VARKEYWORDS else None
    return ArgInfo(list(names[:count]), rest, keywords, frame.f_locals)


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        nonlocals[name] = cell.cell_contents
    known, builtin, unbound = {}, {}, set()
    builtins = func.__globals__.get("__builtins__", {})
    builtins = builtins.__dict__ if ismodule(builtins) else builtins
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in func.__globals__:
            known[name] = func.__globals__[name]
        elif name in builtins:
            builtin[name] = builtins[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, known, builtin, unbound)


def getgeneratorstate(generator):
    """One of the texts GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CREATED if generator.gi_frame is not None else GEN_CLOSED


def getgeneratorlocals(generator):
    """The variables of a generator that has not ended."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    frame = generator.gi_frame
    return {} if frame is None else frame.f_locals


def getcallargs(func, /, *positional, **named):
    """Which parameter gets which value in a call."""
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    first = [func.__self__] if ismethod(func) else []
    names = list(signature(func.__func__).parameters)[:1] if first else []
    return {**dict(zip(names, first)), **bound.arguments}


def formatannotation(annotation, base_module=None):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if type(annotation).__name__ == "GenericAlias":
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


# ---- signatures

class _empty:
    pass


class _Kind(int):
    _names = ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD", "VAR_POSITIONAL", "KEYWORD_ONLY", "VAR_KEYWORD")
    _words = ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")

    @property
    def name(self):
        return self._names[self]

    @property
    def value(self):
        return int(self)

    @property
    def description(self):
        return self._words[self]

    def __str__(self):
        return self._names[self]

    def __repr__(self):
        return f"<_ParameterKind.{self._names[self]}: {int(self)}>"


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = [_Kind(i) for i in range(5)]


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")
    empty = _empty
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD = _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self._kind = kind if isinstance(kind, _Kind) else _Kind(kind)
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name
        self._default = default
        self._annotation = annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_NONE, kind=_NONE, annotation=_NONE, default=_NONE):
        return type(self)(self._name if name is _NONE else name, self._kind if kind is _NONE else kind,
                          default=self._default if default is _NONE else default,
                          annotation=self._annotation if annotation is _NONE else annotation)

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def _parts(self):
        return self._name, self._kind, self._annotation, self._default

    def __eq__(self, other):
        if not isinstance(other, Parameter):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((self._name, int(self._kind), self._annotation, self._default))


class BoundArguments:
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        found = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                found.extend(self.arguments[name])
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found, started = {}, False
        for name, parameter in self._signature.parameters.items():
            if not started:
                if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                found.update(self.arguments[name])
            else:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        whole = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                whole[name] = self.arguments[name]
            elif parameter.default is not _empty:
                whole[name] = parameter.default
            elif parameter.kind == _VAR_POSITIONAL:
                whole[name] = ()
            elif parameter.kind == _VAR_KEYWORD:
                whole[name] = {}
        self.arguments = whole

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        shown = ", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])
        return f"<{self.__class__.__name__} ({shown})>"


class Signature:
    __slots__ = ("_parameters", "_return_annotation")
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        kept = {}
        highest, defaulted = _POSITIONAL_ONLY, False
        for one in parameters or ():
            if one.kind < highest:
                raise ValueError(f"wrong parameter order: {highest.description} parameter before "
                                 f"{one.kind.description} parameter")
            highest = one.kind
            if one.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if one.default is _empty and defaulted:
                    raise ValueError("non-default argument follows default argument")
                defaulted = one.default is not _empty
            if one.name in kept:
                raise ValueError(f"duplicate parameter name: {one.name!r}")
            kept[one.name] = one
        self._parameters = type(type.__dict__)(kept)
        self._return_annotation = return_annotation

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    @classmethod
    def from_callable(cls, obj, **kwds):
        return signature(obj)

    def replace(self, *, parameters=_NONE, return_annotation=_NONE):
        return type(self)(self._parameters.values() if parameters is _NONE else parameters,
                          return_annotation=self._return_annotation if return_annotation is _NONE
                          else return_annotation)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        args, kwargs = list(args), dict(kwargs)
        parameters = list(self._parameters.values())
        filled_in_order = 0
        for place, one in enumerate(parameters):
            kind = one.kind
            if kind == _VAR_POSITIONAL:
                if args:
                    arguments[one.name] = tuple(args)
                    args = []
            elif kind == _VAR_KEYWORD:
                continue
            elif kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD) and args:
                if kind == _POSITIONAL_OR_KEYWORD and one.name in kwargs:
                    raise TypeError(f"multiple values for argument {one.name!r}")
                arguments[one.name] = args.pop(0)
                filled_in_order += 1
            elif kind != _POSITIONAL_ONLY and one.name in kwargs:
                if args and kind == _KEYWORD_ONLY:
                    raise TypeError("too many positional arguments")
                arguments[one.name] = kwargs.pop(one.name)
            elif kind == _POSITIONAL_ONLY and one.name in kwargs:
                if sys.version_info >= (3, 13):
                    raise TypeError("got some positional-only arguments passed as keyword arguments: "
                                    f"{one.name!r}")
                raise TypeError(f"{one.name!r} parameter is positional only, but was passed as a keyword")
            elif one.default is _empty and not partial:
                if args and kind == _KEYWORD_ONLY:
                    raise TypeError("too many positional arguments")
                ends_here = kind == _KEYWORD_ONLY and filled_in_order == place
                shown = "keyword-only " if ends_here and sys.version_info >= (3, 12) else ""
                raise TypeError(f"missing a required {shown}argument: {one.name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs:
            last = parameters[-1] if parameters and parameters[-1].kind == _VAR_KEYWORD else None
            if last is None:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
            arguments[last.name] = kwargs
        return BoundArguments(self, arguments)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values()) and
                self._return_annotation == other._return_annotation)

    def __hash__(self):
        return hash((tuple(self._parameters.values()), self._return_annotation))

    def __str__(self):
        parts = []
        slash_due, star_due = False, True
        for one in self._parameters.values():
            if one.kind == _POSITIONAL_ONLY:
                slash_due = True
            elif slash_due:
                parts.append("/")
                slash_due = False
            if one.kind == _VAR_POSITIONAL:
                star_due = False
            elif one.kind == _KEYWORD_ONLY and star_due:
                parts.append("*")
                star_due = False
            parts.append(str(one))
        if slash_due:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text

    format = __str__

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"


def _of_function(func):
    code = func.__code__
    names = code.co_varnames
    count = code.co_argcount
    notes = func.__annotations__
    defaults = func.__defaults__ or ()
    named = func.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=notes.get(name, _empty)))
    for i in range(count):
        from_end = i - (count - len(defaults))
        add(names[i], _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD,
            defaults[from_end] if from_end >= 0 else _empty)
    total = count + code.co_kwonlyargcount
    at = total
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[count:total]:
        add(name, _KEYWORD_ONLY, named.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=notes.get("return", _empty))


def _without_first(found):
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind != _VAR_POSITIONAL:
        parameters = parameters[1:]
    return found.replace(parameters=parameters)


def _of_partial(obj):
    found = signature(obj.func)
    bound = found.bind_partial(*obj.args, **obj.keywords)
    kept, by_keyword = [], False
    for name, one in found.parameters.items():
        if name in bound.arguments and one.kind != _VAR_POSITIONAL:
            if name in obj.keywords:
                one = one.replace(default=bound.arguments[name])
                by_keyword = True
            elif one.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                continue
        if by_keyword and one.kind == _POSITIONAL_OR_KEYWORD:
            one = one.replace(kind=_KEYWORD_ONLY)
        elif by_keyword and one.kind == _VAR_POSITIONAL:
            continue
        kept.append(one)
    return found.replace(parameters=kept)


def _of_class(obj):
    for name in ("__new__", "__init__"):
        for base in obj.__mro__:
            method = base.__dict__.get(name)
            if method is None:
                continue
            if isinstance(method, staticmethod):
                method = method.__func__
            if isfunction(method):
                return _without_first(signature(method))
            break
    if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
        if type not in obj.__mro__:
            return Signature()
    raise ValueError("no signature found for builtin type {!r}".format(obj))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        return _without_first(signature(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda one: hasattr(one, "__signature__"))
        if ismethod(obj):
            return signature(obj)
    given = getattr(obj, "__signature__", None)
    if isinstance(given, Signature):
        return given
    if isfunction(obj):
        return _of_function(obj)
    if type(obj).__name__ == "partial" and hasattr(obj, "func"):
        return _of_partial(obj)
    if isclass(obj):
        return _of_class(obj)
    if isbuiltin(obj) or isinstance(obj, (_SlotWrapper, _MethodWrapper, _MethodDescriptor)):
        raise ValueError("no signature found for builtin {!r}".format(obj))
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return _without_first(signature(call))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def getfullargspec(func):
    try:
        found = signature(func, follow_wrapped=False)
    except (ValueError, TypeError) as error:
        raise TypeError("unsupported callable") from error
    if ismethod(func):
        found = _of_function(func.__func__)
    args, rest, keywords, named = [], None, None, []
    defaults, named_defaults = [], {}
    notes = {}
    if found.return_annotation is not _empty:
        notes["return"] = found.return_annotation
    for one in found.parameters.values():
        if one.kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            args.append(one.name)
            if one.default is not _empty:
                defaults.append(one.default)
        elif one.kind == _VAR_POSITIONAL:
            rest = one.name
        elif one.kind == _KEYWORD_ONLY:
            named.append(one.name)
            if one.default is not _empty:
                named_defaults[one.name] = one.default
        else:
            keywords = one.name
        if one.annotation is not _empty:
            notes[one.name] = one.annotation
    return FullArgSpec(args, rest, keywords, tuple(defaults) or None, named, named_defaults or None, notes)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        return dict(obj.__dict__.get("__annotations__", {}))
    return dict(getattr(obj, "__annotations__", None) or {})
