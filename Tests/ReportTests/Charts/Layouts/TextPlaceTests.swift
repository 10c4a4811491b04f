import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

private let hostile = [
  String(repeating: "very long words of an answer ", count: 7), String(repeating: "x", count: 200),
  "הטיפול באומנות, בדרמה ובמוזיקה", "العلاج بالفن والدراما والموسيقى", "🎨🎭🎵 arts 👩🏽‍🎨👨‍👩‍👧‍👦",
  "<b>\"&'</b> ]]>", "心理療法と作業療法のあいだ", "Zalgo e\u{301}\u{302}\u{303}\u{304}",
]

/// A chart of that kind with every label of the hostile ones, and symbols among the numbers.
private func chart(_ kind: ChartKind, rows: Int, columns: Int) throws -> Chart {
  let labels = (0..<max(rows, columns)).map { hostile[$0 % hostile.count] + "\($0)" }
  let question = Question.scale("mood", (0..<rows).map { "s\($0)" }, scores: Array(1...rows))
  let dates = (0..<columns).map { TableColumn.date("20\(10 + $0)-0\(1 + $0 % 2)-01") }
  let isLine = kind == .line
  let finding = Finding.drawn(
    (0..<rows).map { .part(labels[$0]) },
    by: isLine ? dates : (0..<columns).map { .point(labels[$0]) }, everyone: !isLine,
    kind: isLine ? .trend : .breakdown, question: question
  ) { row, column in
    let share = Figure.percent(20 + row + column, of: 200, interval: 2...90)
    switch (row + 2 * column) % 5 {
    case 0: return Figure(absent: .confidential, unit: "percent")
    case 1: return Figure(share, flag: .unreliable)
    case 2 where isLine: return Figure(share, flag: .breakInSeries)
    default: return share
    }
  }
  return try .of(finding, kind)
}

@Test(arguments: ChartKind.allCases, [(2, 2), (4, 3), (7, 5)])
func `no text is cut and none covers another, whatever the labels`(
  kind: ChartKind, size: (rows: Int, columns: Int)
) throws {
  let drawing = try chart(kind, rows: size.rows, columns: size.columns).drawing
  #expect(drawing.misplacedText == nil)
  #expect(drawing.texts.count > size.rows)
}

@Test(arguments: ChartKind.allCases)
func `every bar and point lies in the drawing`(kind: ChartKind) throws {
  let drawing = try chart(kind, rows: 5, columns: 4).drawing
  for mark in drawing.marks {
    switch mark {
    case .bar(let bar):
      #expect(bar.box.x >= 0 && bar.box.right <= Drawing.width && bar.box.bottom <= drawing.height)
    case .point(let point):
      let (x, y) = (point.centre.x, point.centre.y)
      #expect(x >= 0 && x <= Drawing.width && y >= 0 && y <= drawing.height)
    case .line, .swatch, .frame, .text: break
    }
  }
}

@Test func `no text of the way to those counted is cut or covered`() throws {
  let finding = Finding.table(
    "received-rows", kind: .bases,
    rows: [.part("Received")]
      + hostile.map { TableRow(value: "left_out:\($0)", label: $0, role: .part) }
      + [.part("Eligible", .total)],
    cells: (0..<(hostile.count + 2)).map { [[.count(1_000_000 + $0)]] })
  let table = try #require(finding.cleared())
  let drawing = FlowLayout(try #require(FlowChart(table))).drawing
  #expect(drawing.misplacedText == nil)
}

@Test func `many dates so close that their names would touch stand on several lines`() throws {
  let dates = (1...9).map { TableColumn.date("2020-01-0\($0)") }
  let finding = Finding.drawn([.part("A")], by: dates, everyone: false, kind: .trend) { _, column in
    .percent(column, of: 10)
  }
  #expect(try Chart.of(finding, .line).drawing.misplacedText == nil)
}
