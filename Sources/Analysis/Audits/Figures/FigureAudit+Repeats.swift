import Survey

extension FigureAudit {
  /// Holds each figure against the same one in other places, and bounds against those of other
  /// dates.
  static func repeatChecks(_ figures: [PublishedFigure]) -> [Check] {
    figures.filter { !$0.value.isEmpty }
      .grouped { [$0.set, $0.measure, $0.isWholeOfSet ? "*" : $0.category, $0.group] }
      .flatMap { same in
        same.grouped { [$0.date] }.flatMap(\.byStatedBase).filter { $0.count > 1 }
          .map { Check($0, .repeated(RepeatCheck($0.agreement))) } + otherDates(same)
      }
  }

  /// Different numbers of one thing at different dates, where words say that they are bounds.
  ///
  /// A number that grew is no disagreement; two bounds of which a reader takes one for the other
  /// are told with their dates.
  private static func otherDates(_ same: [PublishedFigure]) -> [Check] {
    let dated = same.filter { !$0.date.isEmpty }
    let bounded = dated.filter(\.isBounded)
    guard !bounded.isEmpty else { return [] }
    let told = Set(bounded.map(\.date)).count > 1 ? bounded : dated
    guard Set(told.map(\.date)).count > 1, Set(told.map(\.plainValue)).count > 1 else { return [] }
    return [Check(told, .repeated(RepeatCheck(.otherDates)))]
  }
}

extension [PublishedFigure] {
  /// Printings of one figure, apart where they state different bases; one without a base goes with
  /// the first that it agrees with.
  fileprivate var byStatedBase: [[PublishedFigure]] {
    var groups = filter { $0.base != nil }.grouped { [String($0.base ?? 0)] }
    guard groups.count > 1 else { return [self] }
    var alone: [PublishedFigure] = []
    for figure in self where figure.base == nil {
      if let place = groups.firstIndex(where: { ($0 + [figure]).agreement != .contradictory }) {
        groups[place].append(figure)
      } else {
        alone.append(figure)
      }
    }
    return (groups + [alone]).map { group in filter(group.contains) }
  }

  /// How printings of one figure go together.
  fileprivate var agreement: FigureAudit.RepeatCheck.Agreement {
    let bounds = map(\.bound)
    let pairs = indices.flatMap { one in
      indices.dropFirst(one + 1).map { bounds[one].isCompatible(with: bounds[$0]) }
    }
    if pairs.contains(false) { return .contradictory }
    if Set(map(\.plainValue)).count == 1 {
      return Set(map { $0.quantifier.lowercased() }).count > 1 ? .sameBesideWord : .same
    }
    return pairs.contains(nil) ? .unreadable : .compatible
  }
}

extension PublishedFigure {
  /// The number without what doesn't change it, such as a per-cent sign, thousands marks and
  /// noughts at its end; the text where it is none.
  fileprivate var plainValue: String {
    number?.shortest.description ?? "text \(value)"
  }
}
