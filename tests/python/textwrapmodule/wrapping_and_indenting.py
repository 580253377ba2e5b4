# SPDX-License-Identifier: GPL-3.0-or-later
import textwrap
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
t="The quick brown fox jumped over the lazy dog. It was a well-known state-of-the-art trick -- indeed!  Or so they say... supercalifragilisticexpialidocious"
for w in (5,10,20,33,70,200):
    tr("textwrap.wrap(t,%d)"%w,"textwrap.fill(t,%d,initial_indent='* ',subsequent_indent='  ')"%w,"textwrap.wrap(t,%d,break_long_words=False)"%w,"textwrap.wrap(t,%d,break_on_hyphens=False)"%w,"textwrap.shorten(t,%d)"%w,"textwrap.shorten(t,%d,placeholder='...')"%w,"textwrap.wrap(t,%d,max_lines=2)"%w,"textwrap.wrap(t,%d,drop_whitespace=False)"%w,"textwrap.wrap(t,%d,fix_sentence_endings=True)"%w)
tr("textwrap.dedent('  a\\n    b\\n  c')","textwrap.dedent('\\n   x\\n  \\n    y\\n')","textwrap.dedent('\\ta\\n\\t b')","textwrap.dedent('a\\n b')","textwrap.indent('a\\n\\nb\\n','> ')","textwrap.indent('a\\n\\nb','> ',lambda l:True)","textwrap.wrap('',10)","textwrap.wrap('a b',0)","textwrap.wrap('a\\tb\\nc',80)","textwrap.wrap('a\\tb\\nc',80,expand_tabs=False,replace_whitespace=False)","textwrap.shorten('hello world',3)","textwrap.shorten('  hello   world ',11)","textwrap.TextWrapper(width=5).wrap('aaa bbb')","textwrap.fill('x',foo=1)","textwrap.wrap('é'*20+' ü',8)","textwrap.dedent(5)")
