/// The description of a column in CSVW.
struct TabularColumn: Encodable {
  private let column: DataColumn

  init(_ column: DataColumn) { self.column = column }

  private enum CodingKeys: String, CodingKey {
    case name, titles, datatype, required
    case description = "dc:description"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(column.heading, forKey: .name)
    try object.encode(column.heading, forKey: .titles)
    try object.encode(column.description, forKey: .description)
    try object.encode(Datatype(column.content), forKey: .datatype)
    if column.isRequired { try object.encode(true, forKey: .required) }
  }

  private struct Datatype: Encodable {
    let base: String
    let format: String?

    init(_ content: DataColumn.Content) {
      format = content == .day ? "yyyy-MM-dd" : content.pattern
      base =
        switch content {
        case .text, .words, .numberOrDay: "string"
        case .integer: "integer"
        case .number: "decimal"
        case .unroundedNumber: "double"
        case .day: "date"
        }
    }
  }
}
