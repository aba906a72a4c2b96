"""Two services on this machine for tests/shell/services.sh: PingCode's and Worktile's documented answers, with their traps.

services.py PORTFILE LOGFILE MODE   MODE says which family of paths answers (a, b, c) and what goes wrong (html, slow, auth, 429).
"""
import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

port_file, log_file, mode = sys.argv[1:4]
DAY = 86400
MARCH = 1772380800  # 2026-03-02 00:00 in Shanghai
users = [{"id": "u" * 31 + "1", "name": "zhang.san", "display_name": "张三", "email": "zhang@example.com"},
         {"id": "u" * 31 + "2", "name": "li", "display_name": "Li Wei", "email": "li@example.com"}]
sprints = [{"id": "s1", "name": "迭代一", "start_at": MARCH, "end_at": MARCH + 14 * DAY - 1, "status": "in_progress"}]
types = [{"id": "story", "name": "用户故事", "group": "requirement"}, {"id": "bug", "name": "缺陷", "group": "bug"},
         {"id": "0123456789abcdef01234567", "name": "评审", "group": "task"}]


priorities = [{"id": "p0", "name": "最高"}, {"id": "p1", "name": "较高"}, {"id": "p2", "name": "普通"}]
states = [{"id": "st1", "name": "打开", "type": "pending"}, {"id": "st2", "name": "处理中", "type": "in_progress"}, {"id": "st3", "name": "已完成", "type": "completed"}]


def work_item(number, **more):
    return {"id": f"w{number}", "identifier": f"SCR-{number}", "short_id": f"x{number}", "html_url": f"https://pingcode.example/w{number}",
            "title": f"Item {number}", "type": {"id": "story", "name": "用户故事", "group": "requirement"}, "project": {"id": "p1"},
            "state": {"id": "1", "name": "自己的名字", "type": "pending"}, "created_at": MARCH - 40 * DAY, "is_deleted": 0, **more}


items = [work_item(1, description="<p>Two<br>lines &amp; <b>more</b></p><script>x()</script><ul><li>one</li></ul>", assignee={"id": users[0]["id"]},
                   state={"type": "in_progress"}, start_at=MARCH, end_at=MARCH + 2 * DAY - 1, sprint={"id": "s1", "name": "迭代一"},
                   priority={"id": "p0", "name": "最高"}, story_points=2.5, estimated_workload=16, remaining_workload=6.5,
                   tags=[{"id": "t", "name": "api"}], participants=[{"id": users[1]["id"]}], properties={"risk": "high"}, created_at=MARCH - 200 * DAY),
         work_item(2, state={"type": "completed"}, completed_at=MARCH + 36000, parent_id="w1", type={"id": "bug", "name": "缺陷", "group": "bug"}),
         work_item(3, state={"type": "closed"}, parent={"id": "w1"}),
         work_item(4, title="Gone", is_deleted=1)] + [work_item(number) for number in range(5, 130)]
workloads = [{"id": "l1", "principal": {"id": "w1", "identifier": "SCR-1"}, "duration": 2.5, "report_at": MARCH - 100 * DAY + 36000, "report_by": {"id": users[0]["id"]}, "description": "Reading"},
             {"id": "l2", "principal": {"id": "w1"}, "duration": 1, "report_at": MARCH - DAY, "report_by": {"id": users[1]["id"]}},
             {"id": "l3", "principal": {"id": "elsewhere"}, "duration": 1, "report_at": MARCH - DAY, "report_by": {"id": users[1]["id"]}}]
relations = {"w1": [{"relation_type": "block", "target_work_item": {"id": "w5"}}], "w2": [{"relation_type": "relate", "target_work_item": {"id": "w6"}}]}
comments = {"w2": [{"content": "<p>Is it done?</p>", "created_by": {"id": users[0]["id"]}, "created_at": MARCH}]}
tasks = [{"_id": "a" * 24, "identifier": "ABC-1", "title": "写文档", "project_id": "wp1", "parent_id": "", "state_type": 2, "task_state": {"name": "进行中", "type": 2},
          "task_type": {"name": "任务"}, "properties": {"assignee": {"value": "uid1"}, "due": {"value": {"date": MARCH + 7 * DAY, "with_time": 0}},
                                                      "start": {"date": MARCH, "with_time": 0}, "priority": {"name": "较高"}, "tag": [{"name": "文档"}], "participant": ["uid2"],
                                                      "desc": {"value": json.dumps([{"type": "paragraph", "children": [{"text": "第一段"}]}, {"type": "paragraph", "children": [{"text": "第二段"}]}])}, "own": 3}},
         {"_id": "b" * 24, "identifier": "ABC-2", "title": "Check it", "project_id": "wp1", "parent_id": "a" * 24, "task_state": {"type": 3}, "completed_at": MARCH + 36000,
          "properties": {"assignee": "uid2"}}]
