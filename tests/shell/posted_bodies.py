#!/usr/bin/env python3
"""Judges what `muster post … --dry-run --json` would send, by what the services document and nothing else.

Usage: posted_bodies.py KIND [WORD...] <ANSWER     each WORD must stand somewhere in the bodies
"""
import json, re, sys

kind, words = sys.argv[1], sys.argv[2:]


def need(holds, what):
    if not holds:
        sys.exit(f"{kind}: {what}")


def is_text(value):
    return isinstance(value, str) and value.strip() != ""


def tables(text):
    """Rows of a table stand together, under a head and a rule with as many cells."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if re.fullmatch(r"\|( :?-+:? \|)+", line):
            cells = line.count("|")
            need(at > 0 and lines[at - 1].count("|") == cells, f"the rule under {lines[at - 1]!r} has other columns")
            after = at + 1
            while after < len(lines) and lines[after].startswith("|"):
                need(lines[after].count("|") == cells, f"a row has other columns than its head: {lines[after]!r}")
                after += 1


def no_tables(text):
    need(not re.search(r"^\|.*\|$", text, re.M), "there is a table, which the service does not show")


def fences(text):
    need(len(re.findall(r"^```", text, re.M)) % 2 == 0, "a fence of code is not closed")


def wecom(body, raw):
    need(set(body) == {"msgtype", "markdown_v2"} and body["msgtype"] == "markdown_v2", "msgtype and its object")
    text = body["markdown_v2"]["content"]
    need(is_text(text) and len(text.encode()) <= 4096, "1 to 4096 bytes of content")
    tables(text)
    fences(text)
    need(not re.search(r"<@|<font", text), "someone or some colour is named in markdown_v2, which knows neither")
    return text


def dingtalk(body, raw):
    need(set(body) <= {"msgtype", "markdown", "at"} and body["msgtype"] == "markdown", "msgtype and its object")
    need(set(body["markdown"]) == {"title", "text"} and all(map(is_text, body["markdown"].values())), "title and text")
    need(len(raw.encode()) <= 20000, "20 000 bytes of body")
    need("\\u" not in raw, "text is written as it is, or Chinese counts twice")
    no_tables(body["markdown"]["text"])
    return body["markdown"]["text"]


def feishu(body, raw):
    need(set(body) == {"msg_type", "card"} and body["msg_type"] == "interactive", "msg_type and card; timestamp and sign come when it is sent")
    need(len(raw.encode()) <= 20 * 1024 - 100, "20 KB of body, with the signature")
    card = body["card"]
    need(set(card) <= {"schema", "header", "body"} and card["schema"] == "2.0", "a card of schema 2.0 without unknown members")
    if "header" in card:
        need(card["header"]["title"]["tag"] == "plain_text" and is_text(card["header"]["title"]["content"]), "a header has a title")
        need(card["header"]["template"] in ("blue", "green", "orange", "red"), "a header has a colour that there is")
    texts = []
    for element in card["body"]["elements"]:
        need(set(element) == {"tag", "content"} and element["tag"] == "markdown" and is_text(element["content"]), "elements are markdown")
        need(not re.search(r"<(?!at id=)", element["content"]), "a bare < in markdown")
        need(not re.search(r"^#", element["content"], re.M), "a heading, which the card does not show")
        tables(element["content"])
        fences(element["content"])
        texts.append(element["content"])
    need(sum(len(re.findall(r"^\|( :?-+:? \|)+$", text, re.M)) for text in texts) <= 5, "at most five tables in a card")
    need(texts, "a card has elements")
    return "\n".join(texts)


def slack(body, raw):
    need(set(body) == {"text", "blocks"} and is_text(body["text"]) and len(body["text"]) <= 40000, "text and blocks")
    need(1 <= len(body["blocks"]) <= 50, "1 to 50 blocks")
    texts = []
    for block in body["blocks"]:
        need(block["type"] == "section" and block["text"]["type"] == "mrkdwn", "blocks are sections of mrkdwn")
        text = block["text"]["text"]
        need(is_text(text) and len(text) <= 3000, "1 to 3000 characters a section")
        need(text.count("```") % 2 == 0, "a fence of code is not closed")
        need(not re.search(r"&(?!amp;|lt;|gt;)", text) and not re.search(r"<(?![@#!h])", text), "& < > are escaped")
        no_tables(text)
        texts.append(text)
    return "\n".join(texts)


def teams(body, raw):
    need(body["type"] == "message" and len(body["attachments"]) == 1, "one attachment")
    need(len(raw.encode()) <= 28 * 1024, "28 KB of body")
    need(body["attachments"][0]["contentType"] == "application/vnd.microsoft.card.adaptive", "an Adaptive Card")
    card = body["attachments"][0]["content"]
    need(card["type"] == "AdaptiveCard" and card["version"] in ("1.4", "1.5") and card["body"], "a card with a body")
    need(card["version"] == "1.5" or not any(element["type"] == "Table" for element in card["body"]), "tables are of card 1.5")
    texts = []

    def walk(node):
        if isinstance(node, dict):
            need("type" not in node or node["type"] in ("RichTextBlock", "TextRun", "TextBlock", "Table", "TableRow", "TableCell", "FactSet", "Container", "AdaptiveCard"),
                 f"an element {node.get('type')}")
            if isinstance(node.get("text"), str):
                texts.append(node["text"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)
    walk(card["body"])
    return "\n".join(texts)


answer = json.load(sys.stdin)
need(answer["schema"] == 1 and answer["dry_run"] is True and answer["items"], "a dry run with its parts")
need([item["part"] for item in answer["items"]] == list(range(1, len(answer["items"]) + 1)), "parts are numbered from 1")
whole = ""
for item in answer["items"]:
    need(item["id"] is None and item["state"] is None, "nothing went into the outbox")
    raw = json.dumps(item["body"], ensure_ascii=False, separators=(",", ":"))
    need("�" not in raw, "a character was divided")
    whole += {"wecom": wecom, "dingtalk": dingtalk, "feishu": feishu, "slack": slack, "teams": teams}[kind](item["body"], raw)
for word in words:
    need(word in whole, f"{word!r} is not said")
