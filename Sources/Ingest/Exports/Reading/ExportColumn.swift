/// A column of a survey platform's export, as the platform's header describes it.
struct ExportColumn: Sendable, Equatable {
  /// What the column holds.
  enum Role: Sendable, Equatable {
    /// Answers to a question, or to one option or item of it.
    case answer
    /// What was written in beside an option such as "other".
    case writtenIn
    /// The response's own name or number.
    case responseID
    /// How and when the response came about: status, dates, durations.
    case administration
    /// What tells who or where somebody is.
    case personal(PersonalDetail)
    /// What the platform made and nobody answered: display orders, timings, machine-found topics.
    case machineMade
    /// What can't be referred to: a column without a heading of its own.
    case nameless
    /// The stem of a question whose answers stand in other columns, or a text shown in between.
    case stem
  }

  /// How the study file names it: unlike any other column of the file.
  let name: String
  /// The words of the question, tidied; the name where the export has none.
  let text: String
  /// The option, item or rank that the column alone is about; `nil` where it is about all of its
  /// question.
  let part: String?
  /// What the columns of one question share; `nil` for a question of one column.
  ///
  /// What is written in beside an option has that of its question, or, where the question has one
  /// column, that column's name.
  let block: String?
  let role: Role

  init(name: String, text: String, part: String? = nil, block: String? = nil, role: Role) {
    self.name = name
    self.text = text
    self.part = part
    self.block = block
    self.role = role
  }
}
