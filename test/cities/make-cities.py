"""
Writes the returned sheets of four cities into this folder, with openpyxl and not with the program under test:

    python3 test/cities/make-cities.py            # then city-a is saved again by LibreOffice, if it is installed

The requirements come from the pack; headings, merges, answers and what the officer makes of them (expected.json, written
by hand) are this project's own.
"""
import json
import os
import shutil
import subprocess

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "../../src/packs/gaibu-service.json"), encoding="utf-8") as file:
    PACK = json.load(file)
MUST = {"mandatory": "必須", "optional": "任意"}
LINE = Border(*[Side(style="thin")] * 4)
HEAD = PatternFill("solid", fgColor="DDEBF7")


class Sheet:
    def __init__(self, title, widths):
        self.book = Workbook()
        self.sheet = self.book.active
        self.sheet.title = title
        for letter, width in widths.items():
            self.sheet.column_dimensions[letter].width = width
        self.next = 1

    def line(self, cells, head=False):
        for at, text in enumerate(cells, start=1):
            cell = self.sheet.cell(self.next, at, text)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
            cell.border = LINE
            if head:
                cell.font, cell.fill = Font(bold=True), HEAD
        self.next += 1
        return self.next - 1

    def text(self, text):
        self.sheet.cell(self.next, 1, text)
        self.next += 1

    def over(self, text, columns):
        row = self.line([text] + [None] * (columns - 1))
        self.sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=columns)

    def down(self, column, rows):
        for first, last in runs(rows):
            if last > first:
                self.sheet.merge_cells(start_row=first, end_row=last, start_column=column, end_column=column)

    def save(self, name):
        self.book.save(os.path.join(HERE, name))


def runs(rows):
    """Neighbouring sheet rows with one text: [(row, text)] -> [(first, last)]."""
    found = []
    for row, text in rows:
        if found and found[-1][2] == text and found[-1][1] == row - 1:
            found[-1][1] = row
        else:
            found.append([row, row, text])
    return [(first, last) for first, last, _ in found]


def category(row):
    return row["category"].split("\n")[0] if "資格" in row["category"] else row["category"]


def write(sheet, width, cells_of, merged, bands=True, below=None):
    """cells_of(row) gives one line's cells; merged: the columns whose equal neighbours are merged downwards."""
    columns = {column: [] for column in merged}
    for row in PACK["rows"]:
        if bands:
            for band in PACK["exemptions"]:
                if band["rows"]["from"] == row["id"]:
                    sheet.over(band["text"], width)
        cells = cells_of(row)
        at = sheet.line(cells)
        for column in merged:
            columns[column].append((at, cells[column - 1]))
        if below and row["id"] in below:
            sheet.over(below[row["id"]], width)
    for column in merged:
        sheet.down(column, columns[column])


def city_a():
    """項目 merged downwards beside 要件; the vendor has no register, one plain no, one blank, one weak row."""
    said = {
        "1.1": ("×", "未登録"),
        "1.2": ("×", "未登録"),
        "1.3": ("○", "稼働率99.9％以上をSLAで保証。監視・インシデント対応・イベントログの取扱いを別紙「SLA」に規定"),
        "1.4": ("×", "未登録"),
        "1.5": ("該当なし", "生成AIは利用していません"),
        "1.6": ("○", "ISO/IEC 27001:2022取得済（登録番号 IS 712300、有効期限 2028年6月30日）"),
        "1.7": ("○", "ISO/IEC 27001:2022取得済（登録番号 IS 698811、有効期限 2027年9月30日）"),
        "1.8": ("○", "ISO/IEC 27017:2015取得済（登録番号 CLOUD 702211、有効期限 2027年9月30日）"),
        "1.9": ("×", "未取得"),
        "1.10": ("○", "東京リージョン及び大阪リージョンに限定しています"),
        "1.11": ("○", "別紙2「サービス提供拠点一覧（リージョン記載）」及び「確約書」を提出します"),
        "1.12": ("○", "準拠法は日本法、管轄は東京地方裁判所とします"),
        "1.13": ("○", ""),
        "1.14": ("○", "JDCCファシリティスタンダード ティア3相当"),
        "1.15": ("○", "目的外利用は行いません。別紙3「目的外利用禁止の誓約書」を提出します"),
        "1.16": ("○", "別紙4「変更管理体制図」のとおり"),
        "1.17": ("○", "別紙5「インシデント対応手順書」のとおり"),
        "1.18": ("○", "別紙6「是正処置手順書」のとおり"),
        "1.19": ("×", ""),
        "1.20": ("○", "アクセスログは3か月保存"),
        "1.21": ("○", "月1回の脆弱性スキャンと年1回の第三者診断を実施"),
        "1.22": ("△", "通知は有償オプション"),
        "1.23": ("○", ""),
        "1.24": ("", ""),
        "1.25": ("○", ""),
        "1.26": ("○", "ISO27001に準拠した方法で消去し、消去証明書を発行します"),
        "1.27": ("×", ""),
    }
    sheet = Sheet("要件確認表", {"A": 6, "B": 18, "C": 60, "D": 8, "E": 8, "F": 44})
    sheet.text("Ａ市 外部サービス調達　要件確認表")
    sheet.text("事業者名：株式会社みほん")
    sheet.line(["項番", "項目", "要件", "必須・任意", "回答", "備考"], head=True)
    write(sheet, 6, lambda r: [r["id"], category(r), r["text"], MUST[r["obligation"]], *said[r["id"]]], merged=[2])
    sheet.save("city-a.xlsx")


