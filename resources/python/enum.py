# SPDX-License-Identifier: GPL-3.0-or-later
# The module enum: classes whose attributes become their only instances.
import sys
from builtins import bin as _plain_bin
from builtins import property as _plain_property

__all__ = ["EnumType", "EnumMeta"]
__all__ += ["EnumDict"] if sys.version_info >= (3, 13) else []
__all__ += ["Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique", "property", "verify",
            "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP", "global_flag_repr",
            "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE",
            "pickle_by_global_name", "pickle_by_enum_name"]

_11 = sys.version_info < (3, 12)
_13 = sys.version_info >= (3, 13)
_MappingProxy = type(type.__dict__)
_Function = type(lambda: None)
_NO_VALUE = object()
# Filled further down, when the classes exist; the metaclass must not miss them while it makes them.
Enum = ReprEnum = Flag = EJECT = KEEP = STRICT = CONFORM = None


class nonmember(object):
    def __init__(self, value):
        self.value = value


class member(object):
    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return hasattr(obj, "__get__") or hasattr(obj, "__set__") or hasattr(obj, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    start = f"_{class_name}__"
    return len(name) > len(start) and name.startswith(start) and (name[-1] != "_" or name[-2] != "_")


def _is_inner_class(class_name, obj):
    if not isinstance(obj, type):
        return False
    return getattr(obj, "__qualname__", "").endswith(f"{class_name}.{obj.__name__}")


def _is_single_bit(number):
    return number != 0 and number & (number - 1) == 0


def _bits_of(value):
    if not isinstance(value, int):
        raise TypeError("a flag's value is an int, not %r" % (value,))
    while value:
        lowest = value & -value
        yield lowest
        value ^= lowest


def _high_bit(value):
    return value.bit_length() - 1


def bin(num, max_bits=None):
    width = num.bit_length()
    if num >= 0:
        digits = _plain_bin(num + (1 << width))
        sign = "0"
    else:
        digits = _plain_bin(~num ^ ((1 << width) - 1) + (1 << width))
        sign = "1"
    digits = digits[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign * max_bits + digits)[-max_bits:]
    return f"0b{sign} {digits}"


def show_flag_values(value):
    return list(_bits_of(value))


class auto:
    def __init__(self, value=_NO_VALUE):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % (self.value,)


class property(_plain_property):
    """An attribute of the members, which a member of the same name may hide in the class."""

    member = None
    _attr_type = None
    _cls_type = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        super().__init__(fget, fset, fdel, doc)
        self.__doc__ = doc if doc is not None or fget is None else fget.__doc__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            if _11:
                found = ownerclass._member_map_.get(self.name)
                if found is None:
                    raise AttributeError(self.name)
                return found
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name))
        if self.fget is not None:
            return self.fget(instance)
        if self._attr_type == "attr":
            return getattr(self._cls_type, self.name)
        if self._attr_type == "desc":
            return getattr(instance._value_, self.name)
        try:
            return ownerclass._member_map_[self.name]
        except KeyError:
            raise AttributeError("%r has no attribute %r" % (ownerclass, self.name)) from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__


DynamicClassAttribute = property


