/// The columns of a SurveyMonkey export, put together to questions.
struct SurveyMonkeyQuestions {
  /// A question, or a row of a grid with several answers a row.
  fileprivate struct Block {
    let question: String
    let fields: [Int]
    /// By place among the fields; `nil` for an answer in one column.
    let parts: [String?]
  }

  private let rows: SurveyMonkeyRows
  private let blocks: [Block]

  init(_ rows: SurveyMonkeyRows) {
    self.rows = rows
    let runs = rows.parts.map { Self.runs(rows, parts: $0) } ?? Self.joinedRuns(rows)
    blocks = runs.flatMap(\.gridRows)
  }

  var columns: [ExportColumn] {
    var columns = rows.questions.enumerated().map { field, name in
      ExportColumn(
        name: name, text: name,
        role: rows.isMetadata(field) ? SurveyMonkeyMetadata.role(of: name) ?? .answer : .machineMade
      )
    }
    var taken: [String: Int] = [:]
    for block in blocks {
      let number = taken[block.question, default: 0] + 1
      taken[block.question] = number
      let name = number > 1 ? "\(block.question) [\(number)]" : block.question
      for (field, column) in zip(block.fields, block.columns(named: name)) {
        columns[field] = column
      }
    }
    return columns
  }

  /// Questions by row 1: a blank cell belongs to the question on its left.
  private static func runs(_ rows: SurveyMonkeyRows, parts: [String]) -> [Block] {
    let fills = zip(rows.questions, parts).contains { $0.isEmpty && !$1.isEmpty }
    var runs: [(question: String, fields: [Int])] = []
    var isOpen = false
    for (field, question) in rows.questions.enumerated() {
      let isRepeated = !fills && parts[field].isPart(of: question)
      if rows.isMetadata(field) {
        isOpen = false
      } else if isOpen, let last = runs.indices.last,
        question.isEmpty || (isRepeated && question == runs[last].question)
      {
        if !parts[field].isEmpty { runs[last].fields.append(field) }
      } else if !question.isEmpty {
        runs.append((question, [field]))
        isOpen = true
      }
    }
    return runs.map { run in
      Block(
        question: run.question, fields: run.fields,
        parts: run.fields.map { parts[$0].isPart(of: run.question) ? parts[$0] : nil })
    }
  }

  /// Questions by headings that begin alike: "Question - Option".
  private static func joinedRuns(_ rows: SurveyMonkeyRows) -> [Block] {
    let separator = " - "
    var runs: [[Int]] = []
    for field in rows.questions.indices where !rows.isMetadata(field) {
      let stem = rows.questions[field].firstRange(of: separator).map {
        rows.questions[field][..<$0.lowerBound]
      }
      let isNext = runs.last?.last.map { before in
        before == field - 1 && stem.map { rows.questions[before].hasPrefix($0 + separator) } == true
      }
      if isNext == true { runs[runs.count - 1].append(field) } else { runs.append([field]) }
    }
    return runs.flatMap { fields -> [Block] in
      let headings = fields.map { rows.questions[$0] }
      guard fields.count > 1, let shared = SharedStem(headings, separator: separator) else {
        return zip(fields, headings).map { Block(joined: $1, field: $0) }
      }
      let parts = shared.parts.map { $0.isPart(of: shared.stem) ? $0 : nil }
      return [Block(question: shared.stem, fields: fields, parts: parts)]
    }
  }
}

extension SurveyMonkeyQuestions.Block {
  /// A question of one column, whose heading may end with SurveyMonkey's word for an answer.
  fileprivate init(joined heading: String, field: Int) {
    let end = heading.ranges(of: " - ").last
    let isAnswer = end.map { SurveyMonkeyMetadata.isPlaceholder(String(heading[$0.upperBound...])) }
    let question = isAnswer == true ? end.map { String(heading[..<$0.lowerBound]) } : nil
    self.init(question: question ?? heading, fields: [field], parts: [nil])
  }

  /// A grid with several answers a row is a question a row: its parts are "row - column", all rows
  /// with all columns.
  fileprivate var gridRows: [Self] {
    let cells = parts.map { $0.flatMap(Self.cell) }
    let rows = cells.compactMap { $0?.row }.distinct
    let columns = Set(cells.compactMap { $0?.column })
    let places = Set(cells.compactMap { $0.map { [$0.row, $0.column] } })
    guard rows.count > 1, columns.count > 1, places.count == rows.count * columns.count,
      parts.count == places.count
    else { return [self] }
    return rows.map { row in
      let own = cells.indices.filter { cells[$0]?.row == row }
      return Self(
        question: "\(question) / \(row)", fields: own.map { fields[$0] },
        parts: own.map { cells[$0]?.column })
    }
  }

  private static func cell(_ part: String) -> (row: String, column: String)? {
    part.firstRange(of: " - ").map {
      (String(part[..<$0.lowerBound]), String(part[$0.upperBound...]))
    }
  }

  /// Describes the columns, which share a name unlike that of any other question.
  fileprivate func columns(named name: String) -> [ExportColumn] {
    let known = parts.map { $0 ?? "" }
    let details =
      parts == [nil]
      ? [PersonalNames.detail(ofColumn: question, text: question)]
      : PersonalNames.details(ofFields: known, under: question)
    let hasAnswer = parts.first == .some(nil)
    return parts.indices.map { place in
      let part = parts[place]
      let isText = part.map { (hasAnswer && place > 0) || $0.isOther } ?? false
      let isShared = parts.count > 1 && (part != nil || !hasAnswer)
      return ExportColumn(
        name: part.map { "\(name) / \($0)" } ?? name, text: question, part: part,
        block: isShared ? name : nil,
        role: isText ? .writtenIn : details[place].map { .personal($0) } ?? .answer)
    }
  }
}

extension String {
  /// Whether a text of row 2 is about an option, an item or a rank of the question.
  fileprivate func isPart(of question: String) -> Bool {
    !isEmpty && self != question && !SurveyMonkeyMetadata.isPlaceholder(self)
  }

  /// Whether it asks for what is none of the options.
  fileprivate var isOther: Bool {
    contains(
      /(?i)^(?:other|none of the above|sonstiges?|andere[rs]?|autres?|otr[oa]s?|outr[oa]s?)\b.*\(.*\)|^other\b.*(?:specify|explain|describe|state)/
    )
  }
}

extension [String] {
  fileprivate var distinct: [String] {
    var met: Set<String> = []
    return filter { met.insert($0).inserted }
  }
}
