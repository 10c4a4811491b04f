/// The stretches of the sources that carry a code, each once.
///
/// A stretch stands in the file more than once where a tool writes a PDF's selection beside its
/// text's, under one GUID, or where it writes a selection for each code it gives.
struct REFIStretches {
  /// A stretch, and the selections that mark it, by their places in the file.
  struct Stretch {
    var selections: [Int]
    var first: Int { selections[0] }
  }

  private(set) var all: [Stretch] = []
  /// Selections with a code under a GUID that an earlier one with a code has.
  private(set) var repeatedCount = 0
  /// Selections with a code of exactly the place an earlier one with a code has, under another GUID.
  private(set) var coincidingCount = 0
  /// Selections without a code.
  private(set) var uncodedCount = 0
  /// Stretches under one GUID in several sources.
  private(set) var straddlingCount = 0

  init(_ selections: [REFIContents.Selection]) {
    var byGUID: [REFIIdentifier: Int] = [:]
    var byPlace: [String: Int] = [:]
    for (index, selection) in selections.enumerated() {
      guard !selection.codings.isEmpty else { continue }
      let known = byGUID[selection.guid]
      let place = known ?? selection.stretch.flatMap { byPlace[$0] } ?? all.count
      if known != nil { repeatedCount += 1 } else if place < all.count { coincidingCount += 1 }
      byGUID[selection.guid] = place
      if let stretch = selection.stretch { byPlace[stretch] = byPlace[stretch] ?? place }
      if place == all.count {
        all.append(Stretch(selections: [index]))
      } else {
        all[place].selections.append(index)
      }
    }
    uncodedCount = selections.count { $0.codings.isEmpty && byGUID[$0.guid] == nil }
    straddlingCount = all.count { stretch in
      stretch.selections.contains { selections[$0].source != selections[stretch.first].source }
    }
  }
}
