import Statistics
import Survey

/// The respondents who gave a valid answer in both waves of a pair, matched by name.
struct MatchedRespondents {
  private let pair: WavePair
  private let basis: TrendBasis
  /// Each person's place in the earlier and in the later wave.
  private let places: [(earlier: Int, later: Int)]
  /// How many names stand in both waves, whether or not in the base.
  private let inBothFiles: Int
  /// Those of the earlier base whose name doesn't stand in the later wave.
  private let onlyEarlier: Int
  /// Those of the later base whose name doesn't stand in the earlier wave.
  private let onlyLater: Int
  /// Those whose name stands in both waves and who are in one base alone.
  private let outside: Int

  init(_ pair: WavePair, _ basis: TrendBasis) {
    let names = (pair.earlier.responses.respondents, pair.later.responses.respondents)
    let later = Dictionary(
      names.1.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let shared = names.0.enumerated().compactMap { place, name in
      later[name].map { (earlier: place, later: $0) }
    }
    let bases = shared.map {
      (pair.earlier.isInBase($0.earlier, basis), pair.later.isInBase($0.later, basis))
    }
    self.pair = pair
    self.basis = basis
    places = zip(shared, bases).filter { $1.0 && $1.1 }.map(\.0)
    inBothFiles = shared.count
    onlyEarlier = (pair.earlier.base(basis) ?? 0) - bases.count { $0.0 }
    onlyLater = (pair.later.base(basis) ?? 0) - bases.count { $0.1 }
    outside = bases.count { $0.0 != $0.1 }
  }

  var count: Int { places.count }

  /// How many are in a row in both waves, in one, and in none; `nil` where a wave has no such row.
  func table(_ row: TrendRow) -> PairedTable? {
    guard let first = pair.earlier.places(row, basis), let second = pair.later.places(row, basis)
    else { return nil }
    // Neither, only the earlier, only the later, both.
    var counts = [0, 0, 0, 0]
    for place in places {
      let wasIn = pair.earlier.gave(first, place.earlier)
      let isIn = pair.later.gave(second, place.later)
      counts[(wasIn ? 1 : 0) + (isIn ? 2 : 0)] += 1
    }
    return PairedTable(
      both: counts[3], onlyFirst: counts[1], onlySecond: counts[2], neither: counts[0])
  }

  /// How many were matched, and how many of each wave's base were left out.
  var caveat: Caveat {
    let (earlier, later) = (pair.earlier.wave.name, pair.later.wave.name)
    guard inBothFiles > 0 else { return .waves(.nobodyMatched(earlier: earlier, later: later)) }
    return .waves(
      .matched(
        earlier: earlier, later: later, both: count, onlyEarlier: onlyEarlier,
        onlyLater: onlyLater, outside: outside))
  }

  /// That samples taken for independent share names; `nil` where they share none.
  var strangersCaveat: Caveat? {
    count == 0
      ? nil
      : .waves(
        .sameNames(earlier: pair.earlier.wave.name, later: pair.later.wave.name, count))
  }
}

extension TrendPoint {
  /// Whether a respondent is one of those the shares are of.
  fileprivate func isInBase(_ respondent: Int, _ basis: TrendBasis) -> Bool {
    guard let question, members.contains(respondent) else { return false }
    let isAnswer =
      switch responses[question.id] {
      case .single(let codes), .number(let codes, _): codes[respondent] >= AnswerCodes.firstValue
      case .multiple(let selections): selections.states[respondent] >= AnswerCodes.firstValue
      case .ranking(let rankings): rankings.states[respondent] >= AnswerCodes.firstValue
      }
    return isAnswer && (basis == .answered || !gave(unknown, respondent))
  }

  /// Whether a respondent gave any of some options.
  fileprivate func gave(_ options: [Int], _ respondent: Int) -> Bool {
    guard let question else { return false }
    switch responses[question.id] {
    case .single(let codes):
      return options.contains { AnswerCodes.code(ofOption: $0) == codes[respondent] }
    case .multiple(let selections):
      return options.contains { selections.contains($0, by: respondent) }
    case .number, .ranking: preconditionFailure("a trend is of a question with options")
    }
  }
}
