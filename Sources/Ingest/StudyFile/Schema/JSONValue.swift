/// A value of a JSON text, with the members of an object in the order in which they are written.
indirect enum JSONValue: Sendable, Equatable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case flag(Bool)
  case list([JSONValue])
  case object([Member])

  /// A name of an object with its value.
  struct Member: Sendable, Equatable {
    let name: String
    let value: JSONValue
  }

  /// Whether nothing stands inside the value.
  var isScalar: Bool {
    switch self {
    case .text, .number, .decimal, .flag: true
    case .list, .object: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self = .text(text) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  init(integerLiteral number: Int) { self = .number(number) }
}

extension JSONValue: ExpressibleByFloatLiteral {
  init(floatLiteral number: Double) { self = .decimal(number) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  init(arrayLiteral items: JSONValue...) { self = .list(items) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member(name: $0, value: $1) })
  }
}
