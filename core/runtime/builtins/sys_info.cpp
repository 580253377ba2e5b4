// SPDX-License-Identifier: GPL-3.0-or-later
// The constant tuples of sys (Python/sysmodule.c, Objects/floatobject.c, Objects/longobject.c).
#include "core/runtime/builtins/struct_sequence.h"
#include "core/runtime/builtins/sys_parts.h"
#include "core/runtime/objects/number_objects.h"
#include "core/runtime/objects/table_objects.h"
#include "core/runtime/objects/text_objects.h"
#include "core/runtime/protocols/errors.h"

#include <limits>

namespace nametag::runtime {

namespace {

Object* number(Runtime& rt, std::int64_t value)
{
    return newInt(rt, value).give();
}

Object* word(Runtime& rt, std::string_view value)
{
    return newStr(rt, value).give();
}

std::int64_t hexVersion(const Runtime& rt)
{
    const profile::Profile& p = rt.profile;
    return (std::int64_t{p.major} << 24) | (std::int64_t{p.minor} << 16) | (std::int64_t{p.micro} << 8) |
           0xF0;
}

Ref<> versionInfo(Runtime& rt)
{
    static constexpr const char* kFields[] = {"major", "minor", "micro", "releaselevel", "serial"};
    return newStructSequence(rt, {"sys.version_info", "The parts of the version.", kFields},
                             {number(rt, rt.profile.major), number(rt, rt.profile.minor),
                              number(rt, rt.profile.micro), word(rt, "final"), number(rt, 0)});
}

Ref<> implementation(Runtime& rt, Ref<> version)
{
    static constexpr const char* kFields[] = {"name", "cache_tag", "version", "hexversion", "_multiarch"};
    return newStructSequence(rt, {"namespace", "", kFields},
                             {word(rt, "cpython"),
                              word(rt, text("cpython-", rt.profile.major, rt.profile.minor)), version.give(),
                              number(rt, hexVersion(rt)), word(rt, "x86_64-linux-gnu")});
}

Ref<> floatInfo(Runtime& rt)
{
    static constexpr const char* kFields[] = {"max",     "max_exp",    "max_10_exp", "min",
                                              "min_exp", "min_10_exp", "dig",        "mant_dig",
                                              "epsilon", "radix",      "rounds"};
    using Limits = std::numeric_limits<double>;
    return newStructSequence(rt, {"sys.float_info", "The limits of floats.", kFields},
                             {newFloat(rt, Limits::max()).give(), number(rt, Limits::max_exponent),
                              number(rt, Limits::max_exponent10), newFloat(rt, Limits::min()).give(),
                              number(rt, Limits::min_exponent), number(rt, Limits::min_exponent10),
                              number(rt, Limits::digits10), number(rt, Limits::digits),
                              newFloat(rt, Limits::epsilon()).give(), number(rt, Limits::radix),
                              number(rt, 1)});
}

Ref<> intInfo(Runtime& rt)
{
    static constexpr const char* kFields[] = {"bits_per_digit", "sizeof_digit", "default_max_str_digits",
                                              "str_digits_check_threshold"};
    return newStructSequence(
        rt, {"sys.int_info", "A named tuple that holds information about Python's internal ints.", kFields},
        {number(rt, 30), number(rt, 4), number(rt, 4300), number(rt, 640)});
}

Ref<> hashInfo(Runtime& rt)
{
    static constexpr const char* kFields[] = {"width",     "modulus",   "inf",       "nan",   "imag",
                                              "algorithm", "hash_bits", "seed_bits", "cutoff"};
    return newStructSequence(rt, {"sys.hash_info", "Parameters of hash().", kFields},
                             {number(rt, 64), number(rt, (std::int64_t{1} << 61) - 1), number(rt, 314159),
                              number(rt, 0), number(rt, 1000003), word(rt, "siphash13"), number(rt, 64),
                              number(rt, 128), number(rt, 0)});
}

Ref<> flags(Runtime& rt)
{
    static constexpr const char* kFields[] = {"debug",
                                              "inspect",
                                              "interactive",
                                              "optimize",
                                              "dont_write_bytecode",
                                              "no_user_site",
                                              "no_site",
                                              "ignore_environment",
                                              "verbose",
                                              "bytes_warning",
                                              "quiet",
                                              "hash_randomization",
                                              "isolated",
                                              "dev_mode",
                                              "utf8_mode",
                                              "warn_default_encoding",
                                              "safe_path",
                                              "int_max_str_digits"};
    std::vector<Object*> values;
    for (const std::string_view field : kFields) {
        if (field == "dev_mode" || field == "safe_path")
            values.push_back(newBool(rt, false).give());
        else if (field == "int_max_str_digits")
            values.push_back(number(rt, rt.profile.minor >= 12 ? 4300 : -1));
        else
            values.push_back(number(rt, 0));
    }
    return newStructSequence(rt, {"sys.flags", "Flags provided through command line arguments.", kFields},
                             values);
}

Ref<> threadInfo(Runtime& rt)
{
    static constexpr const char* kFields[] = {"name", "lock", "version"};
    return newStructSequence(rt, {"sys.thread_info", "Information about the threads.", kFields},
                             {word(rt, "pthread"), word(rt, "semaphore"), word(rt, "NPTL 2.36")});
}

/// Where Python and its library are, as if it were installed in /usr.
void addPlaces(Runtime& rt, Dict& dict)
{
    for (const char* prefix : {"prefix", "base_prefix", "exec_prefix", "base_exec_prefix"})
        store(rt, dict, prefix, newStr(rt, "/usr"));
    store(rt, dict, "platlibdir", newStr(rt, "lib"));
    store(rt, dict, "executable", newStr(rt, "/usr/bin/python3"));
    const std::size_t end = rt.scriptName.rfind('/');
    const std::string folder = end == std::string::npos ? std::string() : rt.scriptName.substr(0, end);
    const std::string library = text("/usr/lib/python", rt.profile.major, ".", rt.profile.minor);
    Object* places[] = {newStr(rt, std::string_view(folder)).give(),
                        newStr(rt, std::string_view(library)).give()};
    store(rt, dict, "path", newList(rt, places));
    store(rt, dict, "meta_path", newList(rt));
    store(rt, dict, "path_hooks", newList(rt));
    store(rt, dict, "path_importer_cache", newDict(rt));
    Object* words[] = {newStr(rt, "python3").give(), newStr(rt, std::string_view(rt.scriptName)).give()};
    store(rt, dict, "orig_argv", newList(rt, words));
}

} // namespace

void addSysInfo(Runtime& rt, Module& module)
{
    Dict& dict = *module.dict;
    Ref<> version = versionInfo(rt);
    store(rt, dict, "implementation", implementation(rt, version.share()));
    store(rt, dict, "version_info", std::move(version));
    store(rt, dict, "hexversion", newInt(rt, hexVersion(rt)));
    store(rt, dict, "api_version", newInt(rt, 1013));
    store(rt, dict, "float_info", floatInfo(rt));
    store(rt, dict, "float_repr_style", newStr(rt, "short"));
    store(rt, dict, "int_info", intInfo(rt));
    store(rt, dict, "hash_info", hashInfo(rt));
    store(rt, dict, "flags", flags(rt));
    store(rt, dict, "thread_info", threadInfo(rt));
    store(rt, dict, "maxsize", newInt(rt, INT64_MAX));
    store(rt, dict, "maxunicode", newInt(rt, 0x10FFFF));
    store(rt, dict, "byteorder", newStr(rt, "little"));
    store(rt, dict, "platform", newStr(rt, "linux"));
    store(rt, dict, "version",
          newStr(rt, text(rt.profile.major, ".", rt.profile.minor, ".", rt.profile.micro, " (simulated)")));
    store(rt, dict, "abiflags", newStr(rt, ""));
    store(rt, dict, "warnoptions", newList(rt));
    store(rt, dict, "pycache_prefix", none(rt));
    store(rt, dict, "dont_write_bytecode", newBool(rt, true));
    store(rt, dict, "modules", share<Object>(*rt.modules));
    Object* script[] = {newStr(rt, std::string_view(rt.scriptName)).give()};
    store(rt, dict, "argv", newList(rt, script));
    addPlaces(rt, dict);
}

} // namespace nametag::runtime
