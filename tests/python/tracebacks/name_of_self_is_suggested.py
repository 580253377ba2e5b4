# SPDX-License-Identifier: GPL-3.0-or-later
class Dog:
    def __init__(self):
        self.name = "Rex"
    def speak(self):
        return name
Dog().speak()
