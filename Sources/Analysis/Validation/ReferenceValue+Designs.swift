import Statistics
import Survey

extension ReferenceValue {
  /// A number of a mean; the design effect is that beside simple draws without replacement.
  var designMean: Double? {
    estimate { design, y, domain in design.mean(of: y, in: domain) }
      .flatMap { number(of: $0, $0.interval()) }
  }

  var designTotal: Double? {
    estimate { design, y, domain in design.total(of: y, in: domain) }
      .flatMap { number(of: $0, $0.interval()) }
  }

  /// A number of the share of those whose `y` isn't 0.
  func designShare(_ method: Estimate.ProportionMethod) -> Double? {
    estimate { design, y, domain in design.proportion(of: y.map { $0 != 0 }, in: domain) }
      .flatMap { share in
        let limits = share.proportionInterval(by: method)
        return number(of: share, limits.map { $0.lower...$0.upper })
      }
  }

  /// A number of the mean of those in `domain` less that of those in `less`.
  var designDifference: Double? {
    guard let design, let first = members("domain", of: design),
      let second = members("less", of: design), data.numbers("y").count == first.count,
      let test = DomainDifference(
        of: data.numbers("y"), in: first, lessThatIn: second, under: design)
    else { return nil }
    return switch quantity {
    case .value, .difference: test.difference.value
    case .standardError: test.difference.standardError
    case .statistic: test.t
    default: nil
    }
  }

  private func estimate(
    _ work: (SampleDesign, _ y: [Double], _ domain: [Bool]?) -> Estimate?
  ) -> Estimate? {
    let y = data.numbers("y")
    guard let design, y.count == design.weights.count else { return nil }
    guard data.lists["domain"] != nil else { return work(design, y, nil) }
    return members("domain", of: design).flatMap { work(design, y, $0) }
  }

  /// The respondents whom a list has a 1 for; `nil` where it isn't of all.
  private func members(_ name: String, of design: SampleDesign) -> [Bool]? {
    let listed = data.numbers(name).map { $0 != 0 }
    return listed.count == design.weights.count ? listed : nil
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

  /// A number of the test whether `rows` and `columns` go together.
  var raoScott: Double? {
    guard let design else { return nil }
    let domain = data.lists["domain"].flatMap { _ in members("domain", of: design) }
    guard let rows = data.wholes("rows")?.first, let columns = data.wholes("columns")?.first,
      rows.count == design.weights.count, columns.count == rows.count,
      let test = RaoScottTest(of: rows, by: columns, in: domain, under: design)
    else { return nil }
    return quantity == .denominatorDegreesOfFreedom
      ? test.denominatorDegreesOfFreedom
      : testNumber(statistic: test.f, df: test.numeratorDegreesOfFreedom, p: test.pValue)
  }

  /// The design that the data describe, a row of `clusters` and of `populations` a stage; `nil` where
  /// they can't.
  private var design: SampleDesign? {
    let weights = data.numbers("weights")
    let units = data.wholes("clusters") ?? []
    let sizes = (data.lists["populations"] ?? []).map { $0.map(\.double) }
    let strata = data.wholes("strata")?.first
    let counts = units.map(\.count) + sizes.map(\.count) + [strata?.count].compactMap(\.self)
    guard !weights.isEmpty, weights.allSatisfy({ $0 >= 0 }),
      sizes.allSatisfy({ $0.allSatisfy { $0 > 0 } }),
      counts.allSatisfy({ $0 == weights.count }), sizes.count <= units.count + 1
    else { return nil }
    let stages = (0..<max(units.count, sizes.count)).map { stage in
      SamplingStage(
        units: units.indices.contains(stage) ? units[stage] : nil,
        populationSizes: sizes.indices.contains(stage) ? sizes[stage] : nil)
    }
    return try? SampleDesign(weights: weights, strata: strata, stages: stages)
  }
}
