import Survey
import TestSupport
import Testing

@testable import Ingest

extension StudyFault {
  static let release = [
    StudyFault(
      "a day that isn't in the calendar", settings: "release: {date: 1️⃣2025-02-30}",
      says: "'date' of 'release' is '2025-02-30', which is no day",
      remedy: "write year, month and day like 2024-10-01"),
    StudyFault(
      "a day in words", settings: "release: {date: 1️⃣3 February 2025}",
      says: "'date' of 'release' is '3 February 2025', which is no day"),
    StudyFault(
      "an empty version", settings: "release: {1️⃣version: \"\"}",
      says: "'version' of 'release' is empty"),
    StudyFault(
      "a key that nobody knows", settings: "release: {1️⃣licens: MIT}",
      says: "key of 'release' 'licens' isn't known", remedy: "did you mean 'licence'?"),
    StudyFault(
      "no list of keys", settings: "release: 1️⃣2025-02-03",
      says: "'release' is the value '2025-02-03' where a list of 'key: value' belongs"),
    StudyFault(
      "an author who is no list", settings: "release: {authors: 1️⃣Ada Okafor}",
      says: "'authors' is the value 'Ada Okafor' where a list belongs",
      remedy: "write [{family: …, given: …}] for people, and [\"…\"] for a body"),
    StudyFault(
      "nobody as authors", settings: "release: {1️⃣authors: []}",
      says: "'authors' is an empty list"),
    StudyFault(
      "an author without a given name", settings: "release: {authors: [1️⃣{family: Okafor}]}",
      says: "the author's given name ('given') is missing"),
    StudyFault(
      "a body without a name", settings: "release: {authors: [1️⃣\"\"]}",
      says: "an author is empty"),
    StudyFault(
      "a licence in words", settings: "release: {licence: 1️⃣Creative Commons}",
      says: "'licence' is 'Creative Commons', which is no SPDX name",
      remedy: "write it as on spdx.org/licenses, like CC-BY-4.0 or OGL-UK-3.0"),
    StudyFault(
      "a DOI as an address", settings: "release: {doi: 1️⃣\"https://doi.org/10.5281/zenodo.1\"}",
      says: "'doi' is 'https://doi.org/10.5281/zenodo.1', which is no DOI",
      remedy: "write it without 'https://doi.org/' before it, like 10.5281/zenodo.1234567"),
    StudyFault(
      "a DOI of a prefix alone", settings: "release: {doi: 1️⃣10.5281}",
      says: "'doi' is '10.5281', which is no DOI"),
    StudyFault(
      "a keyword twice", settings: "release: {keywords: [survey, 1️⃣survey]}",
      says: "'survey' stands twice in 'keywords'"),
    StudyFault(
      "a provisional wave where there are none", settings: "release: {provisional: 1️⃣w2024}",
      says: "'provisional' names the wave 'w2024', and the study has none",
      remedy: "say 'yes' where all figures may still change, or remove it"),
    StudyFault(
      "a previous file outside of the folder", settings: "release: {previous: 1️⃣../findings.csv}",
      says: "'../findings.csv' leads out of the study's folder"),
    StudyFault(
      "a profile that nobody knows", settings: "profile: 1️⃣journals",
      says: "'profile' 'journals' isn't known", remedy: "did you mean 'journal'?"),
  ]
}

struct ReleaseYAMLTests {
  @Test(arguments: StudyFault.release)
  func `a fault of a release is told in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  @Test func `a provisional wave that the study hasn't is told with the nearest`() throws {
    var draft = StudyDraft.waved
    let waves = try draft.read().waves.map(\.name)
    draft.settings += "release: {provisional: [\(waves[0]), \(waves[1])x]}\n"
    let found = try draft.faults()
    #expect(found.map(\.message) == ["wave '\(waves[1])x' isn't known"])
    #expect(found.first?.remedy == "did you mean '\(waves[1])'?")
  }

  @Test func `everything that is said of a release is read`() throws {
    var draft = StudyDraft()
    draft.settings += """
      profile: journal
      release:
        date: 2025-02-03
        version: 1.10
        authors: [{family: Okafor, given: Ada}, The association]
        contact: surveys@association.example
        licence: OGL-UK-3.0
        doi: 10.5281/zenodo.1234567
        keywords: [arts therapies, workforce]
        provisional: yes
        previous: findings-v1.csv

      """
    let study = try draft.read()
    #expect(study.profile == .journal)
    #expect(
      study.release
        == Release(
          date: CalendarDate("2025-02-03"), version: "1.10",
          authors: [.person(family: "Okafor", given: "Ada"), .body("The association")],
          contact: "surveys@association.example", licence: "OGL-UK-3.0",
          doi: "10.5281/zenodo.1234567", keywords: ["arts therapies", "workforce"],
          provisional: .all, previous: "findings-v1.csv"))
    #expect(study.files.contains("findings-v1.csv"))
  }

  @Test(arguments: [("yes", Release.Provisional.all), ("true", .all), ("no", nil), ("false", nil)])
  func `provisional figures are all or none`(word: String, expected: Release.Provisional?) throws {
    var draft = StudyDraft()
    draft.settings += "release: {provisional: \(word)}\n"
    #expect(try draft.read().release?.provisional == expected)
  }

  @Test func `a study file that says nothing of a release has none`() throws {
    let study = try StudyDraft().read()
    #expect(study.release == nil && study.profile == .govuk && study.texts.isEmpty)
  }
}
