# SPDX-License-Identifier: GPL-3.0-or-later
for t in ['9'*5000+'x', '9'*5000, '9'*4301, ' '+'9'*5000+'x', '-'+'9'*5000+'x', '9'*4300+'x', '9_'*5000, 'x'+'9'*5000, '9'*300+'x', '9'*4301+' x', '9'*4301+'é', '\u0661'*4301, '\u0661'*4301+'x', '_'+'9'*5000, '9'*2500+'__'+'9'*2500, '9'*2200+'_'+'9'*2200]:
    try: int(t); print('ok')
    except ValueError as e: print(len(str(e)), ascii(str(e)[:100]), str(e)[-30:].encode('ascii', 'replace'))
    try: int(t.encode()); print('ok')
    except ValueError as e: print(len(str(e)), ascii(str(e)[:100]), str(e)[-30:].encode('ascii', 'replace'))
    try: int(t, 16); print('ok')
    except ValueError as e: print(len(str(e)), ascii(str(e)[:100]), str(e)[-30:].encode('ascii', 'replace'))
    try: int(t, 7); print('ok')
    except ValueError as e: print(len(str(e)), ascii(str(e)[:100]), str(e)[-30:].encode('ascii', 'replace'))
    try: float(t); print('ok')
    except ValueError as e: print(len(str(e)), ascii(str(e)[:100]), str(e)[-30:].encode('ascii', 'replace'))
