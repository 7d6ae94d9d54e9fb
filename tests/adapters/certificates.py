"""Certificates of a test's own authority, made by openssl for a day."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


@dataclass(frozen=True)
class Authority:
    """An authority that nobody knows but whoever is given its certificate."""

    folder: Path

    @property
    def certificate(self) -> Path:
        return self.folder / "ca.pem"

    def trusted(self) -> ssl.SSLContext:
        """How a client checks that trusts this authority."""
        return ssl.create_default_context(cafile=str(self.certificate))

    def serving(self, *names: str, days: int = 1) -> ssl.SSLContext:
        """How a server speaks that has a certificate for these names; with 0 days it has just expired."""
        stem = self.folder / f"{names[0]}-{days}"
        key, asked, signed, more = (stem.with_suffix(f".{end}") for end in ("key", "csr", "pem", "ext"))
        kinds = (f"IP:{name}" if name[0].isdecimal() else f"DNS:{name}" for name in names)
        more.write_text(f"subjectAltName={','.join(kinds)}\nauthorityKeyIdentifier=keyid\n", encoding="ascii")
        _openssl("req", "-new", *KEY, "-keyout", key, "-out", asked, "-subj", f"/CN={names[0]}")
        by = ("-CA", self.certificate, "-CAkey", self.folder / "ca.key", "-CAcreateserial")
        _openssl("x509", "-req", "-in", asked, *by, "-days", str(days), "-extfile", more, "-out", signed)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(signed, key)
        return context


def authority(folder: Path) -> Authority:
    """A new authority. Without openssl the test is skipped by name, but never where all has to be tested."""
    if shutil.which("openssl") is None:
        missing = "no openssl to make certificates with"
        pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)
    uses = ("-addext", "keyUsage=critical,keyCertSign")
    _openssl(
        "req", "-x509", *KEY, "-keyout", folder / "ca.key", "-out", folder / "ca.pem", "-subj", "/CN=Nobody's", *uses
    )
    return Authority(folder)


def _openssl(*words: str | Path) -> None:
    subprocess.run(["openssl", *words], check=True, capture_output=True)
