import Survey
import TestSupport

extension Study {
  /// A study without questions whose pages follow a journal's rules.
  static func journal(
    title: String = "A small study", provenance: Provenance = .observed, release: Release? = nil
  ) -> Study {
    Study(
      name: "small", title: title, provenance: provenance, citation: nil, sources: [.responses],
      codebook: Codebook([]), segments: [], rounding: Rounding(decimals: 0, rule: .halfUp),
      disclosure: .none, plan: [], profile: .journal, release: release)
  }
}
