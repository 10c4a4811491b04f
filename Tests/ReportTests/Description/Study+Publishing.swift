import Survey
import TestSupport

extension Study {
  /// A study of which is known what is published and cited.
  static func published(
    _ release: Release?, title: String = "A small study", citation: Citation? = nil,
    provenance: Provenance = .observed, sources: [SourceFile] = [.responses],
    questions: [Question] = [], waves: [Wave] = [], smallBases: SmallBasePolicy? = nil,
    profile: PublicationProfile = .govuk
  ) -> Study {
    Study(
      name: "small", title: title, provenance: provenance, citation: citation, sources: sources,
      codebook: Codebook(questions), segments: [],
      rounding: Rounding(decimals: 0, rule: .halfUp), disclosure: .none, plan: [], waves: waves,
      smallBases: smallBases, profile: profile, release: release)
  }
}

extension Release {
  /// All that can be known.
  static let full = Release(
    date: CalendarDate(year: 2026, month: 3, day: 1), version: "1.2",
    authors: [.person(family: "Marsh", given: "Ada"), .body("Institute of Work")],
    contact: "someone", licence: "CC-BY-4.0", doi: "10.1234/abc",
    keywords: ["arts therapies", "NHS"])
}

extension Citation {
  static let report = Citation(title: "The report", publisher: "A body", year: "2020")
}
