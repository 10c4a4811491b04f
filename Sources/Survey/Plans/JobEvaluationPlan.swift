/// Tables of what job profiles and posts add up to, in points.
package struct JobEvaluationPlan: Sendable {
  /// Two profiles to be set side by side.
  package struct Comparison: Sendable, Equatable {
    /// The name of the column that stands beside those of the two; no profile may have it.
    package static let differenceColumn = "difference"

    /// The name of the profile that is taken away.
    package let first: String
    package let second: String

    package init(first: String, second: String) {
      self.first = first
      self.second = second
    }
  }

  /// Heads the names of the tables: `name-totals` and so on.
  package let name: String
  package let title: String
  /// The source that holds the profiles.
  package let profiles: String
  /// The source that holds the factors and the points of their levels.
  package let chart: String
  /// The source that holds the pay bands.
  package let bands: String
  /// The source that holds posts; `nil` where none are to be worked out.
  package let posts: String?
  package let comparisons: [Comparison]
  /// The author's own sentences, below the first table and each that names bands.
  package let notes: [String]

  package init(
    name: String, title: String, profiles: String, chart: String, bands: String, posts: String?,
    comparisons: [Comparison], notes: [String] = []
  ) {
    self.name = name
    self.title = title
    self.profiles = profiles
    self.chart = chart
    self.bands = bands
    self.posts = posts
    self.comparisons = comparisons
    self.notes = notes
  }

  /// The name of one of its tables.
  package func tableName(_ part: String) -> String { "\(name)-\(part)" }

  /// The name of the table that sets two profiles side by side.
  package func tableName(_ comparison: Comparison) -> String {
    tableName("\(comparison.first)-to-\(comparison.second)")
  }

  /// The names of all its tables, in printed order.
  package var tableNames: [String] {
    ["totals", "combinations", "bands", "points"].map(tableName)
      + comparisons.map(tableName)
      + (posts == nil
        ? [] : ["posts", "post-totals", "post-distances", "post-factors"].map(tableName))
  }
}
