import Survey
import TestSupport

@testable import Ingest

extension RandomStudy {
  /// How a LimeSurvey export names its columns, and how it says yes and no.
  enum LimeSurveyStyle: CaseIterable {
    case codes, managerCodes, codesAndWords, words

    func heading(_ code: String, _ subcode: String?, _ text: String, _ part: String?) -> String {
      switch self {
      case .codes: code + (subcode.map { "[\($0)]" } ?? "")
      case .managerCodes: code + (subcode.map { "_\($0)" } ?? "")
      case .codesAndWords:
        code + (subcode.map { "[\($0)]" } ?? "") + ". " + text + (part.map { " [\($0)]" } ?? "")
      case .words: text + (part.map { " [\($0)]" } ?? "")
      }
    }

    var yesAndNo: (yes: String, no: String) {
      switch self {
      case .codes: ("Y", "")
      case .managerCodes: ("1", "0")
      case .codesAndWords: ("1", "2")
      case .words: ("Yes", "No")
      }
    }

    /// Whether nothing chosen differs from no answer.
    var tellsNoneFromBlank: Bool { yesAndNo.no != "" }
  }

  /// As LimeSurvey writes it: with a byte order mark, one line too many at the end, a mark before a
  /// text that begins with "=", and a column of words for the option "other".
  func limeSurvey(_ style: LimeSurveyStyle) -> WrittenExport {
    var export = WrittenExport(.limeSurvey, people: people.count)
    let own = [
      ("id", "Response ID"), ("submitdate", "Date submitted"), ("lastpage", "Last page"),
      ("startlanguage", "Start language"),
    ]
    for (number, (code, words)) in own.enumerated() {
      export.add(
        number == 0 && style != .words
          ? style == .codesAndWords ? "id. Response ID" : "id"
          : style.heading(code, nil, words, nil),
        people.enumerated().map { $1.isFinished || number != 1 ? "\(number)-\($0)" : "" })
    }
    for (number, item) in items.enumerated() {
      export.add(item, "q\(number)", people.map { $0.given[number] }, style)
    }
    export.header[0] = "\u{FEFF}" + export.header[0]
    export.ending = "\n"
    export.isKept = people.map(\.isFinished)
    return export
  }
}

extension WrittenExport {
  fileprivate mutating func add(
    _ item: RandomStudy.Item, _ code: String, _ given: [RandomStudy.Given],
    _ style: RandomStudy.LimeSurveyStyle
  ) {
    switch item.shape {
    case .single:
      addSingle(style.heading(code, nil, item.text, nil), item.labels, given.map(\.single))
    case .number:
      asked.append(
        Asked(
          kind: .number(unit: ""), fields: [header.count],
          given: given.map { $0.isAnswer ? .numbers([$0.text])[0] : .missing }))
      add(style.heading(code, nil, item.text, nil), given.map(\.text))
    case .words:
      add(style.heading(code, nil, item.text, nil), given.map { $0.text })
    case .multiple: addBoxes(item, code, given, style)
    case .grid(let items):
      for row in 0..<items {
        addSingle(
          style.heading(code, "SQ00\(row + 1)", item.text, "item, \(row)"), item.labels,
          given.map { $0.row(row) })
      }
    }
  }

  private mutating func addSingle(_ heading: String, _ labels: [String], _ given: [Int?]) {
    asked.append(
      Asked(
        kind: .single(.of(labels)), fields: [header.count],
        given: given.map { $0.map(GivenAnswer.option) ?? .missing }))
    add(heading, given.map { $0.map { labels[$0].guarded } ?? "" })
  }

  /// The last option is "other", whose column holds the words.
  private mutating func addBoxes(
    _ item: RandomStudy.Item, _ code: String, _ given: [RandomStudy.Given],
    _ style: RandomStudy.LimeSurveyStyle
  ) {
    let (yes, no) = style.yesAndNo
    let last = item.labels.count - 1
    asked.append(
      Asked(
        kind: .multiple(.of(item.labels)),
        fields: Array(header.count..<(header.count + item.labels.count)), chosen: [yes],
        notChosen: [no], missing: style.tellsNoneFromBlank ? ["", "N/A"] : [],
        cells: CellRules(writeIns: last, noneIsUnanswered: !style.tellsNoneFromBlank),
        given: given.map { $0.places.map(GivenAnswer.options) ?? .missing }))
    for (option, label) in item.labels.enumerated() {
      let isOther = option == last
      let blank = style == .words && !isOther ? "N/A" : ""
      add(
        style.heading(
          code, isOther ? "other" : "SQ00\(option + 1)", item.text, isOther ? "Other" : label),
        given.map { given in
          guard let places = given.places else { return blank }
          guard places.contains(option) else { return isOther ? "" : no }
          return isOther ? "something, \"else\" \(option)" : yes
        })
    }
  }
}

extension String {
  /// As LimeSurvey writes a text that a spreadsheet would work out.
  fileprivate var guarded: String { hasPrefix("=") ? "'" + self : self }
}
