/// The columns of a Qualtrics export, put together to questions.
struct QualtricsColumns {
  fileprivate struct Column {
    let name: String
    let heading: String
    let id: QualtricsImportID
    /// What comes with every response has a role by its name alone.
    let role: ExportColumn.Role?
  }

  /// The columns of one question with several, by what their names from Qualtrics share.
  private struct Block {
    let name: String
    let stem: String
    let parts: [Int: String]
    let details: [Int: PersonalDetail]
  }

  private let all: [Column]
  private let hasIDs: Bool
  /// The fields of each question, whatever stands in them.
  private let fields: [String: [Int]]
  private var blocks: [String: Block] = [:]

  /// Takes the cells of the header rows; `nil` where there is no row of Qualtrics' own names.
  init(names: [String], headings: [String], ids: [String]?) {
    hasIDs = ids != nil
    let all = names.enumerated().map { field, name in
      let id = ids.flatMap { QualtricsImportID($0[field]) }
      let isAsked = id.map { $0.kind != .other } ?? false
      return Column(
        name: name, heading: headings[field].withoutMarkup,
        id: id ?? QualtricsImportID(columnName: name),
        role: isAsked ? nil : QualtricsMetadata.role(of: name))
    }
    self.all = all
    fields = Dictionary(grouping: all.indices) { all[$0].id.question }
    let chosen = Set(all.filter(\.isAnswer).map(\.id.question))
    // The fields of a form are texts that stand beside no choice.
    let answers = all.indices.filter { field in
      all[field].isAnswer || (all[field].isText && !chosen.contains(all[field].id.question))
    }
    let groups = Dictionary(grouping: answers) { all[$0].id.blockKey }
    // Up to 2017 nothing but a hyphen stood between the stem and the choice.
    let isOld = ids.map { $0.contains { $0.contains("'ImportId'") } } ?? true
    var taken = Set(names)
    for key in groups.keys.sorted() {
      let fields = groups[key] ?? []
      guard fields.count > 1, let block = block(fields, key, isOld, taken) else { continue }
      taken.insert(block.name)
      blocks[key] = block
    }
  }

  var columns: [ExportColumn] { all.indices.map(column) }

  private func block(
    _ fields: [Int], _ key: String, _ isOld: Bool, _ taken: Set<String>
  ) -> Block? {
    let headings = fields.map { all[$0].heading }
    let shared =
      (isOld ? nil : SharedStem(headings, separator: " - "))
      ?? SharedStem(headings, separator: "-")
    // A survey's author may call two questions 'pay_2019' and 'pay_2020', but not 'Q5_1'.
    let isNumbered = all[fields[0]].id.question.wholeMatch(of: /Q\d+/) != nil
    guard shared != nil || hasIDs || isNumbered else { return nil }
    let stem = shared?.stem.withoutSelectedChoice ?? headings[0]
    let parts = shared?.parts ?? fields.map { all[$0].id.path.last ?? "" }
    let details = zip(fields, PersonalNames.details(ofFields: parts, under: stem))
    return Block(
      name: blockName(fields, key, taken), stem: stem,
      parts: Dictionary(zip(fields, parts), uniquingKeysWith: { first, _ in first }),
      details: details.reduce(into: [:]) { $0[$1.0] = $1.1 })
  }

  /// What the columns' names share, up to an underscore; Qualtrics' own name of the question where
  /// that isn't one of its own.
  private func blockName(_ fields: [Int], _ key: String, _ taken: Set<String>) -> String {
    let names = fields.map { all[$0].name }
    let shared = names.reduce(names[0]) { shared, name in
      String(zip(shared, name).prefix { $0 == $1 }.map(\.0))
    }
    guard let end = shared.lastIndex(of: "_"), end > shared.startIndex else { return key }
    let name = String(shared[..<end])
    return taken.contains(name) ? key : name
  }

