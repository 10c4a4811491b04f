extension String {
  /// How wide the text is in Arial, in thousandths of its size; of signs beyond ASCII a guess.
  var widthInArial: Double {
    Double(unicodeScalars.reduce(0) { $0 + $1.widthInArial })
  }
}

extension Unicode.Scalar {
  fileprivate var widthInArial: Int {
    let place = Int(value) - 0x20
    if Self.widths.indices.contains(place) { return Self.widths[place] }
    return isIdeograph ? 1000 : properties.isUppercase ? 780 : 600
  }

  private var isIdeograph: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The widths of the font's printable ASCII signs, from the space on.
  private static let widths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
