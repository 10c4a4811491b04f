/// The answer codes of the cells that a column mostly holds: short ones, whose code takes one byte.
///
/// Each has a slot to itself, so that coding a cell is a comparison and no search; this is where a
/// reading spends most of its time.
struct AnswerCache {
  private struct Slot {
    var key = CellKey()
    /// `nil` where the slot is free.
    var code: UInt8?
  }

  private static let mostSlots = 1 << 10

  private var slots = [Slot](repeating: Slot(), count: 1 << 5)
  /// What of a hash isn't the slot's number, so many bits.
  private var shift: UInt64 = 64 - 5

  /// Writes the codes of a column's cells from a record on, as far as they are known.
  ///
  /// - Returns: The first record whose cell isn't; the number of records if all are.
  @inline(never)
  func writeCodes(
    of batch: RecordBatch, field: Int, from start: Int,
    into codes: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    slots.withUnsafeBufferPointer { slots in
      for record in start..<batch.count {
        let key = CellKey(batch.written(record, field))
        let slot = slots[Int(truncatingIfNeeded: key.hash &>> shift)]
        guard slot.key.equals(key), let code = slot.code else { return record }
        codes[record] = code
      }
      return batch.count
    }
  }

  /// Takes a cell and its code, if there is a slot for it.
  mutating func learn(_ cell: UnsafeBufferPointer<UInt8>, _ code: UInt8) {
    let key = CellKey(cell)
    guard cell.count <= CellKey.wholeLength else { return }
    while slots[place(key)].code != nil {
      guard slots.count < Self.mostSlots else { return }
      grow()
    }
    slots[place(key)] = Slot(key: key, code: code)
  }

  private func place(_ key: CellKey) -> Int { Int(truncatingIfNeeded: key.hash &>> shift) }

  /// Doubles the slots; cells that had one each still have.
  private mutating func grow() {
    let known = slots.filter { $0.code != nil }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    shift -= 1
    for slot in known { slots[place(slot.key)] = slot }
  }
}
