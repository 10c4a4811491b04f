import Survey

extension Finding {
  /// The table as one of a wave: every column says so.
  func of(_ wave: Wave?) -> Finding {
    guard let wave else { return self }
    var own = self
    own.columns = columns.map { $0.of(wave) }
    return own
  }

  /// Sets the tables of several waves, which have the same measures, beside each other.
  ///
  /// A row that a wave's table hasn't got has no numbers there. Each table has one column.
  init(_ tables: [(wave: Wave, finding: Finding)], rowOrder: [String]) {
    guard let last = tables.last?.finding else { preconditionFailure("there is no table to join") }
    let rows = rowOrder.compactMap { value in
      tables.reversed().lazy.compactMap { table in
        table.finding.rows.first { $0.value == value }
      }.first
    }
    self.init(
      kind: last.kind, name: last.name, title: last.title, question: last.question,
      base: BaseStatement(rule: .eachWave, segment: nil, askedWhen: nil),
      descriptors: last.descriptors, rows: rows,
      columns: tables.map { TableColumn(of: $0.wave) }, measures: last.measures,
      bases: tables.map { $0.finding.bases[0] },
      cells: rows.map { row in
        tables.map { table in
          let place = table.finding.rows.firstIndex { $0.value == row.value }
          return place.map { table.finding.cells[$0][0] }
            ?? last.measures.map { _ in Figure(absent: .notApplicable, unit: "count") }
        }
      },
      partsMakeWhole: false, caveats: [])
  }
}

extension TableColumn {
  /// The column of everyone in a wave.
  init(of wave: Wave) {
    self.init(question: nil, value: "*", label: wave.name, heading: "", wave: wave.name)
  }

  fileprivate func of(_ wave: Wave) -> TableColumn {
    TableColumn(
      question: question, value: value, label: label, heading: heading, wave: wave.name,
      measures: measures)
  }
}
