extension Markup {
  /// An element with its attributes in the order in which they are written.
  static func tag(
    _ name: StaticName, _ attributes: KeyValuePairs<StaticName, String>, _ children: [Markup]
  ) -> Markup {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
  }

  /// An element with nothing in it.
  static func tag(
    _ name: StaticName, _ attributes: KeyValuePairs<StaticName, String> = [:]
  ) -> Markup {
    tag(name, attributes, [Markup]())
  }

  /// An element without attributes.
  static func tag(_ name: StaticName, _ children: [Markup]) -> Markup {
    .element(name, [], children)
  }

  /// An element with words in it.
  static func tag(
    _ name: StaticName, _ attributes: KeyValuePairs<StaticName, String>, _ words: String
  ) -> Markup {
    tag(name, attributes, [.words(words)])
  }

  /// An element without attributes that has words in it.
  static func tag(_ name: StaticName, _ words: String) -> Markup {
    .element(name, [], [.words(words)])
  }

  /// Words on one line; those that may run from right to left are kept from turning around what
  /// stands beside them.
  static func words(_ words: String) -> Markup {
    let line = words.onOneLine
    return line.unicodeScalars.contains(where: \.turnsDirection)
      ? .element("bdi", [], [.text(line)]) : .text(line)
  }
}

extension Unicode.Scalar {
  /// Whether it is of a script written from right to left, or a sign that turns the direction.
  fileprivate var turnsDirection: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    case 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