  private func column(_ field: Int) -> ExportColumn {
    let column = all[field]
    if column.name.isEmpty, column.heading.isEmpty {
      return ExportColumn(name: "", text: "", role: .machineMade)
    }
    if let role = column.role {
      return ExportColumn(name: column.name, text: column.heading, role: role)
    }
    switch column.id.kind {
    case .machineMade:
      return ExportColumn(name: column.name, text: column.heading, role: .machineMade)
    case .text:
      return writtenIn(column) ?? inBlock(field) ?? single(column)
    case .answer, .other:
      return inBlock(field) ?? single(column)
    }
  }

  private func single(_ column: Column) -> ExportColumn {
    let words = stem(of: column)
    let text = words.isEmpty ? column.name : words
    let personal = PersonalNames.detail(ofColumn: column.name, text: text)
    return ExportColumn(
      name: column.name, text: text, role: personal.map { .personal($0) } ?? .answer)
  }

  /// The question's words without those for "Selected Choice" that follow them where texts have
  /// columns of their own; the account's language doesn't matter to what the headings share.
  private func stem(of column: Column) -> String {
    let texts = (fields[column.id.question] ?? []).map { all[$0] }.filter { $0.id.kind == .text }
    let headings = texts.map(\.heading)
    let isMarked = !headings.contains { $0.hasPrefix(column.heading) }
    guard column.id.kind == .answer, column.id.path.isEmpty, !texts.isEmpty, isMarked else {
      return column.heading.withoutSelectedChoice
    }
    return SharedStem([column.heading] + headings, separator: " - ")?.stem
      ?? column.heading.withoutSelectedChoice
  }

  private func inBlock(_ field: Int) -> ExportColumn? {
    let column = all[field]
    guard let block = blocks[column.id.blockKey], let part = block.parts[field] else { return nil }
    return ExportColumn(
      name: column.name, text: block.stem, part: part, block: block.name,
      role: block.details[field].map { .personal($0) } ?? .answer)
  }

  /// A text beside a choice or a statement; `nil` for a question that is answered in one's words.
  private func writtenIn(_ column: Column) -> ExportColumn? {
    guard let parent = parent(of: column) else { return nil }
    let block = blocks[parent.id.blockKey]
    let stem = block?.stem ?? single(parent).text
    let words = column.heading.withoutTextMark
    let part =
      words.hasPrefix(stem)
      ? String(words.dropFirst(stem.count)).trimmedOfHyphens : words
    return ExportColumn(
      name: column.name, text: stem, part: part.isEmpty ? nil : part,
      block: block?.name ?? parent.name, role: .writtenIn)
  }

  /// The column of the choice or statement itself, else one of the same question.
  private func parent(of text: Column) -> Column? {
    let asked = (fields[text.id.question] ?? []).map { all[$0] }.filter(\.isAnswer)
    return asked.first { $0.id.path == text.id.path }
      ?? asked.first { !text.id.path.isEmpty && text.id.path.starts(with: $0.id.path) }
      ?? asked.first { $0.id.path.starts(with: text.id.path) }
      ?? asked.first { $0.id.blockKey == text.id.blockKey }
  }
}

extension QualtricsColumns.Column {
  fileprivate var isAnswer: Bool { role == nil && id.kind == .answer && !name.isEmpty }

  /// Whether it holds a text of a field or beside a choice.
  fileprivate var isText: Bool { role == nil && id.kind == .text && !id.path.isEmpty }
}

extension QualtricsImportID {
  /// What the columns of one question share; of a table with several answers a row, those of a row.
  fileprivate var blockKey: String { ([question] + path.dropLast()).joined(separator: "_") }
}

extension String {
  /// Without the mark of a question's own column where it has others for texts.
  fileprivate var withoutSelectedChoice: String {
    replacing(/\s*-\s*Selected Choice$/, with: "")
  }

  /// Without the mark of a column for texts.
  fileprivate var withoutTextMark: String {
    replacing(/(?i)\s*-\s*(?:text|texte|texto|testo)$/, with: "")
  }

  fileprivate var trimmedOfHyphens: String {
    replacing(/^[\s\-]+|[\s\-]+$/, with: "")
  }
}
