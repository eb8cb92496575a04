"""The server as a process: where it listens, how it ends, which clock it follows, which forms of sync it speaks."""

import gzip
import os
import select
import signal
import ssl
import subprocess
import sys
import urllib.request
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import msgspec
import pytest
import uuid_utils
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from fieldvisit.demo.server_process import COMMAND, CommandError, ServerProcess
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.messages import BatchHead, JsonSyncRequest, SyncAnswer, SyncRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wire import encode_frame
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from tests.drivers.hand_clock import DEMO_MORNING
from tests.drivers.http_laptop import AT, HttpLaptop, RefusedError, put
from tests.journeys.server_town import ServerTown, embedded_town, running_town

__all__ = ["embedded_town"]

_STARTER = """
import sys
from pathlib import Path
from fieldvisit.demo.server_process import ServerProcess

server = ServerProcess(Path(sys.argv[1]))
server.start()
print(server.pid, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_that_a_stop_signal_ends_the_server_with_exit_code_0(tmp_path: Path, how: signal.Signals) -> None:
    server = ServerProcess(tmp_path)
    server.prepare()
    server.start()
    subprocess.run(["kill", f"-{how.value}", str(server.pid)], check=True)
    assert server.wait() == 0


@pytest.mark.skipif(sys.platform != "linux", reason="waits for a process that is no child of its own")
def test_that_a_server_ends_with_the_program_that_started_it_also_when_that_is_killed(tmp_path: Path) -> None:
    ServerProcess(tmp_path).prepare()
    starter = [sys.executable, "-c", _STARTER, str(tmp_path)]
    with subprocess.Popen(starter, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        server = os.pidfd_open(int(program.stdout.readline()))
        try:
            assert select.select([server], [], [], 0)[0] == []
            program.kill()
            assert select.select([server], [], [], 20)[0] == [server]
        finally:
            os.close(server)


def test_that_a_server_that_was_killed_starts_again_with_all_it_had_answered_for(tmp_path: Path) -> None:
    with running_town(tmp_path, None) as town:
        laptop = town.laptop("konsulent")
        made = put("company", name="Værksted A/S")
        laptop.sync(made)
        url = town.server.url
        town.server.kill()
        town.server.start()
        assert town.server.url == url
        other = town.laptop("kollega")
        other.sync()
        assert other.rows["company", made.record]["name"] == "Værksted A/S"
        laptop.sync()


def test_that_the_token_ends_by_the_servers_clock(tmp_path: Path) -> None:
    clock = FileClock(tmp_path / "clock.json")
    clock.set(DEMO_MORNING, ticking=False)
    environment = {CLOCK_FILE_VARIABLE: str(tmp_path / "clock.json")}
    with ServerProcess(tmp_path / "server", environment=environment) as server:
        server.create_municipality("0998", "Kommune 0998")
        user = str(uuid_utils.uuid7())
        made = server.create_user("a", municipality="0998", role="consultant", name="A B", user=user)
        laptop = HttpLaptop(server.url)
        laptop.enrol(server.enrol_code("a"))
        laptop.sign_in()
        assert (made, laptop.user) == (user, user)
        assert laptop.sync().server_time == "2026-10-06T05:30:00.000Z"
        clock.set(DEMO_MORNING + timedelta(minutes=10), ticking=False)
        with pytest.raises(RefusedError) as refused:
            laptop.sync()
        assert refused.value.answer.code == Failure.NOT_SIGNED_IN
        laptop.sign_in()
        assert laptop.sync().server_time == "2026-10-06T05:40:00.000Z"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "example.invalid"])
def test_that_plain_http_is_refused_where_others_could_listen(tmp_path: Path, host: str) -> None:
    server = ServerProcess(tmp_path)
    server.prepare()
    with pytest.raises(CommandError) as refused:
        server.command("serve", "--host", host)
    assert refused.value.exit_code == 2
    assert "--certfile" in refused.value.message


def test_that_a_port_in_use_is_said_so(embedded_town: ServerTown) -> None:
    port = embedded_town.server.url.rpartition(":")[2]
    with pytest.raises(CommandError) as refused:
        embedded_town.server.command("serve", "--port", port)
    assert refused.value.exit_code == 2
    assert "Traceback" not in refused.value.message


def test_that_with_a_certificate_the_server_speaks_tls(tmp_path: Path) -> None:
    certificate, key = _make_certificate(tmp_path)
    ServerProcess(tmp_path).prepare()
    serve = (*COMMAND, "serve", "--json", "--data", str(tmp_path), "--port", "0")
    process = subprocess.Popen(
        (*serve, "--certfile", str(certificate), "--keyfile", str(key)), stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        url = msgspec.json.decode(process.stdout.readline(), type=dict[str, str])["url"]
        assert url.startswith("https://")
        trusted = ssl.create_default_context(cafile=str(certificate))
        trusted.maximum_version = ssl.TLSVersion.TLSv1_2
        with urllib.request.urlopen(f"{url}/v1/health", context=trusted) as answer:
            assert answer.status == 200
        trusted.minimum_version = trusted.maximum_version = ssl.TLSVersion.TLSv1_3
        with urllib.request.urlopen(f"{url}/v1/health", context=trusted) as answer:
            assert answer.status == 200
    finally:
        process.terminate()
        process.wait(20)
        if process.stdout is not None:
            process.stdout.close()


@pytest.mark.parametrize("packed", [False, True])
def test_that_people_can_sync_with_json_and_gzip(embedded_town: ServerTown, packed: bool) -> None:
    laptop = embedded_town.laptop("konsulent")
    made = put("company", name="Håndskrevet ApS")
    batch = BatchHead(id=str(uuid_utils.uuid7()), frames=1)
    header = SyncRequest(schema=SCHEMA_VERSION, batch=batch, device_time=AT)
    body = msgspec.json.encode(JsonSyncRequest(header=header, frames=[[made]]))
    extra = {"Accept_Encoding": "gzip"} | ({"Content_Encoding": "gzip"} if packed else {})
    answer = laptop.send("POST", "/v1/sync", gzip.compress(body) if packed else body, media.JSON, **extra)
    assert answer.headers["Content-Encoding"] == "gzip"
    told = msgspec.json.decode(answer.content, type=SyncAnswer)
    assert told.batch is not None
    assert [result.status for result in told.batch.results] == ["applied"]


def test_that_a_sync_without_news_costs_less_than_a_kilobyte(embedded_town: ServerTown) -> None:
    laptop = embedded_town.laptop("konsulent")
    laptop.sync()
    header = SyncRequest(schema=SCHEMA_VERSION, cursor=laptop.cursor, device_time=AT)

    answer = laptop.send("POST", "/v1/sync", encode_frame(header), media.SYNC)
    assert len(encode_frame(header)) + len(answer.content) < 1_000


def _make_certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "cert.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return paths
