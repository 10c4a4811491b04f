/// The factors of a job evaluation scheme, with the points that each level of each is worth.
package struct FactorPlan: Sendable, Equatable {
  /// One level of a factor: a cell of the scheme's scoring chart.
  package struct Level: Sendable, Equatable {
    package let number: Int
    package let points: Int
    /// Whether the document that the study rests on shows the cell itself.
    package let isSeen: Bool

    package init(number: Int, points: Int, isSeen: Bool) {
      self.number = number
      self.points = points
      self.isSeen = isSeen
    }
  }

  /// Something that jobs are compared by.
  package struct Factor: Sendable, Equatable {
    package let id: String
    package let label: String
    /// From the lowest to the highest; points rise with them.
    package let levels: [Level]

    package init(id: String, label: String, levels: [Level]) {
      self.id = id
      self.label = label
      self.levels = levels
    }

    /// The level of that number; `nil` where the chart has none.
    package func level(_ number: Int) -> Level? { levels.first { $0.number == number } }
  }

  /// In the order of the file.
  package let factors: [Factor]

  package init(factors: [Factor]) {
    self.factors = factors
  }

  /// All cells of the chart.
  package var cells: [Level] { factors.flatMap(\.levels) }

  /// The place of a factor; `nil` where there is none of that name.
  package func position(of id: String) -> Int? { factors.firstIndex { $0.id == id } }
}
