"""Pictures that say what words cannot."""

from __future__ import annotations

from io import BytesIO

import segno

SCALE = 10  # pixels a module: sharp on a phone that is held before another one's camera
BORDER = 4  # modules of white around it: ISO/IEC 18004, 9.1


def qr_code(words: str) -> bytes:
    """The words as a QR code, a PNG. A sixth of it may be covered, and it can still be read."""
    drawn = BytesIO()
    segno.make(words, error="m", micro=False).save(drawn, kind="png", scale=SCALE, border=BORDER)
    return drawn.getvalue()
