/// Bars from nought to the right, in groups below each other.
struct BarChart: Sendable {
  /// One bar with the number that it stands for.
  struct Bar: Sendable {
    let label: String
    let figure: ChartFigure
    let paint: Paint
    /// Whether it counts answers together that have bars of their own, and stands apart from them.
    let isApart: Bool
  }

  /// Bars that are compared first of all.
  struct Group: Sendable {
    /// `nil` where the chart has one group.
    let heading: String?
    let bars: [Bar]
  }

  let groups: [Group]
  let axisTitle: String

  var bars: [Bar] { groups.flatMap(\.bars) }
}
