#!/usr/bin/env python3
"""The chat services as they document themselves, on this machine alone: answers, refusals, and answers that go wrong.

Usage: chat_services.py RECORD     prints its port; writes a line of JSON for each request into RECORD

What a request meets is named by its key, token or last part of the path: `ok`, `revoked`, `often` (refused once),
`html`, `slow`, `cut`, `huge`, `late` (429 once, with Retry-After), `says-CODE` (refused with what the service documents
for that code), `once-CODE` (the same, the first time only).
"""
import base64, hashlib, hmac, json, re, sys, time, urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = "SECthisisasecret"
record = open(sys.argv[1], "a", encoding="utf-8")
seen, media, rows = {}, set(), 0
DOCUMENTED = {
    40058: "markdown_v2.content exceed max length 4096. invalid Request Parameter, hint: [1], from ip: 127.0.0.1",
    40008: "invalid message type", 44004: "empty content",
    130101: "send too fast, exceed 20 times per minute", 300005: "token is not exist",
    460101: "message too long, exceed 20000 bytes",
    9499: "Bad Request", 11232: "frequency limited psm", 19022: "Ip Not Allowed", 19024: "Key Words Not Found",
}


def wecom(body):
    kind = body.get("msgtype")
    if kind not in ("text", "markdown", "markdown_v2", "file", "template_card"):
        return 40008, "invalid message type"
    inner = body.get(kind, {})
    if kind in ("text", "markdown", "markdown_v2"):
        limit = 2048 if kind == "text" else 4096
        if not inner.get("content"):
            return 44004, "empty content"
        if len(inner["content"].encode()) > limit:
            return 40058, f"{kind}.content exceed max length {limit}. invalid Request Parameter, hint: [1], from ip: 127.0.0.1"
    if kind == "file" and inner.get("media_id") not in media:
        return 40007, "invalid media_id"
    if kind == "template_card" and "card_action" not in inner:
        return 40063, "card_action missing"
    return 0, "ok"


def dingtalk(body, raw, query):
    stamp, sign = query.get("timestamp", [""])[0], query.get("sign", [""])[0]
    wanted = base64.b64encode(hmac.new(SECRET.encode(), f"{stamp}\n{SECRET}".encode(), hashlib.sha256).digest()).decode()
    if sign != wanted or abs(int(stamp) / 1000 - time.time()) > 3600:
        return 310000, "sign not match"
    if len(raw) > 20000:
        return 460101, "message too long, exceed 20000 bytes"
    return (0, "ok") if body.get("msgtype") in ("text", "markdown") else (40035, "bad msgtype")


def feishu(body, raw):
    key = f"{body.get('timestamp')}\n{SECRET}".encode()
    wanted = base64.b64encode(hmac.new(key, b"", hashlib.sha256).digest()).decode()
    if body.get("sign") != wanted:
        return 19021, "sign match fail or timestamp is not within one hour from current time"
    if len(raw) > 20 * 1024 or body.get("msg_type") not in ("text", "interactive"):
        return 9499, "Bad Request"
    return 0, "success"


def slack(body):
    blocks = body.get("blocks", [])
    texts = [block["text"]["text"] for block in blocks]
    if not body.get("text"):
        return 400, "no_text"
    if not blocks or len(blocks) > 50 or any(len(text) > 3000 or not text for text in texts):
        return 400, "invalid_blocks"
    return 200, "ok"


def teams(body, raw):
    card = body["attachments"][0]["content"]
    good = len(raw) <= 28 * 1024 and body["type"] == "message" and card["type"] == "AdaptiveCard" and card["body"]
    return (202, "") if good else (400, "bad card")


class Service(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, text, headers=(), length=None):
        data = text if isinstance(text, bytes) else text.encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        where = urllib.parse.urlsplit(self.path)
        query = urllib.parse.parse_qs(where.query)
        key = (query.get("key") or query.get("access_token") or [where.path.rsplit("/", 1)[-1]])[0]
        times = seen[key] = seen.get(key, 0) + 1
        is_json = "json" in self.headers["Content-Type"]
        body = json.loads(raw) if is_json else {}
        record.write(json.dumps({"path": self.path, "headers": dict(self.headers), "size": len(raw),
                                 "body": body or raw.decode("utf-8", "replace")}, ensure_ascii=False) + "\n")
        record.flush()
        if key == "html":
            return self.answer(200, "<html>Please log in</html>")
        if key == "slow":
            time.sleep(4)
        if key == "cut":
            self.answer(200, '{"errcode":0', length=500)
            self.close_connection = True
            return None
        if key == "huge":
            return self.answer(200, b"x" * (6 << 20))
        if key == "late" and times == 1:
            return self.answer(429, "slow down", [("Retry-After", "1")])
        code = re.fullmatch(r"(says|once)-(\d+)", key)
        if code and (code[1] == "says" or times == 1):
            return self.refuse(where.path, int(code[2]))
        if code:
            return self.answer(200, json.dumps({"errcode": 0, "code": 0}))
        return self.reply(where.path, query, key, times, body, raw)

    def refuse(self, path, code):
        text = DOCUMENTED[code]
        if path.startswith("/open-apis/bot/"):
            return self.answer(400 if code == 9499 else 200, json.dumps({"code": code, "msg": text, "data": {}}))
        return self.answer(200, json.dumps({"errcode": code, "errmsg": text}))

    def reply(self, path, query, key, times, body, raw):
        def said(code, text, **more):
            return self.answer(200, json.dumps({"errcode": code, "errmsg": text, **more}, ensure_ascii=False))
        if path.startswith("/cgi-bin/"):
            if key == "revoked":
                return said(93000, "invalid webhook url, hint: [1], from ip: 127.0.0.1")
            if key == "often" and times == 1:
                return said(45009, "api freq out of limit")
            if path.endswith("/upload_media"):
                media.add(f"m{len(media)}")
                return said(0, "ok", type="file", media_id=f"m{len(media) - 1}", created_at="1380000000")
            if path.endswith("/smartsheet/webhook"):
                return self.sheet(body, said)
            return said(*wecom(body))
        if path == "/robot/send":
            return said(*dingtalk(body, raw, query))
        if path.startswith("/open-apis/bot/"):
            code, text = feishu(body, raw)
            return self.answer(200 if code == 0 else 400, json.dumps({"code": code, "msg": text, "data": {}}))
        if path.startswith("/services/"):
            return self.answer(*slack(body))
        if path.startswith("/flow/"):
            return self.answer(*teams(body, raw))
        if path.startswith("/hook/"):
            signed = "sha256=" + hmac.new(SECRET.encode(), raw, hashlib.sha256).hexdigest()
            return self.answer(204 if self.headers.get("X-Muster-Signature") == signed else 403, "")
        return self.answer(404, "no_service")

    def sheet(self, body, said):
        global rows
        added = []
        for _ in body.get("add_records", []):
            rows += 1
            added.append({"record_id": f"r{rows}"})
        for one in body.get("update_records", []):
            if not one.get("record_id"):
                return said(2023012, "record_id missing")
        return said(0, "ok", add_records=added)


class Server(ThreadingHTTPServer):
    def handle_error(self, *_):  # who asks may hang up
        pass


server = Server(("127.0.0.1", 0), Service)
print(server.server_address[1], flush=True)
server.serve_forever()
