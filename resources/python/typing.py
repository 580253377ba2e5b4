# SPDX-License-Identifier: GPL-3.0-or-later
# The module typing: hints that do nothing when the program runs, but can be shown and asked.
import abc
import sys

_AT_LEAST_12 = sys.version_info >= (3, 12)
_AT_LEAST_13 = sys.version_info >= (3, 13)
TYPE_CHECKING = False

FunctionType = type(lambda: None)
MethodType = type((lambda self: None).__get__(0))
BuiltinFunctionType = type(len)
GenericAlias = type(list[int])
UnionType = type(int | str)
_NoneType = type(None)


# ---- how hints are written

def _type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join([_type_repr(item) for item in obj]) + "]"
    if type(obj) is GenericAlias:
        return repr(obj)
    if isinstance(obj, type):
        if obj.__module__ == "builtins":
            return obj.__qualname__
        return f"{obj.__module__}.{obj.__qualname__}"
    if obj is ...:
        return "..."
    if isinstance(obj, (FunctionType, BuiltinFunctionType)):
        return obj.__name__
    return repr(obj)


def _convert(arg):
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    return arg


def _check(arg, message, allow_special_forms=False):
    """The hint itself, None and texts made into what they mean; TypeError if it can't be one."""
    arg = _convert(arg)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in (Generic, Protocol):
        raise TypeError(f"{arg} is not valid as type argument")
    if arg in (Any, NoReturn, Never, LiteralString, Self, TypeAlias):
        return arg
    if type(arg) is tuple:
        raise TypeError(f"{message} Got {arg!r:.100}.")
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    return arg


def _parameters_of(args):
    """The type variables in the arguments, each once, in the order of their first appearance."""
    found = []
    for arg in args:
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            continue
        if isinstance(arg, tuple):
            inner = _parameters_of(arg)
        elif isinstance(arg, _TypeParameter) or hasattr(arg, "__typing_subst__"):
            inner = (arg,)
        else:
            inner = getattr(arg, "__parameters__", ())
        for one in inner:
            if one not in found:
                found.append(one)
    return tuple(found)


def _flattened_union(args):
    flat = []
    for arg in args:
        if isinstance(arg, (_UnionGenericAlias, UnionType)):
            flat.extend(arg.__args__)
        else:
            flat.append(arg)
    unique = []
    for arg in flat:
        if arg not in unique:
            unique.append(arg)
    return tuple(unique)


_made = {}
_MOST = 128


def _kept(form, parameters, make):
    """What the form gave for these parameters before; lists and the like are made anew."""
    kinds = tuple(map(type, parameters)) if isinstance(parameters, tuple) else type(parameters)
    key = (form, parameters, kinds)
    try:
        if key in _made:
            return _made[key]
    except TypeError:
        return make(form, parameters)
    made = make(form, parameters)
    if len(_made) >= _MOST:
        del _made[next(iter(_made))]
    _made[key] = made
    return made


# ---- special forms

class _Final:
    __slots__ = ("__weakref__",)

    def __init_subclass__(cls, /, *args, **kwds):
        if "_root" not in kwds:
            raise TypeError("Cannot subclass special typing classes")


def _or(self, other):
    return Union[self, other]


def _ror(self, other):
    return Union[other, self]


def _refusing(text):
    """A method that says why there is no such thing."""
    def method(self, *unused, **ignored):
        raise TypeError(text.format(self))
    return method


class _SpecialForm(_Final, _root=True):
    __slots__ = ("_name", "__doc__", "_getitem")

    def __init__(self, getitem):
        self._name, self.__doc__, self._getitem = getitem.__name__, getitem.__doc__, getitem

    def __repr__(self):
        return "typing." + self._name

    def __getattr__(self, item):
        if item in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(item)

    def __getitem__(self, parameters):
        return _kept(self, parameters, self._getitem)

    def __reduce__(self):
        return self._name

    __or__, __ror__ = _or, _ror
    __mro_entries__ = _refusing("Cannot subclass {!r}")
    __call__ = _refusing("Cannot instantiate {!r}")
    __instancecheck__ = _refusing("{} cannot be used with isinstance()")
    __subclasscheck__ = _refusing("{} cannot be used with issubclass()")


