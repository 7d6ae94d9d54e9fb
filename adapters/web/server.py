"""The one web server: whatever routes are handed in, under strict headers, and whether all is well."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping

from aiohttp import web

BIGGEST_BODY = 1024 * 1024  # bytes: far above any update or form, far below what would hurt
GRACE = 3.0  # seconds that open requests are given when the server stops; a whole stop has ten

# What a route does not say itself. Most answers here are for machines: they need nothing at all.
STRICT = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}

Health = Callable[[], Awaitable[tuple[Mapping[str, object], bool]]]


class WebServer:
    """One aiohttp server. `health` gives the facts that `/healthz` shows, and whether all is well."""

    def __init__(self, host: str, port: int, health: Health) -> None:
        self._host = host
        self._port = port
        self._health = health
        self._app = web.Application(client_max_size=BIGGEST_BODY)
        self._app.on_response_prepare.append(_strict)
        self._app.router.add_get("/healthz", self._healthz)
        self._closing: list[Callable[[], None]] = []
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where it listens; with port 0 the machine has chosen one, known after `start`."""
        port = self._runner.addresses[0][1] if self._runner and self._runner.addresses else self._port
        return f"http://{self._host}:{port}"

    def add(self, routes: Iterable[web.AbstractRouteDef], close: Callable[[], None] | None = None) -> None:
        """Take in routes, before the start. `close` is called first when the server stops: it ends long answers."""
        self._app.router.add_routes(routes)
        if close:
            self._closing.append(close)

    def mount(self, prefix: str, app: web.Application) -> None:
        """Take in a whole application under `prefix`, before the start."""
        self._app.add_subapp(prefix, app)

    async def start(self) -> None:
        """Listen.

        Raises:
            OSError: the port is taken, or the host is not ours.
        """
        self._runner = web.AppRunner(self._app, handle_signals=False, access_log=None, shutdown_timeout=GRACE)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Stop listening, give open requests a moment, and let go."""
        for close in self._closing:
            close()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _healthz(self, _request: web.Request) -> web.Response:
        facts, well = await self._health()
        return web.json_response({"ok": well, **facts}, status=200 if well else 503)


async def _strict(_request: web.Request, response: web.StreamResponse) -> None:
    """Add what the route has not said: to errors and streams as well."""
    for name, value in STRICT.items():
        response.headers.setdefault(name, value)
