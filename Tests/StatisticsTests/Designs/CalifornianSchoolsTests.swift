import Foundation
import Statistics
import Testing

/// The samples of Californian schools that come with R's `survey`, against R survey 4.1-1 itself.
///
/// They aren't in this repository. `ROLLCALL_API_DATA` names a folder with `srs.csv`, `strat.csv`,
/// `clus1.csv` and `clus2.csv`, written by R from `apisrs` to `apiclus2`: the columns below, with `met`
/// 1 where `sch.wide` is "Yes" and `stype` 0, 1 and 2 for E, H and M.
@Suite(.enabled(if: SchoolSample.folder != nil, "ROLLCALL_API_DATA names no folder"))
struct CalifornianSchoolsTests {
  @Test(arguments: SchoolResults.all)
  func `each design has R's means, totals and design effects`(r: SchoolResults) throws {
    let sample = try SchoolSample(r.design)
    let design = try sample.design()
    #expect(design.degreesOfFreedom == r.degreesOfFreedom)
    let mean = try #require(design.mean(of: sample["api00"]))
    expect(mean, r.mean)
    #expect(near(try #require(mean.designEffect), r.meanEffect, 1e-9))
    let known = sample["enroll"].map { !$0.isNaN }
    let enroll = sample["enroll"].map { $0.isNaN ? 0 : $0 }
    expect(try #require(design.total(of: enroll, in: known)), r.total)
    let tested = sample["api.stu"]
    expect(try #require(design.ratio(of: tested, to: enroll, in: known)), r.ratio)
    let deviation = weightedStandardDeviation(of: sample["api00"], weights: design.weights)
    #expect(near(try #require(deviation), r.deviation, 1e-10))
  }

  @Test(arguments: SchoolResults.all)
  func `each design has R's proportion and its limits`(r: SchoolResults) throws {
    let sample = try SchoolSample(r.design)
    let met = try #require(try sample.design().proportion(of: sample["met"].map { $0 == 1 }))
    expect(met, r.met)
    for (method, limits) in r.limits {
      let interval = try #require(met.proportionInterval(by: method))
      #expect(near(interval.lower, limits.0, 1e-8) && near(interval.upper, limits.1, 1e-8))
    }
  }

  @Test(arguments: SchoolResults.all)
  func `each design has R's Rao and Scott test`(r: SchoolResults) throws {
    let sample = try SchoolSample(r.design)
    let (met, type) = (sample["met"].map { Int($0) }, sample["stype"].map { Int($0) })
    let test = try #require(RaoScottTest(of: met, by: type, under: try sample.design()))
    #expect(near(test.f, r.raoScott[0], 1e-9))
    #expect(near(test.numeratorDegreesOfFreedom, r.raoScott[1], 1e-9))
    #expect(near(test.denominatorDegreesOfFreedom, r.raoScott[2], 1e-9))
    #expect(near(test.pValue, r.raoScott[3], 1e-7))
    #expect(near(test.chiSquared, r.chiSquared, 1e-9))
  }

  @Test(arguments: SchoolResults.all)
  func `each design has R's difference of elementary and high schools`(r: SchoolResults) throws {
    let sample = try SchoolSample(r.design)
    let types = (0..<2).map { type in sample["stype"].map { $0 == Double(type) } }
    let found = DomainDifference(
      of: sample["api99"], in: types[0], lessThatIn: types[1], under: try sample.design())
    let difference = try #require(found).difference
    #expect(near(difference.value, r.difference.0, 1e-8))
    #expect(near(difference.standardError, r.difference.1, 1e-6))
  }

  /// svyciprop(~I(ell == 0)); Wilson's limits are survey 4.5's, which has them as new.
  ///
  /// The arcsine's lower limit is left out: R squares the sine of an angle below zero.
  @Test func `a rare answer in clusters has R's limits`() throws {
    let sample = try SchoolSample("clus1")
    let found = try sample.design().proportion(of: sample["ell"].map { $0 == 0 })
    let none = try #require(found)
    expect(none, (0.0218579234973, 0.0226224508611))
    let expected: [(Estimate.ProportionMethod, Double, Double)] = [
      (.wilson, 0.0031787772, 0.1353912850), (.logit, 0.00230469129, 0.17774776651),
      (.beta, 0.000216146832743, 0.137507763914981), (.wald, -0.0266624, 0.0703783),
    ]
    for (method, lower, upper) in expected {
      let interval = try #require(none.proportionInterval(by: method))
      #expect(abs(interval.lower - lower) < 6e-8, "\(method)")
      #expect(abs(interval.upper - upper) < 6e-8, "\(method)")
    }
  }

  @Test func `raked schools have R's standard errors`() throws {
    let sample = try SchoolSample("clus1")
    let margins = [sample["stype"].map { Int($0) }, sample["met"].map { Int($0) }]
    let raking = try Raking(
      of: sample["pw"],
      to: zip(margins, [[4421, 755, 1018], [1072, 5122]]).map {
        RakingMargin(categories: $0, targets: $1)
      })
    let design = try sample.design(weights: raking.weights, calibratedTo: margins)
    expect(try #require(design.mean(of: sample["api00"])), (641.23032092680, 23.70361688793))
    expect(try #require(design.total(of: sample["enroll"])), (3647280.148071, 400603.256862))
  }

  @Test func `post-stratified schools have R's standard errors`() throws {
    let sample = try SchoolSample("clus1")
    let type = sample["stype"].map { Int($0) }
    let weights = try PostStratification(
      of: sample["pw"], to: RakingMargin(categories: type, targets: [4421, 755, 1018])
    ).weights
    let design = try sample.design(weights: weights, calibratedTo: [type])
    expect(try #require(design.mean(of: sample["api00"])), (642.3107882116, 23.9204864451))
    expect(try #require(design.total(of: sample["enroll"])), (3680892.945119, 406292.636295))
  }

  @Test func `a domain has the freedom of its own districts`() throws {
    for (name, freedom) in [("clus1", 7), ("clus2", 13)] {
      let sample = try SchoolSample(name)
      let high = sample["stype"].map { $0 == 1 }
      let mean = try sample.design().mean(of: sample["api99"], in: high)
      #expect(mean?.degreesOfFreedom == freedom)
    }
  }
}

private func near(_ found: Double, _ expected: Double, _ tolerance: Double) -> Bool {
  abs(found - expected) <= tolerance * abs(expected)
}

private func expect(_ found: Estimate, _ expected: (Double, Double)) {
  #expect(near(found.value, expected.0, 1e-9))
  #expect(near(found.standardError, expected.1, 1e-7))
}

/// R's output for one design, to twelve digits.
struct SchoolResults: Sendable {
  let design: String
  let mean: (Double, Double)
  let meanEffect: Double
  let degreesOfFreedom: Int
  let total: (Double, Double)
  let ratio: (Double, Double)
  let deviation: Double
  let met: (Double, Double)
  let limits: [(Estimate.ProportionMethod, (Double, Double))]
  let raoScott: [Double]
  let chiSquared: Double
  let difference: (Double, Double)

  static let all = [
    SchoolResults(
      design: "srs", mean: (656.585, 9.24972203928), meanEffect: 1, degreesOfFreedom: 199,
      total: (3621074.34, 169519.654344), ratio: (0.825353654573, 0.0100688263233),
      deviation: 132.97527928, met: (0.815, 0.027077645562),
      limits: [
        (.logit, (0.755596894578, 0.86259061044)), (.beta, (0.755071745624, 0.865604341407)),
        (.wald, (0.761604059631, 0.868395940369)), (.arcsine, (0.758798580475, 0.865254210282)),
      ],
      raoScott: [13.4821961515, 2, 398, 2.1606054268e-06], chiSquared: 26.224854895,
      difference: (34.72619718, 25.53593)),
    SchoolResults(
      design: "strat", mean: (662.287363159, 9.40894080278), meanEffect: 1.20445726854,
      degreesOfFreedom: 197, total: (3687177.53244, 114641.716101),
      ratio: (0.836956886941, 0.00775710316664), deviation: 123.25009617,
      met: (0.827948011416, 0.0243447801131),
      limits: [
        (.logit, (0.774539654747, 0.870814854944)), (.beta, (0.774171328597, 0.873431592621)),
        (.wald, (0.779938180973, 0.875957841859)), (.arcsine, (0.777417908234, 0.87317883415)),
      ],
      raoScott: [17.2474439639, 1.82867150416, 360.24828632, 2.03504635947e-07],
      chiSquared: 26.7535340359, difference: (18.51, 20.179)),
    SchoolResults(
      design: "clus1", mean: (644.169398907, 23.5422406938), meanEffect: 9.34586945059,
      degreesOfFreedom: 14, total: (3404940.13453, 932235.027041),
      ratio: (0.849708741724, 0.00838629716939), deviation: 105.748866635,
      met: (0.874316939891, 0.0203594772446),
      limits: [
        (.logit, (0.823798892383, 0.911900077024)), (.beta, (0.823702210848, 0.914704492127)),
        (.wald, (0.830650204123, 0.917983675658)), (.arcsine, (0.827533453321, 0.914614571849)),
      ],
      raoScott: [5.19336954147, 1.49463977771, 20.9249568879, 0.0217474623708],
      chiSquared: 11.9408920807, difference: (12.07738095, 33.44769)),
    SchoolResults(
      design: "clus2", mean: (670.811808118, 30.0990273768), meanEffect: 6.25051375571,
      degreesOfFreedom: 39, total: (2639272.93, 799637.773648),
      ratio: (0.819737042125, 0.0188505633127), deviation: 136.829998295,
      met: (0.751291512915, 0.0663949884343),
      limits: [
        (.logit, (0.595507870801, 0.861074379912)), (.beta, (0.590771126113, 0.873292279657)),
        (.wald, (0.616994972673, 0.885588053157)), (.arcsine, (0.607114557969, 0.871407544735)),
      ],
      raoScott: [11.8727451426, 1.38249880859, 53.9174535351, 0.000322114662438],
      chiSquared: 53.9086683447, difference: (61.79948924, 30.3461)),
  ]
}

/// One of the samples, and how it was drawn.
struct SchoolSample {
  static var folder: String? { ProcessInfo.processInfo.environment["ROLLCALL_API_DATA"] }

  private let name: String
  private let columns: [String: [Double]]

  init(_ name: String) throws {
    self.name = name
    let file = URL(fileURLWithPath: try #require(Self.folder)).appendingPathComponent("\(name).csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let names = lines[0].map { $0.filter { $0 != "\"" } }
    columns = Dictionary(
      uniqueKeysWithValues: names.enumerated().map { place, name in
        (name, lines.dropFirst().map { Double($0[place]) ?? .nan })
      })
  }

  subscript(column: String) -> [Double] { columns[column] ?? [] }

  func design(weights: [Double]? = nil, calibratedTo margins: [[Int]]? = nil) throws
    -> SampleDesign
  {
    let count = self["api00"].count
    let strata = name == "strat" ? self["stype"].map { Int($0) } : nil
    let stages =
      switch name {
      case "clus1": [stage("dnum", of: "fpc")]
      case "clus2": [stage("dnum", of: "fpc1"), stage("snum", of: "fpc2")]
      default: [SamplingStage(populationSizes: self["fpc"])]
      }
    let inverse = try SampleDesign.inverseInclusion(
      count: count, strata: strata, stages: stages)
    let given = ["strat", "clus1"].contains(name) ? self["pw"] : inverse
    return try SampleDesign(
      weights: weights ?? given, strata: strata, stages: stages,
      calibration: margins.map { Calibration(margins: $0, startingWeights: given) })
  }

  private func stage(_ units: String, of sizes: String) -> SamplingStage {
    SamplingStage(units: self[units].map { Int($0) }, populationSizes: self[sizes])
  }
}
