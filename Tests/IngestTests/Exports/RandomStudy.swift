import Survey
import TestSupport

@testable import Ingest

/// A random questionnaire with random answers, to be written as one platform or another writes it.
struct RandomStudy {
  enum Shape {
    case single, multiple, number, words
    /// So many items with the same options.
    case grid(items: Int)
  }

  struct Item {
    let text: String
    let shape: Shape
    let labels: [String]
  }

  enum Given {
    case blank
    case places([Int])
    /// The place of each item of a grid.
    case rows([Int?])
    case number(DecimalNumber)
    case words(String)
  }

  struct Person {
    let isFinished: Bool
    let given: [Given]
  }

  let items: [Item]
  let people: [Person]

  /// Makes one in which people may choose none of the options where that differs from no answer.
  init(seed: UInt64, canChooseNone: Bool) {
    var generator = SeededGenerator(seed: seed)
    let shapes: [Shape] = [
      .single, .multiple, .number, .words, .grid(items: 3), .single, .multiple,
    ]
    items = shapes.shuffled(using: &generator).map { shape in
      let count = Int.random(in: 2...5, using: &generator)
      return Item(
        text: Self.texts.randomElement(using: &generator) ?? "", shape: shape,
        labels: Array(Self.labels.shuffled(using: &generator).prefix(count)))
    }
    var people: [Person] = []
    for _ in 0..<Int.random(in: 1...25, using: &generator) {
      let isBlank = generator.chance(15)
      people.append(
        Person(
          isFinished: generator.chance(75),
          given: items.map {
            isBlank ? .blank : Self.given($0, canChooseNone, using: &generator)
          }))
    }
    self.people = people
  }

  /// Two of them alike, so that headings in words stand twice.
  private static let texts = [
    "Which roles do you have?", "Which roles do you have?", "How long, in years,\nfor \"them\"?",
    "Pay; hours, leave", "Wie zufrieden sind Sie?",
  ]

  private static let labels = [
    "Lead", "Staff, senior", "None of these; really", "\"Other\" kind", "Two\nlines", "Ärztin",
    "=1 year", "no\u{A0}break",
  ]

  private static func given(
    _ item: Item, _ canChooseNone: Bool, using generator: inout SeededGenerator
  ) -> Given {
    if generator.chance(20) { return .blank }
    let places = item.labels.indices
    switch item.shape {
    case .single: return .places([Int.random(in: places, using: &generator)])
    case .multiple:
      let chosen = places.filter { _ in generator.chance(40) }
      return chosen.isEmpty && !canChooseNone ? .blank : .places(chosen)
    case .number:
      return .number(
        DecimalNumber(units: Int.random(in: -99...999, using: &generator), decimals: 1))
    case .words: return .words("planted-name@example.org, \"so\"\nit is")
    case .grid(let items):
      return .rows(
        (0..<items).map { _ in
          generator.chance(20) ? nil : Int.random(in: places, using: &generator)
        })
    }
  }
}

extension RandomStudy.Given {
  /// Whether a question that is read has an answer.
  var isAnswer: Bool {
    switch self {
    case .blank, .words: false
    case .rows(let places): places.contains { $0 != nil }
    case .places, .number: true
    }
  }

  var single: Int? { if case .places(let places) = self { places.first } else { nil } }

  var places: [Int]? { if case .places(let places) = self { places } else { nil } }

  func row(_ item: Int) -> Int? { if case .rows(let places) = self { places[item] } else { nil } }

  var text: String {
    switch self {
    case .number(let number): number.description
    case .words(let words): words
    case .blank, .places, .rows: ""
    }
  }
}
