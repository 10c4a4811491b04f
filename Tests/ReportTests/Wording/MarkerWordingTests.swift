import Survey
import Testing

@testable import Report

@Test func `a symbol is the findings' letter in brackets`() {
  #expect(
    Marker.allCases.map(\.symbol) == [
      "[c]", "[x]", "[z]", "[low]", "[high]", "[b]", "[u]", "( )", "[r]", "[p]",
    ])
}

@Test func `each symbol has words of its own`() {
  #expect(Set(Marker.allCases.map(\.meaning)).count == Marker.allCases.count)
}

@Test func `a number that is not available may be hidden for its few respondents`() {
  #expect(Marker.notAvailable.meaning.contains("hidden because it rests on few respondents"))
}
