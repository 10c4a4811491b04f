extension [Int] {
  /// The numbers after what they count, such as "Tables 6 to 16"; empty for none.
  func counted(as word: String) -> String {
    isEmpty ? "" : "\(word)\(count == 1 ? "" : "s") \(runWords)"
  }

  /// The numbers for a reader: "3", "3 and 4", "3 to 6 and 9".
  private var runWords: String {
    let runs = reduce(into: [ClosedRange<Int>]()) { runs, number in
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { run in
      run.count > 2
        ? ["\(run.lowerBound) to \(run.upperBound)"] : run.map { "\($0)" }
    }
    return words.listed()
  }
}
