# SPDX-License-Identifier: GPL-3.0-or-later
import json
QUESTIONS = r"""
json.loads("null"), json.loads("true"), json.loads("-12"), json.loads("1.5e3"), json.loads('"a\\u00e9\\n\\/"'), json.loads("[]"), json.loads(' {"a" : [1, 2.0] } '), json.loads("NaN"), json.loads("-Infinity"), json.loads("1E400"), json.loads("12345678901234567890123")
json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "b": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=len), json.loads("[1.5, 2]", parse_float=str, parse_int=float), json.loads(b'"\xc3\xa9"'), json.loads(bytearray(b"[1]"))
json.loads("")
json.loads("[1,]")
json.loads("[1 2]")
json.loads("{'a': 1}")
json.loads('{"a" 1}')
json.loads('{"a": }')
json.loads('{"a": 1,}')
json.loads('"abc')
json.loads('"a\nb"')
json.loads('"\\x"')
json.loads('"\\u12"')
json.loads("nul")
json.loads("01")
json.loads("1.")
json.loads("[1] x")
json.loads("[")
json.loads("{")
json.loads("\ufeff[]")
json.loads(5)
json.loads(None)
json.loads("[1\n,\n]")
json.loads("+1")
json.loads('"\\ud83d\\ude00"'), json.loads('"\t"', strict=False)
json.JSONDecoder().decode("[1]"), json.JSONDecoder().raw_decode("[1] rest")
"""
for text in QUESTIONS.strip().splitlines():
    try:
        print(text, "=>", repr(eval(text)))
    except Exception as error:
        print(text, "=>", type(error).__name__ + ":", error)
