/// An export's header rows, read: what stands in which column.
struct ExportHeader: Sendable {
  /// The records, from the first on, that hold no response.
  let rowCount: Int
  /// One a field, in the order of the file.
  let columns: [ExportColumn]

  /// Makes the names unlike each other: a name that stands several times is followed by the place
  /// among those of its name ("Comments [2]"), since only the place tells such columns apart.
  init(rowCount: Int, columns: [ExportColumn]) {
    self.rowCount = rowCount
    var taken: [String: Int] = [:]
    let all = Set(columns.map(\.name))
    self.columns = columns.enumerated().map { field, column in
      let name = column.name.isEmpty ? "column \(field + 1)" : column.name
      let number = taken[name, default: 0] + 1
      taken[name] = number
      guard number > 1 || column.name.isEmpty else { return column }
      var unique = number > 1 ? "\(name) [\(number)]" : name
      while all.contains(unique) { unique += "'" }
      return ExportColumn(
        name: unique, text: column.text, part: column.part, block: column.block, role: column.role)
    }
  }

  var names: [String] { columns.map(\.name) }

  /// The names of columns that tell who or where somebody is.
  var personalNames: [String] {
    columns.compactMap { if case .personal = $0.role { $0.name } else { nil } }
  }
}
