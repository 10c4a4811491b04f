/// A CSV file of a report, as its descriptions tell of it.
struct DataFile: Equatable {
  /// Relative to the report's folder.
  let path: String
  let title: String
  let description: String
  let columns: [DataColumn]
  /// The headings of the columns that tell every row from every other; none where rows may be alike.
  let key: [String]
  /// The texts that stand in a cell where there is no value.
  let absences: [String]

  init(
    path: String, title: String, description: String, columns: [DataColumn], key: [String] = [],
    absences: [String] = [""]
  ) {
    self.path = path
    self.title = title
    self.description = description
    self.columns = columns
    self.key = key
    self.absences = absences
  }
}