class _AnyMeta(type):
    def __repr__(self):
        return "typing.Any" if self is Any else type.__repr__(self)

    def __instancecheck__(self, obj):
        if self is not Any:
            return type.__instancecheck__(self, obj)
        raise TypeError("typing.Any cannot be used with isinstance()")


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


def _plain_form(name):
    def refuse(self, parameters):
        raise TypeError(f"{self} is not subscriptable")
    refuse.__name__ = name
    return _SpecialForm(refuse)


NoReturn = _plain_form("NoReturn")
Never = _plain_form("Never")
Self = _plain_form("Self")
LiteralString = _plain_form("LiteralString")
TypeAlias = _plain_form("TypeAlias")


def _one_type_form(name):
    def wrap(self, parameters):
        item = _check(parameters, f"{self} accepts only single type.", allow_special_forms=name == "Final")
        return _GenericAlias(self, (item,))
    wrap.__name__ = name
    return _SpecialForm(wrap)


ClassVar = _one_type_form("ClassVar")
Final = _one_type_form("Final")
Required = _one_type_form("Required")
NotRequired = _one_type_form("NotRequired")
TypeGuard = _one_type_form("TypeGuard")
if _AT_LEAST_13:
    ReadOnly = _one_type_form("ReadOnly")
    TypeIs = _one_type_form("TypeIs")


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    message = "Union[arg, ...]: each arg must be a type."
    parameters = _flattened_union([_check(p, message) for p in parameters])
    if len(parameters) == 1:
        return parameters[0]
    if len(parameters) == 2 and _NoneType in parameters:
        return _UnionGenericAlias(self, parameters, name="Optional")
    return _UnionGenericAlias(self, parameters)


@_SpecialForm
def Optional(self, parameters):
    arg = _check(parameters, f"{self} requires a single type.")
    return Union[arg, _NoneType]


@_SpecialForm
def Literal(self, parameters):
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    flat = []
    for one in parameters:
        if isinstance(one, _LiteralGenericAlias):
            flat.extend(one.__args__)
        else:
            flat.append(one)
    unique, seen = [], []
    for one in flat:
        if (one, type(one)) not in seen:
            seen.append((one, type(one)))
            unique.append(one)
    return _LiteralGenericAlias(self, tuple(unique))


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    message = "Concatenate[arg, ...]: each arg must be a type."
    return _GenericAlias(self, tuple([_check(p, message) for p in parameters[:-1]]) + (parameters[-1],))


@_SpecialForm
def Unpack(self, parameters):
    item = _check(parameters, f"{self} accepts only single type.")
    return _UnpackGenericAlias(self, (item,))


def _annotated(self, parameters):
    if not isinstance(parameters, tuple) or len(parameters) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    item = _check(parameters[0], "Annotated[t, ...]: t must be a type.", allow_special_forms=True)
    return _AnnotatedAlias(item, tuple(parameters[1:]))


if _AT_LEAST_13:
    _annotated.__name__ = "Annotated"
    Annotated = _SpecialForm(_annotated)
else:
    class Annotated:
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise TypeError("Type Annotated cannot be instantiated.")

        __class_getitem__ = classmethod(_annotated)

        def __init_subclass__(cls, *args, **kwargs):
            raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")


# ---- type variables

class ForwardRef(_Final, _root=True):
    __slots__ = ("__forward_arg__", "__forward_is_argument__", "__forward_module__")

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_module__ = module

    def __call__(self, *args):
        raise TypeError("a forward reference can't be called")

    def _value(self, globalns, localns):
        value = eval(self.__forward_arg__, globalns if globalns is not None else {}, localns)
        return _evaluated(_check(value, "Forward references must evaluate to types.", True), globalns, localns)

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__ == other.__forward_arg__ and
                self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    __or__, __ror__ = _or, _ror

    def __repr__(self):
        place = self.__forward_module__
        return f"ForwardRef({self.__forward_arg__!r}" + ("" if place is None else f", module={place!r}") + ")"


def _caller(depth=2):
    try:
        return sys._getframe(depth).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return None


if _AT_LEAST_13:
    class _NoDefaultType:
        def __repr__(self):
            return "typing.NoDefault"

    NoDefault = _NoDefaultType()
else:
    NoDefault = None  # taken out of the module again below