def city_b():
    """大項目・中項目 and headers in two rows; marks, words beside them (対応内容) and a column for evidence."""
    said = {
        "1.1": ("×", "", ""),
        "1.2": ("×", "", ""),
        "1.3": ("○", "SLAにて稼働率及びインシデント対応を保証", "SLA仕様書 p.3-8"),
        "1.4": ("×", "", ""),
        "1.5": ("○", "入力情報を学習に利用しません。事業者による監査の対象にもなりません", "利用規約 第12条"),
        "1.6": ("○", "ISO/IEC 27001:2022を取得（登録番号 JQA-IM0685、有効期限2027/12/31）", "登録証の写し"),
        "1.7": ("○", "クラウド基盤事業者がISO/IEC 27001:2022を取得（有効期限2027/12/31）", "登録証の写し（2枚目）"),
        "1.8": ("○", "ISO/IEC 27017:2015を取得（有効期限2027/12/31）", "期限切れ"),
        "1.9": ("○", "ISO/IEC 27018:2019を取得（有効期限2027/12/31）", "申請中"),
        "1.10": ("○", "国内のデータセンターのみで保管します", "システム構成概要図"),
        "1.11": ("○", "提供拠点の一覧と確約書を添付", "別紙1「提供拠点一覧（リージョン記載）」、別紙2「確約書」"),
        "1.12": ("○", "日本法に準拠し、日本の裁判所を管轄とします", "契約約款 第40条"),
        "1.13": ("○", "", "約款 8条"),
        "1.14": ("○", "ティア3相当", "施設紹介資料 5ページ"),
        "1.15": ("○", "目的外利用を禁止し、遵守を表明します", "誓約書"),
        "1.16": ("○", "変更管理の体制を提示します", "別紙3「変更管理体制図」"),
        "1.17": ("○", "対処手順・責任分界・体制を定めています", "別紙4「インシデント対応手順書」 2章"),
        "1.18": ("○", "是正処置の手順を定めています", "別紙5「是正処置手順書」"),
        "1.19": ("○", "保存データはAES-256、通信はTLS1.3で暗号化", "基本設計書 4.2"),
        "1.20": ("○", "アクセスログを2年間保存。ログ管理サーバーに集約", "運用設計書 p.31"),
        "1.21": ("○", "四半期ごとに脆弱性診断を実施", "診断計画書"),
        "1.22": ("○", "IDS/IPSで監視し、検知時はメールで通知", "パンフレット p.7"),
        "1.23": ("○", "死活監視及び異常検知を24時間実施", "監視設計書 3章"),
        "1.24": ("○", "データの取り扱いについて、権限管理及びアクセス制御ができます。", "権限設計書"),
        "1.25": ("○", "多要素認証、持出禁止、施錠保管、操作ログの取得を実施", "保守規程"),
        "1.26": ("○", "ISO27001に準拠し復元不可能な方法で消去し、消去証明書を発行します", "消去証明書の見本"),
        "1.27": ("○", "", "監査規程"),
    }
    groups = {"1.1": "制度・認証", "1.10": "データ", "1.15": "運用"}
    sheet = Sheet("様式3", {"A": 6, "B": 12, "C": 18, "D": 56, "E": 8, "F": 8, "G": 40, "H": 24})
    sheet.text("Ｂ町 クラウドサービス要件一覧（様式3）")
    sheet.text("")
    top = sheet.line(["№", "町の要件", None, None, None, "事業者記入欄", None, None], head=True)
    sheet.line([None, "大項目", "中項目", "要件の内容", "必須/任意", "対応可否", "対応内容", "根拠資料名・ページ"], head=True)
    sheet.sheet.merge_cells(f"A{top}:A{top + 1}")
    sheet.sheet.merge_cells(f"B{top}:E{top}")
    sheet.sheet.merge_cells(f"F{top}:H{top}")
    large = {"now": ""}

    def cells(row):
        large["now"] = groups.get(row["id"], large["now"])
        return [row["id"], large["now"], category(row), row["text"], MUST[row["obligation"]], *said[row["id"]]]

    write(sheet, 8, cells, merged=[2, 3])
    sheet.save("city-b.xlsx")