class _EnumDict(dict):
    """The namespace of a class body: notes which names become members, gives auto() its values."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def _take_sunder(self, key, value):
        allowed = ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
                   "_iter_member_by_value_", "_iter_member_by_def_")
        if _13:
            allowed += ("_add_alias_", "_add_value_alias_")
        if key not in allowed:
            raise ValueError("_sunder_ names, such as %r, are reserved for future Enum use" % (key,))
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            plain = value.__func__ if isinstance(value, staticmethod) else value
            setattr(self, "_generate_next_value", plain)
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
        return value

    def _with_autos(self, key, value):
        """The value with each auto() in it replaced by the next value."""
        single = isinstance(value, auto)
        if single:
            value = (value,)
        if type(value) is tuple and any([isinstance(item, auto) for item in value]):
            given = []
            for item in value:
                if isinstance(item, auto):
                    if item.value is _NO_VALUE:
                        item.value = self._generate_next_value(key, 1, len(self._member_names),
                                                               self._last_values[:])
                        self._auto_called = True
                    item = item.value
                given.append(item)
            value = given[0] if single else tuple(given)
        return value

    def _is_plain(self, key, value):
        """Whether the name is left alone: no member, though no special name either."""
        if _is_descriptor(value) and not isinstance(value, (member, nonmember)):
            return True
        return _13 and _is_inner_class(self._cls_name, value)

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._take_sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif self._is_plain(key, value):
            pass
        else:
            if key in self:
                raise TypeError("%r already defined as %r" % (key, self[key]))
            value = value.value if isinstance(value, member) else self._with_autos(key, value)
            self._member_names[key] = None
            self._last_values.append(value)
        super().__setitem__(key, value)

    @_plain_property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, "keys") else members
        for source in pairs, more_members.items():
            for name, value in source:
                self[name] = value


if _13:
    EnumDict = _EnumDict
    EnumDict.__name__ = EnumDict.__qualname__ = "EnumDict"


class _proto_member:
    """Stands in the class body for a member, and makes it when the class has been made."""

    def __init__(self, value):
        self.value = value

    def _make(self, enum_class):
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if enum_class._member_type_ is tuple:
            args = (args,)
        if not enum_class._use_args_:
            made = enum_class._new_member_(enum_class)
        else:
            made = enum_class._new_member_(enum_class, *args)
        if not hasattr(made, "_value_"):
            if enum_class._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = enum_class._member_type_(*args)
                except Exception as error:
                    refused = TypeError("_value_ not set in __new__, unable to create it")
                    refused.__cause__ = error
                    raise refused
        return made, args

    def _older(self, enum_class, name, made):
        """The member that already has this value, or None."""
        try:
            try:
                return enum_class._value2member_map_[made._value_]
            except TypeError:
                for known, old in enum_class._member_map_.items():
                    if old._value_ == made._value_:
                        return old
                raise KeyError from None
        except KeyError:
            value = made._value_
            named = Flag is None or not issubclass(enum_class, Flag) or not isinstance(value, int) or \
                _is_single_bit(value)
            if named:
                enum_class._member_names_.append(name)
            return None

    def __set_name__(self, enum_class, name):
        delattr(enum_class, name)
        made, args = self._make(enum_class)
        value = made._value_
        made._name_ = name
        made.__objclass__ = enum_class
        made.__init__(*args)
        made._sort_order_ = len(enum_class._member_names_)
        if Flag is not None and issubclass(enum_class, Flag):
            if isinstance(value, int) or not _13:
                enum_class._flag_mask_ |= value
                if _is_single_bit(value):
                    enum_class._singles_mask_ |= value
            enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
        older = self._older(enum_class, name, made)
        if older is not None:
            made = older
        _bind_name(enum_class, name, made)
        enum_class._member_map_[name] = made
        _bind_value(enum_class, value, made, name)


def _bind_value(enum_class, value, made, name):
    try:
        enum_class._value2member_map_.setdefault(value, made)
    except TypeError:
        enum_class._unhashable_values_.append(value)
        if _13:
            enum_class._unhashable_values_map_.setdefault(name, []).append(value)


def _bind_name(enum_class, name, made):
    """Sets the class attribute; where a base has a descriptor of that name, through a property."""
    descriptor, kind, owner = None, None, None
    for base in enum_class.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is None:
            continue
        if isinstance(found, (property, DynamicClassAttribute)):
            descriptor, owner, kind = found, base, "enum"
            break
        if _is_descriptor(found):
            descriptor, owner, kind = found, base, kind or "desc"
        else:
            descriptor, owner, kind = found, base, "attr"
    if descriptor is None:
        setattr(enum_class, name, made)
        return
    redirect = property()
    redirect.member = made
    redirect.__set_name__(enum_class, name)
    if kind in ("attr", "desc"):
        redirect._attr_type, redirect._cls_type = kind, owner
    else:
        _plain_property.__init__(redirect, getattr(descriptor, "fget", None), getattr(descriptor, "fset", None),
                                 getattr(descriptor, "fdel", None))
    setattr(enum_class, name, redirect)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        names = _EnumDict(cls)
        _, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            names["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return names

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for name in classdict["_ignore_"]:
            classdict.pop(name, None)
        member_names = classdict._member_names
        invalid = set(member_names) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join([repr(name) for name in invalid]))
        order = classdict.pop("_order_", None)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
        classdict = dict(classdict.items())
        if not _11 and isinstance(classdict.get("_generate_next_value_"), _Function):
            classdict["_generate_next_value_"] = staticmethod(classdict["_generate_next_value_"])
        classdict["_new_member_"] = new
        classdict["_use_args_"] = use_args
        for name in member_names:
            classdict[name] = _proto_member(classdict[name])
        _add_tables(metacls, classdict, cls, bases, member_type, first_enum, boundary)
        made = metacls._made(cls, bases, classdict, kwds)
        _share_methods(made, classdict, member_type, first_enum)
        if Flag is not None and issubclass(made, Flag):
            _finish_flag(made, classdict)
        if Enum is not None:
            if save_new:
                made.__new_member__ = new
            made.__new__ = Enum.__new__
        _check_order(made, order)
        return made

    def _made(metacls, cls, bases, classdict, kwds):
        try:
            return type.__new__(metacls, cls, bases, classdict, **kwds)
        except RuntimeError as error:
            if not _11 or error.__cause__ is None:
                raise
            real = error.__cause__
        except Exception as error:
            if hasattr(error, "__notes__"):
                del error.__notes__
            raise
        raise real from real.__cause__
    _made = classmethod(_made)

    def __init__(cls, *args, **kwds):
        super().__init__(*args)

    def __bool__(cls):
        return True

    if _11:
        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
            if names is None:
                return cls.__new__(cls, value)
            return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start,
                                boundary=boundary)
    else:
        def __call__(cls, value, names=_NO_VALUE, *values, module=None, qualname=None, type=None, start=1,
                     boundary=None):
            if cls._member_map_:
                if names is not _NO_VALUE:
                    value = (value, names) + values
                return cls.__new__(cls, value)
            if names is _NO_VALUE and type is None:
                raise TypeError(f"{cls} has no members; "
                                "specify `names=()` if you meant to create a new, empty, enum")
            return cls._create_(class_name=value, names=None if names is _NO_VALUE else names, module=module,
                                qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        if _11:
            if not isinstance(value, Enum):
                _warn_about_contains()
                raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                                % (type(value).__qualname__, cls.__class__.__qualname__))
            return False
        if _13:
            try:
                cls(value)
                return True
            except ValueError:
                return value in cls._unhashable_values_
        return value in cls._value2member_map_ or value in cls._unhashable_values_

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, name))
        super().__delattr__(name)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    if _11:
        def __getattr__(cls, name):
            if not _is_dunder(name):
                try:
                    return cls._member_map_[name]
                except KeyError:
                    pass
            raise AttributeError(name) from None

    def __dir__(cls):
        shown = set(["__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__",
                     "__module__", "__name__", "__qualname__"] + cls._member_names_)
        if not _11:
            shown.add("__init_subclass__")
        if cls._new_member_ is not object.__new__:
            shown.add("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(shown)
        return sorted(set(dir(cls._member_type_)) | shown)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_plain_property
    def __members__(cls):
        return _MappingProxy(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return "<flag %r>" % cls.__name__
        return "<enum %r>" % cls.__name__

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = metacls.__prepare__(class_name, bases)
        for name, value in _named_values(cls, names, start):
            body[name] = value
        if module is None:
            try:
                module = sys._getframe(2).f_globals["__name__"]
            except (AttributeError, ValueError, KeyError):
                pass
        if module is not None:
            body["__module__"] = module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        full = [base for chain in bases for base in chain.__mro__
                if isinstance(base, EnumType) and base._member_names_]
        if full:
            raise TypeError("<enum %r> cannot extend %r" % (class_name, full[0]))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as "
                            "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, first_enum

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for base in [base for chain in bases for base in chain.__mro__ if base is not object]:
            if isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                options = getattr(base, "__dataclass_params__", None)
                if not _11 and "__dataclass_fields__" in base.__dict__ and "__dataclass_params__" in base.__dict__ \
                        and options.repr:
                    return _dataclass_repr
                return base.__dict__["__repr__"]
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                if base is object:
                    continue
                kind = None
                if isinstance(base, EnumType):
                    if base._member_type_ is not object:
                        kind = base._member_type_
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    kind = candidate or base
                else:
                    candidate = candidate or base
                if kind is not None:
                    if kind not in found:
                        found.append(kind)
                    break
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
        return found[0] if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        new = classdict.get("__new__", None)
        save_new = first_enum is not None and new is not None
        if new is None:
            plain = (None, None.__new__, object.__new__) + ((Enum.__new__,) if Enum is not None else ())
            for method in ("__new_member__", "__new__"):
                for owner in (member_type, first_enum):
                    target = getattr(owner, method, None)
                    if target not in plain:
                        new = target
                        break
                if new is not None:
                    break
            else:
                new = object.__new__
        use_args = not (first_enum is None or new in (Enum.__new__ if Enum is not None else None, object.__new__))
        return new, save_new, use_args


EnumMeta = EnumType


def _warn_about_contains():
    try:
        import warnings
    except ImportError:
        return
    warnings.warn("in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                  "False depending on whether the value is a member or the value of a member",
                  DeprecationWarning, stacklevel=3)


def _named_values(cls, names, start):
    """Pairs of name and value for the functional way of making an enumeration."""
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
        pairs, values = [], []
        for count, name in enumerate(names):
            value = cls._generate_next_value_(name, start, count, values[:])
            values.append(value)
            pairs.append((name, value))
        return pairs
    if names is None:
        names = ()
    if hasattr(names, "keys"):
        return [(name, names[name]) for name in names]
    return [(item, names[item]) if isinstance(item, str) else item for item in names]


def _add_tables(metacls, classdict, cls, bases, member_type, first_enum, boundary):
    """The class's own tables, in the order in which its dict shows them."""
    classdict["_member_names_"] = []
    classdict["_member_map_"] = {}
    classdict["_value2member_map_"] = {}
    classdict["_unhashable_values_"] = []
    if _13:
        classdict["_unhashable_values_map_"] = {}
    classdict["_member_type_"] = member_type
    classdict["_value_repr_"] = metacls._find_data_repr_(cls, bases)
    if Flag is not None and any([issubclass(base, Flag) for base in bases if isinstance(base, type)]) or \
            (Enum is not None and cls == "Flag"):
        classdict["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
        classdict["_flag_mask_"] = 0
        classdict["_singles_mask_"] = 0
        classdict["_all_bits_"] = 0
        classdict["_inverted_"] = None
    if "__doc__" not in classdict:
        classdict["__doc__"] = None


def _share_methods(made, classdict, member_type, first_enum):
    """Methods that the data type has too are taken from the enumeration, or for ReprEnum from the type."""
    if ReprEnum is not None and ReprEnum in made.__bases__:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in classdict:
            made.__format__ = member_type.__format__
            classdict["__format__"] = made.__format__
        if "__str__" not in classdict:
            method = member_type.__str__
            if method is object.__str__:
                method = member_type.__repr__
            made.__str__ = method
            classdict["__str__"] = method
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in classdict or first_enum is None:
            continue
        wanted = getattr(first_enum, name)
        found = getattr(made, name)
        if found in (getattr(member_type, name), getattr(object, name)):
            setattr(made, name, wanted)


def _finish_flag(made, classdict):
    for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
        if name not in classdict:
            setattr(made, name, getattr(Flag, name))
    members = [made._member_map_[name] for name in made._member_names_]
    values = [one._value_ for one in members]
    if all([isinstance(value, int) for value in values]) and values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def _check_order(made, order):
    if order is None:
        return
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    if Flag is not None and issubclass(made, Flag):
        order = [name for name in order if name not in made._member_map_ or
                 _is_single_bit(made[name]._value_)]
    else:
        aliases = [name for name in made._member_map_ if name not in made._member_names_]
        order = [name for name in order if name not in aliases]
    if order != made._member_names_:
        raise TypeError("member order does not match _order_:\n  %r\n  %r" % (made._member_names_, order))


def _missing_result(cls, value):
    """What _missing_ answered, or the error that says why there is no such member."""
    raised, result = None, None
    try:
        result = cls._missing_(value)
    except Exception as error:
        raised = error
    try:
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        refused = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        if result is None and raised is None:
            raise refused
        if raised is None:
            raised = TypeError("error in %s._missing_: returned %r instead of None or a valid member"
                               % (cls.__name__, result))
        if not isinstance(raised, ValueError):
            raised.__context__ = refused
        raise raised
    finally:
        raised = refused = None


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for one in cls._member_map_.values():
                if one._value_ == value:
                    return one
        if not cls._member_map_:
            raise TypeError("%r has no members defined" % cls)
        return _missing_result(cls, value)

    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        if _13:
            try:
                last = sorted(last_values).pop()
            except TypeError:
                raise TypeError("unable to sort non-numeric values") from None
            try:
                return last + 1
            except TypeError:
                raise TypeError("unable to increment %r" % (last,)) from None
        return _next_before_13(last_values, start)

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, shown(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        shown = set(["__class__", "__doc__", "__eq__", "__hash__", "__module__"])
        shown |= {"name", "value"}
        if self.__class__._member_type_ is not object:
            shown |= set(object.__dir__(self))
        for name in getattr(self, "__dict__", []):
            if name[0] != "_":
                shown.add(name)
        for cls in self.__class__.mro():
            for name, obj in cls.__dict__.items():
                if name[0] == "_":
                    continue
                if isinstance(obj, property):
                    if obj.fget is not None or name not in self._member_map_:
                        shown.add(name)
                    else:
                        shown.discard(name)
                elif name not in self._member_map_:
                    shown.add(name)
        return sorted(shown)

    def __hash__(self):
        return hash(self._name_)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    if _13:
        def _add_alias_(self, name):
            known = self.__class__._member_map_.get(name)
            if known is not None and known is not self:
                raise NameError("%r is already bound: %r" % (name, known))
            if known is None:
                type.__setattr__(self.__class__, name, self)
                self.__class__._member_map_[name] = self

        def _add_value_alias_(self, value):
            cls = self.__class__
            known = cls._value2member_map_.get(value) if value.__hash__ else None
            if known is not None and known is not self:
                raise ValueError("%r is already bound: %r" % (value, known))
            if value.__hash__:
                cls._value2member_map_.setdefault(value, self)
            else:
                cls._unhashable_values_.append(value)
                cls._unhashable_values_map_.setdefault(self._name_, []).append(value)


def _next_before_13(last_values, start):
    """3.11 and 3.12 search back for the last value that can be counted on from."""
    try:
        return sorted(last_values)[-1] + 1
    except TypeError:
        pass
    for value in reversed(last_values):
        try:
            return value + 1
        except TypeError:
            pass
    return start


class ReprEnum(Enum):
    pass


class IntEnum(int, ReprEnum):
    pass


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError("encoding must be a string, not %r" % (values[1],))
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        text = str(*values)
        made = str.__new__(cls, text)
        made._value_ = text
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT, CONFORM, EJECT, KEEP = "strict", "conform", "eject", "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _flag_within(cls, value):
    """The value cut to what the boundary allows; EJECT gives it back as a plain int, second answer."""
    mask, bits = cls._flag_mask_, cls._all_bits_
    if ~bits <= value <= bits and not value & (bits ^ mask):
        return value, False
    if cls._boundary_ is STRICT:
        width = max(value.bit_length(), mask.bit_length())
        raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                         % (cls, value, bin(value, width), bin(mask, width)))
    if cls._boundary_ is CONFORM:
        return value & mask, False
    if cls._boundary_ is EJECT:
        return value, True
    if cls._boundary_ is KEEP:
        if value < 0:
            value = max(bits + 1, 2 ** value.bit_length()) + value
        return value, False
    raise ValueError("%r unknown flag boundary %r" % (cls, cls._boundary_))


class Flag(Enum, boundary=STRICT):
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return start if start is not None else 1
        last = max(last_values)
        try:
            high = _high_bit(last)
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None
        return 2 ** (high + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        value, ejected = _flag_within(cls, value)
        if ejected:
            return value
        negative = None
        if value < 0:
            negative = value
            value = cls._all_bits_ + 1 + value if cls._boundary_ in (EJECT, KEEP) else cls._singles_mask_ & value
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError("%s(%r) -->  unknown values %r [%s]" % (cls.__name__, value, unknown, bin(unknown)))
        if cls._member_type_ is object:
            pseudo = object.__new__(cls)
        else:
            pseudo = cls._member_type_.__new__(cls, value)
        if not hasattr(pseudo, "_value_"):
            pseudo._value_ = value
        pseudo._name_ = _joined_names(cls, value, unknown) if value & cls._flag_mask_ else None
        pseudo = cls._value2member_map_.setdefault(value, pseudo)
        if negative is not None:
            cls._value2member_map_[negative] = pseudo
        return pseudo

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                            % (type(other).__qualname__, self.__class__.__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        cls_name = type(self).__name__
        shown = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return "<%s: %s>" % (cls_name, shown(self._value_))
        return "<%s.%s: %s>" % (cls_name, self._name_, shown(self._value_))

    def __str__(self):
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return "%s(%r)" % (cls_name, self._value_)
        return "%s.%s" % (cls_name, self._name_)

    def __bool__(self):
        return self._value_ != 0

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        number = self._get_value(other)
        return NotImplemented if number is NotImplemented else self.__class__(self._value_ | number)

    def __and__(self, other):
        number = self._get_value(other)
        return NotImplemented if number is NotImplemented else self.__class__(self._value_ & number)

    def __xor__(self, other):
        number = self._get_value(other)
        return NotImplemented if number is NotImplemented else self.__class__(self._value_ ^ number)

    def __invert__(self):
        other = self._inverted_
        if other is None:
            bits = ~self._value_
            other = self._inverted_ = self.__class__(bits if self._boundary_ in (EJECT, KEEP) else
                                                     bits & self._singles_mask_)
        return other

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


def _joined_names(cls, value, unknown):
    """The name of a combination: its flags' names, then aliases that hold other bits, then the rest."""
    found, seen = [], 0
    for one in cls._iter_member_(value):
        found.append(one)
        seen |= one._value_
    if not unknown:
        for one in cls._member_map_.values():
            number = one._value_
            if number and number & value == number and number & ~seen and number & ~cls._singles_mask_:
                if one not in found:
                    found.append(one)
                    seen |= number
    names = [one._name_ for one in found]
    if unknown:
        names.append(cls._numeric_repr_(unknown))
    rest = value & ~seen & ~unknown
    if rest:
        names.append(cls._numeric_repr_(rest))
    return "|".join(names) if names else None


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    pass


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(["%s=%r" % (name, getattr(self, name)) for name in fields if fields[name].repr])


def unique(enumeration):
    found = [(name, one._name_) for name, one in enumeration.__members__.items() if name != one._name_]
    if found:
        shown = ", ".join(["%s -> %s" % pair for pair in found])
        raise ValueError("duplicate values found in %r: %s" % (enumeration, shown))
    return enumeration


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


UNIQUE, CONTINUOUS, NAMED_FLAGS = EnumCheck.UNIQUE, EnumCheck.CONTINUOUS, EnumCheck.NAMED_FLAGS


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration, is_flag)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration)
        return enumeration

    def _check_unique(self, enumeration):
        found = [(name, one._name_) for name, one in enumeration.__members__.items() if name != one._name_]
        if found:
            raise ValueError("aliases found in %r: %s"
                             % (enumeration, ", ".join(["%s -> %s" % pair for pair in found])))

    def _check_continuous(self, enumeration, is_flag):
        values = set([one._value_ for one in enumeration])
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if is_flag:
            wanted = [2 ** i for i in range(_high_bit(low) + 1, _high_bit(high))]
        else:
            wanted = range(low + 1, high)
        missing = [value for value in wanted if value not in values]
        if missing:
            raise ValueError(("invalid %s %r: missing values %s"
                              % ("flag" if is_flag else "enum", enumeration.__name__,
                                 ", ".join([str(value) for value in missing])))[:256])

    def _check_named(self, enumeration):
        values = [one._value_ for one in enumeration]
        aliases, missed = [], 0
        for name, alias in enumeration._member_map_.items():
            if name in enumeration._member_names_ or alias._value_ < 0:
                continue
            lost = [bit for bit in _bits_of(alias._value_) if bit not in values]
            if lost:
                aliases.append(name)
                for bit in lost:
                    missed |= bit
        if not aliases:
            return
        if len(aliases) == 1:
            start = "alias %s is missing" % aliases[0]
        else:
            start = "aliases %s and %s are missing" % (", ".join(aliases[:-1]), aliases[-1])
        shown = "value 0x%x" % missed if _is_single_bit(missed) else "combined values of 0x%x" % missed
        raise ValueError("invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
                         % (enumeration.__name__, start, shown))


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


def _module_of(cls):
    return cls.__module__.split(".")[-1]


def global_enum_repr(self):
    return "%s.%s" % (_module_of(self.__class__), self._name_)


def global_flag_repr(self):
    cls = self.__class__
    if self._name_ is None:
        return "%s.%s(%r)" % (_module_of(cls), cls.__name__, self._value_)
    return "|".join(["%s.%s" % (_module_of(cls), name) for name in self.name.split("|")])


def global_str(self):
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
