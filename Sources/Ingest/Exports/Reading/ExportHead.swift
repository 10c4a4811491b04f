/// The first records of a file, by which an export is recognised.
struct ExportHead: Sendable {
  /// Records that are looked at.
  static let recordCount = 6

  /// The cells as they stand in the file, the header first.
  let records: [[String]]

  /// The cells of a record, tidied; none where the file has no such record.
  func tidied(_ record: Int) -> [String] {
    record < records.count ? records[record].map(\.tidied) : []
  }

  /// The tidied names in the first record.
  var names: [String] { tidied(0) }

  /// The tidied cells below the first record in a field.
  func cells(_ field: Int) -> [String] {
    records.dropFirst().map { field < $0.count ? $0[field].tidied : "" }
  }

  /// Whether the first record has all of these names, whatever their case.
  func hasNames(_ wanted: String...) -> Bool {
    let found = Set(names.map { $0.lowercased() })
    return wanted.allSatisfy { found.contains($0.lowercased()) }
  }
}
