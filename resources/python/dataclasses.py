# SPDX-License-Identifier: GPL-3.0-or-later
# The module dataclasses: reads a class's annotations and writes its methods.
import sys

__import__("collections.abc")  # CPython's own has it, too

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING",
           "fields", "asdict", "astuple", "make_dataclass", "replace", "is_dataclass"]

FunctionType = type(lambda: None)
MappingProxyType = type(type.__dict__)
_AT_LEAST_12 = sys.version_info >= (3, 12)
_AT_LEAST_13 = sys.version_info >= (3, 13)


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FIELD = _FIELD_BASE("_FIELD")
_FIELD_CLASSVAR = _FIELD_BASE("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FIELD_BASE("_FIELD_INITVAR")
_EMPTY_METADATA = MappingProxyType({})
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT_NAME = "__post_init__"


class InitVar:
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type):
            shown = self.type.__name__
        else:
            shown = repr(self.type)
        return f"dataclasses.InitVar[{shown}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
                 "metadata", "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
                f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
                f"kw_only={self.kw_only!r},_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)

    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen", "match_args", "kw_only", "slots",
                 "weakref_slot")

    def __init__(self, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def __repr__(self):
        names = self.__slots__ if _AT_LEAST_12 else self.__slots__[:6]
        return "_DataclassParams(" + ",".join([f"{name}={getattr(self, name)!r}" for name in names]) + ")"


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
          metadata=None, kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# Writing functions.

class _Writer:
    """Collects the text of methods and makes them with one exec (3.13), or one exec each (before)."""

    def __init__(self, module_names):
        self.module_names = module_names
        self.texts = []
        self.outer = {}
        self.waiting = []

    def add(self, name, parameters, body, outer=None, annotations="", done=None, decorator=""):
        inner = "\n  ".join(body)
        self.texts.append(f"{decorator} def {name}({','.join(parameters)}){annotations}:\n  {inner}")
        if outer:
            self.outer.update(outer)
        self.waiting.append((name, done))
        if not _AT_LEAST_13:
            self.make()

    def make(self):
        if not self.waiting:
            return
        names = ",".join([name for name, _ in self.waiting])
        given = ",".join(self.outer)
        tail = "," if len(self.waiting) > 1 else ""
        text = f"def __create_fn__({given}):\n" + "\n".join(self.texts) + f"\n return {names}{tail}"
        made = {}
        exec(text, self.module_names, made)
        functions = made["__create_fn__"](**self.outer)
        if not tail:
            functions = (functions,)
        waiting = self.waiting
        self.texts, self.outer, self.waiting = [], {}, []
        for (_, done), function in zip(waiting, functions):
            done(function)


def _set_qualname(cls, function):
    if isinstance(function, FunctionType):
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
    return function


def _set_new_attribute(cls, name, value):
    known = name in vars(cls)
    if not known:
        _set_qualname(cls, value)
        setattr(cls, name, value)
    return known


def _recursive_repr(user_function):
    running = set()

    def wrapper(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            return user_function(self)
        finally:
            running.discard(key)
    for name in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapper, name, getattr(user_function, name))
    wrapper.__wrapped__ = user_function
    return wrapper


def _parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ""
    elif f.default is not MISSING:
        default = f"=__dataclass_dflt_{f.name}__"
    else:
        default = "=__dataclass_HAS_DEFAULT_FACTORY__"
    return f"{f.name}:__dataclass_type_{f.name}__{default}"


def _assignment(frozen, name, value, self_name):
    if frozen:
        return f"__dataclass_builtins_object__.__setattr__({self_name},{name!r},{value})"
    return f"{self_name}.{name}={value}"


def _init_line(f, frozen, outer, self_name, slots):
    default_name = f"__dataclass_dflt_{f.name}__"
    if f.default_factory is not MISSING:
        outer[default_name] = f.default_factory
        value = f"{default_name}()"
        if f.init:
            value += f" if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}"
    elif f.init:
        if f.default is not MISSING:
            outer[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        outer[default_name] = f.default
        value = default_name
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _assignment(frozen, f.name, value, self_name)


def _write_init(writer, cls, all_fields, positional, keyword_only, options, self_name):
    seen_default = None
    for f in positional:
        if not f.init:
            continue
        if not (f.default is MISSING and f.default_factory is MISSING):
            seen_default = f
        elif seen_default:
            shown = f" {seen_default.name!r}" if _AT_LEAST_13 else ""
            raise TypeError(f"non-default argument {f.name!r} follows default argument{shown}")
    outer = {f"__dataclass_type_{f.name}__": f.type for f in all_fields}
    outer["__dataclass_HAS_DEFAULT_FACTORY__"] = _HAS_DEFAULT_FACTORY
    outer["__dataclass_builtins_object__"] = object
    body = []
    for f in all_fields:
        line = _init_line(f, options["frozen"], outer, self_name, options["slots"])
        if line:
            body.append(line)
    if hasattr(cls, _POST_INIT_NAME):
        given = ",".join([f.name for f in all_fields if f._field_type is _FIELD_INITVAR])
        body.append(f"{self_name}.{_POST_INIT_NAME}({given})")
    if not body:
        body = ["pass"]
    parameters = [self_name] + [_parameter(f) for f in positional if f.init]
    named = [_parameter(f) for f in keyword_only if f.init]
    if named:
        parameters += ["*"] + named
    outer["__dataclass_return_type__"] = None

    def done(function):
        _set_new_attribute(cls, "__init__", function)
    writer.add("__init__", parameters, body, outer, "->__dataclass_return_type__", done)


def _tuple_text(prefix, chosen):
    if not chosen:
        return "()"
    return "(" + ",".join([f"{prefix}.{f.name}" for f in chosen]) + ",)"


def _write_repr(writer, cls, chosen):
    inside = ", ".join([f.name + "={self." + f.name + "!r}" for f in chosen])
    body = ['return f"{self.__class__.__qualname__}(' + inside + ')"']
    if not _AT_LEAST_13:
        body = ['return self.__class__.__qualname__ + f"(' + inside + ')"']

    def done(function):
        _set_new_attribute(cls, "__repr__", function if _AT_LEAST_13 else _recursive_repr(function))
    if _AT_LEAST_13:
        writer.add("__repr__", ("self",), body, {"__dataclasses_recursive_repr": _recursive_repr}, done=done,
                   decorator=" @__dataclasses_recursive_repr\n")
    else:
        writer.add("__repr__", ("self",), body, done=done)


def _write_eq(writer, cls, chosen):
    if _AT_LEAST_13:
        test = " and ".join([f"self.{f.name}==other.{f.name}" for f in chosen]) or "True"
        body = ["if self is other:", " return True", "if other.__class__ is self.__class__:",
                f" return {test}", "return NotImplemented"]
    else:
        body = ["if other.__class__ is self.__class__:",
                f" return {_tuple_text('self', chosen)}=={_tuple_text('other', chosen)}", "return NotImplemented"]

    def done(function):
        _set_new_attribute(cls, "__eq__", function)
    writer.add("__eq__", ("self", "other"), body, done=done)


def _write_order(writer, cls, chosen):
    stop = "" if _AT_LEAST_13 else "."

    def done(function):
        if _set_new_attribute(cls, function.__name__, function):
            raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}{stop} "
                            "Consider using functools.total_ordering")
    for name, sign in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
        body = ["if other.__class__ is self.__class__:",
                f" return {_tuple_text('self', chosen)}{sign}{_tuple_text('other', chosen)}", "return NotImplemented"]
        writer.add(name, ("self", "other"), body, done=done)


