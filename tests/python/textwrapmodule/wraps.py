# SPDX-License-Identifier: GPL-3.0-or-later
import textwrap
from textwrap import *
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T="The quick brown fox -- jumped over the lazy-dog's well-known back; and then e-mail'd co-operatively (half-baked) re-re-read 'self-test' --option x--y foo-1 1-2-3 a-b ab-cd. It  was\tgood.\nNew line here! \"Quoted\" end. averyveryverylongwordthatdoesnotfitanywhereatall-and-hyphenated-as-well this-or-that"
for w in (8, 25, 40):
    for kw in ({},{"break_long_words":False},{"break_on_hyphens":False},{"initial_indent":"* ","subsequent_indent":"  "},{"drop_whitespace":False},{"max_lines":3},{"max_lines":1,"placeholder":"~"},{"fix_sentence_endings":True},{"replace_whitespace":False},{"expand_tabs":False},{"tabsize":2}):
        tr(lambda: wrap(T,w,**kw))
tr(lambda: fill(T,30)); tr(lambda: wrap("")); tr(lambda: wrap("   ")); tr(lambda: wrap("x",0)); tr(lambda: shorten(T,width=40)); tr(lambda: shorten("Hello  world!",width=12)); tr(lambda: shorten("Hello  world!",width=11)); tr(lambda: shorten("Hello world",width=10,placeholder="...")); tr(lambda: shorten("Hello",3)); tr(lambda: wrap("aaa bbb ccc",7)); tr(lambda: wrap("  leading text here",10))
D="""
    Hello
      World
    \tTab

    End
   """
tr(lambda: dedent(D)); tr(lambda: dedent("  a\n b")); tr(lambda: dedent("a\n  b")); tr(lambda: dedent("\ta\n\t b")); tr(lambda: dedent("")); tr(lambda: dedent("   \n  x\n")); tr(lambda: dedent("  a\n\tb"))
tr(lambda: indent("a\n\nb\n","> ")); tr(lambda: indent("a\n\nb","> ",lambda l: True)); tr(lambda: indent("",".")); 
