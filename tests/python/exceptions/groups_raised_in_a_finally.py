# SPDX-License-Identifier: GPL-3.0-or-later
for i in range(2):
    try:
        try:
            [].index(1)
        finally:
            try:
                raise ExceptionGroup('x',[IndexError(1), KeyError(2)])
            except* ValueError as e:
                print('v', e)
            except* Exception as e:
                print(repr(e.__context__))
    except Exception as error:
        print(repr(error))
    try:
        try:
            [].index(1)
        finally:
            try:
                raise ExceptionGroup('x',[IndexError(1), KeyError(2)])
            except* IndexError as e:
                print('v', repr(e.__context__))
            except* Exception as e:
                print(repr(e.__context__))
    except Exception as error:
        print(repr(error))
    try:
        try:
            [].index(1)
        finally:
            try:
                raise KeyError(2)
            except* IndexError as e:
                print('v', repr(e.__context__))
            except* Exception as e:
                print(repr(e.__context__), repr(e.exceptions[0].__context__))
    except Exception as error:
        print(repr(error))
    try:
        try:
            [].index(1)
        finally:
            try:
                raise ExceptionGroup('x',[IndexError(1), KeyError(2)])
            except* IndexError as e:
                print('v', repr(e.__context__))
    except Exception as error:
        print(repr(error), repr(error.__context__), error.__cause__, repr(error.__context__.__context__))
