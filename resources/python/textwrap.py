# SPDX-License-Identifier: GPL-3.0-or-later
"""Wrapping and indenting texts."""
import re

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_SPACE = '\t\n\x0b\x0c\r '
_LETTER = r'[^\d\W]'
_WORD = r'[\w!"\'&.,?]'
_parts = re.compile(r'''
    ( [%(space)s]+
    | (?<=%(word)s) -{2,} (?=\w)
    | [^%(space)s] (?:
          [^%(space)s]*? (?: -(?: (?<=%(letter)s{2}-) | (?<=%(letter)s-%(letter)s-) ) (?= %(letter)s -? %(letter)s)
        | (?=[%(space)s]|\Z)
        | (?<=%(word)s) (?=-{2,}\w) )
      )
    )''' % {'space': _SPACE, 'word': _WORD, 'letter': _LETTER}, re.VERBOSE)
_words = re.compile('([%s]+)' % _SPACE)
_sentence = re.compile(r'[a-z][\.\!\?][\"\']?\Z')


class TextWrapper:
    """The settings of wrapping."""
    unicode_whitespace_trans = dict.fromkeys(map(ord, _SPACE), ord(' '))
    wordsep_re = _parts
    wordsep_simple_re = _words
    sentence_end_re = _sentence

    def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True,
                 replace_whitespace=True, fix_sentence_endings=False, break_long_words=True, drop_whitespace=True,
                 break_on_hyphens=True, tabsize=8, *, max_lines=None, placeholder=' [...]'):
        vars(self).update(
            width=width, initial_indent=initial_indent, subsequent_indent=subsequent_indent, expand_tabs=expand_tabs,
            replace_whitespace=replace_whitespace, fix_sentence_endings=fix_sentence_endings,
            break_long_words=break_long_words, drop_whitespace=drop_whitespace, break_on_hyphens=break_on_hyphens,
            tabsize=tabsize, max_lines=max_lines, placeholder=placeholder)

    def _split(self, text):
        pieces = (self.wordsep_re if self.break_on_hyphens else self.wordsep_simple_re).split(text)
        return [piece for piece in pieces if piece]

    def _split_chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(self.unicode_whitespace_trans)
        pieces = self._split(text)
        if self.fix_sentence_endings:
            for i in range(len(pieces) - 1):
                if pieces[i + 1] == ' ' and self.sentence_end_re.search(pieces[i]):
                    pieces[i + 1] = '  '
        return pieces

    def _break_long(self, pieces, line, length, width):
        """Part of a word that is longer than a line, or all of it where words stay whole."""
        room = 1 if width < 1 else width - length
        if self.break_long_words:
            word = pieces[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                hyphen = word.rfind('-', 0, room)
                if hyphen > 0 and any(letter != '-' for letter in word[:hyphen]):
                    end = hyphen + 1
            line.append(word[:end])
            pieces[-1] = word[end:]
        elif not line:
            line.append(pieces.pop())

    def _cut(self, lines, line, length, width, indent):
        """The last line that may be written, with the placeholder."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + ''.join(line))
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _wrap_chunks(self, pieces):
        if self.width <= 0:
            raise ValueError('invalid width %r (must be > 0)' % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError('placeholder too large for max width')
        lines = []
        pieces.reverse()
        while pieces:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and pieces[-1].strip() == '' and lines:
                del pieces[-1]
            while pieces and length + len(pieces[-1]) <= width:
                length += len(pieces[-1])
                line.append(pieces.pop())
            if pieces and len(pieces[-1]) > width:
                self._break_long(pieces, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == '':
                length -= len(line.pop())
            if not line:
                continue
            last = not pieces or self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or last and length <= width:
                lines.append(indent + ''.join(line))
            else:
                self._cut(lines, line, length, width, indent)
                break
        return lines

    def wrap(self, text):
        """The lines of one paragraph."""
        return self._wrap_chunks(self._split_chunks(text))

    def fill(self, text):
        """The paragraph as one text."""
        return '\n'.join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    """The lines of one paragraph, none longer than width."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """The wrapped paragraph as one text."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text on one line, cut to width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines start with."""
    text = re.sub('^[ \t]+$', '', text, flags=re.MULTILINE)
    margin = None
    for indent in re.findall('(^[ \t]*)(?:[^ \t\n])', text, re.MULTILINE):
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    if margin:
        text = re.sub(r'(?m)^' + margin, '', text)
    return text


def indent(text, prefix, predicate=None):
    """The text with a prefix before each line that is not empty."""
    if predicate is None:
        predicate = str.strip
    return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
