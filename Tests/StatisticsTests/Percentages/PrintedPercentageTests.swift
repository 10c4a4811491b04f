import Statistics
import Testing

struct PrintedPercentageTests {
  @Test(arguments: [
    ("63", PrintedPercentage.Figure.exactly(63), 0),
    ("0", .exactly(0), 0),
    ("100", .exactly(100), 0),
    ("101", .exactly(101), 0),
    ("12.5", .exactly(125), 1),
    ("12,5", .exactly(125), 1),
    ("12·5", .exactly(125), 1),
    ("50.0", .exactly(500), 1),
    ("0.25", .exactly(25), 2),
    ("63%", .exactly(63), 0),
    (" 63 % ", .exactly(63), 0),
    ("<1", .lessThan(1), 0),
    ("< 0.5%", .lessThan(5), 1),
    (">99", .moreThan(99), 0),
    ("-", .suppressed, 0),
    ("–", .suppressed, 0),
  ])
  func `a percentage is read with its decimals`(
    text: String, figure: PrintedPercentage.Figure, decimals: Int
  ) throws {
    let percentage = try #require(PrintedPercentage(text))
    #expect(percentage.figure == figure)
    #expect(percentage.decimals == decimals)
    #expect(percentage.unitsInWhole == [100, 1_000, 10_000][decimals])
  }

  @Test(arguments: [
    "", " ", "x", "-5", "+5", "5.", ".5", "1.2.3", "1e2", "1000", "<", "<-", "%", "%5", "5 5",
    "63%%", "<<1", "½", "٣", "0.12345", "n/a",
  ])
  func `anything else is no percentage`(text: String) {
    #expect(PrintedPercentage(text) == nil)
  }
}
