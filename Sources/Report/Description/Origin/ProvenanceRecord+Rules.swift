import Disclosure
import Survey

extension ProvenanceRecord {
  /// The rules by which numbers are rounded, hidden and laid out, in the words of the study file.
  package struct Rules: Codable, Sendable, Equatable {
    package let disclosure: String
    package let rounding: RoundingEntry
    /// From the lowest base to the highest; none where nothing becomes of small bases.
    package let smallBases: [SmallBaseEntry]
    package let profile: String

    private enum CodingKeys: String, CodingKey {
      case disclosure, rounding, profile
      case smallBases = "small_bases"
    }

    package struct RoundingEntry: Codable, Sendable, Equatable {
      package let decimals: Int
      package let rule: String
    }

    package struct SmallBaseEntry: Codable, Sendable, Equatable {
      package let below: Int
      package let treatment: String
    }

    init(_ study: Study, _ publication: Publication) {
      disclosure = publication.policy.rawValue
      rounding = RoundingEntry(
        decimals: publication.rounding.decimals, rule: publication.rounding.rule.rawValue)
      smallBases = (study.smallBases?.rules ?? []).map {
        SmallBaseEntry(below: $0.below, treatment: $0.treatment.rawValue)
      }
      profile = study.profile.rawValue
    }
  }
}
