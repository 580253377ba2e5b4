# SPDX-License-Identifier: GPL-3.0-or-later
import heapq
heap = []
heapq.heappush(heap, (1, "a"))
heapq.heappush(heap, (1, 5))
