import Survey

extension PrintedTable {
  /// The headings of its columns, those that would repeat told apart by their group, or else by the
  /// number that they stand beside.
  ///
  /// None is longer than a table of a spreadsheet allows.
  var headingsApart: [String] {
    let plain = headings.map(\.onOneLine)
    let repeated = plain.repeated
    return columns.indices.map { place in
      let heading = repeated.contains(plain[place].lowercased()) ? qualified(place) : plain[place]
      return heading.isEmpty ? "Column \(place + 1)" : heading.cut(to: 240)
    }
  }

  /// A heading with what else is known of its column.
  private func qualified(_ place: Int) -> String {
    let column = columns[place]
    let group = groups.first { $0.columns.contains(place) }?.heading ?? ""
    let lead = column.role.isOfNumber ? nil : columns[..<place].last(where: \.role.isOfNumber)
    return [group, lead?.own ?? "", column.own].map(\.onOneLine).filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}

extension PrintedTable.Column.Role {
  /// Whether it is a number of its own, and not what is to be known of one.
  fileprivate var isOfNumber: Bool {
    switch self {
    case .number: true
    case .stub, .lowerLimit, .upperLimit, .letters: false
    }
  }
}

extension [DataGrid.Column] {
  /// The columns with a count behind each heading that stood before, since a spreadsheet takes no two
  /// for one table; capital and small letters are the same to it.
  var countingRepeatedHeadings: [DataGrid.Column] {
    var taken: Set<String> = []
    return map { column in
      var heading = column.heading
      var count = 1
      while !taken.insert(heading.lowercased()).inserted {
        count += 1
        heading = "\(column.heading) (\(count))"
      }
      return DataGrid.Column(heading: heading, content: column.content, cells: column.cells)
    }
  }
}

extension [String] {
  /// What stands more than once, in small letters.
  fileprivate var repeated: Set<String> {
    let counts = Dictionary(map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
    return Set(counts.filter { $0.value > 1 }.keys)
  }
}

extension String {
  /// The text in so many units of UTF-16, what is too much taken out of its middle.
  func cut(to length: Int) -> String {
    guard utf16.count > length else { return self }
    var (start, end) = (self[...].prefix(count / 2), self[...].dropFirst(count / 2))
    while start.utf16.count + end.utf16.count + 1 > length {
      if start.count > end.count { start = start.dropLast() } else { end = end.dropFirst() }
    }
    return start + "…" + end
  }
}
