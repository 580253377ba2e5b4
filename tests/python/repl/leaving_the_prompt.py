import sys
print("before")
raise ValueError("x")
sys.exit(3)
print("never")
