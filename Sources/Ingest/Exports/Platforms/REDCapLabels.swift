/// The headings of a REDCap export of labels.
enum REDCapLabels {
  /// The heading of a form's state.
  static let state = "Complete?"

  /// Whether a heading is that of a form's state, of the first form or of a further one.
  static func isState(_ name: String) -> Bool {
    name == state || name.hasPrefix(state + " [")
  }

  /// The question and the option of a box to tick; `nil` for another heading.
  static func choice(in name: String) -> (question: String, option: String)? {
    guard let match = name.wholeMatch(of: /(.*)\s?\(choice=(.+)\)/) else { return nil }
    return (String(match.output.1).tidied, String(match.output.2).tidied)
  }

  /// The columns; boxes of one question are neighbours, each option once.
  static func columns(_ names: [String]) -> [ExportColumn] {
    var columns: [ExportColumn] = []
    var blocks: [String: Int] = [:]
    var met: Set<String> = []
    for (field, name) in names.enumerated() {
      guard let (question, option) = choice(in: name) else {
        met = []
        columns.append(ExportColumn(name: name, text: name, role: role(name, field)))
        continue
      }
      if columns.last?.text != question || columns.last?.part == nil || met.contains(option) {
        met = []
        blocks[question, default: 0] += 1
      }
      met.insert(option)
      let number = blocks[question, default: 1]
      columns.append(
        ExportColumn(
          name: "\(question) / \(option)", text: question, part: option,
          block: number > 1 ? "\(question) [\(number)]" : question, role: .answer))
    }
    return columns
  }

  private static func role(_ name: String, _ field: Int) -> ExportColumn.Role {
    switch name {
    case "Survey Identifier": return .personal(.identifier)
    case state, "Survey Timestamp", "Event Name", "Repeat Instrument", "Repeat Instance",
      "Data Access Group":
      return .administration
    case _ where field == 0: return .responseID
    default:
      return PersonalNames.detail(ofColumn: name, text: name).map { .personal($0) } ?? .answer
    }
  }
}
