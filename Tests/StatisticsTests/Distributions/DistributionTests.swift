import Statistics
import Testing

/// A place, and what lies below and above it.
private typealias Row = (Distribution, Double, Double, Double)

/// Worked out with mpmath 1.3 to 60 digits: the normal from erfc, the others from the series and
/// continued fractions of the incomplete gamma and beta functions (DLMF 8.9.2, 8.11.4 and 8.17.22).
private let tails: [Row] = [
  (.normal, -37, 5.7255712225245768e-300, 1),
  (.normal, -3, 0.0013498980316300945, 0.99865010196836991),
  (.normal, 0, 0.5, 0.5),
  (.normal, 0.5, 0.6914624612740131, 0.3085375387259869),
  (.normal, 1.96, 0.97500210485177956, 0.024997895148220436),
  (.normal, 5, 0.99999971334842812, 2.8665157187919391e-7),
  (.normal, 37, 1, 5.7255712225245768e-300),
  (.studentT(degreesOfFreedom: 1), -1000, 0.00031830978008055894, 0.99968169021991944),
  (.studentT(degreesOfFreedom: 1), 0.3, 0.59277357907774234, 0.40722642092225766),
  (.studentT(degreesOfFreedom: 1), 12.7, 0.97498783615532792, 0.02501216384467208),
  (.studentT(degreesOfFreedom: 1), 1e6, 0.99999968169011382, 3.1830988618368457e-7),
  (.studentT(degreesOfFreedom: 1), 1e150, 1, 3.1830988618379068e-151),
  (.studentT(degreesOfFreedom: 2.5), 3, 0.96371195222548408, 0.036288047774515922),
  (.studentT(degreesOfFreedom: 2.5), -40, 7.0978171452466915e-5, 0.99992902182854753),
  (.studentT(degreesOfFreedom: 30), 2.042272, 0.97499997599769248, 0.025000024002307516),
  (.studentT(degreesOfFreedom: 30), -8, 3.1329112378503795e-9, 0.99999999686708876),
  (.studentT(degreesOfFreedom: 30), 50, 1, 9.3577088296113563e-31),
  (.studentT(degreesOfFreedom: 30), 1e9, 1, 1.0364534652562062e-249),
  (.f(1, 1), 1e-12, 6.3661977236736913e-7, 0.99999936338022763),
  (.f(1, 1), 161.4, 0.94999265186043569, 0.050007348139564308),
  (.f(1, 1), 1e12, 0.99999936338022763, 6.3661977236736914e-7),
  (.f(3, 27), 0.01, 0.0014058453194712422, 0.99859415468052876),
  (.f(3, 27), 2.96, 0.94998191577878034, 0.050018084221219663),
  (.f(3, 27), 400, 1, 1.7738219407803951e-22),
  (.f(5, 2.5), 1e-08, 8.306029613335163e-20, 1),
  (.f(5, 2.5), 10, 0.93724649261942046, 0.062753507380579541),
  (.f(120, 60), 0.2, 3.6276914076694631e-14, 0.99999999999996372),
  (.f(120, 60), 1, 0.49007166435474816, 0.50992833564525184),
  (.f(120, 60), 9, 0.99999999999999991, 8.9591473925960688e-17),
  (.chiSquared(1), 1e-20, 7.9788456080286533e-11, 0.99999999992021154),
  (.chiSquared(1), 3.841458820694124, 0.94999999999999994, 0.050000000000000057),
  (.chiSquared(1), 1300, 1, 1.1303728441492742e-284),
  (.chiSquared(2), 1e-09, 4.9999999987500003e-10, 0.9999999995),
  (.chiSquared(2), 1380, 1, 2.171738281389827e-300),
  (.chiSquared(7.5), 0.001, 2.5189469238658177e-14, 0.99999999999997481),
  (.chiSquared(7.5), 20, 0.99234232593270109, 0.0076576740672989055),
  (.chiSquared(7.5), 900, 1, 1.6624859194864668e-189),
  (.chiSquared(30), 1, 1.461050092443922e-17, 0.99999999999999999),
  (.chiSquared(30), 300, 1, 2.6480484856308777e-46),
  (.beta(0.5, 30), 1e-12, 6.1546903804546755e-6, 0.99999384530961955),
  (.beta(0.5, 30), 0.02, 0.72710173476532318, 0.27289826523467682),
  (.beta(0.5, 30), 0.9, 1, 1.0793411337245474e-31),
  (.beta(0.5, 30), 0.9999999, 1, 1.0257817635225115e-211),
  (.beta(30, 0.5), 1e-09, 1.0257817305820431e-271, 1),
  (.beta(30, 0.5), 0.5, 1.330205935552923e-10, 0.99999999986697941),
  (.beta(19, 13), 1e-15, 1.411205249999986e-277, 1),
  (.beta(19, 13), 0.61, 0.56510654738802494, 0.43489345261197506),
  (.beta(19, 13), 0.999, 1, 2.0283291506831713e-31),
  (.beta(1, 31), 0.112189, 0.97500022091894412, 0.024999779081055879),
  (.beta(1, 31), 0.99, 1, 1.0000000000000275e-62),
  (.beta(4.5, 27.5), 0.1, 0.27564567858081219, 0.72435432141918781),
]

