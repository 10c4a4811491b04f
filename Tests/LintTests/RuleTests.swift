import Lint
import Testing

/// The list of rules.
struct RuleTests {
  @Test func `every rule asks something else, in one line`() {
    let asked = Rule.allCases.map(\.asks)
    #expect(Set(asked).count == Rule.allCases.count)
    #expect(asked.allSatisfy { !$0.contains("\n") && !$0.hasSuffix(".") && $0.count > 20 })
  }
}
