"""What the process has ready from which lives begin: each of them would compile the same patterns for itself."""

from __future__ import annotations

from core.understanding import warm

warm("en")
