# SPDX-License-Identifier: GPL-3.0-or-later
import sys
print(type(sys.path).__name__, type(sys.path[0]).__name__, len(sys.path) > 0)
for name in ("prefix", "exec_prefix", "base_prefix", "base_exec_prefix", "executable", "platlibdir"):
    print(name, type(getattr(sys, name)).__name__)
print(type(sys.meta_path).__name__, type(sys.path_hooks).__name__, type(sys.path_importer_cache).__name__, type(sys.orig_argv).__name__)
print(sys.implementation.name, sys.implementation.version[:2] == sys.version_info[:2], sys.implementation.cache_tag == "cpython-3%d" % sys.version_info[1])