def city_c():
    """確認項目 merged beside 確認内容; the vendor's words stand left of the answer, under 補足; answers in words."""
    said = {
        "1.1": ("", "不可"),
        "1.2": ("", "不可"),
        "1.3": ("別紙「SLA」に定めています", "可"),
        "1.4": ("", "不可"),
        "1.5": ("入力情報は学習に利用しません。事業者による監査の対象にもなりません（利用規約第12条）", "可"),
        "1.6": ("ISO/IEC 27001は2027年度に取得予定", "可"),
        "1.7": ("ISO/IEC 27001:2022 登録番号 IS 690012、有効期限 2028/01/31", "可"),
        "1.8": ("ISO/IEC 27017は2024年に失効", "可"),
        "1.9": ("", "不可"),
        "1.10": ("バックアップは米国リージョンに保管しています", "可"),
        "1.11": ("別紙1「拠点一覧（リージョン記載）」及び「確約書」を提出します", "可"),
        "1.12": ("準拠法は日本法、管轄は大阪地方裁判所とします", "可"),
        "1.13": ("", "可"),
        "1.14": ("ティア2相当です", "可"),
        "1.15": ("目的外利用は行いません。別紙2「誓約書」を提出します", "可"),
        "1.16": ("別紙3「変更管理体制図」のとおりです", "可"),
        "1.17": ("別紙4「インシデント対応手順書」のとおりです", "可"),
        "1.18": ("別紙5「是正処置手順書」のとおり改善を実施します", "可"),
        "1.19": ("保存データは暗号化していません", "可"),
        "1.20": ("アクセスログを13か月保存します。ログサーバーに集約しています", "可"),
        "1.21": ("年1回の脆弱性診断を実施します", "可"),
        "1.22": ("", "可"),
        "1.23": ("", "可"),
        "1.24": ("", "可"),
        "1.25": ("", "可"),
        "1.26": ("ISO27001に準拠し復元不可能な方法で消去し、消去証明書を発行します", "可"),
        "1.27": ("", "不可"),
    }
    sheet = Sheet("回答票", {"A": 6, "B": 18, "C": 60, "D": 8, "E": 44, "F": 8})
    sheet.text("Ｃ県 外部サービス利用 確認票")
    sheet.line(["No.", "確認項目", "確認内容", "必須・任意の別", "補足", "対応可否"], head=True)

    def cells(row):
        note, answer = said[row["id"]]
        return [row["id"], category(row), row["text"], MUST[row["obligation"]], note, answer]

    write(sheet, 6, cells, merged=[2])
    sheet.save("city-c.xlsx")


def city_d():
    """区分 first, then the number; 証跡 right of 具体的な内容; ISMAP is held; the vendor adds rows of its own below two."""
    said = {
        "1.1": ("○", "ISMAPクラウドサービスリストに登録（登録番号 C23-0012-2、有効期限 2027/8/31）", "登録画面の写し"),
        "1.2": ("－", "", ""),
        "1.3": ("○", "", ""),
        "1.4": ("×", "", ""),
        "1.5": ("○", "生成AIの学習には使用しません。事業者による監査の対象にもなりません", "利用規約 第9条"),
        "1.6": ("×", "", ""),
        "1.10": ("○", "国内のデータセンターに限定", "構成図"),
        "1.19": ("×", "", ""),
    }
    below = {"1.3": "（回答補足）SLAの締結は有償オプションとなります"}
    sheet = Sheet("別紙２", {"A": 18, "B": 6, "C": 60, "D": 8, "E": 8, "F": 44, "G": 20})
    sheet.text("Ｄ広域連合　別紙２　要求事項回答書")
    sheet.line(["区分", "番号", "要求事項", "必須/任意", "回答", "具体的な内容", "証跡"], head=True)

    def cells(row):
        return [category(row), row["id"], row["text"], MUST[row["obligation"]], *said.get(row["id"], ("○", "", ""))]

    write(sheet, 7, cells, merged=[1], below=below)
    sheet.save("city-d.xlsx")


def save_again(name):
    """The same file as LibreOffice writes it."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed:", name, "is as openpyxl wrote it")
        return
    out = os.path.join(HERE, "again")
    subprocess.run([office, "--headless", "--convert-to", "xlsx", "--outdir", out, os.path.join(HERE, name)], check=True)
    os.replace(os.path.join(out, name), os.path.join(HERE, name))
    os.rmdir(out)


for city in (city_a, city_b, city_c, city_d):
    city()
save_again("city-a.xlsx")
