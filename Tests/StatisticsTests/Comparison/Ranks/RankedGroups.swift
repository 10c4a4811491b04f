import Statistics

/// A frequency table of values one by one.
func tallied(_ values: [Int]) -> [Frequency] { values.map { Frequency(value: $0, count: 1) } }

/// A frequency table of a scale from 1 on.
func scale(_ counts: [Int]) -> [Frequency] {
  counts.enumerated().map { Frequency(value: $0 + 1, count: $1) }
}
