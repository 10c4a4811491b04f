import Survey

/// REDCap's data dictionary: one row a field, under headings in words or under REDCap's own names
/// of them.
struct REDCapDictionary: ExportCompanion {
  /// A column of the dictionary, by the beginning of its heading's letters.
  enum Column: String, CaseIterable {
    case name = "variablefieldname"
    case type = "fieldtype"
    case label = "fieldlabel"
    case choices
    case validation = "textvalidationtype"
    case identifier
    case branching = "branchinglogic"
    case grid = "matrixgroupname"
    case isRanking = "matrixranking"

    /// Whether fields can't be understood without it.
    var isNeeded: Bool {
      switch self {
      case .name, .type, .label, .choices: true
      case .validation, .identifier, .branching, .grid, .isRanking: false
      }
    }

    /// Where it stands among the headings.
    func field(in headings: [String]) -> Int? {
      let plain = headings.map { $0.lowercased().filter(\.isLetter) }
      switch self {
      case .name: return plain.firstIndex { $0 == rawValue || $0 == "fieldname" }
      case .choices: return plain.firstIndex { $0.hasPrefix("choices") || $0 == Self.ownChoices }
      case .type, .label, .validation, .identifier, .branching, .grid, .isRanking:
        return plain.firstIndex { $0.hasPrefix(rawValue) }
      }
    }

    private static let ownChoices = "selectchoicesorcalculations"

    /// The heading in words.
    var heading: String {
      switch self {
      case .name: "Variable / Field Name"
      case .type: "Field Type"
      case .label: "Field Label"
      case .choices: "Choices, Calculations, OR Slider Labels"
      case .validation: "Text Validation Type OR Show Slider Number"
      case .identifier: "Identifier?"
      case .branching: "Branching Logic (Show field only if...)"
      case .grid: "Matrix Group Name"
      case .isRanking: "Matrix Ranking?"
      }
    }
  }

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    guard Column.name.field(in: names) == 0, Column.type.field(in: names) != nil else { return nil }
    return "the header begins with '\(names[0])' and has"
      + " '\(names[Column.type.field(in: names) ?? 0])', as a REDCap data dictionary has"
  }

  func read(_ reader: CSVReader) throws(RejectedInput) -> ExportLabels {
    let rows = try CompanionRows(reader)
    let headings = rows.rows.first?.cells ?? []
    let fields = Column.allCases.reduce(into: [:]) { $0[$1] = $1.field(in: headings) }
    let absent = Column.allCases.filter { $0.isNeeded && fields[$0] == nil }
    guard absent.isEmpty else {
      throw RejectedInput(
        diagnostics: absent.map { column in
          rows.fault(
            "there is no column '\(column.heading)' in the data dictionary", row: 0, field: 0,
            remedy: "download the data dictionary from REDCap again, with all of its columns")
        })
    }
    var reading = REDCapDictionaryReading(rows, fields)
    for row in rows.rows.indices.dropFirst() { reading.take(row) }
    guard reading.faults.isEmpty else { throw RejectedInput(diagnostics: reading.faults) }
    return ExportLabels(entries: reading.entries, account: reading.account)
  }
}
