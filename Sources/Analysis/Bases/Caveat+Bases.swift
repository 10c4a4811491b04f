import Survey

extension Caveat {
  /// That the questions or items side by side in one table have different bases; `nil` where they
  /// all have the same.
  static func basesDiffer(among bases: [Int]) -> Caveat? {
    guard let lowest = bases.min(), let highest = bases.max(), lowest < highest else { return nil }
    return .basesDiffer(lowest: lowest, highest: highest)
  }
}
