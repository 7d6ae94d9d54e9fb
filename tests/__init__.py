"""The tests of everything. They read the same pinned zones as the program."""

from bot.clock import pin_zones

pin_zones()
