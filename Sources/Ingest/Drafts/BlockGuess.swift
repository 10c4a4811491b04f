import Survey

/// What the columns of one block are taken for, by what stands in them.
enum BlockGuess: Equatable {
  /// One column an option, with words for chosen and not chosen.
  case options(chosen: [String], notChosen: [String])
  /// One column an option, which holds the option's own words where it was chosen.
  case namedOptions
  /// One column an item, which holds its rank.
  case ranks
  /// One column a rank, which holds the item that has it.
  case itemsOfRanks
  /// One column an item, each with an answer of its own.
  case items

  /// Looks at the columns of a block: those of options or items, and not of what was written in.
  init(
    _ columns: [ExportColumn], _ profiles: [ColumnProfile], repeats: Int, habits: CellHabits
  ) {
    let texts = Set(profiles.flatMap { $0.without(habits.missing).texts })
    let chosen = habits.chosen.filter(texts.contains)
    let known = Set(habits.chosen + habits.notChosen + habits.missing)
    if texts.isSubset(of: known), !profiles.isEmpty {
      let notChosen = habits.notChosen.filter(texts.contains)
      self = .options(
        chosen: chosen.isEmpty ? [habits.chosen.first ?? "1"] : chosen, notChosen: notChosen + [""])
    } else if profiles.count > 1, profiles.allSatisfy({ $0.texts.count <= 1 }) {
      self = .namedOptions
    } else if Self.areRanks(profiles, repeats: repeats) {
      self = .ranks
    } else if Self.areNumberedRanks(columns), repeats == 0, texts.count <= 60 {
      self = .itemsOfRanks
    } else {
      self = .items
    }
  }

  /// Columns that are called after the ranks, from the first on.
  private static func areNumberedRanks(_ columns: [ExportColumn]) -> Bool {
    columns.count > 1
      && columns.enumerated().allSatisfy { place, column in
        column.part?.lowercased() == "rank \(place + 1)"
      }
  }

  /// Whole numbers from 1 to the number of items, hardly ever one twice in a row.
  private static func areRanks(_ profiles: [ColumnProfile], repeats: Int) -> Bool {
    guard profiles.count > 2, repeats == 0, profiles.contains(where: { $0.filled > 2 }) else {
      return false
    }
    return profiles.filter { $0.filled > 0 }.allSatisfy { profile in
      profile.wholeNumbers?.allSatisfy { (1...profiles.count).contains($0) } == true
    }
  }
}
