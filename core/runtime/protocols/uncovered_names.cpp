// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/uncovered_names.h"

namespace nametag::runtime {

namespace {

struct UncoveredRow {
    std::string_view module;
    std::string_view names; ///< with a space before and after each
};

constexpr UncoveredRow kUncovered[] = {
    {"builtins", " aiter anext copyright credits license "},
    {"calendar", " HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar different_locale "},
    {"contextlib",
     " AbstractAsyncContextManager AsyncContextDecorator AsyncExitStack aclosing asynccontextmanager "},
    {"inspect",
     " ArgInfo Arguments Attribute BlockFinder BufferFlags ClassFoundException ClosureVars EndOfBlock "
     "FrameInfo "
     "Traceback classify_class_attrs findsource formatannotationrelativeto formatargvalues getabsfile "
     "getargs "
     "getargvalues getasyncgenlocals getasyncgenstate getblock getclasstree getcomments getcoroutinelocals "
     "getcoroutinestate getframeinfo getinnerframes getlineno getmodulename getouterframes getsourcefile "
     "getsourcelines indentsize markcoroutinefunction trace walktree "},
    {"io", " BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter FileIO "
           "IncrementalNewlineDecoder TextIOWrapper open open_code text_encoding "},
    {"re", " template "},
    {"statistics", " kde kde_random "},
    {"sys",
     " activate_stack_trampoline addaudithook audit base_exec_prefix base_prefix builtin_module_names "
     "call_tracing "
     "copyright deactivate_stack_trampoline exec_prefix executable get_asyncgen_hooks "
     "get_coroutine_origin_tracking_depth getallocatedblocks getdlopenflags getunicodeinternedsize "
     "is_stack_trampoline_active meta_path monitoring orig_argv path path_hooks path_importer_cache "
     "platlibdir "
     "prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth setdlopenflags stdlib_module_names "},
    {"time", " CLOCK_BOOTTIME CLOCK_MONOTONIC_RAW CLOCK_TAI clock_getres clock_gettime clock_gettime_ns "
             "clock_settime "
             "clock_settime_ns pthread_getcpuclockid tzset "},
    {"types", " AsyncGeneratorType CapsuleType CoroutineType "},
    {"unicodedata", " UCD ucd_3_2_0 "},
};

bool lists(std::string_view names, std::string_view name)
{
    for (std::size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1))
        if (names[at - 1] == ' ' && names[at + name.size()] == ' ')
            return true;
    return false;
}

} // namespace

bool isUncovered(std::string_view module, std::string_view name)
{
    if (name.empty() || name[0] == ' ')
        return false;
    for (const UncoveredRow& row : kUncovered)
        if (row.module == module)
            return lists(row.names, name);
    return false;
}

} // namespace nametag::runtime
