# SPDX-License-Identifier: GPL-3.0-or-later
s = "hello world"
print(s[:] is s, s[0:] is s, s[0:11] is s, s[::1] is s, str(s) is s, s + "" is s, "" + s is s, s * 1 is s, 1 * s is s)
print("".join([s]) is s, ", ".join((s,)) is s, s.strip() is s, s.lstrip() is s, s.rstrip("x") is s)
print(s.replace("q", "z") is s, s.replace("", "") is s, s.replace("l", "L", 0) is s, s.zfill(3) is s, s.center(2) is s)
print(s.ljust(11) is s, s.rjust(5) is s, s.expandtabs() is s, s.split(",")[0] is s, s.partition(",")[0] is s)
print(s.rpartition(",")[2] is s, s.removeprefix("x") is s, s.removesuffix("x") is s, f"{s}" is s, format(s) is s)
print("%s" % s is s, "{}".format(s) is s, format(s, "5") is s, s.splitlines()[0] is s, s.split(None, 0)[0] is s)
print(s.lower() is s, s.upper() is s, s.title() is s, s.casefold() is s, s.translate({}) is s, "%s%s" % (s, "") is s)
print(s[::2] is s, s[::-1][::-1] is s, (s + "!")[:-1] is s, s.encode().decode() is s)
