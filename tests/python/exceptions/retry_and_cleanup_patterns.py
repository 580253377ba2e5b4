# SPDX-License-Identifier: GPL-3.0-or-later
log = []
def flaky(n, state={"tries": 0}):
    state["tries"] += 1
    if state["tries"] < n:
        raise ConnectionError(f"try {state['tries']}")
    return state["tries"]
def retry(f, times):
    for i in range(times):
        try:
            return f()
        except ConnectionError as e:
            log.append(str(e))
            last = e
        finally:
            log.append("cleanup")
    raise TimeoutError("gave up") from last
print(retry(lambda: flaky(3), 5), log)
try:
    retry(lambda: (_ for _ in ()).throw(ConnectionError("always")), 2)
except TimeoutError as e:
    print(e, "<-", repr(e.__cause__))
def parse(text):
    try:
        n = int(text)
    except ValueError:
        return None
    else:
        return n
    finally:
        log.append(text)
print(parse("5"), parse("x"), log[-2:])
