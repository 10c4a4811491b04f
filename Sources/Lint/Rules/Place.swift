package import Ingest

/// Where in a file something stands.
package enum Place: Sendable, Equatable {
  /// The file as a whole.
  case file
  case text(FilePosition)
  /// A field of a CSV, of which the line and column are found only if they are to be told.
  case field(offset: Int, line: Int, number: Int)
  case sheet(String)
  case cell(sheet: String, CellReference)

  /// What follows the path in a message.
  package var suffix: String {
    switch self {
    case .file: ""
    case .text(let position): ":\(position.line):\(position.column)"
    case .field(_, let line, let number): ":\(line):field \(number + 1)"
    case .sheet(let name): ":\(name)"
    case .cell(let sheet, let reference): ":\(sheet)!\(reference.text)"
    }
  }

  /// Where it stands among the places of its file: by line or row, then by column.
  var order: [Int] {
    switch self {
    case .file, .sheet: [0, 0]
    case .text(let position): [position.line, position.column]
    case .field(_, let line, let number): [line, number]
    case .cell(_, let reference): [reference.row, reference.column]
    }
  }
}
