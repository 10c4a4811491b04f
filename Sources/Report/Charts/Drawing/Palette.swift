/// A colour of red, green and blue, of 255 each.
struct Colour: Sendable, Hashable {
  let red: Int
  let green: Int
  let blue: Int

  init(_ hexadecimal: Int) {
    red = hexadecimal >> 16 & 255
    green = hexadecimal >> 8 & 255
    blue = hexadecimal & 255
  }

  /// As style sheets and drawings write it.
  var text: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}

/// The colours on a white ground: of series the Government Analysis Function's four, in its order, the
/// others made to stand out from the ground three to one at least.
enum Palette {
  static let ground = Colour(0xFFFFFF)
  static let ink = Colour(0x0B0C0C)
  static let axis = Colour(0x505A5F)
  static let grid = Colour(0xD9DCDE)

  static func colour(_ paint: Paint) -> Colour {
    switch paint {
    case .series(let place): series[(place - 1) % series.count]
    case .tone(let step): tones[step - 1]
    case .shade(let step): shades[step - 1]
    case .plain: Colour(0x868C92)
    }
  }

  /// The colour of letters on a bar.
  static func ink(on paint: Paint) -> Colour {
    let isLight =
      switch paint {
      case .series(let place): (place - 1) % 2 == 1
      case .tone(let step): step <= 2
      case .shade(let step): (3...5).contains(step)
      case .plain: true
      }
    return isLight ? ink : ground
  }

  private static let series = [0x12436D, 0x28A197, 0x801650, 0xF46A25].map(Colour.init)
  private static let tones = [
    0x5E97CF, 0x4585C4, 0x2B74B9, 0x1E64A3, 0x17548A, 0x12436D, 0x0B2E4D,
  ].map(Colour.init)
  private static let shades = [
    0x6E2A00, 0xB4520F, 0xDD7A33, 0x868C92, 0x5791CC, 0x2073BC, 0x12436D,
  ].map(Colour.init)
}
