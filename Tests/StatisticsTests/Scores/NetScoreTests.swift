import Statistics
import Testing

struct NetScoreTests {
  /// R 4.2.2, `sqrt((p + q - (p - q)^2) / n)` and `qnorm(0.975)`.
  @Test func `the net of a five-point item's ends has R's standard error and interval`() throws {
    let net = try #require(NetScore(top: 18, bottom: 6, of: 31))
    #expect(abs(net.value - 0.387097) < 5e-7)
    #expect(abs(net.standardError - 0.14191656) < 5e-9)
    #expect(abs(net.interval().lowerBound - 0.10895) < 5e-6)
    #expect(abs(net.interval().upperBound - 0.66525) < 5e-6)
  }

  /// With the variance of Rocks (2016); R 4.2.2.
  @Test func `50 promoters, 30 passives and 20 detractors score 30`() throws {
    let net = try #require(NetScore(top: 50, bottom: 20, of: 100))
    #expect(net.value == 0.3)
    #expect(abs(net.standardError - 0.0781025) < 5e-8)
    #expect(abs(net.interval().lowerBound - 0.146922) < 5e-7)
    #expect(abs(net.interval().upperBound - 0.453078) < 5e-7)
  }

  @Test func `10 promoters, 5 passives and 4 detractors score 31.5789`() throws {
    let net = try #require(NetScore(top: 10, bottom: 4, of: 19))
    #expect(abs(net.value - 0.315789) < 5e-7)
  }

  @Test(arguments: [(7, 0, 7, 1.0), (0, 7, 7, -1), (0, 0, 7, 0)])
  func `where everybody is at one place there is no spread`(
    top: Int, bottom: Int, n: Int, value: Double
  ) throws {
    let net = try #require(NetScore(top: top, bottom: bottom, of: n))
    #expect(net.value == value)
    #expect(net.standardError == 0)
    #expect(net.interval() == value...value)
  }

  @Test func `there is no score without answers`() {
    #expect(NetScore(top: 0, bottom: 0, of: 0) == nil)
  }

  @Test func `the score is the mean of 1, 0 and −1, and so is its standard error`() throws {
    for top in 0...6 {
      for bottom in 0...6 {
        let values = [Frequency(value: 1, count: top), Frequency(value: -1, count: bottom)]
        let table = values + [Frequency(value: 0, count: 5)]
        let moments = try #require(Moments(of: table))
        let net = try #require(NetScore(top: top, bottom: bottom, of: moments.n))
        let n = Double(moments.n)
        let deviation = try #require(moments.sampleStandardDeviation)
        #expect(net.value == Double(moments.total) / n)
        #expect(abs(net.standardError - deviation * (n - 1).squareRoot() / n) < 1e-15)
      }
    }
  }

  @Test func `more people at the ends than answered are refused`() async {
    await #expect(processExitsWith: .failure) { _ = NetScore(top: 5, bottom: 6, of: 10) }
  }
}
