/// Where the columns that are described and those that there are part.
struct ColumnDifference {
  let words: String

  init(_ described: [String], _ present: [String]) {
    let place = zip(described, present).enumerated().first { $1.0 != $1.1 }?.offset
    if let place {
      words =
        "column \(place + 1) is described as ‘\(described[place].shortenedForMessage)’, and it is"
        + " ‘\(present[place].shortenedForMessage)’"
    } else {
      words = "\(described.count) columns are described, and there are \(present.count)"
    }
  }
}
