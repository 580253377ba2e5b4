# SPDX-License-Identifier: GPL-3.0-or-later
from string import Template, capwords
t = Template("$who likes ${what}s, $$5 for $who")
print(t.substitute(who="Ann", what="apple"), "|", t.safe_substitute(who="Bob"), "|", t.template)
print(t.substitute({"who": "Cy", "what": "pear"}, what="plum"), capwords("hello big  world"), capwords("a-b-c", "-"))
for bad in ("$", "${", "$1", "ok $name"):
    try:
        print(Template(bad).substitute(x=1))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
class Percent(Template):
    delimiter = "%"
print(Percent("%x and $x").substitute(x=3))
print(t.is_valid(), Template("$").is_valid(), t.get_identifiers())
