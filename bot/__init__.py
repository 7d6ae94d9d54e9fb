"""The running program: wiring, and the one shell around the core."""

from bot.clock import pin_zones

pin_zones()  # before anything can read a zone from the system's copy