state = {"requests": 0, "refused": False}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, body, status=200, headers=()):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def page(self, values, query, key="values"):
        size, index = int(query.get("page_size", ["30"])[0]), int(query.get("page_index", ["0"])[0])
        self.answer({"page_size": size, "page_index": index, "total": len(values), key: values[index * size:(index + 1) * size]})

    def do_POST(self):
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        self.note(body)
        if self.path == "/open-api/tenant-access-token":
            right = body.get("client_secret") == "hush"
            return self.answer({"tenant_access_token": "token", "expires_in": 7200} if right else {"ok": False, "error_code": 1102})
        if self.headers.get("Authorization") == "Bearer token" and self.path == "/v1/pjm/work_items":
            if not body.get("title") or not body.get("type_id") or body.get("project_id") != "p1":
                return self.answer({"code": "100008", "message": "a field is missing"}, 400)
            items.append(self.told(work_item(1000 + len(items), title="", type={"id": body["type_id"]}), body))
            return self.answer(items[-1])
        self.answer({"code": "100001", "message": "?"}, 404)

    def do_PATCH(self):
        length = int(self.headers.get("Content-Length", 0))
        body = json.loads(self.rfile.read(length) or b"{}")
        self.note(body)
        for item in items:
            if self.path == "/v1/pjm/work_items/" + item["id"]:
                return self.answer(self.told(item, body))
        self.answer({"code": "100317", "message": "no such work item"}, 400)

    def told(self, item, body):
        """Takes over what it knows, and leaves out the rest without a word, as the service does."""
        for name, value in body.items():
            if name in ("title", "description", "start_at", "end_at", "estimated_workload", "remaining_workload", "parent_id"):
                item[name] = value
            elif name == "story_points" and mode != "ignores":
                item[name] = value
            elif name == "assignee_id":
                item["assignee"] = {"id": value}
            elif name == "priority_id":
                item["priority"] = next(one for one in priorities if one["id"] == value)
            elif name == "state_id":
                item["state"] = next(one for one in states if one["id"] == value)
        return item

    def note(self, body=None):
        with open(log_file, "a", encoding="utf-8") as log:
            log.write(json.dumps([self.command, urlparse(self.path).path, body], ensure_ascii=False) + "\n")

    def do_GET(self):
        parts = urlparse(self.path)
        path, query = parts.path, parse_qs(parts.query)
        self.note()
        state["requests"] += 1
        if path == "/v1/auth/token":
            right = query.get("client_secret") == ["hush"]
            return self.answer({"access_token": "token", "token_type": "Bearer", "expires_in": MARCH}) if right else \
                self.answer({"code": "100024", "message": "bad secret"}, 400)
        if self.headers.get("Authorization") != "Bearer token" or mode == "auth":
            return self.answer({"code": "100020", "message": "unauthorized"}, 401)
        if mode == "html":
            return self.answer(b"<html><title>Sign in</title></html>")
        if mode == "429" and not state["refused"] and state["requests"] > 3:
            state["refused"] = True
            return self.answer({"code": "100038", "message": "too many"}, 429, [("x-pc-retry-after", "1")])
        if path.startswith("/open-api/"):
            return self.worktile(path, query)
        family = {"a": ("/v1/project/", "work_items"), "c": ("/v1/pjm/", "workitems")}.get(mode, ("/v1/pjm/", "work_items"))
        if path == family[0] + "projects":
            return self.page([{"id": "p1", "identifier": "SCR", "name": "商城"}, {"id": "p2", "identifier": "OTHER", "name": "Other"}], query)
        if path == "/v1/directory/users":
            return self.page(users, query)
        if path.endswith("/sprints"):
            return self.page(sprints, query)
        if path.endswith("/versions"):
            return self.answer({"code": "100403", "message": "no scope"}, 403)
        if path == family[0] + family[1]:
            found = items
            if mode == "types":
                wanted = query.get("type_id")
                found = [{k: v for k, v in item.items() if k != "type"} for item in items if not wanted or item["type"]["id"] == wanted[0]]
            return self.page(found, query)
        if path == family[0] + family[1][:-1] + "/types":
            return self.page(types, query)
        if path == "/v1/pjm/work_item/states":
            return self.page(states, query)
        if path == "/v1/pjm/work_item/priorities":
            return self.page(priorities, query)
        for item in items:
            if path == "/v1/pjm/work_items/" + item["id"]:
                return self.answer(item)
        if path == "/v1/workloads":
            begin, end = int(query["start_at"][0]), int(query["end_at"][0])
            assert end - begin <= 92 * DAY, "the span is at most three months"
            return self.page([row for row in workloads if begin <= row["report_at"] < end], query)
        if path.endswith("/relations"):
            return self.page(relations.get(path.split("/")[-2], []), query)
        if path == "/v1/comments":
            return self.page(comments.get(query["principal_id"][0], []), query)
        self.answer({"code": "100404", "message": "no such path"}, 404)

    def worktile(self, path, query):
        if path.endswith("get-projects-by-page"):
            return self.answer({"items": [{"_id": "wp1", "name": "文档"}], "has_more": False, "total": 1})
        if path.endswith("get-members-by-page"):
            return self.answer({"value": [{"uid": "uid1", "name": "wang", "display_name": "王芳"}, {"uid": "uid2", "name": "zhao", "display_name": "赵雷"}], "has_more": False})
        if path.endswith("/projects/wp1/tasks"):
            return self.answer({"value": tasks, "references": {"users": []}, "meta": {"has_more": False}})
        if path.endswith("get-relation-tasks"):
            return self.answer([{"_id": "b" * 24, "title": "Check it"}] if query["task_id"] == ["a" * 24] else [])
        for task in tasks:
            if path.endswith("/tasks/" + task["_id"]):
                return self.answer({"data": {"value": {**task, "comments": [{"content": "好", "created_by": "uid1", "created_at": MARCH}]}}})
        self.answer({"ok": False, "error_code": 1}, 404)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
with open(port_file, "w", encoding="utf-8") as file:
    file.write(str(server.server_port))
server.serve_forever()