def _write_frozen(writer, cls, chosen):
    names = ",".join([repr(f.name) for f in chosen])
    if _AT_LEAST_12:
        among = f" or name in {{{names}}}" if chosen else ""
    else:
        among = f" or name in ({names},)" if chosen else " or name in ()"

    def done(function):
        if _set_new_attribute(cls, function.__name__, function):
            raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    outer = {"cls": cls, "FrozenInstanceError": FrozenInstanceError}
    for name, more, passed, verb in (("__setattr__", ("value",), "name, value", "assign to"),
                                     ("__delattr__", (), "name", "delete")):
        body = [f"if type(self) is cls{among}:",
                f' raise FrozenInstanceError(f"cannot {verb} field {{name!r}}")',
                f"super(cls, self).{name}({passed})"]
        writer.add(name, ("self", "name") + more, body, outer, done=done)


def _write_hash(writer, cls, chosen):
    def done(function):
        _set_qualname(cls, function)
        cls.__hash__ = function
    writer.add("__hash__", ("self",), [f"return hash({_tuple_text('self', chosen)})"], done=done)


# Reading the class.

def _is_classvar(annotation, typing):
    return (annotation is typing.ClassVar or
            (type(annotation) is typing._GenericAlias and annotation.__origin__ is typing.ClassVar))


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar


