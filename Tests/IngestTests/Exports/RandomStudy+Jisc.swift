import Survey
import TestSupport

@testable import Ingest

extension RandomStudy {
  /// As a coded export of Jisc: options by number, boxes as 1 and 0, those of every other question
  /// as 1 and nothing; who answered nothing has 0 in every box of the former.
  func jisc() -> WrittenExport {
    var export = WrittenExport(.jisc, people: people.count)
    export.add("URN", people.indices.map { "638-\($0)" })
    for (number, item) in items.enumerated() {
      let name = "Q\(number + 1)"
      let given = people.map { $0.given[number] }
      switch item.shape {
      case .single: export.addSingle(name, item.labels.count, given.map(\.single))
      case .number:
        export.asked.append(
          .init(
            kind: .number(unit: ""), fields: [export.header.count],
            given: given.map { $0.isAnswer ? .numbers([$0.text])[0] : .missing }))
        export.add(name, given.map(\.text))
      case .words: export.add("\(name)_a", given.map(\.text))
      case .multiple:
        export.addBoxes(name, item.labels.count, given, zero: number.isMultiple(of: 2) ? "0" : "")
      case .grid(let rows):
        export.add(name, people.map { _ in "" })
        for row in 0..<rows {
          export.addSingle("\(name)_\(row + 1)_a", item.labels.count, given.map { $0.row(row) })
        }
      }
    }
    export.add("CompletionDate", people.map { _ in "2031-02-03 04:05:06" })
    export.isKept = people.map { $0.given.contains(where: \.isAnswer) }
    return export
  }
}

extension WrittenExport {
  /// A column of one answer, by the option's number from 1.
  mutating func addSingle(_ name: String, _ options: Int, _ given: [Int?]) {
    asked.append(
      Asked(
        kind: .single(.of((1...options).map(String.init))), fields: [header.count],
        given: given.map { $0.map(GivenAnswer.option) ?? .missing }))
    add(name, given.map { $0.map { "\($0 + 1)" } ?? "" })
  }

  fileprivate mutating func addBoxes(
    _ name: String, _ options: Int, _ given: [RandomStudy.Given], zero: String
  ) {
    asked.append(
      Asked(
        kind: .multiple(.of((1...options).map(String.init))),
        fields: Array(header.count..<(header.count + options)), chosen: ["1"],
        notChosen: [zero], missing: [], cells: CellRules(noneIsUnanswered: true),
        given: given.map { $0.places.map(GivenAnswer.options) ?? .missing }))
    for option in 0..<options {
      add(
        "\(name)_\(option + 1)",
        given.map { $0.places?.contains(option) == true ? "1" : zero })
    }
  }
}
