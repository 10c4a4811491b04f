import Survey
import Yams

enum IntervalsKey: String, CaseIterable {
  case method, population
}

enum SmallBasesKey: String, CaseIterable {
  case flag, bracket, hide
}

extension StudyFileReader {
  /// The most that can be said to make up a population.
  static let allowedPopulations = 1...2_000_000_000

  /// How intervals are worked out throughout; of weighted shares by their logits unless said.
  mutating func intervals(_ entry: Entry?, _ settings: StudySettings) -> IntervalPlan {
    let usual = settings.isWeighted ? IntervalMethod.logit : .wilson
    guard let entry else { return IntervalPlan(method: usual) }
    let fields = fields(entry.value, of: "'intervals'", IntervalsKey.self)
    if let population = fields[.population], settings.isWeighted {
      fault(
        "'population' is of respondents drawn one by one, and these are weighted or drawn by a"
          + " design", at: population.key,
        remedy: "remove it, or name columns under 'populations' of 'design'")
    }
    return IntervalPlan(
      method: fields[.method].map {
        intervalMethod($0, of: "the interval's 'method'", settings)
      } ?? usual,
      population: integer(
        fields[.population], of: "'population'", in: Self.allowedPopulations))
  }

  /// Respondents below which a number may be treated as resting on few.
  static let allowedSmallBases = 2...100_000

  /// What becomes of numbers on few respondents; `nil` where nothing does.
  mutating func smallBases(_ entry: Entry?) -> SmallBasePolicy? {
    guard let entry else { return nil }
    let fields = fields(entry.value, of: "'small_bases'", SmallBasesKey.self)
    let ordered = [SmallBasesKey.hide, .bracket, .flag].compactMap { key in
      fields[key].flatMap { entry in
        integer(entry, of: "'\(key.rawValue)'", in: Self.allowedSmallBases).map { (key, $0, entry) }
      }
    }
    for ((careful, least, _), (lighter, most, entry)) in zip(ordered, ordered.dropFirst())
    where most <= least {
      fault(
        "'\(lighter.rawValue)' goes up to a base of \(most) and '\(careful.rawValue)' to \(least),"
          + " so it would never be done", at: entry.value,
        remedy: "give '\(lighter.rawValue)' the larger number, or remove it")
    }
    if fields.isEmpty, entry.value.mapping != nil {
      fault(
        "'small_bases' says nothing of any base", at: entry.key,
        remedy: "add 'flag: 50', 'bracket: 30' or 'hide: 10'")
    }
    return SmallBasePolicy(
      ordered.compactMap { key, below, _ in
        SmallBasePolicy.Treatment(rawValue: key.rawValue).map { .init($0, below: below) }
      })
  }
}
