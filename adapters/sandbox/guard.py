"""Who may open the page: a browser on this machine, at this page's own address, and nobody else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from ipaddress import IPv6Address, ip_address

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOCAL_NAMES = ("localhost", "127.0.0.1", "[::1]")
HTTP_PORT = 80  # browsers leave it out of the Host header

# Everything comes from here, nothing is inline, and nobody may put the page into a frame. A mail is a frame in it.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'"


def guarded(handler: Handler) -> Handler:
    """Refuse other machines and other hosts' names, and posts of other pages."""

    async def serve(request: web.Request) -> web.StreamResponse:
        hosts = _own_hosts(request)
        if not _from_here(request) or request.headers.get("Host", "").lower() not in hosts:
            raise web.HTTPForbidden(text="The sandbox opens on this machine only, as http://localhost.")
        if request.method == "POST":
            _refuse_foreign_post(request)
        return await handler(request)

    return serve


def _own_hosts(request: web.Request) -> set[str]:
    """The names this page is reached by: a name of another host that points here is none of them."""
    transport = request.transport
    port = transport.get_extra_info("sockname")[1] if transport else 0
    bare = LOCAL_NAMES if port == HTTP_PORT else ()
    return {*bare, *(f"{name}:{port}" for name in LOCAL_NAMES)}


def _from_here(request: web.Request) -> bool:
    peer = request.transport.get_extra_info("peername") if request.transport else None
    if not peer:
        return False
    address = ip_address(peer[0])
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped.is_loopback
    return address.is_loopback


def _refuse_foreign_post(request: web.Request) -> None:
    """A browser names the page that posts. What is no browser names none, and cannot be misled."""
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() != f"http://{request.headers['Host'].lower()}":
        raise web.HTTPForbidden(text="Another page may not post here.")
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="Only application/json is read here.")
