import Survey
import Testing

@testable import Analysis

@Test(arguments: [
  (11, 11, CoverageBand.all), (10, 11, .threeQuarters), (9, 11, .threeQuarters), (8, 11, .half),
  (6, 11, .half), (5, 11, .less), (0, 11, .less), (15, 20, .threeQuarters), (14, 20, .half),
  (10, 20, .half), (9, 20, .less), (1, 1, .all), (0, 1, .less), (3, 4, .threeQuarters),
  (2, 4, .half),
])
func `a limit belongs to the band above it`(yes: Int, items: Int, band: CoverageBand) {
  #expect(CoverageBand(yes, of: items) == band)
}
