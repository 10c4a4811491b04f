/// A column of respondents' names, being read.
struct NameColumn {
  let field: Int
  private let keepsNames: Bool
  /// The names in row order; none where nothing refers to respondents.
  private(set) var names: [String] = []
  private var fingerprints = NameFingerprints()
  /// The first rows without a name.
  private(set) var unnamed: [Int] = []
  private(set) var unnamedCount = 0

  /// Rows without a name that are told; of the others only the number.
  private static let limit = 100

  init(field: Int, keepsNames: Bool) {
    self.field = field
    self.keepsNames = keepsNames
  }

  /// Takes the names of the next rows, the first of which has a number.
  mutating func append(_ batch: RecordBatch, firstRow: Int) {
    for record in 0..<batch.count {
      let name = batch.bytes(record, field)
      if name.isEmpty { noteUnnamed(firstRow + record) } else { fingerprints.append(name) }
      if keepsNames { names.append(String(decoding: name, as: UTF8.self)) }
    }
  }

  private mutating func noteUnnamed(_ row: Int) {
    unnamedCount += 1
    if unnamed.count < Self.limit { unnamed.append(row) }
  }

  /// Takes the names of a later piece of the file.
  mutating func append(_ later: NameColumn, rowsBefore: Int) {
    names += later.names
    fingerprints.append(later.fingerprints)
    unnamed += later.unnamed.prefix(Self.limit - unnamed.count).map { $0 + rowsBefore }
    unnamedCount += later.unnamedCount
  }

  mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    fingerprints.removeAll()
    unnamed = []
    unnamedCount = 0
  }

  /// Makes room for so many names.
  mutating func reserve(_ count: Int) {
    fingerprints.reserve(count)
    if keepsNames { names.reserveCapacity(count) }
  }

  /// Whether a name may stand twice, which a second reading finds out; certainly none does where
  /// this is false.
  var mayRepeat: Bool { fingerprints.hasRepeat }
}
