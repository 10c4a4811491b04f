/// How rows are made that add up to given counts, one question at a time.
///
/// It is what stands between a published table and rows a study can be re-run on: each margin is
/// dealt out at random on its own, so the rows say nothing of how answers go together.
package struct Recipe: Sendable {
  /// So many rows that share some values.
  package struct Stratum: Sendable, Equatable {
    package let count: Int
    /// Column and value, in the order of the recipe.
    package let values: [ColumnValue]

    package init(count: Int, values: [ColumnValue]) {
      self.count = count
      self.values = values
    }
  }

  /// A value of a column.
  package struct ColumnValue: Sendable, Equatable {
    package let column: String
    package let value: String

    package init(column: String, value: String) {
      self.column = column
      self.value = value
    }
  }

  /// What is dealt out to some rows of one column.
  package struct Margin: Sendable, Equatable {
    package let column: String
    /// The rows it is dealt to, from 0 in stratum order.
    package let rows: [Int]
    package let deal: Deal

    package init(column: String, rows: [Int], deal: Deal) {
      self.column = column
      self.rows = rows
      self.deal = deal
    }
  }

  /// The ways to fill the rows of a margin.
  package enum Deal: Sendable, Equatable {
    /// Each value on so many rows; the counts make up the rows, an empty value being a blank.
    case counts([ValueCount])
    /// Each option on so many rows, dealt out apart from the others and joined in one cell.
    case selections([ValueCount], separator: String)
    /// Whole numbers with these extremes and this sum.
    case spread(minimum: Int, maximum: Int, total: Int)
  }

  /// A value with the rows it stands on.
  package struct ValueCount: Sendable, Equatable {
    package let value: String
    package let count: Int

    package init(value: String, count: Int) {
      self.value = value
      self.count = count
    }
  }

  /// How a theme is reported for a group.
  package struct ThemeShare: Sendable, Equatable {
    package let theme: String
    package let group: String
    /// Rows of the group, from 0 in stratum order.
    package let rows: [Int]
    /// Respondents who carry the theme; `nil` where no number was given.
    package let respondents: Int?
    /// Coded passages of those respondents; at least one each.
    package let passages: Int

    package init(theme: String, group: String, rows: [Int], respondents: Int?, passages: Int) {
      self.theme = theme
      self.group = group
      self.rows = rows
      self.respondents = respondents
      self.passages = passages
    }
  }

  package let provenance: Provenance
  package let seed: UInt64
  /// The column that names a respondent's group in the excerpts.
  package let groupColumn: String
  package let respondentsFile: String
  package let respondentColumn: String
  package let prefix: String
  package let strata: [Stratum]
  package let margins: [Margin]
  /// `nil` where the recipe makes no excerpts.
  package let excerptsFile: String?
  package let themes: [ThemeShare]

  package init(
    provenance: Provenance, seed: UInt64, groupColumn: String, respondentsFile: String,
    respondentColumn: String, prefix: String, strata: [Stratum], margins: [Margin],
    excerptsFile: String?, themes: [ThemeShare]
  ) {
    self.provenance = provenance
    self.seed = seed
    self.groupColumn = groupColumn
    self.respondentsFile = respondentsFile
    self.respondentColumn = respondentColumn
    self.prefix = prefix
    self.strata = strata
    self.margins = margins
    self.excerptsFile = excerptsFile
    self.themes = themes
  }
}
