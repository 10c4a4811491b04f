import Survey
import Testing

@testable import Analysis
@testable import Disclosure

private let whole = Rounding(decimals: 0, rule: .halfUp)
private let file = "findings-v1.csv"

/// A table of one column of one measure, of a wave where one is named.
private func table(_ figures: [Figure], wave: String? = nil, name: String = "views") -> Finding {
  Finding(
    kind: .breakdown, name: name, title: "Views", question: nil,
    base: BaseStatement(rule: .respondents(.answered), segment: nil, askedWhen: nil),
    descriptors: [],
    rows: figures.indices.map { TableRow(value: "v\($0)", label: "V\($0)", role: .part) },
    columns: [TableColumn(question: nil, value: "*", label: "All", heading: "", wave: wave)],
    measures: [.percent], bases: [10], cells: figures.map { [[$0]] }, partsMakeWhole: false,
    caveats: [])
}

private func key(_ row: String, table: String = "views") -> FindingKey {
  FindingKey(table: table, row: row, measure: "percent")
}

private func previous(_ figures: [FindingKey: PreviousFindings.Figure]) -> PreviousFindings {
  PreviousFindings(file: file, figures: figures)
}

private func published(_ findings: [Finding], _ marks: ReleaseMarks) -> Publication {
  Publication(of: findings, under: .none, rounding: whole, marks: marks)
}

private func cells(_ findings: [Finding], _ marks: ReleaseMarks) -> [ClearedFigure] {
  published(findings, marks).tables.flatMap { $0.cells.joined().joined() }
}

private func percent(_ number: Int) -> Figure { Figure(.count(number), unit: "percent") }

/// Half of a base between two limits, so that its interval can change alone.
private let half = Figure(.count(50), unit: "percent", count: 5, base: 10, interval: 20...80)

struct ReleaseMarksTests {
  @Test(
    arguments: [
      (PreviousFindings.Figure(value: "50", lower: "20", upper: "80"), false),
      (.init(value: "50.0", lower: "20", upper: "80.00"), false),
      (.init(value: "51", lower: "20", upper: "80"), true),
      (.init(value: "50.4", lower: "20", upper: "80"), true),
      (.init(value: "50", lower: "21", upper: "80"), true),
      (.init(value: "50", lower: "20", upper: "79"), true),
      (.init(value: "50"), true), (.init(value: "", status: "x"), true),
      (.init(value: "50", lower: "20", upper: "80", status: "u"), true),
      (.init(value: "50", lower: "20", upper: "80", status: "r"), false),
      (.init(value: "50", lower: "20", upper: "80", status: "p"), false),
    ])
  func `a number, an interval or a symbol that was published otherwise is revised`(
    earlier: PreviousFindings.Figure, isRevised: Bool
  ) {
    let found = cells([table([half])], ReleaseMarks(previous: previous([key("v0"): earlier])))
    #expect(found.map(\.status) == [isRevised ? .revised : nil])
    #expect(found.map(\.revision) == [isRevised ? .was(earlier) : nil])
    #expect(found.map(\.value?.units) == [50])
  }

  @Test func `a number that wasn't there before is new and not revised`() {
    let earlier = previous([key("v1", table: "other"): .init(value: "7")])
    #expect(cells([table([half])], ReleaseMarks(previous: earlier)).map(\.status) == [nil])
  }

  @Test func `a number that is withheld now isn't told again`() {
    let marks = ReleaseMarks(previous: previous([key("v0"): .init(value: "7")]))
    let found = cells([table([Figure(absent: .confidential, unit: "percent")])], marks)
    #expect(found.map(\.status) == [.confidential])
    #expect(found.map(\.revision) == [.isGone])
  }

  @Test(
    arguments: [
      (Figure(percent(60), flag: .unreliable), "60", "", true),
      (Figure(percent(60), flag: .unreliable), "60", "p", true),
      (Figure(percent(60), flag: .unreliable), "60", "few", true),
      (Figure(percent(60), flag: .unreliable), "60", "u", false),
      (percent(60), "60", "b", true),
      (Figure(.real(0.2), unit: "percent"), "0", "", true),
      (Figure(.real(0.2), unit: "percent"), "0", "low", false),
      (percent(0), "0", "low", true), (percent(0), "0", "", false),
      (Figure(absent: .notAvailable, unit: "percent"), "", "z", true),
      (Figure(absent: .notAvailable, unit: "percent"), "", "x", false),
      (Figure(.count(100), unit: "percent", count: 999, base: 1000), "100", "", false),
    ])
  func `a symbol that is put on or taken off revises the number that it stands with`(
    figure: Figure, value: String, status: String, isRevised: Bool
  ) {
    let earlier = PreviousFindings.Figure(value: value, status: status)
    let found = cells([table([figure])], ReleaseMarks(previous: previous([key("v0"): earlier])))
    #expect(found.map(\.revision) == [isRevised ? .was(earlier) : nil])
  }

