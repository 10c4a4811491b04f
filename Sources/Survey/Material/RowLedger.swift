/// What became of the rows of a file of responses.
package struct RowLedger: Sendable, Equatable {
  /// The rows that one of the declared rules left out.
  package struct LeftOut: Sendable, Equatable {
    /// Why, in the few words that are printed.
    package let reason: String
    package let rows: Int

    package init(reason: String, rows: Int) {
      self.reason = reason
      self.rows = rows
    }
  }

  /// How many were asked to take part; `nil` where that isn't known.
  package let invited: Int?
  /// Data rows of the file.
  package let received: Int
  /// In the order of the declared rules; a rule that fitted no row is there with 0.
  package let leftOut: [LeftOut]

  package init(invited: Int?, received: Int, leftOut: [LeftOut]) {
    self.invited = invited
    self.received = received
    self.leftOut = leftOut
  }

  /// Rows left out, for whatever reason.
  package var leftOutRows: Int { leftOut.reduce(0) { $0 + $1.rows } }

  /// Rows that are counted: those received that no rule left out.
  package var eligible: Int { received - leftOutRows }
}