/// The same, with a thousand to a million degrees of freedom.
private let tailsOfLargeParameters: [Row] = [
  (.studentT(degreesOfFreedom: 1000), 40, 1, 5.2394260775866805e-210),
  (.studentT(degreesOfFreedom: 1000), -2, 0.02288517324662582, 0.97711482675337418),
  (.studentT(degreesOfFreedom: 1e6), 1.96, 0.9750019662073651, 0.024998033792634895),
  (.studentT(degreesOfFreedom: 1e6), -20, 2.8665435236951859e-89, 1),
  (.studentT(degreesOfFreedom: 1e6), 37, 1, 9.1498654309011315e-300),
  (.f(2, 1e6), 3, 0.95021248354829671, 0.049787516451703294),
  (.f(2, 1e6), 600, 1, 3.7977983999422339e-261),
  (.f(1e6, 1e6), 1.03, 1, 9.986705661344518e-50),
  (.f(1e6, 1e6), 0.97, 1.1298945502547875e-52, 1),
  (.chiSquared(1000), 600, 3.8074234162881782e-26, 1),
  (.chiSquared(1000), 3000, 1, 1.6436845843569543e-198),
  (.chiSquared(1e6), 990000, 6.5001711800858377e-13, 0.99999999999934998),
  (.chiSquared(1e6), 1e6, 0.5001880631966055, 0.4998119368033945),
  (.chiSquared(1e6), 1010000, 0.99999999999909315, 9.0685288232620769e-13),
  (.beta(1000, 2000), 0.1, 9.0422639125013544e-265, 1),
  (.beta(1000, 2000), 0.33, 0.35063267613418342, 0.64936732386581658),
  (.beta(1000, 2000), 0.6, 1, 4.8333806974550338e-191),
  (.beta(3, 1e6), 1e-08, 1.654221503078637e-7, 0.99999983457784969),
]

/// Beyond the ends of what can occur, and at them.
private let ends: [Row] = [
  (.normal, -.infinity, 0, 1), (.normal, .infinity, 1, 0),
  (.studentT(degreesOfFreedom: 3), -.infinity, 0, 1),
  (.studentT(degreesOfFreedom: 3), .infinity, 1, 0),
  (.f(2, 3), -1, 0, 1), (.f(2, 3), 0, 0, 1), (.f(2, 3), .infinity, 1, 0),
  (.chiSquared(1), -1, 0, 1), (.chiSquared(1), 0, 0, 1), (.chiSquared(1), .infinity, 1, 0),
  (.beta(2, 3), -1, 0, 1), (.beta(2, 3), 0, 0, 1), (.beta(2, 3), 1, 1, 0), (.beta(2, 3), 2, 1, 0),
]

struct DistributionTests {
  @Test(arguments: tails)
  func `both tails are right to 12 digits`(
    distribution: Distribution, x: Double, lower: Double, upper: Double
  ) {
    #expect(abs(distribution.lowerTail(x) / lower - 1) < 1e-12)
    #expect(abs(distribution.upperTail(x) / upper - 1) < 1e-12)
  }

  @Test(arguments: tailsOfLargeParameters)
  func `both tails are right to 11 digits with large parameters`(
    distribution: Distribution, x: Double, lower: Double, upper: Double
  ) {
    #expect(abs(distribution.lowerTail(x) / lower - 1) < 1e-11)
    #expect(abs(distribution.upperTail(x) / upper - 1) < 1e-11)
  }

  @Test(arguments: tails + tailsOfLargeParameters)
  func `the quantile of the smaller tail is the place it was taken at`(
    distribution: Distribution, x: Double, lower: Double, upper: Double
  ) {
    let found = lower < upper ? distribution.quantile(lower) : distribution.upperQuantile(upper)
    #expect(abs(found - x) <= 1e-12 * abs(x))
  }

  @Test(arguments: ends)
  func `a tail is 0 or 1 where nothing lies beyond`(
    distribution: Distribution, x: Double, lower: Double, upper: Double
  ) {
    #expect(distribution.lowerTail(x) == lower)
    #expect(distribution.upperTail(x) == upper)
  }

  @Test(arguments: [
    (Distribution.normal, -Double.infinity, Double.infinity),
    (.studentT(degreesOfFreedom: 1), -.infinity, .infinity), (.f(1, 2), 0, .infinity),
    (.chiSquared(3), 0, .infinity), (.beta(2, 3), 0, 1),
  ])
  func `the quantiles of 0 and 1 are the ends`(
    distribution: Distribution, least: Double, greatest: Double
  ) {
    #expect(distribution.quantile(0) == least)
    #expect(distribution.quantile(1) == greatest)
    #expect(distribution.upperQuantile(1) == least)
    #expect(distribution.upperQuantile(0) == greatest)
  }

  @Test func `the tails of no number are no numbers`() {
    #expect(Distribution.normal.lowerTail(.nan).isNaN)
    #expect(Distribution.beta(2, 3).upperTail(.nan).isNaN)
  }

  @Test(arguments: [
    (Distribution.f(1, 1), 1e-12, 6.3661977236736913e-7),
    (.beta(0.5, 0.5), 1e-12, 6.3661977236768744e-7),
  ])
  func `the larger tail is what the smaller leaves`(
    distribution: Distribution, x: Double, lower: Double
  ) {
    #expect(distribution.upperTail(x) == 1 - distribution.lowerTail(x))
    #expect(abs(distribution.lowerTail(x) / lower - 1) < 1e-12)
  }

  @Test func `a probability above 1 is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Distribution.normal.quantile(1.5) }
  }

  @Test func `a distribution without freedom is refused`() async {
    await #expect(processExitsWith: .failure) { _ = Distribution.chiSquared(0).upperTail(1) }
  }
}