class _ParameterMeta(type):
    """Type variables that the syntax of 3.12 makes count as instances too."""

    def __instancecheck__(cls, obj):
        if type.__instancecheck__(cls, obj):
            return True
        kind = type(obj)
        if kind.__module__ != "typing":
            return False
        return kind.__name__ == cls.__name__ or cls is _TypeParameter and kind.__name__ in _PARAMETERS


_PARAMETERS = ("TypeVar", "ParamSpec", "TypeVarTuple")


class _TypeParameter(metaclass=_ParameterMeta):
    """What TypeVar, ParamSpec and TypeVarTuple share."""

    def _set_up(self, name, bound, covariant, contravariant, infer_variance):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__infer_variance__ = bool(infer_variance)
        self.__bound__ = None if bound is None else _check(bound, "Bound must be a type.")
        module = _caller(3)
        if module != "typing":
            self.__module__ = module

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    __or__, __ror__ = _or, _ror

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __call__(self, *args):
        shown = "typing." if _AT_LEAST_12 else ""
        raise TypeError(f"'{shown}{type(self).__name__}' object is not callable")

    def __init_subclass__(cls, **kwds):
        if cls.__module__ != __name__:
            raise TypeError(f"type 'typing.{cls.__mro__[1].__name__}' is not an acceptable base type")


class TypeVar(_TypeParameter):
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False,
                 infer_variance=False, default=NoDefault):
        self._set_up(name, bound, covariant, contravariant, infer_variance)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if constraints and len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        message = "TypeVar(name, constraint, ...): constraints must be types."
        self.__constraints__ = tuple([_check(one, message) for one in constraints])
        if _AT_LEAST_13:
            self.__default__ = default

    def __typing_subst__(self, arg):
        return _check(arg, "Parameters to generic types must be types.")

    def has_default(self):
        return _AT_LEAST_13 and self.__default__ is not NoDefault


class ParamSpecArgs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.args"


class ParamSpecKwargs:
    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.kwargs"


class ParamSpec(_TypeParameter):
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        self._set_up(name, bound, covariant, contravariant, infer_variance)
        if _AT_LEAST_13:
            self.__default__ = default

    args = property(lambda self: ParamSpecArgs(self))
    kwargs = property(lambda self: ParamSpecKwargs(self))

    def __typing_subst__(self, arg):
        return tuple(arg) if isinstance(arg, list) else arg


class TypeVarTuple(_TypeParameter):
    def __init__(self, name, *, default=NoDefault):
        self._set_up(name, None, False, False, False)
        if _AT_LEAST_13:
            self.__default__ = default

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield Unpack[self]


# ---- aliases

def _is_dunder(name):
    return name.startswith("__") and name.endswith("__")


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__ = origin
        self._inst = inst
        self._name = name
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        kind = self.__origin__
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {kind.__name__}() instead")
        made = kind(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __mro_entries__(self, bases):
        result = []
        if self.__origin__ not in bases:
            result.append(self.__origin__)
        at = bases.index(self)
        for other in bases[at + 1:]:
            if isinstance(other, _BaseGenericAlias) or isinstance(other, type) and issubclass(other, Generic):
                break
        else:
            result.append(Generic)
        return tuple(result)

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return self._name or self.__origin__.__name__
        if "__origin__" in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, value):
        if _is_dunder(attr) or attr in ("_name", "_inst", "_nparams", "_where"):
            super().__setattr__(attr, value)
        else:
            setattr(self.__origin__, attr, value)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    __or__, __ror__ = _or, _ror


def _substituted(arg, values):
    """The argument with the type variables in it replaced."""
    if isinstance(arg, _TypeParameter):
        return values.get(arg, arg)
    if isinstance(arg, tuple):
        return tuple([_substituted(one, values) for one in arg])
    if isinstance(arg, type) and not isinstance(arg, GenericAlias):
        return arg
    inner = getattr(arg, "__parameters__", ())
    if not inner:
        return arg
    given = tuple([values.get(one, one) for one in inner])
    return arg[given if len(given) != 1 else given[0]]


