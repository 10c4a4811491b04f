import Testing

@testable import Report

@Test(arguments: [
  ([], ""), ([3], "Table 3"), ([3, 4], "Tables 3 and 4"), ([3, 4, 5], "Tables 3 to 5"),
  ([1, 3], "Tables 1 and 3"), ([1, 2, 4, 5, 6, 9], "Tables 1, 2, 4 to 6 and 9"),
])
func `numbers in a row are told as a range`(numbers: [Int], words: String) {
  #expect(numbers.counted(as: "Table") == words)
}
