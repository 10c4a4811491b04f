import Disclosure
import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private func row(_ value: String) -> TableRow { TableRow(value: value, label: value, role: .part) }

private let findings: [Finding] = [
  .table(
    "views", rows: ["yes", "no", "few", "none"].map(row), measures: [.percent],
    cells: [
      [[.percent(3, of: 5, interval: 22.8...88.4)]], [[.percent(1234, of: 5000, decimals: 1)]],
      [[Figure(.percent(2, of: 4, interval: 10.0...90.0), flag: .fewRespondents)]],
      [[Figure(absent: .confidential, unit: "percent")]],
    ]),
  .table(
    "shares", rows: ["little"].map(row), measures: [.percent],
    cells: [[[.percent(1, of: 5000)]]]),
  .table(
    "changes", rows: ["yes", "no"].map(row), measures: [.difference],
    cells: [
      [[Figure(.count(-3), unit: "points")]],
      [[Figure(Figure(.count(4), unit: "points"), flag: .breakInSeries)]],
    ]),
]

private let place = StudyFilePlace(line: 7, column: 3)

private func ledger(_ text: String, isChecked: Bool = true) throws -> ClaimLedger {
  let paragraph = ReportText.Paragraph(
    text: text, place: place, pieces: [.init(offset: 0, place: place)])
  let heading = ReportText.Paragraph(text: "Findings", place: place)
  return try ClaimLedger(
    [ReportText(heading: heading, paragraphs: [paragraph], isChecked: isChecked)],
    Publication(of: findings, under: .none, rounding: .whole))
}

private func faults(_ text: String, isChecked: Bool = true) -> [ClaimFault] {
  do {
    _ = try ledger(text, isChecked: isChecked)
    return []
  } catch let faults as ClaimFaults {
    return faults.faults
  } catch {
    return []
  }
}

struct ClaimLedgerTests {
  @Test(
    arguments: [
      ("{{views.yes.percent}}", "60"), ("{{views.yes.percent.lower}}", "23"),
      ("{{views.yes.percent.upper}} %", "88 %"), ("{{views.yes.percent.count}}", "3"),
      ("{{views.no.percent.count}}", "1,234"), ("{{views.no.percent}}", "24.7"),
      ("{{views.few.percent}}", "(50)"), ("{{views.few.percent.lower}}", "(10)"),
      ("{{views.none.percent}}", "[c]"), ("{{views.none.percent.upper}}", "[z]"),
      ("{{changes.yes.difference}}", "\u{2212}3"), ("{{changes.no.difference}}", "4 [b]"),
      ("In {{\"2019\"}} {{views.yes.percent}}.", "In 2019 60."),
    ])
  func `a reference is printed as a page prints the number`(text: String, printed: String) throws {
    #expect(try ledger(text).sections.map(\.paragraphs) == [[printed]])
  }

  @Test(
    arguments: [
      "60 per cent", "60% did", "1,234 people", "24.7%", "-3 points", "from 23 to 88", "of 5",
      "no number", "sixty per cent", "60\u{2009}percent", "60 ％", "(60)", "(50)", "4 [b]",
      "4 [b] points",
    ])
  func `a typed number that some finding prints just so is taken`(text: String) throws {
    #expect(try ledger(text).sections.map(\.paragraphs) == [[text]])
  }

  @Test(
    arguments: [
      ("61 per cent", "61", nil), ("in 2019", "2019", nil), ("1234 people", "1234", "1,234"),
      ("60.0%", "60.0%", "60"), ("3%", "3%", nil), ("4%", "4%", nil), ("band 8a", "8a", nil),
      ("6, in all", "6", nil), ("½", "½", nil),
      ("50", "50", "(50)"), ("60 [b]", "60 [b]", "60"), ("0%", "0%", "[low]"),
      (".5", ".5", nil), ("24·7", "24·7", "24.7"), ("6\u{200B}0", "6\u{200B}0", nil),
      ("60‰", "60‰", "60"),
      ("3 per cent", "3", nil), ("1,234\u{A0}percent", "1,234", nil), ("5 ٪", "5٪", nil),
    ] as [(String, String, String?)])
  func `a typed number that no finding prints is refused`(
    text: String, number: String, printed: String?
  ) {
    #expect(faults(text).map(\.reason) == [.typed(number, printedAs: printed)])
  }

