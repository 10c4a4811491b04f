import Statistics
import Testing

/// The example of scikit-learn's documentation of `sklearn.metrics.jaccard_score`: columns of
/// [[0, 1, 1], [1, 1, 0]] and [[1, 1, 1], [1, 0, 0]], and their first rows.
@Test(arguments: [
  (1, 1, 2, 0.5), (1, 2, 1, 0.5), (1, 1, 1, 1.0), (2, 2, 3, 0.6666),
])
func `the Jaccard index is what scikit-learn documents`(
  both: Int, first: Int, second: Int, documented: Double
) throws {
  let index = try #require(JaccardIndex(both: both, first: first, second: second))
  #expect(abs(Double(index.both) / Double(index.either) - documented) < 0.0001)
}

@Test func `sets that share nothing have an index of nothing`() {
  #expect(JaccardIndex(both: 0, first: 3, second: 0)?.both == 0)
  #expect(JaccardIndex(both: 0, first: 3, second: 4)?.either == 7)
}

@Test func `two empty sets have no index`() {
  #expect(JaccardIndex(both: 0, first: 0, second: 0) == nil)
}

@Test(arguments: [(3, 2, 5), (-1, 2, 2)])
func `more can't be shared than there is`(both: Int, first: Int, second: Int) async {
  await #expect(processExitsWith: .failure) { [both, first, second] in
    _ = JaccardIndex(both: both, first: first, second: second)
  }
}
