import Survey

/// The file of a framework's knowledge and skills items: `level, item, label`, in printed order.
///
/// Items that are out of order or numbered with a gap are for the report to tell: they may be the
/// framework's own. Two items of one name can't be told apart, so that is a fault.
struct FrameworkItemFile {
  private enum Column {
    static let level = 0
    static let item = 1
    static let label = 2
  }

  let material: MaterialFile
  /// The framework's levels; `nil` where they couldn't be read.
  private let levels: [String]?

  /// Opens the file; without levels only what it says by itself is checked.
  init(
    _ source: SourceFile, levels: [String]?, in folder: StudyFolder
  ) throws(RejectedInput) {
    self.levels = levels
    material = try MaterialFile(
      source, in: folder, columns: ["level", "item", "label"])
  }

  /// The items of a level, in the order of the file.
  func items(ofLevel level: String) -> [CapabilityFramework.Item] {
    material.rows.map(\.texts).filter { $0[Column.level] == level }
      .map { CapabilityFramework.Item(id: $0[Column.item], label: $0[Column.label]) }
  }

  /// All that is wrong with the file, and where it disagrees with the levels.
  var faults: [Diagnostic] {
    material.emptyCells(inColumn: Column.item) { _ in "the item has no name" }
      + material.emptyCells(inColumn: Column.label) {
        "the item '\(material.rows[$0].texts[Column.item])' has no label to print"
      }
      + material.repeated(inColumns: [Column.level, Column.item], at: Column.item) { row, line in
        let texts = material.rows[row].texts
        return
          "the item '\(texts[Column.item])' of '\(texts[Column.level])' stands twice; the first"
          + " is on line \(line)"
      }
      + (levels.map { material.unknownNames("level", inColumn: Column.level, among: $0) } ?? [])
      + longNumbers
  }

  private var longNumbers: [Diagnostic] {
    material.rows.indices.compactMap { row in
      let texts = material.rows[row].texts
      let item = CapabilityFramework.Item(id: texts[Column.item], label: texts[Column.label])
      guard item.numberDigits.count > CapabilityFramework.Item.mostDigits else { return nil }
      return material.fault(
        "the number of the item '\(item.id.shortened)' has \(item.numberDigits.count) digits where"
          + " at most \(CapabilityFramework.Item.mostDigits) belong", row: row, column: Column.item,
        remedy: "number the items of each level from 1")
    }
  }
}
