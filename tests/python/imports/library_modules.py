import keyword
import sys
from keyword import iskeyword as is_keyword, kwlist

print(is_keyword("if"), is_keyword("iff"), kwlist[:3], keyword.softkwlist)
print(sys.modules["keyword"] is keyword, keyword.__name__, type(keyword))
try:
    import keyword.inner
except ImportError as error:
    print(type(error).__name__, error)
try:
    import nothing_of_that_name.inner
except ImportError as error:
    print(type(error).__name__, error, error.name)
import gc
print(gc.collect.__module__, gc)
