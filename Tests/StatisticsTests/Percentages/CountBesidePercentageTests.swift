import Statistics
import Testing

struct CountBesidePercentageTests {
  @Test(
    arguments: [
      // 133 of 1,775 is 7.4929… %.
      (133, 1_775, "7.5", [.halfUp, .halfDown, .halfEven, .either, .ceiling, .doubleRounding]),
      (133, 1_775, "7.4", [.truncate]),
      (133, 1_775, "7", [.halfUp, .halfDown, .halfEven, .either, .truncate]),
      (133, 1_775, "8", [.ceiling, .doubleRounding]),
      (133, 1_775, "9", []),
      (3, 24, "13", [.halfUp, .either, .ceiling, .doubleRounding]),
      (3, 24, "12", [.halfDown, .halfEven, .either, .truncate]),
      (0, 0, "0", []),
    ] as [(Int, Int, String, [PrintRounding])])
  func `the roundings that print a count as its percentage are told`(
    count: Int, base: Int, text: String, roundings: [PrintRounding]
  ) throws {
    let percentage = try #require(PrintedPercentage(text))
    let printed = CountBesidePercentage(count, of: base, printedAs: percentage)
    #expect(printed.roundings == roundings)
    #expect(printed.isConsistent(under: .either) == roundings.contains(.either))
  }
}
