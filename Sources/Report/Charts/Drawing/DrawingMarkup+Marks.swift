extension DrawingMarkup {
  func rectangle(_ box: Box, _ attributes: [Markup.Attribute]) -> Markup {
    .element(
      "rect",
      [
        .init("x", Coordinate.text(box.x)), .init("y", Coordinate.text(box.y)),
        .init("width", Coordinate.text(box.width)), .init("height", Coordinate.text(box.height)),
      ] + attributes, [])
  }

  func markup(of bar: BarMark) -> Markup {
    let gap = min(bar.gap, bar.box.width / 4)
    let box = Box(
      x: bar.box.x + gap, y: bar.box.y, width: bar.box.width - 2 * gap, height: bar.box.height)
    guard bar.isFaint else { return rectangle(box, filled(.paint(bar.paint))) }
    // The line around it stands inside, so that it is no longer than its number.
    let inset = min(0.75, box.width / 4)
    let inner = Box(
      x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset,
      height: box.height - 2 * inset)
    let pale: [Markup.Attribute] = [.init("fill-opacity", "0.2")]
    return rectangle(
      inner, filled(.paint(bar.paint)) + lined(.paint(bar.paint), width: 1.5) + pale)
  }

  func frame(_ box: Box, _ isFaint: Bool) -> Markup {
    rectangle(box, [.init("fill", "none")] + stroked(isFaint ? .axis : .ink, width: 1.5))
  }

  func markup(of text: TextMark) -> Markup {
    let anchor: [Markup.Attribute] =
      switch text.anchor {
      case .start: []
      case .middle: [.init("text-anchor", "middle")]
      case .end: [.init("text-anchor", "end")]
      }
    let size: [Markup.Attribute] =
      switch text.size {
      case .label: []
      case .heading: [.init("font-weight", "700")]
      case .small: [.init("font-size", Coordinate.text(text.size.points))]
      }
    let ink: [Markup.Attribute] =
      switch text.ink {
      case .ground: []
      case .on(let paint): filled(.on(paint))
      }
    return .element(
      "text",
      [.init("x", Coordinate.text(text.place.x)), .init("y", Coordinate.text(text.place.y))]
        + anchor + size + ink, [.text(text.words)])
  }
}
