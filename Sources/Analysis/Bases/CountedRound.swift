import Survey

/// The account of one file of responses, with the questions it holds answers to.
struct CountedRound {
  /// `nil` for the one round of a study without waves.
  let wave: Wave?
  let codebook: Codebook
  let ledger: ResponseLedger

  var column: TableColumn { wave.map(TableColumn.init(of:)) ?? .total }
}
