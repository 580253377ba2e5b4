# SPDX-License-Identifier: GPL-3.0-or-later
import no_such_module_here
