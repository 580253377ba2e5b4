# SPDX-License-Identifier: GPL-3.0-or-later
def which(exc):
    try:
        raise exc
    except LookupError:
        return "lookup"
    except KeyError:
        return "never"
    except ArithmeticError:
        return "arithmetic"
    except Exception:
        return "other"
    except BaseException:
        return "base"

for e in (KeyError("k"), IndexError, ZeroDivisionError(), OverflowError, ValueError, SystemExit, KeyboardInterrupt()):
    print(which(e))