def _wrong_count(cls, given, wanted):
    words = "many" if given > wanted else "few"
    shown = "expected at least" if _AT_LEAST_13 and given < wanted and isinstance(cls, type) else "expected"
    return TypeError(f"Too {words} arguments for {cls}; actual {given}, {shown} {wanted}")


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple([() if arg is _TypingEmpty else arg for arg in args])
        self.__parameters__ = _parameters_of(args)
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if isinstance(other, _GenericAlias):
            return (self.__origin__, self.__args__) == (other.__origin__, other.__args__)
        return NotImplemented

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        message = "Parameters to generic types must be types."
        args = tuple([tuple(one) if isinstance(one, list) else _check(one, message) for one in args])
        wanted = len(self.__parameters__)
        if len(args) != wanted:
            raise _wrong_count(self, len(args), wanted)
        values = dict(zip(self.__parameters__, args))
        return self.copy_with(tuple([_substituted(arg, values) for arg in self.__args__]))

    def copy_with(self, args):
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = "typing." + self._name if self._name else _type_repr(self.__origin__)
        args = ", ".join([_type_repr(arg) for arg in self.__args__]) if self.__args__ else "()"
        return f"{name}[{args}]"

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            at = bases.index(self)
            for other in bases[at + 1:]:
                if isinstance(other, _BaseGenericAlias) and other is not self:
                    return ()
        return (self.__origin__,)

    def __iter__(self):
        yield Unpack[self]


class _TypingEmpty:
    pass


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        shown = _type_repr(self.__args__[0])
        return f"typing.Unpack[{shown}]" if _AT_LEAST_12 else f"*{shown}"


class _UnionGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, args):
        return Union[args]

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, UnionType)):
            return set(self.__args__) == set(other.__args__)
        return NotImplemented

    def __repr__(self):
        shown = [_type_repr(arg) for arg in self.__args__]
        if len(shown) == 2 and _NoneType in self.__args__:
            return f"typing.Optional[{shown[1 if self.__args__[0] is _NoneType else 0]}]"
        return "typing.Union[" + ", ".join(shown) + "]"

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __subclasscheck__(self, cls):
        return any([issubclass(cls, arg) for arg in self.__args__])

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set([(one, type(one)) for one in self.__args__]) == set([(one, type(one)) for one in other.__args__])

    def __hash__(self):
        return hash(frozenset([(one, type(one)) for one in self.__args__]))

    def __repr__(self):
        shown = [_type_repr(arg) if arg is ... else repr(arg) for arg in self.__args__]
        return "typing.Literal[" + (", ".join(shown) or "()") + "]"


class _AnnotatedAlias(_GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, name="Annotated")
        self.__metadata__ = metadata

    def copy_with(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)

    def __repr__(self):
        data = ", ".join([repr(one) for one in self.__metadata__])
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {data}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in ("__name__", "__qualname__"):
            return "Annotated"
        return super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """List, Iterable and the like; the class they stand for is imported when it is asked for."""

    def __init__(self, where, nparams, *, name, inst=True):
        self._inst = inst
        self._name = name
        self._nparams = nparams
        if isinstance(where, str):
            self._where = where
        else:
            self.__origin__ = where

    def __getattr__(self, attr):
        if attr == "__origin__" and "_where" in self.__dict__:
            self.__origin__ = _imported(self._where)
            return self.__origin__
        if attr in ("__name__", "__qualname__"):
            return self._name
        if attr == "__module__":
            return "typing"
        if not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __getitem__(self, parameters):
        return _kept(self, parameters, type(self)._alias_of)

    def _alias_of(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        message = "Parameters to generic types must be types."
        parameters = tuple([_check(p, message) for p in parameters])
        if len(parameters) != self._nparams:
            raise _wrong_count(self, len(parameters), self._nparams)
        return self.copy_with(parameters)

    def copy_with(self, parameters):
        return _GenericAlias(self.__origin__, parameters, name=self._name, inst=self._inst)

    def __repr__(self):
        return "typing." + self._name

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self._name)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls, self.__origin__)


