import Survey
import TestSupport

@testable import Ingest

extension RandomStudy {
  /// As REDCap's raw export: values from -1 on, 0 in every box of a form that nobody filled in, and
  /// further rows for a repeating form.
  func redcap() -> WrittenExport {
    let repeats = people.indices.filter { $0.isMultiple(of: 4) }
    let rows = people.indices.flatMap { repeats.contains($0) ? [$0, $0] : [$0] }
    let isRepeat = rows.indices.map { $0 > 0 && rows[$0] == rows[$0 - 1] }
    var export = WrittenExport(.redcap, people: rows.count)
    export.add("record_id", rows.map { "\($0 + 1)" })
    export.add("redcap_repeat_instrument", isRepeat.map { $0 ? "visits" : "" })
    export.add("redcap_repeat_instance", isRepeat.map { $0 ? "1" : "" })
    for (number, item) in items.enumerated() {
      let given = zip(rows, isRepeat).map { $1 ? Given.blank : people[$0].given[number] }
      let values = item.labels.indices.map { "\($0 - 1)" }
      switch item.shape {
      case .single: export.addSingle("f\(number)", values, given.map(\.single))
      case .number:
        export.asked.append(
          .init(
            kind: .number(unit: ""), fields: [export.header.count],
            given: given.map { $0.isAnswer ? .numbers([$0.text])[0] : .missing }))
        export.add("f\(number)", given.map(\.text))
      case .words: export.add("f\(number)_words", given.map(\.text))
      case .multiple: export.addBoxes("f\(number)", values, given)
      case .grid(let items):
        for item in 0..<items {
          export.addSingle("f\(number)_\(item)", values, given.map { $0.row(item) })
        }
      }
    }
    export.add(
      "intake_complete",
      zip(rows, isRepeat).map { $1 ? "" : people[$0].isFinished ? "2" : "0" })
    export.isKept = zip(rows, isRepeat).map { !$1 }
    return export
  }
}

extension WrittenExport {
  fileprivate mutating func addSingle(_ name: String, _ values: [String], _ given: [Int?]) {
    asked.append(
      Asked(
        kind: .single(.of(values)), fields: [header.count],
        given: given.map { $0.map(GivenAnswer.option) ?? .missing }))
    add(name, given.map { $0.map { values[$0] } ?? "" })
  }

  fileprivate mutating func addBoxes(
    _ name: String, _ values: [String], _ given: [RandomStudy.Given]
  ) {
    asked.append(
      Asked(
        kind: .multiple(.of(values)), fields: Array(header.count..<(header.count + values.count)),
        chosen: ["1"], notChosen: ["0"], cells: CellRules(noneIsUnanswered: true),
        given: given.map { $0.places.map(GivenAnswer.options) ?? .missing }))
    for (option, value) in values.enumerated() {
      add(
        "\(name)___\(value.replacing("-", with: "_"))",
        given.map { $0.places?.contains(option) == true ? "1" : "0" })
    }
  }
}
