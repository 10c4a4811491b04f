import Statistics
import Testing

@Test func `rows and columns without anybody are dropped, and said to be`() throws {
  let table = try requiredTable([[3, 0, 1, 0], [0, 0, 0, 0], [2, 0, 5, 0], [0, 0, 4, 0]])
  #expect(table.counts == [[3, 1], [2, 5], [0, 4]])
  #expect(table.droppedRows == [1])
  #expect(table.droppedColumns == [1, 3])
  #expect(table.rowTotals == [4, 7, 4])
  #expect(table.columnTotals == [5, 10])
  #expect(table.total == 15)
  #expect(table.degreesOfFreedom == 2)
}

/// R's `chisq.test(matrix(c(762, 327, 468, 484, 239, 477), 2, byrow = TRUE))$expected`.
@Test func `the expected counts are R's`() throws {
  let table = try requiredTable([[762, 327, 468], [484, 239, 477]])
  let expected = [
    [703.671381936888, 319.645266594124, 533.683351468988],
    [542.328618063112, 246.354733405876, 411.316648531012],
  ]
  for (value, expected) in zip(table.expectedCounts.joined(), expected.joined()) {
    #expect(abs(value - expected) < 1e-9)
  }
}

@Test(arguments: [
  [], [[]], [[], []], [[1, 2]], [[1], [2]], [[0, 0], [0, 0]], [[1, 2], [0, 0]], [[1, 0], [2, 0]],
])
func `there is no table where an answer never varies`(counts: [[Int]]) {
  #expect(ContingencyTable(counts) == nil)
}

@Test func `a count below zero is refused`() async {
  await #expect(processExitsWith: .failure) { _ = ContingencyTable([[1, -1], [2, 3]]) }
}

@Test func `rows of different lengths are refused`() async {
  await #expect(processExitsWith: .failure) { _ = ContingencyTable([[1, 1], [2]]) }
}