class _TupleType(_SpecialGenericAlias, _root=True):
    def _alias_of(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        if len(parameters) >= 2 and parameters[-1] is ...:
            message = "Tuple[t, ...]: t must be a type."
            return self.copy_with(tuple([_check(p, message) for p in parameters[:-1]]) + (...,))
        message = "Tuple[t0, t1, ...]: each t must be a type."
        return self.copy_with(tuple([_check(p, message) for p in parameters]))


class _CallableGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or self._inst is None or isinstance(args[0], ParamSpec) or
                               getattr(args[0], "__origin__", None) is Concatenate):
            return f"typing.Callable[{_type_repr(args[0])}, {_type_repr(args[1])}]"
        shown = ", ".join([_type_repr(arg) for arg in args[:-1]])
        return f"typing.Callable[[{shown}], {_type_repr(args[-1])}]"


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, parameters):
        return _CallableGenericAlias(self.__origin__, parameters, name=self._name, inst=self._inst)

    def _alias_of(self, parameters):
        if not isinstance(parameters, tuple) or len(parameters) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = parameters
        result = _check(result, "Callable[args, result]: result must be a type.")
        if isinstance(args, list):
            message = "Callable[[arg, ...], result]: each arg must be a type."
            return self.copy_with(tuple([_check(one, message) for one in args]) + (result,))
        return self.copy_with((args if args is ... else _convert(args), result))


def _imported(where):
    module, name = where.split(":")
    if module not in sys.modules:
        __import__(module)
    return getattr(sys.modules[module], name)


_ABC_ALIASES = """Hashable 0,Awaitable 1,Coroutine 3,AsyncIterable 1,AsyncIterator 1,Iterable 1,Iterator 1,
Reversible 1,Sized 0,Container 1,Collection 1,Set:AbstractSet 1,MutableSet 1,Mapping 2,MutableMapping 2,
Sequence 1,MutableSequence 1,MappingView 1,KeysView 1,ItemsView 2,ValuesView 1,Generator 3,AsyncGenerator 2"""


def _make_aliases(names):
    for entry in _ABC_ALIASES.split(","):
        source, count = entry.split()
        source, _, name = source.partition(":")
        name = name or source
        names[name] = _SpecialGenericAlias("collections.abc:" + source, int(count), name=name)
    for kind, name, count in ((list, "List", 1), (dict, "Dict", 2), (set, "Set", 1), (frozenset, "FrozenSet", 1),
                              (type, "Type", 1)):
        names[name] = _SpecialGenericAlias(kind, count, name=name, inst=False)
    for name, source, count in (("Deque", "deque", 1), ("DefaultDict", "defaultdict", 2),
                                ("OrderedDict", "OrderedDict", 2), ("Counter", "Counter", 1),
                                ("ChainMap", "ChainMap", 2)):
        names[name] = _SpecialGenericAlias("collections:" + source, count, name=name)


_make_aliases(globals())
Tuple = _TupleType(tuple, -1, name="Tuple", inst=False)
Callable = _CallableType("collections.abc:Callable", 2, name="Callable")
Pattern = _SpecialGenericAlias("re:Pattern", 1, name="Pattern", inst=False)
Match = _SpecialGenericAlias("re:Match", 1, name="Match", inst=False)
AsyncContextManager = _SpecialGenericAlias("contextlib:AbstractAsyncContextManager", 1, name="AsyncContextManager")
ContextManager = _SpecialGenericAlias("contextlib:AbstractContextManager", 1, name="ContextManager")


# ---- generic classes and protocols

def _class_getitem(cls, params):
    if not isinstance(params, tuple):
        params = (params,)
    message = "Parameters to generic types must be types."
    params = tuple([tuple(p) if isinstance(p, list) else _convert(p) for p in params])
    if cls in (Generic, Protocol):
        if not params:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        for one in params:
            if not isinstance(one, (_TypeParameter, _UnpackGenericAlias)) and not hasattr(one, "__typing_subst__"):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                "or parameter specification variables.")
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        return _GenericAlias(cls, params)
    known = getattr(cls, "__parameters__", ())
    if not known:
        raise TypeError(f"{cls} is not a generic class")
    variadic = any([isinstance(one, TypeVarTuple) for one in known])
    if len(params) != len(known) and not variadic:
        if len(known) == 1 and isinstance(known[0], ParamSpec):
            params = (params,)
        else:
            params = _with_defaults(cls, params, known)
    if not variadic:
        params = tuple([p if isinstance(p, tuple) or p is ... else _check(p, message) for p in params])
    return _GenericAlias(cls, params)


def _with_defaults(cls, params, known):
    if _AT_LEAST_13 and len(params) < len(known):
        missing = known[len(params):]
        if all([one.has_default() for one in missing if hasattr(one, "has_default")]) and \
                all([hasattr(one, "has_default") for one in missing]):
            return params + tuple([one.__default__ for one in missing])
    raise _wrong_count(cls, len(params), len(known))