  @Test
  func `in a section that isn't checked numbers may be typed, and references are still resolved`()
    throws
  {
    #expect(
      try ledger("61 and {{views.yes.percent}}", isChecked: false).sections[0].paragraphs
        == ["61 and 60"])
    #expect(faults("{{views.yess.percent}}", isChecked: false).count == 1)
  }

  @Test func `all faults are told at once, each in its place`() {
    let found = faults("In 2019 {{x.y.z}} or {{views.yes.percent.")
    #expect(found.map(\.place.column) == [6, 11, 24])
    #expect(found.map(\.place.line) == [7, 7, 7])
  }

  @Test func `a heading is held to the same`() throws {
    let paragraph = ReportText.Paragraph(text: "P", place: place)
    for (heading, isSound) in [("{{views.yes.percent}} per cent", true), ("Since 2019", false)] {
      let text = ReportText(
        heading: ReportText.Paragraph(text: heading, place: place), paragraphs: [paragraph],
        isChecked: true)
      let publication = Publication(of: findings, under: .none, rounding: .whole)
      let ledger = try? ClaimLedger([text], publication)
      #expect(ledger?.sections.map(\.heading) == (isSound ? ["60 per cent"] : nil))
      #expect(ledger?.claims.map(\.paragraph) == (isSound ? [0] : nil))
    }
  }

  @Test func `each number of the text has a row, and a typed one all that print it`() throws {
    let text = "{{views.yes.percent.base}} and {{\"2019\"}}, 60 and (50)."
    let lines = ClaimsRenderer.render(try ledger(text).claims).split(separator: "\n")
    #expect(
      lines == [
        "section,paragraph,reference,printed,table,wave,row,column_question,column,measure,part,value,"
          + "count,base,status",
        "Findings,1,views.yes.percent.base,5,views,,yes,,*,percent,base,5,3,5,",
        "Findings,1,\"\"\"2019\"\"\",2019,,,,,,,,,,,",
        "Findings,1,,60,views,,yes,,*,percent,value,60,3,5,",
        "Findings,1,,(50),views,,few,,*,percent,value,50,2,4,few",
      ])
  }

  @Test func `the status of a part is its own`() throws {
    let text =
      "{{views.none.percent.lower}} {{views.none.percent}} {{changes.no.difference.base}}"
      + " {{changes.no.difference}} {{views.few.percent.upper}} {{views.few.percent.base}}"
    let lines = ClaimsRenderer.render(try ledger(text).claims).split(separator: "\n").dropFirst()
    let ends = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).suffix(4) }
    #expect(ends.map { $0.first ?? "" } == ["", "", "", "4", "90", "4"])
    #expect(ends.map { $0.last ?? "" } == ["z", "c", "z", "b", "few", ""])
  }

  @Test func `a reference that a digit touches is told in a section that is checked alone`() throws
  {
    let text = "5{{views.yes.percent}}"
    #expect(faults(text).map(\.reason) == [.glued("views.yes.percent")])
    #expect(try ledger(text, isChecked: false).sections[0].paragraphs == ["560"])
  }

  @Test func `a long text is read in which nothing ends`() {
    #expect(faults(String(repeating: "{{ \" a ", count: 50_000)).count == 50_000)
  }

  @Test func `the sections stand before the account of how the report was made`() throws {
    let publication = Publication(of: findings, under: .none, rounding: .whole)
    let claims = try ledger("{{views.few.percent}} and {{changes.no.difference}}")
    let document = ReportDocument(Study([]), publication, inputs: [], claims: claims)
    let start = document.texts.prefix { $0 != "How this report was made" }
    #expect(
      start.dropFirst() == [
        "Findings", "(50) and 4 [b]", "[b] not comparable with the numbers before it.",
        "( ) in brackets: rests on few respondents.",
      ])
    #expect(ReportFiles(document).contents["claims.csv"] != nil)
    let without = ReportDocument(Study([]), publication, inputs: [])
    #expect(ReportFiles(without).contents["claims.csv"] == nil)
  }
}
