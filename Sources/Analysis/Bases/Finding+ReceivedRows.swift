import Survey

extension Finding {
  /// Counts the rows of each round's file, from those invited to those that are counted; with the
  /// response rate where it is known how many were invited.
  init(receivedRowsOf rounds: [CountedRound], rounding: Rounding) {
    let rates = rounds.contains { $0.ledger.rows.invited != nil }
    let reasons = rounds.flatMap { $0.ledger.rows.leftOut.map(\.reason) }.eachOnce
    let steps = RowStep.all(reasons: reasons, withInvited: rates)
    self.init(
      kind: .bases, name: "received-rows", title: "Rows received and counted", question: nil,
      base: BaseStatement(
        rule: .receivedRows(.init(rounds.map(\.ledger.rows))), segment: nil, askedWhen: nil),
      descriptors: [], rows: steps.map(\.tableRow), columns: rounds.map(\.column),
      measures: rates ? [.count, .percent] : [.count],
      bases: rounds.map(\.ledger.rows.eligible),
      cells: steps.map { step in
        rounds.map { round in
          let count = step.count(in: round.ledger.rows)
          return rates
            ? [count, step.rate(in: round.ledger.rows, decimals: rounding.decimals)] : [count]
        }
      },
      partsMakeWhole: false, caveats: [])
  }
}

/// One line of the account of a file's rows.
private enum RowStep {
  case invited
  case received
  /// Rows left out; `nil` stands for all of them, where no rule is declared.
  case leftOut(String?)
  case eligible

  static func all(reasons: [String], withInvited: Bool) -> [RowStep] {
    (withInvited ? [.invited] : []) + [.received]
      + (reasons.isEmpty ? [.leftOut(nil)] : reasons.map { .leftOut($0) }) + [.eligible]
  }

  var tableRow: TableRow {
    switch self {
    case .invited: TableRow(value: "invited", label: "Invited", role: .part)
    case .received: TableRow(value: "received", label: "Received", role: .part)
    case .leftOut(nil): TableRow(value: "left_out", label: "Left out", role: .part)
    case .leftOut(let reason?):
      TableRow(value: "left_out:\(reason)", label: "Left out: \(reason)", role: .part)
    case .eligible: TableRow(value: "eligible", label: "Eligible", role: .total)
    }
  }

  func count(in ledger: RowLedger) -> Figure {
    rows(in: ledger).map { .count($0) } ?? Figure(absent: absence, unit: "count")
  }

  /// The rows in per cent of those invited.
  func rate(in ledger: RowLedger, decimals: Int) -> Figure {
    guard let rows = rows(in: ledger) else { return Figure(absent: absence, unit: "percent") }
    guard let invited = ledger.invited else {
      return Figure(absent: .notAvailable, unit: "percent", count: rows)
    }
    return Share(count: rows, base: invited).percent(decimals: decimals)
  }

  /// `nil` where the number isn't known, or the file has no such rule.
  private func rows(in ledger: RowLedger) -> Int? {
    switch self {
    case .invited: ledger.invited
    case .received: ledger.received
    case .leftOut(nil): ledger.leftOutRows
    case .leftOut(let reason?):
      ledger.leftOut.contains { $0.reason == reason }
        ? ledger.leftOut.filter { $0.reason == reason }.reduce(0) { $0 + $1.rows } : nil
    case .eligible: ledger.eligible
    }
  }

  /// What stands where there is no number.
  private var absence: Marker {
    if case .invited = self { .notAvailable } else { .notApplicable }
  }
}

extension BaseStatement.Rule.Invited {
  fileprivate init(_ ledgers: [RowLedger]) {
    let known = ledgers.count { $0.invited != nil }
    self = known == 0 ? .unknown : known == ledgers.count ? .known : .knownOfSome
  }
}
