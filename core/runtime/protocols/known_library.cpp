// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/protocols/known_library.h"

namespace nametag::runtime {

namespace {

/// Modules (with blanks between them) that the versions from `first` to `last` have.
struct KnownNames {
    int first;
    int last;
    std::string_view names;
};

const KnownNames kModules[] = {
    {11, 11, "_bootsubprocess _sha256 _sha512 asynchat asyncore distutils imp smtpd"},
    {11, 12,
     "_crypt aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap nis nntplib ossaudiodev "
     "pipes sndhdr spwd sunau telnetlib uu xdrlib"},
    {11, 13,
     "_aix_support _ast _asyncio _bisect _blake2 _bz2 _codecs _codecs_cn _codecs_hk "
     "_codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _compat_pickle _compression _contextvars "
     "_csv _ctypes _curses _curses_panel _datetime _decimal _elementtree _frozen_importlib "
     "_frozen_importlib_external _hashlib _imp _io _locale _lsprof _lzma _markupbase _md5 "
     "_multibytecodec _multiprocessing _opcode _osx_support _pickle _posixshmem "
     "_posixsubprocess _py_abc _pydecimal _pyio _queue _sha1 _sha3 _signal _sitebuiltins "
     "_socket _sqlite3 _sre _ssl _stat _statistics _string _struct _symtable _thread "
     "_threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings _zoneinfo "
     "antigravity argparse array ast asyncio base64 bdb binascii bz2 cProfile cmd code codecs "
     "codeop colorsys compileall concurrent configparser contextvars csv ctypes curses dbm "
     "difflib dis doctest email encodings ensurepip errno faulthandler fcntl filecmp fileinput "
     "fnmatch ftplib genericpath getopt getpass gettext glob graphlib grp gzip hashlib hmac "
     "html http idlelib imaplib importlib ipaddress json.scanner json.tool linecache locale "
     "logging lzma mailbox marshal mimetypes mmap modulefinder multiprocessing netrc ntpath "
     "nturl2path opcode optparse os pathlib pdb pickle pickletools pkgutil platform plistlib "
     "poplib posix posixpath profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat "
     "queue quopri re._casefix re._compiler re._constants re._parser readline reprlib resource "
     "rlcompleter runpy sched select selectors shelve shlex shutil signal site smtplib socket "
     "socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat stringprep struct "
     "subprocess symtable sysconfig syslog tabnanny tarfile tempfile termios this threading "
     "tkinter token tokenize tomllib trace tracemalloc tty turtle turtledemo unicodedata "
     "unittest urllib uuid venv wave webbrowser wsgiref xml xmlrpc zipapp zipfile zipimport "
     "zlib zoneinfo"},
    {12, 13, "_pydatetime _pylong _sha2"},
    {13, 13,
     "_android_support _colorize _interpchannels _interpqueues _interpreters _ios_support "
     "_opcode_metadata _pyrepl _suggestions _sysconfig"},
};

bool isAmong(std::string_view names, std::string_view name)
{
    for (std::size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || names[at - 1] == ' ') && (end == names.size() || names[end] == ' '))
            return true;
    }
    return false;
}

} // namespace

bool isLibraryModule(std::string_view name, int minor)
{
    for (const KnownNames& row : kModules)
        if (!name.empty() && row.first <= minor && minor <= row.last && isAmong(row.names, name))
            return true;
    return false;
}

} // namespace nametag::runtime
