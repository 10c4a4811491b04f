/// What a career framework sets out, level by level.
package struct CapabilityFramework: Sendable, Equatable {
  /// A level of practice, with how much the framework says of it.
  package struct Level: Sendable, Equatable {
    package let id: String
    package let label: String
    /// The stage of a career it belongs to ("post-registration"); empty where not given.
    package let stage: String
    package let responsibilities: Int
    /// Responsibilities without those printed a second time in the same words.
    package let distinctResponsibilities: Int
    /// Statements that head the level's description.
    package let headlines: Int

    package init(
      id: String, label: String, stage: String, responsibilities: Int,
      distinctResponsibilities: Int, headlines: Int
    ) {
      self.id = id
      self.label = label
      self.stage = stage
      self.responsibilities = responsibilities
      self.distinctResponsibilities = distinctResponsibilities
      self.headlines = headlines
    }
  }

  /// A pillar of practice.
  package struct Pillar: Sendable, Equatable {
    package let id: String
    package let label: String

    package init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  /// A knowledge or skill that is asked of whoever is at a level.
  package struct Item: Sendable, Equatable {
    /// Unique in its level.
    package let id: String
    package let label: String

    package init(id: String, label: String) {
      self.id = id
      self.label = label
    }

    /// The most digits that a number may have, so that no sum of numbers overflows.
    package static let mostDigits = 4

    /// The number that the id ends with; `nil` where it ends with none, or with too many digits.
    package var number: Int? { numberDigits.count > Self.mostDigits ? nil : Int(numberDigits) }

    /// The digits that the id ends with; empty where it ends with none.
    package var numberDigits: String {
      String(id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed())
    }
  }

  /// In the framework's own order, from the first of a career to the last.
  package let levels: [Level]
  package let pillars: [Pillar]
  /// Primary aspects by level, then pillar.
  package let aspects: [[Int]]
  /// Items by level, in the order of the file.
  package let items: [[Item]]

  package init(levels: [Level], pillars: [Pillar], aspects: [[Int]], items: [[Item]]) {
    self.levels = levels
    self.pillars = pillars
    self.aspects = aspects
    self.items = items
  }

  /// The place of the level of that name; `nil` where there is none such.
  package func position(ofLevel id: String) -> Int? { levels.firstIndex { $0.id == id } }
}
