/// A column's name in a coded Jisc export, taken apart.
///
/// | name | question | row | column | option |
/// | --- | --- | --- | --- | --- |
/// | `Q4` | Q4 | | | |
/// | `Q4_2` | Q4 | 2, or an option | | |
/// | `Q4_a` | Q4_a | | | |
/// | `Q11_3_b` | Q11 | 3 | b | |
/// | `Q11_3_b_2` | Q11 | 3 | b | 2 |
struct JiscName: Equatable {
  /// The question's own name, a question that hangs on another with its letter.
  let question: String
  /// The number after it: an option or a ranked item, or a row where there is a column.
  let number: String?
  /// The letter of a grid's column.
  let column: String?
  /// The option's number in a cell of a grid.
  let option: String?

  init?(_ name: String) {
    let pattern = /(Q\d+(?:_[a-z]+)*)(?:_(\d+)(?:_([a-z]+)(?:_(\d+))?)?)?/
    guard let match = name.wholeMatch(of: pattern) else { return nil }
    question = String(match.output.1)
    number = match.output.2.map(String.init)
    column = match.output.3.map(String.init)
    option = match.output.4.map(String.init)
  }

  /// Whether it hangs on another question, as "other, please specify" does.
  var isSubquestion: Bool { question.contains("_") }

  /// Which cell of a grid it is or belongs to; `nil` outside grids.
  var cell: String? {
    guard let number, let column else { return nil }
    return "\(question)_\(number)_\(column)"
  }
}