  @Test func `a day that was another is revised`() throws {
    let day = try #require(CalendarDate("2024-10-01"))
    for (earlier, isRevised) in [("2024-10-01", false), ("2024-10-02", true)] {
      let marks = ReleaseMarks(previous: previous([key("v0"): .init(value: earlier)]))
      let found = cells([table([Figure(.day(day), unit: "date")])], marks)
      #expect(found.map(\.status) == [isRevised ? .revised : nil])
    }
  }

  /// In the order of precedence: every symbol but that of a share that rounds to all stays.
  @Test(
    arguments: [
      (Figure(absent: .confidential, unit: "percent"), Marker.confidential),
      (Figure(absent: .notAvailable, unit: "percent"), .notAvailable),
      (Figure(absent: .notApplicable, unit: "percent"), .notApplicable),
      (Figure(.real(0.2), unit: "percent"), .low),
      (Figure(percent(5), flag: .unreliable), .unreliable),
      (Figure(percent(5), flag: .fewRespondents), .fewRespondents),
      (Figure(percent(5), flag: .breakInSeries), .breakInSeries),
      (percent(5), .revised),
      (Figure(.count(100), unit: "percent", count: 999, base: 1000), .revised),
    ])
  func `other symbols go before that of a revised number, and it before a provisional one`(
    figure: Figure, marker: Marker
  ) {
    let earlier = previous([key("v0"): .init(value: "77")])
    let both = ReleaseMarks(provisional: .all, previous: earlier)
    #expect(cells([table([figure])], both).map(\.status) == [marker])
    let provisional = cells([table([figure])], ReleaseMarks(provisional: .all)).map(\.status)
    #expect(provisional == [marker == .revised ? .provisional : marker])
  }

  @Test(
    arguments: [
      (Release.Provisional.all, nil as String?, true), (.all, "2020-10-01", true),
      (.waves(["w3"]), "w3", true), (.waves(["w3"]), "w2", false), (.waves(["w3"]), nil, false),
      (.waves(["w3"]), "w2/w3", true), (.waves(["w2"]), "w1/w3", true),
      (.waves(["w1"]), "w2/w3", false), (.waves(["w3"]), "2020-10-01/2024-10-01", false),
    ])
  func `numbers of a provisional wave, and of spans that it is in, may still change`(
    provisional: Release.Provisional, wave: String?, isMarked: Bool
  ) {
    let marks = ReleaseMarks(provisional: provisional, waves: ["w1", "w2", "w3"])
    let found = cells([table([percent(5)], wave: wave)], marks)
    #expect(found.map(\.status) == [isMarked ? .provisional : nil])
  }

  @Test func `a number in somebody else's print doesn't change any more`() {
    let printed = Figure(.printed(DecimalNumber(units: 63, decimals: 0)), unit: "percent")
    let found = cells([table([printed, percent(5)])], ReleaseMarks(provisional: .all))
    #expect(found.map(\.status) == [nil, .provisional])
  }

  @Test func `a table with revised numbers says how many and since when`() {
    let earlier = previous([key("v0"): .init(value: "7"), key("v1"): .init(value: "5")])
    let tables = published([table([percent(5), percent(5)])], ReleaseMarks(previous: earlier))
      .tables
    #expect(tables.map(\.caveats) == [[.revised(figures: 1, since: file)]])
    let same = previous([key("v1"): .init(value: "5")])
    let unchanged = published([table([percent(5), percent(5)])], ReleaseMarks(previous: same))
    #expect(unchanged.tables.map(\.caveats) == [[]])
  }

  @Test func `a publication counts what is revised and what is gone`() {
    let earlier = previous([
      key("v0"): .init(value: "7"), key("v1"): .init(value: "5"), key("v9"): .init(value: "1"),
      key("v0", table: "gone"): .init(value: "2"),
    ])
    let publication = published([table([percent(5), percent(5)])], ReleaseMarks(previous: earlier))
    #expect(publication.changes?.revised == 1)
    #expect(publication.changes?.gone == 2)
    #expect(publication.changes?.file == file)
    #expect(published([table([percent(5)])], ReleaseMarks()).changes == nil)
  }
}