def _generic_parameters(cls):
    bases = cls.__dict__.get("__orig_bases__", ())
    if "__orig_bases__" in cls.__dict__:
        plain = Generic in bases
    else:
        plain = Generic in cls.__bases__ and cls.__name__ != "Protocol"
    if plain:
        raise TypeError("Cannot inherit from plain Generic")
    if not bases:
        return getattr(cls, "__parameters__", ()) if "__parameters__" in cls.__dict__ else ()
    found = _parameters_of(bases)
    declared, named = None, "Generic"
    for base in bases:
        if isinstance(base, _GenericAlias) and base.__origin__ in (Generic, Protocol):
            if declared is not None:
                raise TypeError("Cannot inherit from Generic[...] multiple times.")
            declared = base.__parameters__
            named = base.__origin__.__name__
    if declared is None:
        return found
    lost = [str(one) for one in found if one not in declared]
    if lost:
        raise TypeError(f"Some type variables ({', '.join(lost)}) are not listed in "
                        f"{named}[{', '.join([str(one) for one in declared])}]")
    return declared


class Generic:
    __slots__ = ()
    _is_protocol = False
    __class_getitem__ = classmethod(_class_getitem)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls.__parameters__ = tuple(_generic_parameters(cls))


_PLAIN_NAMES = frozenset("""__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__
__slots__ __subclasshook__ __weakref__ __class_getitem__ __match_args__ __static_attributes__ __firstlineno__
__orig_bases__ __parameters__ __type_params__ __protocol_attrs__ __non_callable_proto_members__ _is_protocol
_is_runtime_protocol __callable_proto_members_only__ _MutableMapping__marker __orig_class__""".split())


def _protocol_names(cls):
    found = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in list(base.__dict__) + list(base.__dict__.get("__annotations__", {})):
            if not name.startswith("_abc_") and name not in _PLAIN_NAMES:
                found.add(name)
    return found


def _no_init_or_replace_init(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


_MISSING = object()


def _static_attribute(obj, name):
    if name in getattr(obj, "__dict__", ()):
        return obj.__dict__[name]
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    return _MISSING


class _ProtocolMeta(abc.ABCMeta):
    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return super().__instancecheck__(instance)
        if not getattr(cls, "_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(instance).__mro__:
            return True
        if not cls.__non_callable_proto_members__ and super().__instancecheck__(instance):
            return True
        for name in cls.__protocol_attrs__:
            found = _static_attribute(instance, name)
            if found is _MISSING or found is None and name not in cls.__non_callable_proto_members__:
                return False
        return True

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False):
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if cls.__non_callable_proto_members__ and cls.__dict__.get("__subclasshook__") is _protocol_hook:
                shown = ""
                if _AT_LEAST_13:
                    names = ", ".join([repr(n) for n in sorted(cls.__non_callable_proto_members__)])
                    shown = f". Non-method members: {names}."
                raise TypeError("Protocols with non-method members don't support issubclass()" +
                                (shown if _AT_LEAST_13 else ""))
        return super().__subclasscheck__(other)


def _has_protocol_names(cls, other):
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", {}) and getattr(other, "_is_protocol", False):
                break
        else:
            return NotImplemented
    return True


_protocol_hook = classmethod(_has_protocol_names)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_runtime_protocol, _is_protocol = False, True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any([base is Protocol for base in cls.__bases__])
        if cls._is_protocol:
            for base in cls.__bases__:
                if not (base in (object, Generic) or getattr(base, "_is_protocol", False) or
                        base.__module__ in ("collections.abc", "contextlib")):
                    raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            names = _protocol_names(cls)
            cls.__protocol_attrs__ = names
            cls.__non_callable_proto_members__ = set([n for n in names if not callable(getattr(cls, n, None))])
            if "__subclasshook__" not in cls.__dict__:
                cls.__subclasshook__ = _protocol_hook
            if cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init_or_replace_init


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, "_is_protocol", False):
        raise TypeError("@runtime_checkable can be only applied to protocol classes, got %r" % cls)
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


if not _AT_LEAST_13:
    del is_protocol, get_protocol_members


