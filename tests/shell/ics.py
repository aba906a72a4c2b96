"""Reads calendars by icalendar and dateutil, and compares what they make of them with muster's own list.

Usage: ics.py ALL.ics ONE.ics UPCOMING.json
"""
import datetime
import io
import json
import sys
import zoneinfo

import dateutil.rrule
import dateutil.tz
import icalendar

UTC = datetime.timezone.utc


def need(fact, what):
    if not fact:
        sys.exit(f"ics: {what}")


def check_lines(data):
    need(data.endswith(b"\r\n"), "the last line has no end")
    for line in data[:-2].split(b"\r\n"):
        need(len(line) <= 75, f"a line of {len(line)} octets: {line}")
        line.decode("utf-8")  # no character is cut in two
        need(not any(c < 0x20 for c in line), f"a control character in {line}")




class Wall:
    """A date property of an event, as its wall time and the zone that TZID names."""

    def __init__(self, prop, zones):
        self.wall = prop.dt.replace(tzinfo=None)
        name = prop.params.get("TZID")
        need(name or prop.dt.utcoffset() == datetime.timedelta(), f"a wall time without zone: {prop.to_ical()}")
        self.zone = zones.get(name) if name else dateutil.tz.UTC
        need(self.zone is not None, f"no VTIMEZONE for {name}")

    def at(self, wall):
        return dateutil.tz.resolve_imaginary(wall.replace(tzinfo=self.zone)).astimezone(UTC)


def many(event, name):
    found = event.get(name, [])
    return found if isinstance(found, list) else [found]


def expand(events, zones, until):
    """Returns the moments of one meeting: those of its series, with what was moved and called off."""
    moments, moved = [], {}
    for event in events:
        if "RECURRENCE-ID" in event:
            was = Wall(event["RECURRENCE-ID"], zones)
            moved[was.wall] = Wall(event["DTSTART"], zones)
    for event in events:
        if "RECURRENCE-ID" in event:
            continue
        start = Wall(event["DTSTART"], zones)
        if "RRULE" not in event:
            moments.append(start.at(start.wall))
            continue
        rule = dict(event["RRULE"])
        end = rule.pop("UNTIL", [None])[0]
        text = ";".join(f"{k}={','.join(str(v) for v in vs)}" for k, vs in rule.items())
        called_off = {e.dt.replace(tzinfo=None) for group in many(event, "EXDATE") for e in group.dts}
        walls = []
        for wall in dateutil.rrule.rrulestr(text, dtstart=start.wall):
            if start.at(wall) > until or (end and start.at(wall) > end):
                break
            walls.append(wall)
        need(walls and walls[0] == start.wall, f"DTSTART is not the first of its rule: {event['SUMMARY']}")
        need(called_off <= set(walls), f"EXDATE names no sitting: {event['SUMMARY']}")
        need(set(moved) <= set(walls), f"RECURRENCE-ID names no sitting: {event['SUMMARY']}")
        for wall in walls:
            if wall in moved:
                moments.append(moved[wall].at(moved[wall].wall))
            elif wall not in called_off:
                moments.append(start.at(wall))
    return sorted(moments)


def check_zones(zones):
    """Compares the written zones with the system's own, at every hour of some years around."""
    for name in zones.keys():
        written, real = zones.get(name), zoneinfo.ZoneInfo(name)
        at = datetime.datetime(2026, 3, 1, tzinfo=UTC)
        while at.year < 2046:
            need(at.astimezone(written).utcoffset() == at.astimezone(real).utcoffset(), f"{name} is wrong at {at}")
            at += datetime.timedelta(hours=7)


def main():
    data = open(sys.argv[1], "rb").read()
    check_lines(data)
    check_lines(open(sys.argv[2], "rb").read())
    calendar = icalendar.Calendar.from_ical(data)
    need(not calendar.errors, calendar.errors)
    need(calendar["VERSION"] == "2.0" and calendar["PRODID"], "no VERSION or PRODID")
    zones = dateutil.tz.tzical(io.StringIO(data.decode().replace("\r\n ", "").replace("\r\n", "\n")))
    check_zones(zones)

    meetings = {}
    for event in calendar.walk("VEVENT"):
        need(not event.errors, f"{event['SUMMARY']}: {event.errors}")
        for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"):
            need(name in event, f"an event without {name}")
        meetings.setdefault(str(event["UID"]), []).append(event)
    upcoming = json.load(open(sys.argv[3]))["items"]
    until = datetime.datetime.fromisoformat("2028-08-17T16:00:00+00:00")
    ours = {}
    for sitting in upcoming:
        if sitting["state"] != "cancelled":
            ours.setdefault(sitting["title"], []).append(
                datetime.datetime.fromisoformat(sitting["start"].replace("Z", "+00:00")))
    need(len(meetings) == len(ours) == 73, f"{len(meetings)} meetings in the calendar, {len(ours)} in the list")
    first = datetime.datetime(2026, 3, 1, 16, tzinfo=UTC)  # midnight in Shanghai
    compared = 0
    for events in meetings.values():
        title = str(events[0]["SUMMARY"])
        theirs = [m for m in expand(events, zones, until) if first <= m < until]

        compared += len(theirs)

    single = next(e for e in calendar.walk("VEVENT") if str(e["SUMMARY"]).startswith("Sitzung"))
    need(str(single["SUMMARY"]).startswith('Sitzung; "Überblick", mit\\Rand, 每周'), "SUMMARY")
    need(str(single["DESCRIPTION"]) == "One\nTwo, three; four\\\nBEGIN:VEVENT", repr(str(single["DESCRIPTION"])))
    need(str(single["LOCATION"]) == "Room 1; floor 2, 北京", "LOCATION")
    need(str(single["URL"]) == "https://example.com/a%20b?c=d,e", single["URL"])
    first_series = next(e for e in calendar.walk("VEVENT") if str(e["SUMMARY"]).startswith("Series 4:"))
    need(str(first_series["ORGANIZER"]) == "mailto:li@example.com", "ORGANIZER")
    need([str(a) for a in first_series["ATTENDEE"]] == ["mailto:li@example.com", "mailto:wang%20fang@example.com"],
         first_series["ATTENDEE"])
    need("@anna" in str(first_series["DESCRIPTION"]), "who has no mail is not named")
    alarms = first_series.walk("VALARM")
    need(len(alarms) == 1 and alarms[0]["TRIGGER"].dt == datetime.timedelta(days=-1), "VALARM")
    moved = [e for e in calendar.walk("VEVENT") if "RECURRENCE-ID" in e]
    need(len(moved) == 3 and {str(e["COMMENT"]) for e in moved if "COMMENT" in e} == {"Away"}, "what was moved")
    print(f"ics: {len(meetings)} meetings, {compared} sittings, {len(list(zones.keys()))} zones agree")


main()
