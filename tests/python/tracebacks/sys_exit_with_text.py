# SPDX-License-Identifier: GPL-3.0-or-later
import sys
sys.exit("something went wrong")
