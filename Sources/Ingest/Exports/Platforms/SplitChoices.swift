/// Which columns of a form's export belong to a question with several answers: the question's own
/// with all of them, and one an option, named "question/option".
///
/// Groups of questions are written with `/` too, but have no column of their own.
struct SplitChoices {
  /// By an option's column, that of its question.
  private let questions: [String: String]
  private let split: Set<String>

  /// Takes the names of the columns, and looks at the first rows: a column that holds anything but
  /// 1, 0 and the like is no option's.
  init(_ head: ExportHead) {
    let names = head.names
    let known = Set(names)
    var questions: [String: String] = [:]
    for (field, name) in names.enumerated() {
      guard let question = Self.prefixes(of: name).first(where: known.contains),
        head.records.dropFirst().allSatisfy({ Self.isMark($0, field) })
      else { continue }
      questions[name] = question
    }
    self.questions = questions
    split = Set(questions.values)
  }

  /// The column of the question to which an option's column belongs; `nil` for any other column.
  func question(of name: String) -> String? { questions[name] }

  /// Whether the answers of a column stand in columns of options as well.
  func isSplit(_ name: String) -> Bool { split.contains(name) }

  /// What stands before a slash, the longest first.
  private static func prefixes(of name: String) -> [String] {
    name.indices.reversed().filter { name[$0] == "/" }.map { String(name[..<$0]) }
  }

  private static func isMark(_ record: [String], _ field: Int) -> Bool {
    guard record.indices.contains(field) else { return true }
    let text = record[field].tidied
    return text.hasPrefix("#") || ["", "0", "1", "true", "false"].contains(text.lowercased())
  }
}
