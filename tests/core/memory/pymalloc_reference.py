# SPDX-License-Identifier: GPL-3.0-or-later
"""pymalloc once more, as plainly as possible: every order is a Python list that can be read off.
pymalloc_reference.py FIRST_ARENA SEED…: plays the requests that tst_small_blocks.cpp plays, and prints for each
seed one number made from all addresses and all arenas that came and went."""
import sys

POOL, ARENA, HEADER, WORD = 16384, 1 << 20, 48, (1 << 64) - 1


class Pool:
    def __init__(self, address, arena):
        self.address, self.arena = address, arena
        self.size, self.free, self.next, self.in_use = 0, [], 0, 0

    def set_up(self, size):
        if self.size != size:
            self.size, self.free, self.next = size, [self.address + HEADER], HEADER + size

    def take(self):
        block = self.free.pop()
        self.in_use += 1
        if not self.free and self.next + self.size <= POOL:
            self.free.append(self.address + self.next)
            self.next += self.size
        return block


class Arena:
    def __init__(self, address):
        self.address = address
        first = -(-address // POOL) * POOL
        self.untouched = [Pool(first + i * POOL, self) for i in range((address + ARENA - first) // POOL)]
        self.pools = {pool.address: pool for pool in self.untouched}
        self.emptied = []

    def free_pools(self):
        return len(self.untouched) + len(self.emptied)


class Allocator:
    def __init__(self, first_arena):
        self.places, self.first_arena = [], first_arena
        self.pools, self.roomy, self.usable, self.news = {}, {}, [], []

    def map_arena(self):
        if None not in self.places:
            self.places.append(None)
        place = self.places.index(None)
        arena = self.places[place] = Arena(self.first_arena - place * ARENA)
        self.pools.update(arena.pools)
        self.usable.append(arena)
        self.news.append(arena.address + 1)

    def release_arena(self, arena):
        self.places[self.places.index(arena)] = None
        for address in arena.pools:
            del self.pools[address]
        self.news.append(arena.address + 2)

    def allocate(self, request):
        size = -(-request // 16) * 16
        roomy = self.roomy.setdefault(size, [])
        if not roomy:
            if not self.usable:
                self.map_arena()
            arena = self.usable[0]
            pool = arena.emptied.pop() if arena.emptied else arena.untouched.pop(0)
            if arena.free_pools() == 0:
                self.usable.pop(0)
            pool.set_up(size)
            roomy.insert(0, pool)
        block = roomy[0].take()
        if not roomy[0].free:
            roomy.pop(0)
        return block

    def free(self, block):
        pool = self.pools[block // POOL * POOL]
        was_full = not pool.free
        pool.free.append(block)
        pool.in_use -= 1
        if was_full:
            self.roomy[pool.size].insert(0, pool)
        elif pool.in_use == 0:
            self.roomy[pool.size].remove(pool)
            self.give_pool_back(pool)

    def give_pool_back(self, pool):
        arena = pool.arena
        before = arena.free_pools()
        same = [other for other in self.usable if other.free_pools() == before]
        arena.emptied.append(pool)
        if arena.free_pools() == len(arena.pools) and arena is not self.usable[-1]:
            self.usable.remove(arena)
            self.release_arena(arena)
        elif before == 0:
            self.usable.insert(0, arena)
        elif same[-1] is not arena:
            self.usable.remove(arena)
            self.usable.insert(self.usable.index(same[-1]) + 1, arena)


def play(first_arena, seed, steps=150_000):
    allocator, live = Allocator(first_arena), []
    state, result, place = seed, 0xCBF29CE484222325, 0

    def draw(limit):
        nonlocal state
        state = (state * 6364136223846793005 + 1442695040888963407) & WORD
        return (state >> 33) % limit

    for step in range(steps):
        share = (90, 40, 80, 0, 70, 2)[step // 25_000 % 6]
        if step % 400 == 0:
            place = draw(1 << 20)
        if not live or draw(100) < share:
            widest = (512, 64, 512, 256, 128)[step // 2_000 % 5]
            block = allocator.allocate(draw(widest) + 1)
            live.append(block)
            allocator.news.append(block)
        else:
            # Mostly neighbours, so that pools and whole arenas become free.
            count = len(live)
            index = (place + draw(64)) % count if draw(32) else draw(count)
            live[index], live[-1] = live[-1], live[index]
            allocator.free(live.pop())
        for address in allocator.news:
            result = ((result ^ address) * 0x100000001B3) & WORD
        allocator.news.clear()
    return result


if __name__ == "__main__":
    for text in sys.argv[2:]:
        print(play(int(sys.argv[1], 16), int(text)))
