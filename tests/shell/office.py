"""What tests/shell/office.sh asks of openpyxl: read FILE checks our workbook, write FILE makes one, bombs FILE makes harmful ones of it."""
import datetime
import sys
import zipfile

import openpyxl
from openpyxl.styles import Font


def read(name):
    sheet = openpyxl.load_workbook(name).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    heads = rows[0]
    found = {row[heads.index("id")]: dict(zip(heads, row)) for row in rows[1:]}
    first = found["T1"]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row}
    wanted = {"title": '=HYPERLINK("http://x","y")', "owner": "@wang", "due": datetime.datetime(2026, 3, 9), "estimate": 4.5,
              "labels": "api,ui", "milestone": "M1", "priority": 2}
    wrong = [f"{name} is {first[name]!r}, not {value!r}" for name, value in wanted.items() if first[name] != value]
    if cells['=HYPERLINK("http://x","y")'].data_type != "s":
        wrong.append("a text became a formula")
    if found["T2"]["parent"] != "T1" or sheet.freeze_panes != "A2" or not sheet.auto_filter.ref:
        wrong.append("the parent, the frozen heads or the filter are missing")
    if sheet.column_dimensions["B"].width < 20:
        wrong.append("the title's column is too narrow")
    sys.exit("\n".join(wrong) or 0)


def write(name):
    book = openpyxl.Workbook()
    book.active.title = "说明"
    book.active["A1"] = "导出说明"
    sheet = book.create_sheet("工作项")
    sheet.append(["2026 年第一季度"])
    sheet.append([])
    sheet.append(["编号", "*标题", "状态", "优先级", "负责人", "开始时间", "截止时间", "预估工时（小时）", "故事点", "工作项类型", "父工作项", "完成率"])
    sheet.append(["SCR-1", '修复 <解析器> & "引号"', "进行中", "较高", "张三", datetime.datetime(2026, 3, 2, 9, 30), datetime.date(2026, 3, 9), 4.5, 3, "缺陷", None, 0.3])
    sheet.append(["SCR-2", "=1+1", "已完成", "普通", "Li Wei", None, datetime.date(2026, 4, 1), datetime.timedelta(hours=16), None, "用户故事", None, 1])
    sheet["B5"].data_type = "s"
    sheet["H5"].number_format = "[h]:mm"
    sheet["L4"].number_format = "0%"
    sheet["B4"].font = Font(bold=True)
    sheet.append(["SCR-3", "子任务", "未开始", "较低", None, None, None, None, 0.5, "任务", "SCR-1", None])
    hidden = book.create_sheet("数据", 0)
    hidden.sheet_state = "hidden"
    book.save(name)


def bombs(name):
    source = zipfile.ZipFile(name)
    part = "xl/worksheets/sheet2.xml"  # 说明, the first one that is shown

    def variant(target, pieces, which=part):
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for entry in source.namelist():
                if entry != which:
                    made.writestr(entry, source.read(entry))
            with made.open(which, "w", force_zip64=True) as file:
                for piece in pieces:
                    file.write(piece)

    def sheet(rows):
        yield b"<worksheet><sheetData>"
        yield from rows
        yield b"</sheetData></worksheet>"

    text = b"A" * 100_000
    variant("large.xlsx", sheet(b'<row><c t="inlineStr"><is><t>' + text + b"</t></is></c></row>" for _ in range(3000)))
    variant("far.xlsx", sheet([b'<row r="99999999"><c r="A1"><v>1</v></c></row>']))
    variant("wide.xlsx", sheet(b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (i, i) for i in range(1, 60_000)))
    variant("entities.xlsx", [b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>'] + list(sheet([b'<row><c t="str"><v>&b;</v></c></row>'])))
    variant("deep.xlsx", sheet([b"<row><c>" * 100_000]))


def shared(name):
    """Texts that cells share, as Excel itself writes them: runs of one text, how it is read aloud, and an escaped line end."""
    strings = ('<sst xmlns="x"><si><t>title</t></si><si><r><t>two </t></r><r><t xml:space="preserve">runs</t></r></si>'
               '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si><si><t>body</t></si><si><t>a_x000A_b _x005F_x0041_</t></si></sst>')
    cells = "".join(f'<row r="{row}">' + "".join(f'<c r="{column}{row}" t="s"><v>{index}</v></c>' for column, index in line) + "</row>"
                    for row, line in [(1, [("A", 0), ("C", 3)]), (2, [("A", 1), ("C", 4)]), (4, [("A", 2)])])
    parts = {"_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
             "xl/workbook.xml": '<workbook xmlns:r="y"><sheets><sheet name="S" sheetId="1" r:id="s"/></sheets></workbook>',
             "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/s.xml"/>'
                                           '<Relationship Id="t" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
             "xl/worksheets/s.xml": f"<worksheet><sheetData>{cells}</sheetData></worksheet>", "xl/sharedStrings.xml": strings}
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as made:
        for part, text in parts.items():
            made.writestr(part, text)


globals()[sys.argv[1]](sys.argv[2])
