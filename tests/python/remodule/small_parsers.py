# SPDX-License-Identifier: GPL-3.0-or-later
import re
tokens = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>[-+*/()=]))")
def scan(text):
    place = 0
    text = text.rstrip()
    while place < len(text):
        m = tokens.match(text, place)
        if not m:
            raise SyntaxError(f"bad character {text[place]!r} at {place}")
        place = m.end()
        yield m.lastgroup, m[m.lastgroup]
print(list(scan("x = 3.5 * (y_1 + 42)")))
try:
    list(scan("1 + $"))
except SyntaxError as error:
    print(error)
log = """2024-05-17 12:01:07 ERROR disk full (code 28)
2024-05-17 12:02:00 INFO ok
2024-05-18 00:00:01 ERROR no route (code 113)"""
line = re.compile(r"^(?P<date>\S+) (?P<time>\S+) (?P<level>[A-Z]+) (?P<text>.*?)(?: \(code (?P<code>\d+)\))?$", re.M)
for m in line.finditer(log):
    print(m.groupdict(), m.span("code"))
print(re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", "on 2024-05-17"), re.sub(r"\b(\w)(\w*)", lambda m: m[1].upper() + m[2], "hello big world"), re.split(r"[;,|]\s*", "a; b,c | d"), re.findall(r"(?i)\b[a-z]+ing\b", "Singing and DANCING in spring"))
camel = "someVariableName"
snake = re.sub(r"(?<!^)(?=[A-Z])", "_", camel).lower()
print(snake, re.sub(r"_(\w)", lambda m: m[1].upper(), snake), bool(re.fullmatch(r"[\w.+-]+@[\w-]+\.[\w.]+", "a.b@c.org")), re.findall(r"#(\w+)", "#one two #three"), re.sub(r"(.)\1+", r"\1", "aabbbc"), re.match(r"(a+)(b*)", "aaab").groups(), re.search(r"\d+(?=%)", "5 10%").group())
