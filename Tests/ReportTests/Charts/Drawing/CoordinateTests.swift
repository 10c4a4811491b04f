import Testing

@testable import Report

@Test(arguments: [
  (0.0, "0"), (12, "12"), (12.5, "12.5"), (12.05, "12.05"), (12.345, "12.35"), (-3.1, "-3.1"),
  (-0.001, "0"), (1e6 / 3, "333333.33"),
])
func `a place has two decimals at most`(value: Double, text: String) {
  #expect(Coordinate.text(value) == text)
}
