import Ingest

/// A part of a sheet that is marked up as a table.
struct MarkedTable: Sendable, Equatable {
  let name: String
  let first: CellReference
  let last: CellReference
  let hasHeader: Bool
  let hasFilterButtons: Bool
  /// The name of its table style; `nil` for none.
  let style: String?

  /// Reads `B2:D9`, with or without dollars; `nil` for anything else.
  static func range(_ text: some StringProtocol) -> (CellReference, CellReference)? {
    let ends = text.filter { $0 != "$" }.split(separator: ":").map { CellReference(String($0)) }
    guard let start = ends.first ?? nil, let end = ends.last ?? nil, ends.count <= 2 else {
      return nil
    }
    return (start, end)
  }
}
