/// What something in a drawing is coloured as.
enum Tint: Sendable, Hashable {
  case ink
  case ground
  case axis
  case grid
  case paint(Paint)
  /// Letters on a bar.
  case on(Paint)

  /// The colour on a white ground.
  var colour: Colour {
    switch self {
    case .ink: Palette.ink
    case .ground: Palette.ground
    case .axis: Palette.axis
    case .grid: Palette.grid
    case .paint(let paint): Palette.colour(paint)
    case .on(let paint): Palette.ink(on: paint)
    }
  }

  /// The word by which a page's rules colour it; `nil` for the colour of the page's own words.
  var styleClass: String? {
    switch self {
    case .ink: nil
    case .ground: "chart-ground"
    case .axis: "chart-axis"
    case .grid: "chart-grid"
    case .paint(let paint): "chart-\(paint.name)"
    case .on(let paint): "chart-on-\(paint.name)"
    }
  }
}

extension Paint {
  fileprivate var name: String {
    switch self {
    case .series(let place): "series-\((place - 1) % 4 + 1)"
    case .tone(let step): "tone-\(step)"
    case .shade(let step): "shade-\(step)"
    case .plain: "plain"
    }
  }
}
