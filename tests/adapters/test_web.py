"""The one web server: what it adds to every answer, what it refuses, how it stops."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from io import BytesIO

import aiohttp
import pytest
from aiohttp import web

from adapters.web.server import BIGGEST_BODY, STRICT, Health, WebServer

QUICK = 2.0  # seconds: well under the grace that a hanging request would be given


async def well() -> tuple[Mapping[str, object], bool]:
    return {"waiting": 0}, True


async def ill() -> tuple[Mapping[str, object], bool]:
    return {"waiting": 41}, False


async def size(request: web.Request) -> web.Response:
    return web.Response(text=str(len(await request.read())))


async def own_policy(_request: web.Request) -> web.Response:
    return web.Response(headers={"Content-Security-Policy": "default-src 'self'"})


def server_on_any_port(health: Health = well) -> WebServer:
    return WebServer("127.0.0.1", 0, health)


@asynccontextmanager
async def running(server: WebServer) -> AsyncIterator[str]:
    """Where `server` listens, until the block ends. A second stop does nothing."""
    await server.start()
    try:
        yield server.url
    finally:
        await server.stop()


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.mark.parametrize(
    ("health", "status", "body"),
    [(well, 200, {"ok": True, "waiting": 0}), (ill, 503, {"ok": False, "waiting": 41})],
)
async def test_healthz_says_whether_all_is_well(
    http: aiohttp.ClientSession, health: Health, status: int, body: dict[str, object]
) -> None:
    async with running(server_on_any_port(health)) as url, http.get(f"{url}/healthz") as answer:
        assert (answer.status, await answer.json()) == (status, body)


async def test_every_answer_is_strict_unless_its_route_says_otherwise(http: aiohttp.ClientSession) -> None:
    server = server_on_any_port()
    server.add([web.post("/size", size), web.get("/own", own_policy)])
    inner = web.Application()
    inner.router.add_post("/size", size)
    server.mount("/inner", inner)
    async with running(server) as url:
        for method, path in (("GET", "/healthz"), ("GET", "/nowhere"), ("POST", "/size"), ("POST", "/inner/size")):
            async with http.request(method, url + path) as answer:
                assert {name: answer.headers.get(name) for name in STRICT} == STRICT, path
        async with http.get(f"{url}/own") as answer:
            assert answer.headers.getall("Content-Security-Policy") == ["default-src 'self'"]


@pytest.mark.parametrize(("extra", "status"), [(0, 200), (1, 413)])
async def test_a_body_may_be_so_big_and_no_bigger(http: aiohttp.ClientSession, extra: int, status: int) -> None:
    server = server_on_any_port()
    server.add([web.post("/size", size)])
    body = BytesIO(b"x" * (BIGGEST_BODY + extra))
    async with running(server) as url, http.post(f"{url}/size", data=body) as answer:
        assert answer.status == status


async def test_a_long_answer_is_ended_when_the_server_stops(http: aiohttp.ClientSession) -> None:
    over = asyncio.Event()

    async def endless(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"on and on")
        await over.wait()
        return response

    server = server_on_any_port()
    server.add([web.get("/endless", endless)], close=over.set)
    async with running(server) as url, http.get(f"{url}/endless") as answer:
        assert await answer.content.readany() == b"on and on"
        async with asyncio.timeout(QUICK):
            await server.stop()
        assert await answer.content.read() == b""


async def test_a_port_that_is_taken_is_said_and_free_once_the_server_has_stopped(http: aiohttp.ClientSession) -> None:
    async with running(server_on_any_port()) as url:
        second = WebServer("127.0.0.1", int(url.rpartition(":")[2]), well)
        with pytest.raises(OSError, match="in use"):
            await second.start()
        async with http.get(f"{url}/healthz") as answer:
            assert answer.status == 200
    with pytest.raises(aiohttp.ClientConnectorError):
        await http.get(f"{url}/healthz")