def _supports(name, method):
    def body(self):
        pass
    body.__name__ = method
    body.__isabstractmethod__ = True
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), {"__module__": "typing", "__slots__": (), method: body}))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__")
SupportsRound = _supports("SupportsRound", "__round__")


# ---- functions

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    shown = repr(arg)
    if len(shown) > 100:
        shown = shown[:100] + "..."
    raise AssertionError(f"Expected code to be unreachable, but got: {shown}")


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check_decorator(decorator):
    def wrapped(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped


if not _AT_LEAST_12:
    del override


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated "
                              "functions outside a stub module should always be followed by an implementation "
                              "that is not @overload-ed.")


def overload(func):
    known = _overloads.setdefault((func.__module__, func.__qualname__), {})
    known[func.__code__.co_firstlineno] = func
    return _overload_dummy


def get_overloads(func):
    return list(_overloads.get((func.__module__, func.__qualname__), {}).values())


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def mark(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        if not _AT_LEAST_12:
            del cls_or_fn.__dataclass_transform__["frozen_default"]
        return cls_or_fn
    return mark


def _evaluated(hint, globalns, localns):
    if isinstance(hint, ForwardRef):
        return hint._value(globalns, localns)
    if isinstance(hint, (_GenericAlias, GenericAlias, UnionType)):
        old = hint.__args__
        if isinstance(hint, GenericAlias):
            old = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in old])
        args = tuple([_evaluated(arg, globalns, localns) for arg in old])
        if args == hint.__args__:
            return hint
        if isinstance(hint, GenericAlias):
            return GenericAlias(hint.__origin__, args)
        if isinstance(hint, UnionType):
            return Union[args]
        return hint.copy_with(args)
    return hint


