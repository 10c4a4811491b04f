import Survey

/// A coded export of Jisc Online Surveys (once Bristol Online Surveys), or one with the questions'
/// words.
///
/// | in the header | is |
/// | --- | --- |
/// | `Q4` | a question with one answer, by the option's number; an empty stem where columns `Q4_…` stand |
/// | `Q4_2` | option 2 of a multiple response, or the rank of item 2 |
/// | `Q11_3_a` | column a of row 3 of a grid |
/// | `Q11_3_a_2` | option 2 of it |
/// | `Q4_a` | what was written in beside "other", or a question that hangs on Q4 |
///
/// The options' words stand in a separate key file. A respondent who answered nothing still has 0
/// for every option.
struct JiscExport: ExportLayout {
  let format = SourceFile.Format.jisc

  func recognise(_ head: ExportHead) -> String? {
    let names = head.names
    if names.first == "Unique Response Number" {
      return "the first column is 'Unique Response Number'"
    }
    let coded = names.count { JiscName($0) != nil }
    guard names.first == "URN", coded * 2 > names.count else { return nil }
    return "the first column is 'URN', and \(coded) of \(names.count) are named like 'Q4' or 'Q4_2'"
  }

  func header(_ head: ExportHead) -> ExportHeader {
    let names = head.names
    let blocks = Set(names.compactMap { JiscName($0)?.block })
    return ExportHeader(rowCount: 1, columns: names.map { column($0, blocks) })
  }

  private func column(_ name: String, _ blocks: Set<String>) -> ExportColumn {
    switch name {
    case "URN", "Unique Response Number":
      return ExportColumn(name: name, text: name, role: .responseID)
    case "StartDate", "CompletionDate", "Start date", "Completion date":
      return ExportColumn(name: name, text: name, role: .administration)
    default: break
    }
    guard let parsed = JiscName(name) else {
      return ExportColumn(name: name, text: name.withoutNumber, role: .answer)
    }
    let isStem = parsed.part == nil && blocks.contains(name)
    return ExportColumn(
      name: name, text: name, part: parsed.part, block: parsed.block,
      role: isStem ? .stem : .answer)
  }
}

/// A column's name in a coded Jisc export, taken apart.
struct JiscName: Equatable {
  /// What its block's columns share; `nil` for a question of one column.
  let block: String?
  /// The option's number.
  let part: String?

  init?(_ name: String) {
    guard let match = name.wholeMatch(of: /Q\d+(?:_\d+_[a-z]+|_[a-z]+)*(?:_(\d+))?/) else {
      return nil
    }
    let part = match.output.1.map(String.init)
    self.part = part
    block = part.map { String(name.dropLast($0.count + 1)) }
  }
}

extension String {
  /// A question's words without the number in front of them.
  fileprivate var withoutNumber: String {
    guard let match = prefixMatch(of: /\d+(?:\.[a-z0-9]+)*\.\s+/) else { return self }
    return String(self[match.range.upperBound...])
  }
}
