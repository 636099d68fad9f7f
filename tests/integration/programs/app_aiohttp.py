"""aiohttp: a server and clients in one loop, requests that are under way, tasks in every state."""
import asyncio
import sys

import aiohttp
from aiohttp import web

from heap_record import record_and_stop


async def answer(request):
    return web.json_response({"path": request.path, "data": await request.json() if request.can_read_body else None})


async def never(request):
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b"first")
    await asyncio.Event().wait()


async def echo(request):
    socket = web.WebSocketResponse()
    await socket.prepare(request)
    async for message in socket:
        await socket.send_str(message.data)
    return socket


async def wait_for(event, number):
    async with asyncio.timeout(1000):
        await event.wait()
    return number


async def main():
    application = web.Application()
    application.add_routes([web.get("/", answer), web.post("/data", answer), web.get("/never", never), web.get("/echo", echo)])
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]
    session = aiohttp.ClientSession(f"http://127.0.0.1:{port}")
    answers = await asyncio.gather(*(ask(session, number) for number in range(100)))
    streams = [await session.get("/never") for _ in range(5)]
    chunks = [await stream.content.readany() for stream in streams]
    sockets = [await session.ws_connect("/echo") for _ in range(3)]
    for socket in sockets:
        await socket.send_str("hello")
    heard = [await socket.receive() for socket in sockets]
    event = asyncio.Event()
    tasks = [asyncio.create_task(wait_for(event, number)) for number in range(100)]
    reading = [asyncio.create_task(stream.read()) for stream in streams]
    await asyncio.sleep(0.1)
    for task in tasks[::10]:
        task.cancel()
    await asyncio.sleep(0)
    kept = runner, session, answers, streams, chunks, sockets, heard, tasks, reading
    record_and_stop(sys.argv[1], version=aiohttp.__version__)
    return kept


async def ask(session, number):
    async with session.post("/data", json={"number": [number]}) as response:
        return response, await response.json()


asyncio.run(main())
