import Survey
import TestSupport
import Testing

@testable import Analysis
@testable import Report

/// Texts of a study that a spreadsheet would run, in every file that one may open.
struct HarmlessCSVTests {
  private static func text(_ random: inout SeededGenerator) -> String {
    let starts = ["=", "+", "-", "@", "\t", "\r", "=\u{301}", "", " ", "\"", "'"]
    let ends = ["cmd|' /C calc'!A0", "1+1", "2,5", "SUM(A1)", "-", "", "\n=1"]
    return (starts.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
  }

  private static func study(_ random: inout SeededGenerator) -> Study {
    let options = (0..<3).map {
      ResponseOption(value: text(&random) + "\($0)", label: text(&random))
    }
    let net = Net(name: text(&random), label: text(&random), members: [0, 1])
    let question = Question(
      id: .init(text(&random)), text: text(&random), label: text(&random),
      kind: .single(OptionList(options: options, nets: [net])), layout: .column(text(&random)),
      missing: ["", text(&random)], askedWhen: nil)
    let number = Question(
      id: .init("n" + text(&random)), text: text(&random), kind: .number(unit: text(&random)),
      layout: .column("n"), missing: [], askedWhen: nil)
    return .published(nil, title: text(&random), questions: [question, number])
  }

  private static func finding(_ random: inout SeededGenerator, _ study: Study) -> Finding {
    let rows = (0..<3).map { _ in
      TableRow(
        value: text(&random), label: text(&random), role: .part, descriptions: [text(&random)],
        remark: text(&random))
    }
    let column = TableColumn(
      question: .init(text(&random)), value: text(&random), label: text(&random),
      heading: text(&random), wave: text(&random))
    return .table(
      question: study.codebook.questions.first, descriptors: [text(&random)], rows: rows,
      columns: [.total, column], cells: rows.map { _ in [[.count(-1)], [.count(2)]] })
  }

  @Test func `no cell of any CSV file begins as a formula does, unless it is a number`() {
    var random = SeededGenerator(seed: 80)
    for _ in 0..<60 {
      let study = Self.study(&random)
      let document = ReportDocument.of([Self.finding(&random, study)], study)
      let files = ReportFiles(document).texts.filter { $0.key.hasSuffix(".csv") }
      #expect(files.count == 3)
      for (path, text) in files {
        let records = CSVRecords(text)
        for cell in records.rows.joined() + records.header {
          let isFormula = cell.utf8.first.map { "=+-@\t\r".utf8.contains($0) } == true
          #expect(!isFormula || DecimalNumber(cell) != nil, "\(path): \(cell)")
        }
      }
    }
  }
}
