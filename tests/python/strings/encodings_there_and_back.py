# SPDX-License-Identifier: GPL-3.0-or-later
text = "Aé€😀"
for name in ("utf-8", "UTF8", "utf_8_sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"):
    data = text.encode(name)
    print(name, data, data.decode(name) == text, len(data))
for name in ("ascii", "latin-1", "us-ascii", "iso-8859-1"):
    for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
        print(name, errors, text.encode(name, errors))
    try:
        text.encode(name)
    except UnicodeEncodeError as error:
        print(error, error.encoding, error.start, error.end, error.reason, error.object == text)
print("".encode(), "".encode("utf-16"), b"".decode("utf-16"), b"\xff\xfeA\x00".decode("utf-16"), b"\xfe\xff\x00A".decode("utf-16"))
