# SPDX-License-Identifier: GPL-3.0-or-later
# One number for each property over all code points of a block: any difference shows.
def survey(first, last):
    total = [0] * 10
    for code in range(first, last):
        c = chr(code)
        answers = [c.isalpha(), c.isdecimal(), c.isdigit(), c.isnumeric(), c.isupper(), c.islower(), c.isspace(),
                   c.isprintable(), c.isidentifier(), ("a" + c).isidentifier()]
        for i, answer in enumerate(answers):
            if answer:
                total[i] = (total[i] * 31 + code) % 1000003
    return total

for first in range(0x100, 0x800, 0x100):
    print(hex(first), survey(first, first + 0x100))
print(survey(0x1E00, 0x2000), survey(0x2100, 0x2200), survey(0xFB00, 0xFC00))
