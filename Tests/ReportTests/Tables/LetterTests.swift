import Testing

@testable import Report

@Test(arguments: [
  (0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA"), (702, "AAA"),
])
func `columns are counted in letters`(place: Int, letter: String) {
  #expect(place.placeLetters == letter)
}
