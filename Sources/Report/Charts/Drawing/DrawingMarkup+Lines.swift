extension DrawingMarkup {
  func markup(of line: LineMark) -> [Markup] {
    switch line.style {
    case .axis: [path(line.points, stroked(.axis, width: 1.5))]
    case .grid: [path(line.points, stroked(.grid, width: 1))]
    case .leader: [path(line.points, stroked(.axis, width: 1))]
    case .breaking:
      [path(line.points, stroked(.axis, width: 1.5) + [.init("stroke-dasharray", "4 4")])]
    case .series(let paint): [path(line.points, stroked(.paint(paint), width: 2.5))]
    case .interval:
      // On a dark bar and beside it the line is seen by the light one below it.
      [
        path(line.points, stroked(.ground, width: 4) + [.init("stroke-linecap", "square")]),
        path(line.points, stroked(.ink, width: 1.5)),
      ]
    case .arrow: arrow(line.points)
    }
  }

  private func path(_ points: [Point], _ attributes: [Markup.Attribute]) -> Markup {
    .element(
      "polyline", [.init("points", Coordinate.text(points)), .init("fill", "none")] + attributes,
      [])
  }

  private func arrow(_ points: [Point]) -> [Markup] {
    guard let from = points.first, let to = points.last else { return [] }
    let (length, half) = (8.0, 4.0)
    let isDown = from.x == to.x
    let base = isDown ? Point(x: to.x, y: to.y - length) : Point(x: to.x - length, y: to.y)
    let corners =
      isDown
      ? [Point(x: base.x - half, y: base.y), Point(x: base.x + half, y: base.y)]
      : [Point(x: base.x, y: base.y - half), Point(x: base.x, y: base.y + half)]
    return [
      path([from, base], stroked(.axis, width: 1.5)), polygon([to] + corners, filled(.axis)),
    ]
  }

  private func polygon(_ points: [Point], _ attributes: [Markup.Attribute]) -> Markup {
    .element("polygon", [.init("points", Coordinate.text(points))] + attributes, [])
  }

  /// A point's shape; with the ground inside where its number is less sure.
  func markup(of point: PointMark) -> [Markup] {
    let around = stroked(.paint(point.paint), width: 2)
    if point.isFaint {
      return [shape(point, filled(.ground)), shape(point, [.init("fill", "none")] + around)]
    }
    return [shape(point, filled(.paint(point.paint)))]
  }

  private func shape(_ point: PointMark, _ attributes: [Markup.Attribute]) -> Markup {
    let (x, y) = (point.centre.x, point.centre.y)
    let radius = PointMark.radius
    switch (point.shape - 1) % 4 {
    case 0:
      return .element(
        "circle",
        [
          .init("cx", Coordinate.text(x)), .init("cy", Coordinate.text(y)),
          .init("r", Coordinate.text(radius)),
        ] + attributes, [])
    case 1:
      let half = radius * 0.9
      return rectangle(
        Box(x: x - half, y: y - half, width: 2 * half, height: 2 * half), attributes)
    case 2:
      return polygon(
        [
          Point(x: x, y: y - radius * 1.15), Point(x: x + radius * 1.1, y: y + radius * 0.85),
          Point(x: x - radius * 1.1, y: y + radius * 0.85),
        ], attributes)
    default:
      let far = radius * 1.25
      return polygon(
        [
          Point(x: x, y: y - far), Point(x: x + far, y: y), Point(x: x, y: y + far),
          Point(x: x - far, y: y),
        ], attributes)
    }
  }
}
