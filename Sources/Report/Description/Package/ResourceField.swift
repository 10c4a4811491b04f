/// The description of a column in a data package (Table Schema, version 1).
struct ResourceField: Encodable {
  private let name: String
  private let type: String
  private let description: String
  private let constraints: Constraints?

  init(_ column: DataColumn) {
    name = column.heading
    description = column.description
    let constraints = Constraints(column)
    self.constraints = constraints.isEmpty ? nil : constraints
    type =
      switch column.content {
      case .text, .words, .numberOrDay: "string"
      case .integer: "integer"
      case .number, .unroundedNumber: "number"
      case .day: "date"
      }
  }

  private struct Constraints: Encodable {
    let required: Bool?
    let `enum`: [String]?
    let pattern: String?

    init(_ column: DataColumn) {
      required = column.isRequired ? true : nil
      if case .words(let words) = column.content {
        `enum` = words
        pattern = nil
      } else {
        `enum` = nil
        pattern = column.content.pattern
      }
    }

    var isEmpty: Bool { required == nil && `enum` == nil && pattern == nil }
  }
}
