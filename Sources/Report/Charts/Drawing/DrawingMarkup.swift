/// Writes a drawing as SVG, for a page or for a file of its own.
struct DrawingMarkup {
  enum Place: Sendable {
    /// Within a page, whose rules colour it.
    case inline
    /// By itself, with a white ground and its colours in every element, as any program reads them.
    case standAlone
  }

  private let place: Place

  private static let margin = 16.0

  init(_ place: Place) {
    self.place = place
  }

  /// The whole, with its title and description, which stand for it where it can't be seen.
  func markup(
    of drawing: Drawing, title: String, description: String, identifier: String
  ) -> Markup {
    let margin = place == .inline ? 0 : Self.margin
    let (width, height) = (Drawing.width + 2 * margin, drawing.height + 2 * margin)
    let ids = ["title", "description"].map { "\(identifier)-\($0)" }
    let box = [-margin, -margin, width, height].map(Coordinate.text).joined(separator: " ")
    let root: [Markup.Attribute] =
      [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("viewBox", box),
        .init("width", Coordinate.text(width * 1.25)),
        .init("height", Coordinate.text(height * 1.25)), .init("role", "img"),
        .init("aria-labelledby", ids.joined(separator: " ")),
      ] + (place == .inline ? [.init("class", "chart")] : [])
    return .element(
      "svg", root,
      [
        .element("title", [.init("id", ids[0])], [.text(title)]),
        .element("desc", [.init("id", ids[1])], [.text(description)]),
      ] + ground(drawing, margin) + [group(drawing)])
  }

  private func ground(_ drawing: Drawing, _ margin: Double) -> [Markup] {
    guard place == .standAlone else { return [] }
    let box = Box(
      x: -margin, y: -margin, width: Drawing.width + 2 * margin,
      height: drawing.height + 2 * margin)
    return [rectangle(box, [.init("fill", Palette.ground.text)])]
  }

  private func group(_ drawing: Drawing) -> Markup {
    .element(
      "g",
      [
        .init("aria-hidden", "true"), .init("font-size", "16"),
        .init("font-family", "Arial, 'Liberation Sans', sans-serif"),
        .init("fill", place == .inline ? "currentColor" : Palette.ink.text),
      ], drawing.marks.flatMap(markup))
  }

  private func markup(of mark: Mark) -> [Markup] {
    switch mark {
    case .bar(let bar): [markup(of: bar)]
    case .line(let line): markup(of: line)
    case .swatch(let box, let paint): [rectangle(box, filled(.paint(paint)))]
    case .point(let point): markup(of: point)
    case .frame(let box, let isFaint): [frame(box, isFaint)]
    case .text(let text): [markup(of: text)]
    }
  }

  // MARK: Colours

  /// The attributes that colour something's inside.
  func filled(_ tint: Tint) -> [Markup.Attribute] {
    switch place {
    case .inline: tint.styleClass.map { [.init("class", $0)] } ?? []
    case .standAlone: tint == .ink ? [] : [.init("fill", tint.colour.text)]
    }
  }

  /// The attributes that colour a line, which has no inside.
  func stroked(_ tint: Tint, width: Double) -> [Markup.Attribute] {
    (place == .inline ? filled(tint) : []) + lined(tint, width: width)
  }

  /// The attributes that draw a line around something that is coloured already.
  func lined(_ tint: Tint, width: Double) -> [Markup.Attribute] {
    [
      .init("stroke", place == .inline ? "currentColor" : tint.colour.text),
      .init("stroke-width", Coordinate.text(width)),
    ]
  }
}
