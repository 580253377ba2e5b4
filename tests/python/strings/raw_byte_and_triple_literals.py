# SPDX-License-Identifier: GPL-3.0-or-later
print(r"\n\t\\", len(r"\n"), r'it\'s', R"a\b")
print('''a
b''' == "a\nb", """"quoted" text""", "a" 'b' """c""", 'tab\there', "bell\a".encode(), "\v\f\b".encode())
print("\1\12\123\0", len("\1234"), "\x7e", "\u00e9" == "é", "\U0001F600" == "😀", "\
joined")
print(b"\x01\xffabc", b'a' b"b", len(b"\xff"), br"\x", b"tab\t"[3])
