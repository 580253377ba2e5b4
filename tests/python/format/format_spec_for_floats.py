# SPDX-License-Identifier: GPL-3.0-or-later
for spec in ("", "f", ".0f", ".3f", "10.2f", "<10.2f|", "+.1f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", ",", ",.2f", "_.1f", "010.3f", "=+10.1f", "#.0f", "n", "z.1f"):
    print(repr(spec), format(1234.5678, spec) if "|" not in spec else "", format(-0.00001234, spec.rstrip("|")))