def _word(text):
    """The identifier that the text begins with, and what comes after it."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:]


def _named_by_string(annotation, cls):
    """The object that the first name of a string annotation stands for in its module, or None."""
    first, rest = _word(annotation)
    if not first:
        return None, None
    own = sys.modules.get(cls.__module__)
    if own is None:
        return None, None
    names = own.__dict__
    rest = rest.lstrip()
    if rest[:1] == ".":
        second, _ = _word(rest[1:])
        if second:
            module = names.get(first)
            return getattr(module, "__dict__", {}).get(second), module
    return names.get(first), None


def _kind_of(cls, annotation):
    typing = sys.modules.get("typing")
    meant = annotation
    if isinstance(annotation, str):
        meant, _ = _named_by_string(annotation, cls)
    if typing is not None and meant is not None and _is_classvar(meant, typing):
        return _FIELD_CLASSVAR
    if _is_initvar(meant):
        return _FIELD_INITVAR
    return _FIELD


def _is_kw_only_marker(cls, annotation):
    if annotation is KW_ONLY:
        return True
    return isinstance(annotation, str) and _named_by_string(annotation, cls)[0] is KW_ONLY


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if type(default).__name__ == "member_descriptor":
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = _kind_of(cls, annotation)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: "
                         "use default_factory")
    return f


def _gather_inherited(cls, all_fields):
    any_frozen, all_frozen, has_bases = False, None, False
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is None:
            continue
        has_bases = True
        for f in base_fields.values():
            all_fields[f.name] = f
        is_frozen = getattr(base, _PARAMS).frozen
        all_frozen = is_frozen if all_frozen is None else all_frozen and is_frozen
        any_frozen = any_frozen or is_frozen
    return any_frozen, all_frozen, has_bases


def _gather_own(cls, kw_only):
    own = []
    seen_marker = False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only_marker(cls, annotation):
            if seen_marker:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_marker = True
            kw_only = True
        else:
            own.append(_get_field(cls, name, annotation, kw_only))
    return own


def _hash_action(cls, options, has_explicit_hash):
    """What becomes of __hash__: 'keep', 'none', 'add' or 'refuse', by the table in the manual."""
    if options["unsafe_hash"]:
        return "refuse" if has_explicit_hash else "add"
    if not options["eq"] or has_explicit_hash:
        return "keep"
    return "add" if options["frozen"] else "none"


def _write_methods(cls, all_fields, options, positional, keyword_only, module):
    writer = _Writer(module.__dict__ if module is not None else {})
    class_hash = cls.__dict__.get("__hash__", MISSING)
    has_explicit_hash = not (class_hash is MISSING or (class_hash is None and "__eq__" in cls.__dict__))
    real = [f for f in all_fields.values() if f._field_type is _FIELD]
    if options["init"]:
        self_name = "__dataclass_self__" if "self" in all_fields else "self"
        _write_init(writer, cls, [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR],
                    positional, keyword_only, options, self_name)
    if _AT_LEAST_13:
        _set_new_attribute(cls, "__replace__", _replace)
    if options["repr"]:
        _write_repr(writer, cls, [f for f in real if f.repr])
    compared = [f for f in real if f.compare]
    if options["eq"]:
        _write_eq(writer, cls, compared)
    if options["order"]:
        _write_order(writer, cls, compared)
    if options["frozen"]:
        _write_frozen(writer, cls, real)
    action = _hash_action(cls, options, has_explicit_hash)
    if action == "refuse":
        raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    if action == "none":
        cls.__hash__ = None
    elif action == "add":
        _write_hash(writer, cls, [f for f in real if (f.compare if f.hash is None else f.hash)])
    writer.make()


def _annotation_text(annotation):
    if isinstance(annotation, type) and type(annotation).__name__ != "GenericAlias":
        if annotation.__module__ == "builtins":
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    return repr(annotation)


def _doc_text(cls):
    """The text that inspect.signature would give for the class, without its return annotation."""
    code_owner = cls.__init__
    if not isinstance(code_owner, FunctionType):
        return cls.__name__ + "()"
    code = code_owner.__code__
    names = code.co_varnames
    count = code.co_argcount
    defaults = code_owner.__defaults__ or ()
    notes = code_owner.__annotations__

    def shown(name, default, mark=""):
        text = mark + name
        if name in notes:
            text += ": " + _annotation_text(notes[name])
        if default is not MISSING:
            text += (" = " if name in notes else "=") + repr(default)
        return text
    parts = []
    first_default = count - len(defaults)
    for i in range(1, count):
        parts.append(shown(names[i], defaults[i - first_default] if i >= first_default else MISSING))
        if i + 1 == code.co_posonlyargcount:
            parts.append("/")
    total = count + code.co_kwonlyargcount
    has_rest = code.co_flags & 4
    if has_rest:
        parts.append(shown(names[total], MISSING, "*"))
    elif total > count:
        parts.append("*")
    named_defaults = code_owner.__kwdefaults__ or {}
    for name in names[count:total]:
        parts.append(shown(name, named_defaults.get(name, MISSING)))
    if code.co_flags & 8:
        parts.append(shown(names[total + (1 if has_rest else 0)], MISSING, "**"))
    return cls.__name__ + "(" + ", ".join(parts) + ")"


def _process_class(cls, options):
    module = sys.modules.get(cls.__module__)
    setattr(cls, _PARAMS, _DataclassParams(**options))
    all_fields = {}
    any_frozen, all_frozen, has_bases = _gather_inherited(cls, all_fields)
    own = _gather_own(cls, options["kw_only"])
    for f in own:
        all_fields[f.name] = f
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    own_annotations = cls.__dict__.get("__annotations__", {})
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in own_annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_bases:
        if any_frozen and not options["frozen"]:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if (not all_frozen if _AT_LEAST_12 else not any_frozen) and options["frozen"]:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _FIELDS, all_fields)
    if options["order"] and not options["eq"]:
        raise ValueError("eq must be true if order is true")
    for_init = [f for f in all_fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    positional = [f for f in for_init if f.init and not f.kw_only]
    keyword_only = [f for f in for_init if f.init and f.kw_only]
    _write_methods(cls, all_fields, options, positional, keyword_only, module)
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _doc_text(cls)
    if options["match_args"]:
        _set_new_attribute(cls, "__match_args__", tuple([f.name for f in positional]))
    if options["weakref_slot"] and not options["slots"]:
        raise TypeError("weakref_slot is True but slots is False")
    if options["slots"]:
        cls = _with_slots(cls, options["frozen"], options["weakref_slot"])
    _update_abstract_methods(cls)
    return cls


def _update_abstract_methods(cls):
    if not hasattr(cls, "__abstractmethods__"):
        return
    import abc
    abc.update_abstractmethods(cls)


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__")
    if isinstance(slots, str):
        return [slots]
    found = list(slots) if slots is not None and not hasattr(slots, "__next__") else []
    if slots is None and _AT_LEAST_12:
        if getattr(cls, "__weakrefoffset__", 0) != 0:
            found.append("__weakref__")
        if getattr(cls, "__dictoffset__", 0) != 0:
            found.append("__dict__")
    return found


def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _with_slots(cls, is_frozen, weakref_slot):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = dict(cls.__dict__)
    own = [f.name for f in fields(cls)]
    inherited = set()
    for base in cls.__mro__[1:-1]:
        inherited.update(_slots_of(base))
    wanted = own + (["__weakref__"] if weakref_slot else [])
    names["__slots__"] = tuple([name for name in wanted if name not in inherited])
    for name in own:
        names.pop(name, None)
    names.pop("__dict__", None)
    names.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    cls = type(cls)(cls.__name__, cls.__bases__, names)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        if "__getstate__" not in names:
            cls.__getstate__ = _dataclass_getstate
        if "__setstate__" not in names:
            cls.__setstate__ = _dataclass_setstate
    return cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    def wrap(cls):
        return _process_class(cls, dict(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash,
                                        frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                                        weakref_slot=weakref_slot))
    return wrap if cls is None else wrap(cls)


# Asking and copying.

def fields(class_or_instance):
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([f for f in known.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


_ATOMS = frozenset([type(None), bool, int, float, str, complex, bytes, type(Ellipsis), type(NotImplemented),
                    FunctionType, type(len), type, range, property])


def _deepcopied(obj):
    import copy
    return copy.deepcopy(obj)


def _copied(obj, factory, whole):
    """A copy of the value: dataclasses by `whole`, containers item by item, the rest by deepcopy."""
    kind = type(obj)
    if kind in _ATOMS:
        return obj
    if hasattr(kind, _FIELDS):
        return whole(obj, factory)
    if kind is list:
        return [_copied(item, factory, whole) for item in obj]
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return kind(*[_copied(item, factory, whole) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind([_copied(item, factory, whole) for item in obj])
    if isinstance(obj, dict):
        pairs = [(_copied(key, factory, whole), _copied(value, factory, whole)) for key, value in obj.items()]
        if _AT_LEAST_12 and hasattr(kind, "default_factory"):
            made = kind(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return kind(pairs)
    return _deepcopied(obj)


def _asdict_inner(obj, dict_factory):
    pairs = [(f.name, _copied(getattr(obj, f.name), dict_factory, _asdict_inner)) for f in fields(obj)]
    return dict_factory(pairs)


def _astuple_inner(obj, tuple_factory):
    return tuple_factory([_copied(getattr(obj, f.name), tuple_factory, _astuple_inner) for f in fields(obj)])


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _metaclass_of(bases):
    found = type
    for base in bases:
        if issubclass(type(base), found):
            found = type(base)
    return found


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    names = {} if namespace is None else namespace
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[name] = item[0], item[1], item[2]
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if _is_keyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    body = dict(names)
    body.update(defaults)
    body["__annotations__"] = annotations
    if not _AT_LEAST_12:
        body.setdefault("__module__", "types")
    cls = _metaclass_of(bases)(cls_name, bases, body)
    if module is None:
        try:
            module = sys._getframe(1).f_globals.get("__name__", "__main__")
        except (AttributeError, ValueError):
            pass
    if module is not None and _AT_LEAST_12:
        cls.__module__ = module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


_KEYWORDS = frozenset("""False None True and as assert async await break class continue def del elif else except
finally for from global if import in is lambda nonlocal not or pass raise return try while with yield""".split())


def _is_keyword(name):
    return name in _KEYWORDS


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                kind = TypeError if _AT_LEAST_13 else ValueError
                raise kind(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                kind = TypeError if _AT_LEAST_13 else ValueError
                raise kind(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
