# SPDX-License-Identifier: GPL-3.0-or-later
print(__name__)
def main():
    print("main runs", __file__.endswith("main_guard.py"))
if __name__ == "__main__":
    main()
print(__doc__, __builtins__ is not None)
