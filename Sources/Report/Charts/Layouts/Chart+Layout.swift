extension Chart {
  /// The chart laid out.
  var drawing: Drawing {
    switch self {
    case .bars(let chart): BarLayout(chart).drawing
    case .stack(let chart): StackLayout(chart).drawing
    case .lines(let chart): LineLayout(chart).drawing
    case .dots(let chart): DotLayout(chart).drawing
    case .flow(let chart): FlowLayout(chart).drawing
    }
  }
}
