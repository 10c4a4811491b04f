import Statistics
import Testing

/// Makes a table that there has to be.
func requiredTable(_ counts: [[Int]]) throws -> ContingencyTable {
  try #require(ContingencyTable(counts))
}