def _stripped(hint):
    """The hint without what Annotated, Required and NotRequired add."""
    if isinstance(hint, _AnnotatedAlias):
        return _stripped(hint.__origin__)
    if getattr(hint, "__origin__", None) in (Required, NotRequired):
        return _stripped(hint.__args__[0])
    if isinstance(hint, _GenericAlias):
        args = tuple([_stripped(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else hint.copy_with(args)
    if isinstance(hint, GenericAlias):
        args = tuple([_stripped(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else GenericAlias(hint.__origin__, args)
    return hint


def _hints_of(notes, globalns, localns):
    hints = {}
    for name, value in notes.items():
        if value is None:
            value = _NoneType
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=False)
        hints[name] = _evaluated(value, globalns, localns)
    return hints


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            own = globalns
            if own is None:
                own = getattr(sys.modules.get(base.__module__, None), "__dict__", {})
            notes = base.__dict__.get("__annotations__", {})
            if not isinstance(notes, dict):
                notes = {}
            hints.update(_hints_of(notes, own, dict(base.__dict__) if localns is None else localns))
    else:
        if globalns is None:
            if isinstance(obj, type(sys)):
                globalns = obj.__dict__
            else:
                inner = obj
                while hasattr(inner, "__wrapped__"):
                    inner = inner.__wrapped__
                globalns = getattr(inner, "__globals__", {})
        notes = getattr(obj, "__annotations__", None)
        if notes is None:
            if isinstance(obj, (FunctionType, BuiltinFunctionType, MethodType)):
                return {}
            raise TypeError("{!r} is not a module, class, method, or function.".format(obj))
        hints = _hints_of(notes, globalns, globalns if localns is None else localns)
    return hints if include_extras else {name: _stripped(hint) for name, hint in hints.items()}


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, UnionType):
        return UnionType
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        found = tp.__args__
        if isinstance(tp, _CallableGenericAlias) or getattr(tp.__origin__, "__name__", "") == "Callable":
            if not (len(found) == 2 and (found[0] is ... or isinstance(found[0], ParamSpec))):
                found = (list(found[:-1]), found[-1])
        return found
    if isinstance(tp, UnionType):
        return tp.__args__
    return ()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


# ---- NewType, NamedTuple, TypedDict

class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        if "." in name:
            name = name.rpartition(".")[-1]
        self.__name__ = name
        self.__supertype__ = tp
        module = _caller()
        if module != "typing":
            self.__module__ = module

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        parent = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                name = cls.__name__
                raise TypeError("Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                f"`{name} = NewType({name!r}, {parent})`")
        return (Dummy,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    __or__, __ror__ = _or, _ror


def _make_named_tuple(name, types, module, defaults=()):
    import collections
    checked = {}
    for field, hint in types:
        checked[field] = _check(hint, f"field {field} annotation must be a type")
    made = collections.namedtuple(name, list(checked), defaults=defaults, module=module)
    made.__annotations__ = checked
    made.__new__.__annotations__ = dict(checked)
    return made


class _NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        bases = tuple([tuple if base is _NamedTuple else base for base in bases])
        for base in bases:
            if base is not tuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = ns.get("__annotations__", {})
        with_default = []
        for field in types:
            if field in ns:
                with_default.append(field)
            elif with_default:
                plural = "s" if len(with_default) > 1 else ""
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{plural} "
                                f"{', '.join(with_default)}")
        made = _make_named_tuple(typename, types.items(), ns["__module__"], [ns[name] for name in with_default])
        if Generic in bases:
            body = {key: value for key, value in made.__dict__.items() if key not in ("__dict__", "__weakref__")}
            body["__orig_bases__"] = ns.get("__orig_bases__", (NamedTuple,))
            body["__class_getitem__"] = classmethod(_class_getitem)
            made = type(typename, bases, body)
        if "__qualname__" in ns:
            made.__qualname__ = ns["__qualname__"]
        for name, value in ns.items():
            if name in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults",
                        "_field_types", "_make", "_replace", "_asdict", "_source"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + name)
            if name not in ("__module__", "__name__", "__annotations__", "__qualname__", "__orig_bases__",
                            "__firstlineno__", "__static_attributes__", "__classcell__") and name not in made._fields:
                setattr(made, name, value)
        made.__orig_bases__ = (NamedTuple,) if "__orig_bases__" not in ns else ns["__orig_bases__"]
        return made


def NamedTuple(typename, fields=None, /, **kwargs):
    if fields is None:
        fields = kwargs.items()
    elif kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    return _make_named_tuple(typename, fields, _caller())


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def _namedtuple_mro_entries(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True, closed=False):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        body = {key: value for key, value in ns.items()}
        made = type.__new__(_TypedDictMeta, name, generic + (dict,), body)
        own = {field: _check(hint, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type", True)
               if not isinstance(hint, _GenericAlias) else hint
               for field, hint in ns.get("__annotations__", {}).items()}
        notes, required, optional = {}, set(), set()
        for base in bases:
            notes.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        notes.update(own)
        for field, hint in own.items():
            origin = get_origin(hint)
            if origin is Annotated:
                origin = get_origin(hint.__origin__)
            needed = total if origin not in (Required, NotRequired) else origin is Required
            (required if needed else optional).add(field)
            (optional if needed else required).discard(field)
        made.__annotations__ = notes
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        if _AT_LEAST_12 and "__orig_bases__" not in made.__dict__:
            made.__orig_bases__ = bases
        return made

    def __call__(cls, *args, **kwds):
        return dict(*args, **kwds)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    if fields is None:
        fields = kwargs
    names = {"__annotations__": dict(fields)}
    module = _caller()
    if module is not None:
        names["__module__"] = module
    made = _TypedDictMeta(typename, (), names, total=total)
    made.__orig_bases__ = (TypedDict,)
    return made


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})
_TypedDictBase = _TypedDict


def _typeddict_mro_entries(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _typeddict_mro_entries

if _AT_LEAST_12:
    _names = {}
    exec("type A = int", _names)
    TypeAliasType = type(_names["A"])

T = TypeVar("T")
KT = TypeVar("KT")
VT = TypeVar("VT")
T_co = TypeVar("T_co", covariant=True)
V_co = TypeVar("V_co", covariant=True)
VT_co = TypeVar("VT_co", covariant=True)
T_contra = TypeVar("T_contra", contravariant=True)
Text = str
AnyStr = TypeVar("AnyStr", bytes, str)


class IO(Generic[AnyStr]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


ByteString = _SpecialGenericAlias("collections.abc:ByteString", 0, name="ByteString")

if not _AT_LEAST_13:
    del NoDefault
__all__ = [name for name in list(globals()) if name[0] != "_" and name not in (
    "abc", "sys", "FunctionType", "MethodType", "BuiltinFunctionType", "GenericAlias", "UnionType",
    "T", "KT", "VT", "T_co", "V_co", "VT_co", "T_contra", "name")]
