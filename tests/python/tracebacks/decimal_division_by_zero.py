# SPDX-License-Identifier: GPL-3.0-or-later
from decimal import Decimal
print(Decimal(1) / Decimal(4))
print(Decimal(1) / Decimal(0))
