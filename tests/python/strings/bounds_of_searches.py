# SPDX-License-Identifier: GPL-3.0-or-later
s = "abracadabra"
for start in (None, 0, 1, 4, -4, 11, 12, 100, -100):
    for stop in (None, 0, 5, -1, 11, 100, -100):
        print(start, stop, s.find("a", start, stop), s.rfind("a", start, stop), s.count("a", start, stop), s.find("", start, stop),
              s.rfind("", start, stop), s.count("", start, stop), s.startswith("", start, stop), s.endswith("a", start, stop), s.startswith("ab", start, stop))
