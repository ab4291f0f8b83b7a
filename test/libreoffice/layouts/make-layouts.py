"""
Writes three layouts to be printed into this folder, with openpyxl and not with the program under test:

    python3 test/libreoffice/layouts/make-layouts.py

b00 is narrow enough for A4; b01 has small type, a title merged over the place of our columns, two rows of headings and a
print set-up of its own; b02 is so wide that not even A3 prints it with letters that can be read. Names and answers are
made up. (a00 to a02 are three more sheets as they come back, made elsewhere.)
"""
import json
import os

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "../../../src/packs/gaibu-service.json"), encoding="utf-8") as file:
    PACK = json.load(file)
MUST = {"mandatory": "必須", "optional": "任意"}
LINE = Border(*[Side(style="thin")] * 4)
HEAD = PatternFill("solid", fgColor="E2EFDA")
ANSWERS = {
    "1.1": ("×", "未登録"),
    "1.2": ("×", "未登録"),
    "1.3": ("△", "稼働率99.5%の保証のみ。脆弱性情報の提供については規定なし"),
    "1.4": ("×", "申請中（2027年3月認定予定）"),
    "1.5": ("○", "入力情報は生成AIの学習に利用せず、事業者による監査の対象にもなりません（利用規約第12条）"),
    "1.6": ("○", "ISO/IEC 27001:2022 取得済（登録番号 IS 723456、有効期限 2028/03/31）"),
    "1.7": ("○", "ISO/IEC 27001:2022 取得済（クラウドサービスプロバイダー、登録番号 IS 734567、有効期限 2028/03/31）"),
    "1.8": ("○", "ISO/IEC 27017:2015 取得済（登録番号 CLOUD 745678、有効期限 2026/08/31）"),
    "1.9": ("×", "未取得"),
    "1.10": ("○", "本番・バックアップとも国内（東京・大阪リージョン）に限定"),
    "1.14": ("○", "JDCC ファシリティスタンダード ティア2相当"),
    "1.20": ("○", "アクセスログを5年間保存可能"),
    "1.22": ("×", "検知時の通知は行っていません"),
}


def put(sheet, row, column, text, **look):
    cell = sheet.cell(row, column, text)
    cell.border = LINE
    cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=look.get("horizontal"))
    cell.font = Font(size=look.get("size", 11), bold=look.get("bold", False))
    if look.get("head"):
        cell.fill = HEAD


def bands():
    return {one["rows"]["from"]: one["text"] for one in PACK["exemptions"]}


def body(sheet, row, columns, **look):
    """The requirements from this row on; `columns` names what stands in which column. Returns the next free row."""
    width = max(columns.values())
    for item in PACK["rows"]:
        band = bands().get(item["id"])
        if band:
            put(sheet, row, 1, band, **look)
            sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=width)
            row += 1
        answer, remarks = ANSWERS.get(item["id"], ("○", ""))
        texts = {
            "id": item["id"],
            "category": item["category"],
            "text": item["text"],
            "must": MUST[item["obligation"]],
            "answer": answer,
            "remarks": remarks,
        }
        for name, column in columns.items():
            put(sheet, row, column, texts.get(name), **look)
        row += 1
    return row


def book(title, widths):
    made = Workbook()
    sheet = made.active
    sheet.title = title
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    return made, sheet


def narrow():
    made, sheet = book("回答書", [6, 38, 6, 7, 22])
    sheet["A1"] = "外部サービス要件　回答書"
    sheet["A2"] = "件名：住民向けオンライン申請サービス"
    sheet["A3"] = "事業者名：株式会社みほん"
    columns = {"id": 1, "text": 2, "must": 3, "answer": 4, "remarks": 5}
    for (name, column), text in zip(columns.items(), ["項番", "要件", "区分", "回答", "備考"]):
        put(sheet, 5, column, text, bold=True, head=True, horizontal="center")
    body(sheet, 6, columns)
    return made


def framed():
    made, sheet = book("様式第5号", [5, 12, 44, 6, 7, 30])
    sheet["A1"] = "様式第5号　外部サービスに関する要件の確認書（回答者は、対応の可否とその根拠を記入してください）"
    sheet["A1"].font = Font(size=12, bold=True)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A1:J1")
    for at, text in enumerate(["番号", "分類", "要件", "必須/任意", "回答", None], start=1):
        put(sheet, 2, at, text, size=9, bold=True, head=True, horizontal="center")
    for at, text in enumerate([None, None, None, None, "可否", "備考"], start=1):
        put(sheet, 3, at, text, size=9, bold=True, head=True, horizontal="center")
    for letter in "ABCD":
        sheet.merge_cells(f"{letter}2:{letter}3")
    sheet.merge_cells("E2:F2")
    columns = {"id": 1, "category": 2, "text": 3, "must": 4, "answer": 5, "remarks": 6}
    end = body(sheet, 4, columns, size=9)
    sheet.page_setup.orientation = "portrait"
    sheet.page_setup.paperSize = 9
    sheet.page_margins.left = sheet.page_margins.right = 0.9
    sheet.print_area = f"A1:F{end - 1}"
    sheet.print_title_rows = "2:3"
    sheet.oddFooter.center.text = "様式第5号"
    return made


def wide():
    made, sheet = book("要件一覧", [8, 26, 90, 12, 12, 60, 30, 24])
    sheet["A1"] = "要件一覧"
    columns = {"id": 1, "category": 2, "text": 3, "must": 4, "answer": 5, "remarks": 6, "file": 7, "page": 8}
    heads = ["項番", "分類", "要件", "必須・任意", "回答", "備考", "資料名", "提案書ページ"]
    for column, text in enumerate(heads, start=1):
        put(sheet, 2, column, text, bold=True, head=True, horizontal="center")
    body(sheet, 3, columns)
    return made


for name, make in {"b00-narrow": narrow, "b01-framed": framed, "b02-wide": wide}.items():
    make().save(os.path.join(HERE, f"{name}.xlsx"))
