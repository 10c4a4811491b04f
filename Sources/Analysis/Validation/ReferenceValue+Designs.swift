import Statistics
import Survey

extension ReferenceValue {
  /// A number of an estimate or a test under a sample design.
  var workedDesign: Double? {
    guard let design, let domain = Domain(data, of: design.weights.count) else { return nil }
    let y = data.numbers("y")
    let isOfAll = y.count == design.weights.count
    switch statistic {
    case .designMean where isOfAll:
      return design.mean(of: y, in: domain.members).flatMap { number(of: $0, $0.interval()) }
    case .designTotal where isOfAll:
      return design.total(of: y, in: domain.members).flatMap { number(of: $0, $0.interval()) }
    case .designShare where isOfAll:
      return design.proportion(of: y.map { $0 != 0 }, in: domain.members).flatMap { share in
        let limits = share.proportionInterval(by: .logit)
        return number(of: share, limits.map { $0.lower...$0.upper })
      }
    case .raoScott: return raoScott(design, domain)
    default: return nil
    }
  }

  private func number(of estimate: Estimate, _ interval: ClosedRange<Double>?) -> Double? {
    switch quantity {
    case .value: estimate.value
    case .standardError: estimate.standardError
    case .designEffect: estimate.designEffect(against: .withoutReplacement)
    case .lower: interval?.lowerBound
    case .upper: interval?.upperBound
    default: nil
    }
  }

  private func raoScott(_ design: SampleDesign, _ domain: Domain) -> Double? {
    guard let rows = data.wholes("rows")?.first, let columns = data.wholes("columns")?.first,
      rows.count == design.weights.count, columns.count == rows.count,
      let test = RaoScottTest(of: rows, by: columns, in: domain.members, under: design)
    else { return nil }
    return quantity == .denominatorDegreesOfFreedom
      ? test.denominatorDegreesOfFreedom
      : testNumber(statistic: test.f, df: test.numeratorDegreesOfFreedom, p: test.pValue)
  }

  /// The design that the data describe; `nil` where they can't.
  private var design: SampleDesign? {
    let weights = data.numbers("weights")
    let units = data.wholes("clusters")?.first
    let sizes = data.lists["populations"].map { _ in data.numbers("populations") }
    let strata = data.wholes("strata")?.first
    let counts = [units?.count, sizes?.count, strata?.count].compactMap(\.self)
    guard !weights.isEmpty, weights.allSatisfy({ $0 >= 0 }),
      counts.allSatisfy({ $0 == weights.count })
    else { return nil }
    return try? SampleDesign(
      weights: weights, strata: strata,
      stages: units == nil && sizes == nil
        ? [] : [SamplingStage(units: units, populationSizes: sizes)])
  }
}

/// The respondents that an estimate is of.
private struct Domain {
  /// `nil` for everyone.
  let members: [Bool]?

  /// Takes the list of that name, of noughts and ones; `nil` where it isn't of so many respondents.
  init?(_ data: ReferenceData, of respondents: Int) {
    guard data.lists["domain"] != nil else {
      members = nil
      return
    }
    let listed = data.numbers("domain").map { $0 != 0 }
    guard listed.count == respondents else { return nil }
    members = listed
  }
}
