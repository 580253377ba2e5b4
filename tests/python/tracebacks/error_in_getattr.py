# SPDX-License-Identifier: GPL-3.0-or-later
class Proxy:
    def __getattr__(self, name):
        return getattr(self.target, name)
Proxy.__getattr__ = lambda self, name: {}[name]
Proxy().anything
